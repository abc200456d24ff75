import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isEnding } from "./cleanup.mjs";
import { birthOf, survivorsOf } from "./pids.mjs";
import { Problem } from "./say.mjs";

/**
 * Starts a long-running process in a group of its own, its output in logs/NAME.log, its record in run/NAME.json.
 * @param {{env?: object, cwd?: string, uid?: number, gid?: number, signal?: string}} options
 */
export async function start(settings, name, command, args, { signal = "SIGTERM", ...options } = {}) {
  if (isEnding()) throw new Problem("Interrupted.");
  mkdirSync(settings.runs, { recursive: true });
  const log = openSync(freshLog(settings, name), "a");
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  await new Promise((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", error => reject(new Problem(`${name} could not be started: ${error.message}`)));
  });
  child.unref();
  const record = write(settings, { name, pid: child.pid, birth: birthOf(child.pid), signal });
  // The clean-up of a Ctrl-C may have looked a moment before this process came to be.
  if (isEnding()) await stop(settings, name);
  return record;
}

/** Puts this process itself on record as the one that does NAME here; fails when another one already does. */
export function claim(settings, name) {
  const holder = find(settings, name);
  if (holder && holder.pid !== process.pid && isAlive(holder)) {
    throw new Problem(`Another ./dev ${name} is at work in ${settings.dataDir} (process ${holder.pid}).`);
  }
  mkdirSync(settings.runs, { recursive: true });
  write(settings, { name, pid: process.pid, birth: birthOf(process.pid), signal: "SIGTERM" });
}

/** Takes a process off the record. */
export function forget(settings, name) {
  rmSync(recordFile(settings, name), { force: true });
}

/** The record of a process, or null when none was started. */
export function find(settings, name) {
  try {
    return JSON.parse(readFileSync(recordFile(settings, name), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT" || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The names of all processes on record. */
export function recorded(settings) {
  try {
    return readdirSync(settings.runs).filter(file => file.endsWith(".json")).map(file => file.slice(0, -5));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** Whether the recorded process itself still runs; a recycled process id does not count. */
export function isAlive(record) {
  return record !== null && record.birth !== null && birthOf(record.pid) === record.birth;
}

/** Stops a process and its children: its own signal first, SIGKILL after 15 s. Forgets it when nothing is left. */
export async function stop(settings, name) {
  const record = find(settings, name);
  if (record) {
    send(record, record.signal);
    if (!(await ends(record, 15_000))) {
      send(record, "SIGKILL");
      if (!(await ends(record, 5_000))) throw new Problem(`${name} (process ${record.pid}) does not end.`);
    }
  }
  forget(settings, name);
}

function send(record, signal) {
  for (const pid of survivorsOf(record)) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === "EPERM") throw new Problem(`${record.name} belongs to another user; stop it as that user.`);
      if (error.code !== "ESRCH") throw error;
    }
  }
}

async function ends(record, milliseconds) {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await wait(100)) {
    if (survivorsOf(record).length === 0) return true;
  }
  return false;
}

function write(settings, record) {
  const file = recordFile(settings, record.name);
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
  return record;
}

function recordFile(settings, name) {
  return path.join(settings.runs, `${name}.json`);
}

/** The log of the run before is kept beside the new one: it may say why that run ended. */
function freshLog(settings, name) {
  mkdirSync(settings.logs, { recursive: true });
  const file = path.join(settings.logs, `${name}.log`);
  try {
    renameSync(file, path.join(settings.logs, `${name}.previous.log`));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return file;
}
