import path from "node:path";
import { parseArgs } from "node:util";
import { cleanUp, cleanUpOnSignals, isEnding } from "./cleanup.mjs";
import { installPackages } from "./packages.mjs";
import { Problem } from "./say.mjs";
import { readSettings, root } from "./settings.mjs";

const help = `./dev up [--detach] [--no-demo]   start everything; Ctrl-C stops it
                                  --detach returns when ready, --no-demo leaves out the simulated WHMCS and its company
./dev down                        stop what runs
./dev test [dotnet|php|frontend|browser]
                                  all tests, or one suite
./dev bench NAME …                a benchmark in Release: retrieval, pipeline, quality, safety, addon
./dev mutate [ROOM [FILE …]]      how many small changes of the guards' code their tests notice (minutes a room): tenancy,
                                  signature, address, index, guards, redaction
./dev chaos [NAME … | all]        faults and what they may cost, measured in Release; without a name: the list
./dev addon                       the WHMCS addon as a zip in artifacts/
./dev licences                    docs/licences.md, from the lock files
./dev create-admin --tenant NAME --email E --password P
                                  an admin, in the database that up uses
./dev reset [--yes]               drop the local data, after asking
./dev help                        this list

Variables that up honours: DATABASE_URL (use this PostgreSQL), PORT (8000), WHMCS_SIM_PORT (8080), DATA_DIR (./data),
and everything in .env.example.
`;

/** Every command answers its exit code, or nothing for 0. */
const commands = {
  async up(args) {
    const flags = options(args, { detach: { type: "boolean" }, "no-demo": { type: "boolean" } });
    const settings = await prepared();
    const { up } = await import("./up.mjs");
    return await up(settings, { detach: flags.detach, demo: !flags["no-demo"] });
  },
  async down(args) {
    options(args, {});
    const { down } = await import("./down.mjs");
    await down(readSettings());
  },
  async reset(args) {
    const { yes } = options(args, { yes: { type: "boolean" } });
    const { reset } = await import("./down.mjs");
    await reset(readSettings(), { yes });
  },
  async "create-admin"(args) {
    const settings = await prepared();
    const { createAdmin } = await import("./create-admin.mjs");
    return await createAdmin(settings, args);
  },
  async addon(args) {
    options(args, {});
    const { packAddon } = await import("./pack-addon.mjs");
    packAddon();
  },
  async licences(args) {
    options(args, {});
    const { writeLicences } = await import("./licences.mjs");
    writeLicences();
  },
  async test(args) {
    const settings = await prepared();
    const { test } = await import("./test.mjs");
    return await test(settings, args);
  },
  async bench(args) {
    const settings = await prepared();
    const { bench } = await import("./bench.mjs");
    return await bench(settings, args);
  },
  async mutate(args) {
    const { mutate } = await import("./mutate.mjs");
    await mutate(args);
  },
  async chaos(args) {
    const settings = await prepared();
    const { chaos } = await import("./chaos.mjs");
    return await chaos(settings, args);
  },
  help: () => void process.stdout.write(help),
};

async function prepared() {
  await installPackages(path.join(root, ".dev"), "the packages of ./dev", { scripts: false });
  return readSettings();
}

function options(args, known) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    throw new Problem(`${error.message.split(". ")[0]}. ./dev help lists what there is.`, 64);
  }
}

async function main([name = "help", ...args]) {
  if (name === "-h" || name === "--help") name = "help";
  if (!Object.hasOwn(commands, name)) throw new Problem(`There is no ./dev ${name}.\n\n${help}`, 64);
  return (await commands[name](args)) ?? 0;
}

cleanUpOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isEnding()) console.error(error instanceof Problem ? error.message : error);
  process.exitCode = error instanceof Problem ? error.exitCode : 1;
}
await cleanUp();
// After a signal its handler ends the process, with the signal's own code.
if (!isEnding()) process.exit();
