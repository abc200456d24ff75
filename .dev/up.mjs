import { setTimeout as wait } from "node:timers/promises";
import { addonFile, setUpAddon } from "./addon.mjs";
import { banner, describe, isDescribed } from "./banner.mjs";
import { dropOldBuilds } from "./build.mjs";
import { cleanUp, keepRunning, onEnd } from "./cleanup.mjs";
import { productProcesses, stopAll } from "./down.mjs";
import { follow, tail } from "./logs.mjs";
import { NotReady, addressOf, migrate, oneShot, prepareProduct, startProduct, waitUntilReady } from "./product.mjs";
import { requireFree } from "./ports.mjs";
import { claim, find, forget, isAlive } from "./processes.mjs";
import { Problem, say } from "./say.mjs";
import { hasSimulator, simulatorAddress, startSimulator } from "./simulator.mjs";

/** `./dev up`: everything from an empty machine to a product that answers; see `./dev help` for its switches. */
export async function up(settings, { detach, demo }) {
  if (isDescribed(settings) && productProcesses(settings).every(name => isAlive(find(settings, name)))) {
    return sayAlreadyUp(settings);
  }
  claim(settings, "up");
  onEnd(() => forget(settings, "up"));
  // A part of the last run that survived (somebody killed the rest) is ended first, so that all parts fit together.
  await stopAll(settings);
  await requireFree(settings.port, "PORT");
  if (demo) await requireFree(settings.simulatorPort, "WHMCS_SIM_PORT");

  onEnd(() => stopAll(settings));
  const names = await startAll(settings, demo);
  banner(settings);
  if (detach) {
    keepRunning();
    return forget(settings, "up");
  }
  await stayInFront(settings, names);
}

async function startAll(settings, demo) {
  dropOldBuilds(settings);
  const product = await prepareProduct(settings);
  const simulator = demo && hasSimulator() ? await startSimulator(settings) : null;
  if (demo) Object.assign(product.env, demoEnvironment(settings, simulator));
  await migrate(product);
  await oneShot(product, ["seed"]);
  await oneShot(product, ["ingest-kb"]);
  await startProduct(settings, product);
  const names = productProcesses(settings);
  try {
    await waitUntilReady(settings, names);
    if (simulator) await setUpAddon(simulator, addressOf(settings), addonFile(settings));
  } catch (error) {
    if (error instanceof NotReady) process.stderr.write(`${tail(settings, error.process)}\n`);
    throw error;
  }
  describe(settings, { demo, simulator, env: product.env });
  return names;
}

function demoEnvironment(settings, simulator) {
  const { kept } = settings;
  return {
    WHMCS_POLL_SECONDS: process.env.WHMCS_POLL_SECONDS || "15",
    DEMO: "true",
    DEMO_ADMIN_PASSWORD: process.env.DEMO_ADMIN_PASSWORD || kept.demoAdminPassword,
    DEMO_AGENT_PASSWORD: process.env.DEMO_AGENT_PASSWORD || kept.demoAgentPassword,
    ...(simulator && {
      DEMO_WHMCS_URL: `${simulatorAddress(settings)}/`,
      DEMO_WHMCS_IDENTIFIER: kept.simulatorIdentifier,
      DEMO_WHMCS_SECRET: kept.simulatorSecret,
      DEMO_ADDON_FILE: addonFile(settings),
    }),
  };
}

async function stayInFront(settings, names) {
  const unfollow = follow(settings, names.filter(name => name !== "postgres"));
  onEnd(unfollow);
  for (;;) {
    await wait(1000);
    const ended = names.find(name => !isAlive(find(settings, name)));
    if (!ended) continue;
    await cleanUp();
    throw new Problem(`${ended} ended by itself, so the rest was stopped. Its last lines:\n${tail(settings, ended)}`);
  }
}

function sayAlreadyUp(settings) {
  say("SupportAssistant is already up.");
  banner(settings);
}
