import { expect, test, type Page } from "@playwright/test";
import { Product, learned, mark, openTicketPage, records, signIn, sim, whmcs } from "./whmcs";

const settings = `${whmcs}/admin/addonmodules.php?module=supportassistant`;

async function save(page: Page, url: string): Promise<void> {
  await page.goto(settings);
  await page.locator("#sa-url").fill(url);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("#sa-said .alert")).toBeVisible();
}

async function waiting(page: Page): Promise<number> {
  await page.goto(settings);
  return Number(await page.getByRole("row", { name: "Events waiting" }).locator("td").innerText());
}

interface Happened { id: number; reply: number; answer: string }

/** Five events for each of twenty tickets, and some that take part of it back, answer it or move it. */
async function happen(page: Page, word: string): Promise<{ tickets: Happened[]; part: number }> {
  const tickets: Happened[] = [];
  const answered = async (id: number, message: string) =>
    (await sim(page.request, "staff-reply", { ticket_id: id, message, admin: "mara" })).reply_id;
  for (let n = 0; n < 20; n++) {
    const { ticket_id: id } = await sim(page.request, "open-ticket", {
      subject: `${word} number ${n}`, message: `How do I upgrade plan ${n} of ${word}?`, client_id: 1 + (n % 5), department_id: 2,
    });
    await sim(page.request, "customer-reply", { ticket_id: id, message: "Is anybody there?" });
    const answer = `Upgrading plan ${n} of ${word} takes ${n + 2} clicks under Services, My Services.`;
    const reply = await answered(id, answer);
    await sim(page.request, "customer-reply", { ticket_id: id, message: `And what does plan ${n} cost?` });
    await sim(page.request, "set-status", { ticket_id: id, status: "In Progress" });
    tickets.push({ id, reply, answer });
  }
  await sim(page.request, "delete-reply", { ticket_id: tickets[0].id, reply_id: tickets[0].reply });
  await sim(page.request, "delete-ticket", { ticket_id: tickets[1].id });
  await sim(page.request, "merge", { ticket_id: tickets[3].id, merged_ids: [tickets[2].id] });
  await sim(page.request, "set-status", { ticket_id: tickets[4].id, status: "Closed" });
  await answered(tickets[6].id, `Plan 6 of ${word} costs sixteen euros a month, invoiced yearly.`);
  const other = await sim(page.request, "customer-reply", { ticket_id: tickets[7].id, message: `Another matter: is ${word} down?` });
  const calm = await answered(tickets[7].id, `No, ${word} is up; clear the cache of your browser and look again.`);
  const { ticket_id: part } = await sim(page.request, "split", {
    ticket_id: tickets[7].id, reply_ids: [other.reply_id, calm], subject: `${word} split off`,
  });
  return { tickets, part };
}

/** What the product knows of these tickets, in words that are the same for every run. */
async function stateOf(product: Product, word: string): Promise<string[]> {
  const known = await product.get(`/whmcs/tickets?q=${word}&page_size=100`);
  const drafts = (await product.get(`/replies/pending?q=${word}&page_size=100`)).items.map((item: any) => item.ticket.id);
  const learnt = await records(product, word);
  return known.items.map((ticket: any) => [
    ticket.subject, ticket.status, ticket.awaits_reply ? "awaits" : "rests",
    drafts.includes(ticket.id) ? "drafted" : "without",
    ...learnt.filter(record => record.ticket_id === ticket.id).map(record => record.reply ?? record.correct).sort(),
  ].join(" | ").replaceAll(word, "WORD")).sort();
}

/** Runs the cron until nothing waits in the addon, and waits until the product has acted on all of it. */
async function settle(page: Page, product: Product, word: string, count: number): Promise<void> {
  // A run of the cron takes half a minute at most; how many it needs depends on the machine.
  await expect.poll(async () => {
    await sim(page.request, "cron");
    return await waiting(page);
  }, { timeout: 240_000 }).toBe(0);
  await learned(product, word, count, 180_000);
}

// One record for each of twenty-two replies, but the one deleted and the one whose ticket was.
const learnt = 20;

test("a hundred events of an outage arrive afterwards once each, and lead to the state that they lead to without one", async ({ page }) => {
  test.setTimeout(900_000);
  const product = await Product.enter(page.request);
  const both = mark();
  const [calm, word] = [`${both}x`, `${both}y`];
  await signIn(page);
  await page.goto(settings);
  await expect(page.locator("#sa-url")).toHaveValue(process.env.BASE_URL!);
  await happen(page, calm);
  await settle(page, product, calm, learnt);

  await page.goto(settings);
  // Tested is what stands in the form, and it is saved with that.
  await page.locator("#sa-url").fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.locator(".sa-findings .sa-wrong")).toContainText("nothing listens there");
  let happened: Awaited<ReturnType<typeof happen>>;
  try {
    happened = await happen(page, word);
    await openTicketPage(page, happened.tickets[5].id);
    await expect(page.locator('#supportassistant[data-state="unreachable"]')).toContainText("You can reply as always");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(await waiting(page)).toBeGreaterThanOrEqual(108);
    await expect(page.locator(".sa-status")).toContainText("nothing listens there");
  } finally {
    await save(page, process.env.BASE_URL!);
  }
  await settle(page, product, word, learnt);

  const { tickets, part } = happened;
  const found = await records(product, word);
  const home = new Map<number, any>();
  for (const ticket of (await product.get(`/whmcs/tickets?q=${word}&page_size=100`)).items) home.set(ticket.id, ticket);
  for (const [n, { id, answer }] of tickets.entries()) {
    const of = found.filter(record => record.reply === answer || record.correct === answer);
    const expected = n === 0 || n === 1 ? [] : [n === 2 ? tickets[3].id : id];
    expect(of.map(record => home.get(record.ticket_id).whmcs_id), answer).toEqual(expected);
  }
  const status = (id: number) => id === tickets[4].id ? "Closed" : [tickets[6].id, tickets[7].id, part].includes(id) ? "Answered" : "In Progress";
  const alive = [...home.values()].filter(ticket => !ticket.archived);
  expect(alive.map(ticket => `${ticket.whmcs_id} ${ticket.status}`).sort()).toEqual(
    [...tickets.filter((_, n) => n !== 1 && n !== 2).map(({ id }) => id), part].map(id => `${id} ${status(id)}`).sort());
  // Drafts come one after another; where the last has come, both runs say the same.
  await expect.poll(async () => await stateOf(product, word), { timeout: 180_000 }).toEqual(await stateOf(product, calm));
  console.log(`${alive.length} tickets and ${found.length} records are the same after an outage as without one`);

  // Sent once more, nothing happens: there is nothing left to send.
  await sim(page.request, "cron");
  expect((await records(product, word)).length).toBe(learnt);
});
