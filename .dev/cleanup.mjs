const pending = [];
let running = null;
let signalled = false;

/** Remembers what has to be undone when this run ends, however it ends; the last remembered is undone first. */
export function onEnd(undo) {
  pending.push(undo);
}

/** Undoes everything remembered so far, once; a failing step is told and does not stop the others. */
export async function cleanUp() {
  running ??= (async () => {
    for (let undo = pending.pop(); undo; undo = pending.pop()) {
      try {
        await undo();
      } catch (error) {
        console.error(`While cleaning up: ${error.message}`);
      }
    }
  })();
  await running;
  running = null;
}

/** Keeps what was started running after this process ends (`up --detach`). */
export function keepRunning() {
  pending.length = 0;
}

/** Whether a signal asked for the end: from then on nothing new is started and no failure is worth a word. */
export function isEnding() {
  return signalled;
}

/** Ctrl-C, `kill` and a closed terminal all clean up before the process ends. */
export function cleanUpOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, async () => {
      signalled = true;
      await cleanUp();
      process.exit(code);
    });
  }
}
