import { expect, test, type Page } from "@playwright/test";
import { sim } from "../addon/whmcs";
import { agent, Api, mark, open, type Draft } from "./product";

const questions = [
  "How do I get SSH access on my plan? Which port is it?",
  "How do I create a key for SSH and where do I put it?",
  "My mailbox says that its quota is exceeded. What can I do?",
  "Which nameservers do I enter at my registrar?",
  "How long do you keep backups, and how do I restore one file?",
];
const word = mark();
/** Drafts for tickets of this run, in the order of the queue; each test takes the next one. */
let queue: Draft[];

const field = (page: Page) => page.getByLabel("Reply to the customer");

async function openDraft(page: Page, draft: Draft, who?: typeof agent): Promise<void> {
  await open(page, `/review?reply=${draft.id}`, who);
  await expect(field(page)).toHaveValue(draft.draft);
}

test.beforeAll(async ({ request }) => {
  for (const [at, message] of questions.entries()) {
    await sim(request, "open-ticket", { subject: `Question ${at} ${word}`, message, client_id: 2, department_id: 1 });
  }
  queue = await (await Api.as(request)).waiting(word, questions.length);
});

test("Drafts are reviewed by keyboard alone, and what is approved becomes an example", async ({ page, request }) => {
  const api = await Api.as(request);
  const [first, second] = [queue.shift()!, queue[0]!];
  await open(page, `/review?q=${word}`);
  await expect(page.getByRole("button", { name: first.ticket.subject })).toBeVisible();

  await page.keyboard.press("j");
  await expect(field(page)).toHaveValue(first.draft);
  await page.keyboard.press("j");
  await expect(field(page)).toHaveValue(second.draft);
  await page.keyboard.press("k");
  await expect(field(page)).toHaveValue(first.draft);
  await page.keyboard.press("a");

  await expect(page.getByText("It becomes an example.")).toBeVisible();
  await expect(field(page)).toHaveValue(second.draft);
  const examples = async () => (await api.get(`examples?q=${encodeURIComponent(first.ticket.subject)}`)).total;
  await expect.poll(examples, { timeout: 60_000 }).toBe(1);
  await page.goto(`/learning?q=${word}`);
  await expect(page.getByRole("link", { name: first.ticket.subject })).toBeVisible();
});

test("A rewritten draft becomes a correction, and its changes are shown word by word", async ({ page, request }) => {
  const api = await Api.as(request);
  const draft = queue.shift()!;
  await openDraft(page, draft);

  await page.keyboard.press("e");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("We have looked into this ourselves and put it right on our side.");
  await expect(page.getByRole("group", { name: "Your changes" }).locator("ins").first()).toBeVisible();
  await page.keyboard.press("Control+Enter");

  await expect(page.getByText("It becomes a correction.")).toBeVisible();
  await expect.poll(async () => (await api.get(`corrections?q=${word}`)).total, { timeout: 60_000 }).toBe(1);
  await page.goto(`/learning?kind=corrections&q=${word}`);
  await page.getByRole("link", { name: draft.ticket.subject }).click();
  const record = page.getByRole("dialog");
  await expect(record.getByText("The draft, and what replaced it")).toBeVisible();
  await expect(record.locator("del").first()).toBeVisible();
});

test("A draft is rejected with a reason by keyboard alone", async ({ page, request }) => {
  const draft = queue.shift()!;
  await openDraft(page, draft);

  await page.keyboard.press("r");
  await expect(page.getByRole("radio", { name: /It is wrong/ })).toBeFocused();
  await page.keyboard.press("4");
  await page.keyboard.press("Enter");

  await expect(page.getByText("Rejected. Thank you, that helps.")).toBeVisible();
  const reply = await (await Api.as(request)).get(`replies/${draft.id}`);
  expect([reply.status, reply.reject_reason]).toEqual(["rejected", "tone"]);
});

test("Of two reviewers the second is told, and keeps the text even over a reload", async ({ page, request }) => {
  const { id, draft, ...rest } = queue.shift()!;
  await openDraft(page, { id, draft, ...rest }, agent);
  await field(page).fill(`${draft}\n\nMy own words.`);
  await (await Api.as(request)).ask("post", "replies/approve", { reply_id: id, final_reply: draft });

  await page.getByRole("button", { name: /Approve with changes/ }).click();

  await expect(page.getByText("Somebody was faster")).toBeVisible();
  await expect(field(page)).toHaveValue(`${draft}\n\nMy own words.`);
  await page.reload();
  await expect(field(page)).toHaveValue(`${draft}\n\nMy own words.`);
});

test("A draft is rewritten with a hint, and the ticket tells the story of both", async ({ page, request }) => {
  const draft = queue.shift()!;
  await openDraft(page, draft);

  await page.keyboard.press("g");
  await page.getByLabel("What should be different?").fill("Offer to look into it by telephone.");
  await page.keyboard.press("Control+Enter");

  await expect(page.getByText("Written with your hint: Offer to look into it by telephone.")).toBeVisible();
  expect((await (await Api.as(request)).get(`replies/${draft.id}`)).status).toBe("superseded");
  await page.goto("/tickets");
  await page.getByLabel("Search subject, number or customer").fill(draft.ticket.subject);
  await page.getByRole("link", { name: draft.ticket.subject }).click();
  await expect(page.getByRole("heading", { name: "Conversation" })).toBeVisible();
  const drafts = page.getByRole("heading", { name: "Drafts and decisions" }).locator("..");
  await expect(drafts.getByText("Waiting")).toBeVisible();
  await expect(drafts.getByText("Replaced")).toBeVisible();
});
