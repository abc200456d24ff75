import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { openAt } from "../../testing/render";
import { at, problem, reply, server } from "../../testing/server";

const approval = {
  approved_reply_id: 1,
  learned_as: "example",
  learning_status: "queued",
  edit_analysis: { similarity: 1, distance: 0, summary: "", classes: [] },
};

describe("Review", () => {
  it("goes from the queue through a draft to the next one without the mouse", async () => {
    const decided: unknown[] = [];
    server.use(
      http.post(at("/replies/approve"), async ({ request }) => {
        decided.push(await request.json());
        return HttpResponse.json(approval);
      }),
    );
    const user = openAt("/review");
    await screen.findByText("Second ticket");

    await user.keyboard("j");
    await screen.findByRole("heading", { name: "Certificate expired" });
    await user.keyboard("a");

    await screen.findByRole("heading", { name: "Second ticket" });
    expect(decided).toEqual([{ reply_id: 7, final_reply: reply.draft }]);
  });

  it("shows the changes word by word and sends the edited text", async () => {
    let sent: { final_reply: string } | undefined;
    server.use(
      http.post(at("/replies/approve"), async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(approval);
      }),
    );
    const user = openAt("/review?reply=7");
    await screen.findByRole("heading", { name: "Certificate expired" });

    await user.keyboard("e");
    await user.keyboard("{End} Kind regards{Control>}{Enter}{/Control}");

    await waitFor(() => expect(sent?.final_reply).toBe(`${reply.draft} Kind regards`));
  });

  it("puts what was added into an ins element", async () => {
    const user = openAt("/review?reply=7");
    await user.type(await screen.findByLabelText("Reply to the customer"), " Bye");
    const diff = await screen.findByRole("group", { name: "Your changes" });
    expect(diff.querySelector("ins")).toHaveTextContent("Bye");
  });

  it("tells the second of two reviewers and keeps the text", async () => {
    server.use(http.post(at("/replies/approve"), () => problem(409, "This draft has been approved already.")));
    const user = openAt("/review?reply=7");
    await user.type(await screen.findByLabelText("Reply to the customer"), " My own words");

    await user.click(screen.getByRole("button", { name: /Approve with changes/ }));

    expect(await screen.findByText("Somebody was faster")).toBeVisible();
    expect(screen.getByLabelText("Reply to the customer")).toHaveValue(`${reply.draft} My own words`);
  });

  it("still has the text after a reload of the page", async () => {
    sessionStorage.setItem("supportassistant.kept.reply.7", "Half a reply");
    openAt("/review?reply=7");
    expect(await screen.findByLabelText("Reply to the customer")).toHaveValue("Half a reply");
  });

  it("rejects with a reason by keyboard", async () => {
    let body: unknown;
    server.use(
      http.post(at("/replies/7/reject"), async ({ request }) => {
        body = await request.json();
        return HttpResponse.json({ ...reply, status: "rejected" });
      }),
    );
    const user = openAt("/review?reply=7");
    await screen.findByRole("heading", { name: "Certificate expired" });

    await user.keyboard("r");
    const dialog = await screen.findByRole("dialog");
    within(dialog).getByLabelText("1. It is wrong").focus();
    await user.keyboard("3{Enter}");

    await waitFor(() => expect(body).toEqual({ reason: "outdated", note: null }));
  });

  it("shows what a customer wrote as text, whatever it looks like", async () => {
    openAt("/review?reply=7");
    expect(await screen.findByText("My certificate <b>expired</b>.")).toBeVisible();
  });

  it("shows the score's parts and the sources in plain sight", async () => {
    openAt("/review?reply=7");
    expect(await screen.findByText("24.0 / 40")).toBeVisible();
    expect(screen.getByText("14.4 / 30")).toBeVisible();
    expect(screen.getByText("Renewing certificates")).toBeVisible();
  });

  it("says so when nothing waits", async () => {
    server.use(
      http.get(at("/replies/pending"), () => HttpResponse.json({ items: [], total: 0, page: 1, page_size: 25 })),
    );
    openAt("/review");
    expect(await screen.findByText("Nothing waits for review")).toBeVisible();
  });
});
