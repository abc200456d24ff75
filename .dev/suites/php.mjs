import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Problem } from "../say.mjs";
import { root } from "../settings.mjs";
import { requirePhpTests } from "../system-packages.mjs";
import { run } from "../tool.mjs";

const folders = ["tests/whmcs-simulator", "whmcs-addon", "whmcs-addon/tests"].map(name => path.join(root, name));

/** PHP's tests are the folders with a phpunit.xml. */
export function exists() {
  return withFile("phpunit.xml").length > 0;
}

/** Runs PHPUnit in every such folder, and PHP_CodeSniffer wherever its rules lie: one check a folder. */
export async function runTests(settings, results) {
  const missing = await requirePhpTests();
  if (missing.length > 0) throw new Problem(`missing on this machine: ${missing.join(" ")} (Debian's names)`);
  const sum = { passed: 0, failed: 0, skipped: 0, incomplete: [] };
  for (const folder of withFile("phpunit.xml")) await runUnit(folder, results, sum);
  for (const folder of withFile("phpcs.xml")) {
    const clean = (await run("phpcs", ["-q", "-n"], { cwd: folder })) === 0;
    sum[clean ? "passed" : "failed"] += 1;
  }
  return sum;
}

async function runUnit(folder, results, sum) {
  const name = path.relative(root, folder);
  const report = path.join(results, `${name.replaceAll("/", "-")}.xml`);
  const code = await run("phpunit", ["--log-junit", report], { cwd: folder });
  const counts = existsSync(report) ? countJunit(readFileSync(report, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(counts)) sum[key] += counts[key];
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  if (silent) sum.incomplete.push(`${name} ended with code ${code} and no result`);
}

/** The outermost suite of JUnit's report holds the sums of all others. */
function countJunit(text) {
  const suite = text.match(/<testsuite ([^>]*)>/)?.[1] ?? "";
  const count = name => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const [failed, skipped] = [count("failures") + count("errors"), count("skipped")];
  return { passed: count("tests") - failed - skipped, failed, skipped };
}

function withFile(name) {
  return folders.filter(folder => existsSync(path.join(folder, name)));
}
