/** A failure that a person can act on: printed as its sentence, without a stack. */
export class Problem extends Error {
  /** @param {string} sentence what happened and what to do @param {number} exitCode */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** Prints progress. It goes to stderr, so that `create-admin` and `bench --json` keep stdout to themselves. */
export function say(line) {
  process.stderr.write(`· ${line}\n`);
}

/** Runs one step and says how long it took when somebody might have wondered. */
export async function step(title, work) {
  const start = performance.now();
  say(`${title} …`);
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  if (seconds >= 3) say(`${title}: ${seconds.toFixed(0)} s`);
  return result;
}
