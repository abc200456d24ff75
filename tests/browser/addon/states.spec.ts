import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { openTicketPage, signIn, sim, wrongForEverybody } from "./whmcs";

/** `SCREENSHOTS=../../whmcs-addon/docs npx playwright test addon` takes the pictures of the install page anew. */
const shots = process.env.SCREENSHOTS;

const reply = {
  id: 7, writer: "openai", created_at: "", score: 83.4, level: "high", escalate: false,
  mode: "answer", mode_reason: "What was found is close to the question.", send: 0.72 as number | null,
  draft: "Hello Hanna,\n\nthe certificate covers brandt-keramik.example only. Since the DNS moved last week, www points to the old "
    + "address, so our renewal could not include it.\n\nPlease set www to a CNAME of brandt-keramik.example at your web designer's "
    + "nameservers. As soon as it resolves, AutoSSL adds the name to the certificate within an hour; nothing else is needed.\n\n"
    + "Kind regards,\nNorthwind Support",
  insert: "", breakdown: { example_similarity: 0.86, kb_similarity: 0.74, intent_certainty: 0.95, correction_safety: 1 },
  reasons: ["Two approved replies to the same question agree.", "Your article about AutoSSL covers it."],
  intent: "ssl", keywords: ["certificate", "https", "www"],
  sources: [
    { source: "examples", title: "Browser says not secure for www", excerpt: "Customer Issue: www shows a warning …\n\nApproved Response: Set www to a CNAME …", score: 0.86 },
    { source: "tenant_kb", title: "AutoSSL and external nameservers", excerpt: "AutoSSL renews each name that resolves to our servers. A name that does not is left out.", score: 0.74 },
    { source: "global_kb", title: "Certificate does not match the domain", excerpt: "SSL_ERROR_BAD_CERT_DOMAIN means that the name is not in the certificate.", score: 0.69 },
    { source: "corrections", title: "Certificate after a DNS change", excerpt: "The first draft blamed the browser's cache; the cause was the missing CNAME.", score: 0.43 },
  ],
  warnings: [] as { kind: string; text: string }[],
};

const answers: Record<string, object> = {
  ready: { state: "ready", outdated: false, message: "", reply },
  low: {
    state: "ready", outdated: true, message: "", reply: {
      ...reply, score: 31, level: "low", escalate: true, writer: "offline",
      mode: "escalate", mode_reason: "An agent had to correct a reply to nearly the same question.", send: null,
      warnings: [{ kind: "past_correction", text: "A draft for a similar ticket had to be rewritten: “Certificate after a DNS change”. Compare with what was sent then." }],
    },
  },
  drafting: { state: "drafting", message: "A draft is being written.", reply: null },
  redrafting: { state: "drafting", outdated: true, message: "", reply },
  none: {
    state: "none", message: "There is no draft for this ticket as it stands.", reply: null,
    learned: { as: "example", similarity: 0.94, summary: "Added one sentence.", with_draft: true },
  },
  off: { state: "off", message: "Drafts are switched off for this department or company.", reply: null },
  unreachable: { state: "unreachable", message: "The assistant does not answer right now. You can reply as always." },
};

/** The real page and script; only the addon's own answer is made up, so that every state can be looked at. */
async function show(page: Page, state: string, ticketId: number, more: object = {}): Promise<void> {
  await page.route(/ajax=/, route => {
    const body = JSON.parse(JSON.stringify(route.request().url().includes("ajax=panel") ? answers[state] : { done: true }));
    if (body.reply) {
      Object.assign(body.reply, more);
      body.reply.created_at = new Date(Date.now() - 180_000).toISOString();
      body.reply.insert = body.reply.draft.split("\n\nKind regards")[0];
    }
    return route.fulfill({ json: body });
  });
  await openTicketPage(page, ticketId);
  await expect(page.locator("#supportassistant")).toHaveAttribute("data-state", (answers[state] as any).state);
}

