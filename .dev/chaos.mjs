import path from "node:path";
import { startOwn } from "./postgres.mjs";
import { root } from "./settings.mjs";
import { run, toolEnvironment } from "./tool.mjs";

/** Runs scenarios of the fault matrix in Release, on a PostgreSQL of their own that keeps what it has committed. */
export async function chaos(settings, args) {
  const env = toolEnvironment();
  if (args.length > 0) {
    env.TEST_DATABASE_URL = await startOwn(settings, "chaos-postgres", { synchronous_commit: "on", full_page_writes: "on" });
  }
  return await run("dotnet", ["run", "-c", "Release", "--project", path.join(root, "tests/Chaos"), "--", ...args], { env });
}
