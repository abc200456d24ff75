import { spawnSync } from "node:child_process";
import { step } from "./say.mjs";
import { run, toolEnvironment } from "./tool.mjs";

const apt = ["-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"];

/** Whether this is Debian or a child of it, as root: only there may ./dev install system packages. */
export function canInstall() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

/** Installs Debian packages; false, with apt's own words on the screen, when that does not work. */
export async function installDebian(packages) {
  return await step(`Installing ${packages.join(", ")}`, async () => {
    let said = "";
    const env = toolEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
    const aptGet = args => run("apt-get", [...apt, ...args], { env, onOutput: text => (said += text) });
    // A fresh machine has no package lists, a used one should not wait for them.
    if ((await aptGet(["install", ...packages])) === 0) return true;
    said = "";
    await aptGet(["update"]);
    if ((await aptGet(["install", ...packages])) === 0) return true;
    process.stderr.write(said.split("\n").slice(-15).join("\n"));
    return false;
  });
}
