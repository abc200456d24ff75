import createFetchClient from "openapi-fetch";
import createClient from "openapi-react-query";
import type { paths } from "./schema";
import { freshToken, renewSession } from "./session";

/** Sends a request with the session's token; when that is refused, once more with a new one. */
export async function fetchWithSession(request: Request): Promise<Response> {
  const token = await freshToken();
  const again = request.clone();
  const answer = await send(request, token);
  if (answer.status !== 401 || token === null) return answer;
  const renewed = await renewSession();
  return renewed === null ? answer : await send(again, renewed);
}

function send(request: Request, token: string | null): Promise<Response> {
  if (token !== null) request.headers.set("Authorization", `Bearer ${token}`);
  return globalThis.fetch(request);
}

/** The Api as its own document describes it. */
export const client = createFetchClient<paths>({ baseUrl: globalThis.location.origin, fetch: fetchWithSession });

export const api = createClient(client);
