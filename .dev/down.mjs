import { rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { setTimeout as wait } from "node:timers/promises";
import { forgetDescription } from "./banner.mjs";
import { find, forget, isAlive, recorded, stop } from "./processes.mjs";
import { Problem, say } from "./say.mjs";

// Who uses somebody else's service ends first.
const order = ["arrivals", "workers", "api", "simulator", "postgres"];

/** What ./dev and the product write into the data folder; the demo's and the knowledge base's files beside it stay. */
const local = ["addon.json", "build", "indexes", "logs", "postgres", "run", "whmcs", "dev.json"];

/** `./dev down`: ends whatever runs on this data folder, also an `up` that is still starting or sits in a terminal. */
export async function down(settings) {
  const inFront = find(settings, "up");
  if (isAlive(inFront)) {
    process.kill(inFront.pid, "SIGTERM");
    for (let left = 900; isAlive(inFront) && left > 0; left--) await wait(100);
  }
  forget(settings, "up");
  const stopped = await stopAll(settings);
  say(stopped.length > 0 || inFront ? "Everything is stopped." : "Nothing was running.");
}

/** Ends the recorded processes of the product in their order; answers their names. */
export async function stopAll(settings) {
  forgetDescription(settings);
  const names = productProcesses(settings);
  for (const name of names) await stop(settings, name);
  return names;
}

/** The names of the product's processes on record, in the order in which they end. */
export function productProcesses(settings) {
  const known = recorded(settings);
  return order.filter(name => known.includes(name));
}

/** `./dev reset`: drops the local data after asking. */
export async function reset(settings, { yes }) {
  const kept = settings.kept.clusterHome;
  const folders = [settings.dataDir, ...(kept ? [kept] : [])].join(" and ");
  say(`This deletes the local database, indexes, logs and secrets in ${folders}.`);
  if (process.env.DATABASE_URL) say("DATABASE_URL's PostgreSQL is not touched, but what is encrypted in it is lost.");
  if (!yes && !(await confirmed())) throw new Problem("Nothing was deleted.");
  await down(settings);
  for (const name of local) rmSync(path.join(settings.dataDir, name), { recursive: true, force: true });
  if (kept) rmSync(kept, { recursive: true, force: true });
  say("Done. The next ./dev up starts from nothing.");
}

async function confirmed() {
  if (!process.stdin.isTTY) throw new Problem("Nothing was deleted: without a terminal, say ./dev reset --yes");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question("Delete it? [y/N] ");
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
