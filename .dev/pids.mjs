import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const linux = process.platform === "linux";

/** When a process was born, as the system tells it, or null when it does not run. Pid and birth together are unique. */
export function birthOf(pid) {
  if (linux) return statOf(pid)?.birth ?? null;
  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return ps.status === 0 ? ps.stdout.trim() : null;
}

/**
 * The ids to signal for a recorded process: itself, and on Linux every process left in its group.
 * A leader that was killed leaves its children in the group (PHP's server does, and they keep the port); the number of
 * the group cannot be given away while it has members, so a leaderless group led by our session is still ours.
 */
export function survivorsOf({ pid, birth }) {
  const leader = birthOf(pid);
  if (leader !== null && leader !== birth) return [];
  if (!linux) return leader === null ? [] : [-pid];
  return readdirSync("/proc").filter(name => /^\d+$/.test(name)).map(Number).filter(id => {
    const stat = statOf(id);
    return stat?.group === pid && stat.session === pid;
  });
}

function statOf(pid) {
  let text;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ESRCH") return null;
    throw error;
  }
  // The name in parentheses may itself contain spaces and parentheses; the fields after it are numbers.
  const [state, , group, session, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return state === "Z" ? null : { group: Number(group), session: Number(session), birth: rest[15] };
}
