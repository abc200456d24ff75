import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { at, problem, server, session } from "../testing/server";
import { client } from "./client";
import { problemOf } from "./problem";
import { getSession, openSession, renewSession } from "./session";
import { postStream } from "./stream";

it("A refused token is renewed once for all who wait, and the requests are sent again with their bodies", async () => {
  let renewals = 0;
  const bodies: unknown[] = [];
  server.use(
    http.post(at("/auth/refresh"), () => {
      renewals += 1;
      return HttpResponse.json({ ...session, access_token: "token-2" });
    }),
    http.post(at("/search/unified"), async ({ request }) => {
      if (request.headers.get("Authorization") !== "Bearer token-2")
        return problem(401, "A valid access token is needed.");
      bodies.push(await request.json());
      return HttpResponse.json({ items: [], total: 0 });
    }),
  );
  openSession(session as never);

  const ask = (query: string) => client.POST("/api/v1/search/unified", { body: { query, top_k: 1 } });
  const answers = await Promise.all([ask("one"), ask("two")]);

  expect(answers.map(answer => answer.response.status)).toEqual([200, 200]);
  expect(renewals).toBe(1);
  expect(bodies).toEqual(
    expect.arrayContaining([
      { query: "one", top_k: 1 },
      { query: "two", top_k: 1 },
    ]),
  );
});

it("A session whose cookie has ended says so and keeps who it was", async () => {
  server.use(http.post(at("/auth/refresh"), () => problem(401, "This session has ended.")));
  openSession(session as never);
  expect(await renewSession()).toBeNull();
  expect(getSession()).toMatchObject({ state: "ended", user: { id: 1 } });
});

it("A failing server does not end the session", async () => {
  server.use(http.post(at("/auth/refresh"), () => problem(503, "Down.")));
  openSession(session as never);
  await expect(renewSession()).rejects.toThrow("503");
  expect(getSession().state).toBe("open");
});

it("A network that is gone is told in words", () => {
  expect(problemOf(new TypeError("Failed to fetch"))).toMatchObject({ status: 0 });
});

it("A streamed draft comes stage by stage and word by word, wherever the pieces are cut", async () => {
  const text =
    'event: stage\ndata: {"name":"search"}\n\nevent: delta\ndata: {"text":"Hel"}\n\n' +
    'event: delta\ndata: {"text":"lö"}\n\nevent: done\ndata: {"id":7}\n\n';
  const bytes = new TextEncoder().encode(text);
  server.use(
    http.post(
      at("/playground"),
      () =>
        new HttpResponse(
          new ReadableStream({
            start(stream) {
              for (let from = 0; from < bytes.length; from += 7) stream.enqueue(bytes.slice(from, from + 7));
              stream.close();
            },
          }),
          { headers: { "Content-Type": "text/event-stream" } },
        ),
    ),
  );
  openSession(session as never);
  const heard: string[] = [];

  const done = await postStream<{ id: number }>(
    "/api/v1/playground",
    {},
    { onStage: name => heard.push(name), onDelta: piece => heard.push(piece) },
    new AbortController().signal,
  );

  expect(done).toEqual({ id: 7 });
  expect(heard).toEqual(["search", "Hel", "lö"]);
});

it("A stream that breaks off, or says error, is a problem", async () => {
  openSession(session as never);
  const answer = (text: string) =>
    server.use(
      http.post(at("/playground"), () => new HttpResponse(text, { headers: { "Content-Type": "text/event-stream" } })),
    );
  const ask = () =>
    postStream(
      "/api/v1/playground",
      {},
      { onStage: () => undefined, onDelta: () => undefined },
      new AbortController().signal,
    );
  answer('event: stage\ndata: {"name":"search"}\n\n');
  await expect(ask()).rejects.toThrow("broke off");
  answer('event: error\ndata: {"detail":"The provider is down."}\n\n');
  await expect(ask()).rejects.toThrow("The provider is down.");
});