async function shoot(page: Page, name: string): Promise<void> {
  if (shots) await page.locator("#supportassistant").screenshot({ path: path.join(shots, `${name}.png`) });
}

let ticketId = 0;

test.beforeEach(async ({ page }) => {
  ticketId ||= (await sim(page.request, "open-ticket", {
    subject: "Certificate warning", message: "www is not secure", client_id: 1, department_id: 1,
  })).ticket_id;
  await signIn(page);
});

for (const state of Object.keys(answers)) {
  test(`the panel shows ${state}, wide and narrow, to everybody, without a sideways scroll`, async ({ page }) => {
    await show(page, state, ticketId);
    await shoot(page, `state-${state}`);
    expect(await wrongForEverybody(page, "#supportassistant")).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    const panel = page.locator("#supportassistant");
    expect(await panel.evaluate(node => node.scrollWidth <= node.clientWidth + 1)).toBeTruthy();
    if (state === "ready") await shoot(page, "narrow");
  });
}

test("the evidence, the hint and the reasons open and close by keyboard, and tell a screen reader", async ({ page }) => {
  await show(page, "ready", ticketId);
  const why = page.getByRole("button", { name: "Why?" });
  await why.focus();
  await page.keyboard.press("Enter");
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("row", { name: /Similar approved replies 86 %/ })).toBeVisible();
  await expect(page.getByText("Answers the question. Of drafts like this, 72 % were sent nearly unchanged.")).toBeVisible();
  await page.locator(".sa-source summary").first().click();
  await shoot(page, "why");
  expect(await wrongForEverybody(page, "#supportassistant")).toEqual([]);
  await page.getByRole("button", { name: "Regenerate" }).click();
  await expect(why).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByLabel("What should be different? (optional)")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Regenerate" })).toBeFocused();
  await page.getByRole("button", { name: "Not useful" }).click();
  await page.getByLabel("Incomplete").check();
  const posted = page.waitForRequest(/ajax=reject/);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  expect((await posted).postData()).toContain("reason=incomplete");
  await expect(page.getByText("Thank you.").first()).toBeVisible();
});

test("a warning of any kind is shown, and as text", async ({ page }) => {
  const text = "<b>Tomorrow's</b> warning <img src=x onerror=alert(1)>";
  await show(page, "ready", ticketId, { warnings: [{ kind: "a_kind_of_tomorrow", text }], citations: [{ n: 1 }] });
  await expect(page.locator(".sa-warnings li")).toHaveText([text]);
  await expect(page.locator("#supportassistant b", { hasText: "Tomorrow" })).toHaveCount(0);
});

test("a theme without the reply field still lets the agent copy", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => document.getElementById("frmAddTicketReply")!.remove());
  });
  await show(page, "ready", ticketId);
  await page.getByRole("button", { name: "Insert into reply" }).click();
  await expect(page.locator(".sa-live")).toContainText("paste it with Ctrl+V");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Hello Hanna");
});

test("inserting keeps what was typed, comes before the signature, and tells the page", async ({ page }) => {
  await show(page, "ready", ticketId);
  await page.evaluate(() => {
    const field = document.getElementById("replymessage")!;
    (window as any).heard = [];
    for (const name of ["input", "change"]) field.addEventListener(name, () => (window as any).heard.push(name));
  });
  const field = page.locator("#replymessage");
  const signature = (await field.inputValue()).trim();
  await page.getByRole("button", { name: "Insert into reply" }).click();
  await page.getByRole("button", { name: "Insert into reply" }).click();
  expect(await page.evaluate(() => (window as any).heard)).toEqual(["input", "change"]);
  const text = (await field.inputValue()).trim();
  const draft = reply.draft.split("\n\nKind regards")[0];
  expect(text.startsWith(draft) && text.endsWith(signature)).toBeTruthy();
  expect(text.slice(draft.length, -signature.length).trim()).toBe("");
  if (shots) {
    await page.setViewportSize({ width: 1280, height: 1040 });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: path.join(shots, "page.png") });
  }
});
