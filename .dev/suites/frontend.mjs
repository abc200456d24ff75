import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { installPackages } from "../packages.mjs";
import { root } from "../settings.mjs";
import { run } from "../tool.mjs";

const folder = path.join(root, "frontend");

/** The console's own tests come with the console. */
export function exists() {
  return existsSync(path.join(folder, "package.json"));
}

/** Runs Vitest. */
export async function runTests(settings, results) {
  await installPackages(folder, "the console's packages");
  const report = path.join(results, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run("npx", ["--no-install", "vitest", "run", ...reporters], { cwd: folder });
  const said = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numTotalTests: total = 0 } = said;
  // A file that does not even load fails the run without a single failed test in the numbers.
  const incomplete = code !== 0 && failed === 0 ? [`Vitest ended with code ${code}`] : [];
  return { passed, failed, skipped: total - passed - failed, incomplete };
}
