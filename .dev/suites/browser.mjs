import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { onEnd } from "../cleanup.mjs";
import { installPackages } from "../packages.mjs";
import { freePort } from "../ports.mjs";
import { temporaryFolder } from "../postgres.mjs";
import { Problem } from "../say.mjs";
import { readSettings, root } from "../settings.mjs";
import { requireChromium } from "../system-packages.mjs";
import { run, toolEnvironment } from "../tool.mjs";

const folder = path.join(root, "tests/browser");

/** The browser's tests come with the console. */
export function exists() {
  return existsSync(path.join(folder, "package.json"));
}

/** Runs Playwright against a product of its own, started by this script on free ports and an empty data folder. */
export async function runTests(settings, results) {
  const missing = await requireChromium();
  if (missing.length > 0) throw new Problem(`missing on this machine: ${missing.join(" ")} (Debian's name)`);
  await installPackages(folder, "the browser tests' packages");
  const env = await startProduct();
  const report = path.join(results, "playwright.json");
  const code = await run("npx", ["--no-install", "playwright", "test", "--reporter=list,json"],
    { cwd: folder, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } =
    existsSync(report) ? JSON.parse(readFileSync(report, "utf8")).stats : {};
  const incomplete = code !== 0 && unexpected === 0 ? [`Playwright ended with code ${code}`] : [];
  return { passed: expected + flaky, failed: unexpected, skipped, incomplete };
}

/** Answers the environment that tells the tests where the product is and who may log in. */
async function startProduct() {
  const dataDir = temporaryFolder();
  const [port, simulatorPort] = [await freePort(), await freePort()];
  const ports = { PORT: `${port}`, WHMCS_SIM_PORT: `${simulatorPort}` };
  const env = toolEnvironment({ ...ports, DATA_DIR: dataDir, DATABASE_URL: "" });
  onEnd(() => rmSync(dataDir, { recursive: true, force: true }));
  onEnd(() => spawnSync(path.join(root, "dev"), ["down"], { env, stdio: "inherit" }));
  const code = await run(path.join(root, "dev"), ["up", "--detach"], { env });
  if (code !== 0) throw new Problem("the product did not start");
  const { kept } = readSettings(env);
  return {
    ...env,
    BASE_URL: `http://localhost:${port}`,
    WHMCS_URL: `http://localhost:${simulatorPort}`,
    DEMO_ADMIN_PASSWORD: kept.demoAdminPassword,
    DEMO_AGENT_PASSWORD: kept.demoAgentPassword,
    WHMCS_SECRET: kept.simulatorSecret,
  };
}
