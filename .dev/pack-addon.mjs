import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { say } from "./say.mjs";
import { root } from "./settings.mjs";
import { zipFolder } from "./zip.mjs";

const folder = path.join(root, "whmcs-addon/modules/addons/supportassistant");

/** `./dev addon`: the archive that is unpacked in the folder of a WHMCS; the same sources give the same bytes. */
export function packAddon() {
  const version = readFileSync(path.join(folder, "lib/Addon.php"), "utf8").match(/VERSION = '([^']+)'/)[1];
  const file = path.join(root, "artifacts", `supportassistant-whmcs-${version}.zip`);
  const bytes = zipFolder(folder, "modules/addons/supportassistant/");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  say(`${path.relative(root, file)}  ${bytes.length} bytes  sha256 ${createHash("sha256").update(bytes).digest("hex")}`);
}
