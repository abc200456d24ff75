import { spawn } from "node:child_process";
import { isEnding, onEnd } from "./cleanup.mjs";
import { Problem } from "./say.mjs";
import { root } from "./settings.mjs";

const quietBuild = {
  // Build servers would outlive the run, and `./dev down` promises to leave no process.
  MSBUILDDISABLENODEREUSE: "1",
  UseSharedCompilation: "false",
  DOTNET_CLI_USE_MSBUILD_SERVER: "0",
  DOTNET_CLI_TELEMETRY_OPTOUT: "1",
  DOTNET_NOLOGO: "1",
};

/** The environment for build tools: the caller's own, without servers that stay behind. */
export function toolEnvironment(extra = {}) {
  return { ...process.env, ...quietBuild, ...extra };
}

/**
 * Runs a tool to its end and answers its exit code.
 * @param {{onOutput?: (text: string) => void} & import("node:child_process").SpawnOptions} options
 */
export function run(command, args, { onOutput, ...options } = {}) {
  if (isEnding()) throw new Problem("Interrupted.");
  const stdio = onOutput ? ["ignore", "pipe", "pipe"] : "inherit";
  return new Promise((resolve, reject) => {
    // A group of its own: a build or a test run has children, and an end that was asked for must reach them all.
    const child = spawn(command, args, { cwd: root, env: toolEnvironment(), stdio, detached: true, ...options });
    onEnd(() => end(child));
    child.stdout?.on("data", onOutput);
    child.stderr?.on("data", onOutput);
    child.on("error", error => reject(new Problem(`${command} could not be started: ${error.message}`)));
    child.on("close", (code, signal) => isEnding() ? reject(new Problem("Interrupted.")) : resolve(signal ? 1 : code));
  });
}

async function end(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise(resolve => child.once("close", resolve));
  process.kill(-child.pid, "SIGTERM");
  const late = setTimeout(() => process.kill(-child.pid, "SIGKILL"), 5000);
  await closed;
  clearTimeout(late);
}

/** Runs a tool without a word when it works; otherwise shows the end of what it said, with the given sentence. */
export async function runQuietly(command, args, sentence, options = {}) {
  let output = "";
  const code = await run(command, args, { ...options, onOutput: text => (output += text) });
  if (code === 0) return output;
  process.stderr.write(`${output.trimEnd().split("\n").slice(-40).join("\n")}\n`);
  throw new Problem(sentence, code);
}
