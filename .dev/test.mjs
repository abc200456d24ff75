import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { cleanUp, onEnd } from "./cleanup.mjs";
import { claim, forget } from "./processes.mjs";
import { Problem, say } from "./say.mjs";
import { root } from "./settings.mjs";
import * as browser from "./suites/browser.mjs";
import * as dotnet from "./suites/dotnet.mjs";
import * as frontend from "./suites/frontend.mjs";
import * as php from "./suites/php.mjs";

/**
 * A suite has `exists()`, whether its files are in this tree, and `runTests(settings, results)`, which leaves its
 * reports in the folder `results` and answers `{ passed, failed, skipped, incomplete }`: `incomplete` names what did not run.
 */
const suites = { dotnet, php, frontend, browser };

/** `./dev test [NAME]`: runs the suites and ends with their sum. Answers 1 when anything failed or did not run. */
export async function test(settings, names) {
  const unknown = names.find(name => !Object.hasOwn(suites, name));
  if (unknown) throw new Problem(`There is no suite ${unknown}; there are ${Object.keys(suites).join(", ")}.`, 64);
  const chosen = names.length > 0 ? names : Object.keys(suites).filter(name => suites[name].exists());

  claim(settings, "test");
  onEnd(() => forget(settings, "test"));
  const sum = { passed: 0, failed: 0, skipped: 0, incomplete: [] };
  for (const name of chosen) add(sum, name, await runSuite(settings, name));
  await cleanUp();

  for (const reason of sum.incomplete) console.log(`Did not run: ${reason}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}`);
  return sum.failed > 0 || sum.incomplete.length > 0 ? 1 : 0;
}

async function runSuite(settings, name) {
  const results = path.join(root, "artifacts/test-results", name);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  say(`Suite ${name}`);
  try {
    if (!suites[name].exists()) throw new Problem("its files are not in this tree");
    return await suites[name].runTests(settings, results);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { passed: 0, failed: 0, skipped: 0, incomplete: [error.message] };
  }
}

function add(sum, name, { passed, failed, skipped, incomplete }) {
  say(`Suite ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (passed + failed === 0 && incomplete.length === 0) incomplete.push("it found no test");
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
  sum.incomplete.push(...incomplete.map(reason => `${name}: ${reason}`));
}
