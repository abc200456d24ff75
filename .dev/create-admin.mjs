import { onEnd } from "./cleanup.mjs";
import { migrate, oneShotAloud, prepareProduct } from "./product.mjs";
import { claim, find, forget, isAlive, stop } from "./processes.mjs";

/** `./dev create-admin …`: hands its arguments to the Api, on the database that `up` uses. Answers the exit code. */
export async function createAdmin(settings, args) {
  const running = isAlive(find(settings, "api"));
  if (!running) {
    claim(settings, "up");
    onEnd(() => forget(settings, "up"));
  }
  if (!isAlive(find(settings, "postgres"))) onEnd(() => stop(settings, "postgres"));
  const product = await prepareProduct(settings);
  if (!running) await migrate(product);
  return await oneShotAloud(product, ["create-admin", ...args]);
}
