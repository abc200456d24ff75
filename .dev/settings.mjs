import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "./say.mjs";

/** The repository's root folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * What a run works with: where the data is, which ports, and the secrets that were made on the first run and are kept.
 * `kept` may be changed and written back with `save`.
 */
export function readSettings(env = process.env) {
  const dataDir = env.DATA_DIR ? path.resolve(env.DATA_DIR) : path.join(root, "data");
  const file = path.join(dataDir, "dev.json");
  const before = readKept(file);
  const kept = {
    secretKey: secret(48),
    superuserPassword: secret(),
    ownerPassword: secret(),
    appPassword: secret(),
    demoAdminPassword: secret(12),
    demoAgentPassword: secret(12),
    simulatorIdentifier: secret(),
    simulatorSecret: secret(),
    ...before,
  };
  const settings = {
    dataDir,
    kept,
    port: portFrom(env, "PORT", 8000),
    simulatorPort: portFrom(env, "WHMCS_SIM_PORT", 8080),
    logs: path.join(dataDir, "logs"),
    runs: path.join(dataDir, "run"),
    save: () => writeKept(file, kept),
  };
  if (Object.keys(kept).some(name => !(name in before))) settings.save();
  return settings;
}

function secret(bytes = 24) {
  return randomBytes(bytes).toString("base64url");
}

function portFrom(env, name, fallback) {
  const text = env[name] ?? "";
  if (text === "") return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Problem(`${name} is "${text}", which is no port. Use a number from 1 to 65535.`, 78);
}

function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new Problem(`${file} cannot be read (${error.message}). It holds this installation's secrets; ` +
      "if it belongs to another user, set DATA_DIR to a folder of your own.");
  }
}

function writeKept(file, kept) {
  mkdirSync(path.dirname(file), { recursive: true });
  // Written whole and then renamed: a lost SECRET_KEY would make stored WHMCS credentials unreadable.
  writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
