import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { onEnd } from "./cleanup.mjs";
import { ask } from "./database.mjs";
import { tail } from "./logs.mjs";
import { birthOf } from "./pids.mjs";
import { freePort, isFree } from "./ports.mjs";
import { binaries, postgresUser, reachable } from "./postgres-binaries.mjs";
import { find, isAlive, start, stop } from "./processes.mjs";
import { Problem, say } from "./say.mjs";
import { runQuietly } from "./tool.mjs";

const everywhere = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "100",
  timezone: "UTC",
  log_timezone: "UTC",
};

const throwAway = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * Starts the cluster of this data folder on its remembered port, making it first when there is none.
 * Answers the superuser's URL. Only ./dev may use it: the product runs as a plain role.
 */
export async function startPostgres(settings) {
  const { kept } = settings;
  if (isAlive(find(settings, "postgres"))) return superuserUrl(kept.superuserPassword, kept.postgresPort);
  const user = postgresUser();
  const home = clusterHome(settings, user);
  const folder = path.join(home, "postgres");
  const bin = binaries(home, user);
  await endStray(folder);
  if (!fs.existsSync(folder)) await create(bin, folder, kept.superuserPassword, user);
  if (!kept.postgresPort || !(await isFree(kept.postgresPort))) {
    kept.postgresPort = await freePort();
    settings.save();
  }
  const cluster = { bin, folder, user, port: kept.postgresPort, password: kept.superuserPassword, options: {} };
  return await launch(settings, "postgres", cluster);
}

/** A throw-away cluster for this run of ./dev alone: folder and process are gone at its end. */
export async function startOwn(settings, name, options = {}) {
  // A run that was killed leaves its cluster on record; its folder lies in the system's temporary folder.
  await stop(settings, name);
  const folder = temporaryFolder();
  onEnd(() => fs.rmSync(folder, { recursive: true, force: true }));
  onEnd(() => stop(settings, name));
  return await startThrowAway(settings, name, folder, options);
}

/**
 * Starts an empty cluster that is fast because a crash of the machine may lose everything, and one of the server the last
 * commits; `options` may say otherwise. Removing `folder` is the caller's.
 */
async function startThrowAway(settings, name, folder, options) {
  const user = postgresUser();
  const [bin, data] = [binaries(folder, user), path.join(folder, "postgres")];
  const { superuserPassword: password } = settings.kept;
  await create(bin, data, password, user);
  const port = await freePort();
  return await launch(settings, name, { bin, folder: data, user, port, password, options: { ...throwAway, ...options } });
}

/** A fresh folder in the system's temporary folder that PostgreSQL's user can walk into. */
export function temporaryFolder(base = "/tmp") {
  const folder = fs.mkdtempSync(path.join(base, "supportassistant-"));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Where the cluster lies: in the data folder, or in /var/tmp when PostgreSQL's user cannot reach the data folder. */
function clusterHome(settings, user) {
  const { kept, dataDir } = settings;
  if (kept.clusterHome && fs.existsSync(kept.clusterHome)) return kept.clusterHome;
  if (reachable(dataDir, user)) return dataDir;
  kept.clusterHome = temporaryFolder("/var/tmp");
  settings.save();
  say(`PostgreSQL's data lies in ${kept.clusterHome}: as root it runs as another user, who cannot enter ${dataDir}`);
  return kept.clusterHome;
}

async function create(bin, folder, password, user) {
  const [unfinished, passwordFile] = [`${folder}.new`, `${folder}.password`];
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const made of [unfinished, passwordFile]) fs.chownSync(made, user.uid, user.gid);
  try {
    const args = ["-D", unfinished, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    await runQuietly(path.join(bin, "initdb"), [...args, "--encoding=UTF8", "--locale=C", ...caseRules(bin)],
      "PostgreSQL's data folder could not be made.", { ...user, cwd: "/", env: environment() });
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(unfinished, folder);
}

/** Upper and lower case of all of Unicode, the same on every machine; known since PostgreSQL 17. */
function caseRules(bin) {
  const said = spawnSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" }).stdout;
  return Number(said.match(/\d+/)) >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [];
}

async function launch(settings, name, { bin, folder, user, port, password, options }) {
  const chosen = Object.entries({ ...everywhere, ...options, port });
  const flags = chosen.flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const url = superuserUrl(password, port);
  const deadline = Date.now() + 60_000;
  for (let record = null; Date.now() < deadline; await wait(100)) {
    // After kill -9 of the postmaster its children hold the shared memory for a moment, and a new one refuses.
    if (record === null || !isAlive(record)) {
      if (record !== null) await wait(500);
      const at = { ...user, cwd: "/", env: environment(), signal: "SIGINT" };
      record = await start(settings, name, path.join(bin, "postgres"), ["-D", folder, ...flags], at);
    }
    if (await answers(url)) return url;
  }
  throw new Problem(`PostgreSQL did not start within 60 s:\n${tail(settings, name)}`);
}

async function answers(url) {
  try {
    return await ask(url, "select 1");
  } catch (error) {
    if (error.code !== "28P01") return null;
    throw new Problem("PostgreSQL refuses its own password: dev.json was lost while the database stayed. " +
      "Put dev.json back, or drop the local data with ./dev reset.");
  }
}

function superuserUrl(password, port) {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}

/** Deals with the postmaster.pid of a run that was killed: a live one is ended, a lie is removed. */
async function endStray(folder) {
  const file = path.join(folder, "postmaster.pid");
  if (!fs.existsSync(file)) return;
  const pid = Number(fs.readFileSync(file, "utf8").split("\n")[0]);
  if (!isPostmasterOf(pid, folder)) return fs.rmSync(file);
  process.kill(pid, "SIGINT");
  for (let left = 150; birthOf(pid) !== null && left > 0; left--) await wait(100);
}

/** A recycled process id (after a container's restart, say) is no postmaster; PostgreSQL itself cannot tell. */
function isPostmasterOf(pid, folder) {
  if (birthOf(pid) === null) return false;
  if (process.platform !== "linux") return true;
  return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(folder);
}

function environment() {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
}
