import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installPackages } from "./packages.mjs";
import { step } from "./say.mjs";
import { root } from "./settings.mjs";
import { runQuietly } from "./tool.mjs";

const inputs = ["src", "Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt"];
const outputs = new Set(["bin", "obj", "node_modules", "dist"]);

/**
 * Publishes Api and Workers into the data folder, once per content of the sources: a second start builds nothing, and
 * a test run that compiles in the tree never touches the files of a running product.
 * @returns {Promise<{api: string, workers: string}>} the two assemblies to run
 */
export async function buildProduct(settings) {
  const builds = path.join(settings.dataDir, "build");
  const folder = path.join(builds, hashOf(inputs));
  if (!existsSync(folder)) {
    const unfinished = path.join(builds, "unfinished");
    rmSync(unfinished, { recursive: true, force: true });
    await step("Building Api and Workers", async () => {
      await publish("src/Api", path.join(unfinished, "api"));
      await publish("src/Workers", path.join(unfinished, "workers"));
    });
    renameSync(unfinished, folder);
  }
  return {
    api: path.join(folder, "api", "SupportAssistant.Api.dll"),
    workers: path.join(folder, "workers", "SupportAssistant.Workers.dll"),
  };
}

/** Removes the builds of older sources; only for a moment at which nothing of them runs. */
export function dropOldBuilds(settings) {
  const builds = path.join(settings.dataDir, "build");
  if (!existsSync(builds)) return;
  const current = hashOf(inputs);
  for (const name of readdirSync(builds).filter(name => name !== current)) {
    rmSync(path.join(builds, name), { recursive: true, force: true });
  }
}

/** Builds the console when there is one and it changed. Answers its folder, or null without a console. */
export async function buildConsole() {
  const frontend = path.join(root, "frontend");
  if (!existsSync(path.join(frontend, "package.json"))) return null;
  await installPackages(frontend, "the console's packages");
  const [dist, stamp] = [path.join(frontend, "dist"), path.join(frontend, "node_modules", ".built")];
  const wanted = hashOf(["frontend"]);
  if (!existsSync(dist) || !existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    const sentence = "The console does not build; the lines above say where.";
    await step("Building the console", () => runQuietly("npm", ["run", "build"], sentence, { cwd: frontend }));
    writeFileSync(stamp, wanted);
  }
  return dist;
}

async function publish(project, to) {
  mkdirSync(to, { recursive: true });
  const args = ["publish", project, "-c", "Release", "-o", to, "--nologo", "-v", "quiet"];
  await runQuietly("dotnet", args, `${project} does not build; the lines above say where.`);
}

function hashOf(names) {
  const hash = createHash("sha256");
  for (const name of names) addTo(hash, name);
  return hash.digest("hex").slice(0, 16);
}

function addTo(hash, name) {
  const file = path.join(root, name);
  const stat = statSync(file);
  if (stat.isDirectory()) {
    const children = readdirSync(file).filter(child => !outputs.has(child)).sort();
    for (const child of children) addTo(hash, path.join(name, child));
  } else {
    hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  }
}
