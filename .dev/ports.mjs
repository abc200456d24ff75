import { createServer } from "node:net";
import { Problem } from "./say.mjs";

/** A port of 127.0.0.1 that nobody uses at this moment. */
export async function freePort() {
  const server = await listen(0, "127.0.0.1");
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Whether a port can be taken on both loopback addresses; a machine without IPv6 is no obstacle. */
export async function isFree(port) {
  for (const host of ["127.0.0.1", "::1"]) {
    try {
      const server = await listen(port, host);
      await new Promise(resolve => server.close(resolve));
    } catch (error) {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") return false;
    }
  }
  return true;
}

/** Fails with the way out when a port that a person chose is taken. */
export async function requireFree(port, variable) {
  if (await isFree(port)) return;
  throw new Problem(`Port ${port} is used by another program (or not allowed). ` +
    `Stop that program, or choose another port: ${variable}=${port + 1} ./dev up`);
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}
