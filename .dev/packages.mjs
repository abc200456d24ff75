import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { step } from "./say.mjs";
import { runQuietly } from "./tool.mjs";

/** Installs a folder's npm packages from its lock file, unless the very same lock is already installed. */
export async function installPackages(folder, what, { scripts = true } = {}) {
  const lock = readFileSync(path.join(folder, "package-lock.json"), "utf8");
  const stamp = path.join(folder, "node_modules", ".installed");
  const wanted = `${process.platform}-${process.arch}\n${lock}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(scripts ? [] : ["--ignore-scripts"])];
  await step(`Installing ${what}`, () =>
    runQuietly("npm", args, `npm ci failed in ${folder}. Is the npm registry reachable?`, { cwd: folder }));
  writeFileSync(stamp, wanted);
}
