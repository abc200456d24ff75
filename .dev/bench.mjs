import path from "node:path";
import { startOwn } from "./postgres.mjs";
import { Problem } from "./say.mjs";
import { root } from "./settings.mjs";
import { requirePhpTests } from "./system-packages.mjs";
import { run, toolEnvironment } from "./tool.mjs";

/** Runs one benchmark in Release; the pipeline's gets a PostgreSQL of its own, the addon's is PHP. */
export async function bench(settings, [name, ...args]) {
  if (name === "addon") return await benchAddon();
  const env = { ...toolEnvironment() };
  // The memory that docker-compose.yml gives it.
  if (name === "pipeline") env.TEST_DATABASE_URL = await startOwn(settings, "bench-postgres", { shared_buffers: "512MB" });
  const project = path.join(root, "tests/Benchmarks");
  return await run("dotnet", ["run", "-c", "Release", "--project", project, "--", ...(name ? [name] : []), ...args],
    { cwd: process.cwd(), env });
}

async function benchAddon() {
  const missing = await requirePhpTests();
  if (missing.length > 0) throw new Problem(`missing on this machine: ${missing.join(" ")} (Debian's names)`);
  return await run("php", [path.join(root, "whmcs-addon/tests/bench.php")]);
}
