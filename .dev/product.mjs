import { setTimeout as wait } from "node:timers/promises";
import { buildConsole, buildProduct } from "./build.mjs";
import { prepareEmbedded, prepareOwn } from "./database.mjs";
import { startPostgres } from "./postgres.mjs";
import { find, isAlive, start } from "./processes.mjs";
import { Problem, say, step } from "./say.mjs";
import { root } from "./settings.mjs";
import { run, runQuietly } from "./tool.mjs";

/**
 * The product, built and with a database to run on, but not running.
 * @returns {Promise<{assemblies: object, urls: {owner: string, app: string}, env: object}>}
 */
export async function prepareProduct(settings) {
  const assemblies = await buildProduct(settings);
  const consoleDir = await buildConsole();
  const { DATABASE_URL: own, MIGRATION_DATABASE_URL: migration } = process.env;
  const urls = own
    ? await prepareOwn(own, migration || undefined, settings.kept)
    : await prepareEmbedded(await step("Starting PostgreSQL", () => startPostgres(settings)), settings.kept);
  return { assemblies, urls, env: environment(settings, urls, consoleDir) };
}

/** Brings the database's tables up to date, as their owner. */
export async function migrate(product) {
  await oneShot(product, ["migrate"], { MIGRATION_DATABASE_URL: product.urls.owner });
}

/** Runs one of the Api's commands to its end, its output only shown when it fails. */
export async function oneShot(product, args, extra = {}) {
  const sentence = `\`${args[0]}\` failed; the lines above say why.`;
  const options = { env: { ...product.env, ...extra } };
  await step(`Running ${args[0]}`, () => runQuietly("dotnet", [product.assemblies.api, ...args], sentence, options));
}

/** Runs one of the Api's commands with its output on the screen; answers its exit code. */
export async function oneShotAloud(product, args) {
  return await run("dotnet", [product.assemblies.api, ...args], { env: product.env });
}

/** Starts the two processes. */
export async function startProduct(settings, product) {
  const url = addressOf(settings);
  const { assemblies, env } = product;
  const served = { ...env, ASPNETCORE_URLS: url };
  await start(settings, "api", "dotnet", [assemblies.api, "serve"], { cwd: root, env: served });
  await start(settings, "workers", "dotnet", [assemblies.workers], { cwd: root, env });
}

/** Waits until the Api calls itself ready; fails as soon as one of the processes has ended. */
export async function waitUntilReady(settings, names, seconds = 180) {
  say("Waiting until everything is ready …");
  let answer = "no answer yet";
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await wait(250)) {
    const ended = names.find(name => !isAlive(find(settings, name)));
    if (ended) throw new NotReady(ended, `${ended} ended while starting.`);
    try {
      const response = await fetch(`${addressOf(settings)}/health/ready`, { signal: AbortSignal.timeout(5000) });
      if (response.status === 200) return;
      answer = `${response.status} ${await response.text()}`;
    } catch (error) {
      answer = error.cause?.message ?? error.message;
    }
  }
  throw new NotReady("api", `Not ready after ${seconds} s; /health/ready last said: ${answer}`);
}

/** Where the console and the Api answer. */
export function addressOf(settings) {
  return `http://localhost:${settings.port}`;
}

/** The start failed and the log of one process says why. */
export class NotReady extends Problem {
  constructor(name, sentence) {
    super(sentence);
    this.process = name;
  }
}

function environment(settings, urls, consoleDir) {
  const env = {
    WHMCS_ALLOW_PRIVATE_ADDRESSES: "true",
    SECRET_KEY: settings.kept.secretKey,
    ...withoutEmpty(process.env),
    DATABASE_URL: urls.app,
    DATA_DIR: settings.dataDir,
    ...(consoleDir && { CONSOLE_DIR: consoleDir }),
  };
  // Only `migrate` may be the owner of the tables; the processes that run must be bound by row-level security.
  delete env.MIGRATION_DATABASE_URL;
  return env;
}

function withoutEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}
