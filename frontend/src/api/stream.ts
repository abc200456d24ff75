import { fetchWithSession } from "./client";
import { messages as m } from "../messages";
import { Problem, problemOf } from "./problem";

/** How far a work is of which the length is known. */
export type Progress = { done: number; total: number };

/** Who listens while something is done: to a draft being written, or to a long work's progress. */
export type Listener = {
  onStage?: (name: string) => void;
  onDelta?: (text: string) => void;
  onProgress?: (progress: Progress) => void;
};

/**
 * Posts a body and reads the answer as server-sent events until `done`, whose data it answers.
 * @throws Problem when the server refuses, says `error`, or stops in the middle
 */
export async function postStream<T>(path: string, body: unknown, listener: Listener, signal: AbortSignal): Promise<T> {
  const response = await fetchWithSession(
    new Request(new URL(path, location.origin), {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(body),
      signal,
    }),
  );
  if (!response.ok) throw problemOf(await response.json());
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Problem(0, m.states.brokeOff);
    const events = (rest + value).split("\n\n");
    rest = events.pop()!;
    for (const event of events) {
      const result = take<T>(event, listener);
      if (result !== undefined) return result;
    }
  }
}

function take<T>(event: string, listener: Listener): T | undefined {
  const name = /^event: (.*)$/m.exec(event)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}");
  if (name === "done") return data as T;
  if (name === "error") throw new Problem(503, data.detail);
  if (name === "delta") listener.onDelta?.(data.text);
  if (name === "stage") listener.onStage?.(data.name);
  if (name === "progress") listener.onProgress?.(data);
  return undefined;
}
