import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { startOwn } from "../postgres.mjs";
import { step } from "../say.mjs";
import { root } from "../settings.mjs";
import { run, runQuietly, toolEnvironment } from "../tool.mjs";

/** Variables that would make a test talk to somebody's real database, model or telemetry. */
const outside = /^((MIGRATION_)?DATABASE_URL|OPENAI_|OPENROUTER_|CHAT_|EMBEDDING_|OTEL_|DATA_DIR|SECRET_KEY)/;

/** .NET's tests are the projects that end in Tests. */
export function exists() {
  return projects().length > 0;
}

/** Builds the solution once and runs every test project on a PostgreSQL of this run. */
export async function runTests(settings, results) {
  await step("Building the solution", () =>
    runQuietly("dotnet", ["build", "SupportAssistant.sln", "--nologo", "-v", "quiet"], "the solution does not build"));
  const url = await step("Starting PostgreSQL", () => startOwn(settings, "test-postgres"));
  const sum = { passed: 0, failed: 0, skipped: 0, incomplete: [] };
  for (const project of projects()) await runProject(project, results, url, sum);
  return sum;
}

async function runProject(project, results, url, sum) {
  const report = path.join(results, `${project}.trx`);
  const kept = Object.entries(toolEnvironment()).filter(([name]) => !outside.test(name));
  const env = { ...Object.fromEntries(kept), TEST_DATABASE_URL: url };
  const args = ["test", path.join("tests", project), "--no-build", "--nologo", "--results-directory", results];
  const watch = ["--logger", `trx;LogFileName=${path.basename(report)}`, "--blame-hang-timeout", "10m",
    "--blame-hang-dump-type", "none"];
  const code = await run("dotnet", [...args, ...watch], { env });
  const counts = existsSync(report) ? countTrx(readFileSync(report, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(counts)) sum[key] += counts[key];
  if (code !== 0 && counts.failed === 0) sum.incomplete.push(`${project} ended with code ${code}`);
}

function countTrx(text) {
  const counters = text.match(/<Counters ([^>]*)\/>/)?.[1] ?? "";
  const count = name => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = ["failed", "error", "timeout", "aborted"].reduce((sum, name) => sum + count(name), 0);
  return { passed: count("passed"), failed, skipped: count("total") - count("passed") - failed };
}

function projects() {
  return readdirSync(path.join(root, "tests")).filter(name => name.endsWith(".Tests")).sort();
}
