// A process of its own: lets a ticket or a customer's reply arrive in the simulated WHMCS from time to time.
import { setTimeout as wait } from "node:timers/promises";

const everySeconds = 40;
const address = process.argv[2];

for (;;) {
  await wait(everySeconds * 1000);
  try {
    const answer = await fetch(`${address}/_sim/arrive`, { method: "POST", signal: AbortSignal.timeout(15_000) });
    console.log(`${new Date().toISOString()} ${answer.status}`);
  } catch (error) {
    console.log(`${new Date().toISOString()} ${error.cause?.message ?? error.message}`);
  }
}
