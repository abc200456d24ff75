import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tail } from "./logs.mjs";
import { find, isAlive, start } from "./processes.mjs";
import { Problem, say } from "./say.mjs";
import { root } from "./settings.mjs";
import { requirePhp } from "./system-packages.mjs";

const folder = path.join(root, "tests/whmcs-simulator");

/** Starts the simulated WHMCS and the arrival of tickets in it. Answers its address, or null where PHP is missing. */
export async function startSimulator(settings) {
  const missing = await requirePhp();
  if (missing.length > 0) {
    say(`The simulated WHMCS stays off, because PHP lacks: ${missing.join(" ")} (Debian's names). The rest starts.`);
    return null;
  }
  const { port, address } = { port: settings.simulatorPort, address: simulatorAddress(settings) };
  const env = {
    ...process.env,
    SIM_DATA_DIR: path.join(settings.dataDir, "whmcs"),
    SIM_SEED: path.join(root, "data/demo/tickets.json"),
    SIM_API_IDENTIFIER: settings.kept.simulatorIdentifier,
    SIM_API_SECRET: settings.kept.simulatorSecret,
    // One worker would deadlock as soon as a page of the addon calls the product and the product calls back.
    PHP_CLI_SERVER_WORKERS: "4",
  };
  const server = ["-S", `127.0.0.1:${port}`, "-t", folder, path.join(folder, "router.php")];
  await start(settings, "simulator", "php", server, { cwd: root, env });
  await waitFor(settings, address);
  await start(settings, "arrivals", process.execPath, [path.join(root, ".dev/arrivals.mjs"), address], { cwd: root });
  return address;
}

/** Where the simulated WHMCS answers. */
export function simulatorAddress(settings) {
  return `http://localhost:${settings.simulatorPort}`;
}

/** Whether this tree has a simulator at all. */
export function hasSimulator() {
  return existsSync(path.join(folder, "router.php"));
}

async function waitFor(settings, address) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(200)) {
    if (!isAlive(find(settings, "simulator"))) break;
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) }).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Problem(`The simulated WHMCS does not answer:\n${tail(settings, "simulator")}`);
}
