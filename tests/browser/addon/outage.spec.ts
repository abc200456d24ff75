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

/** Five events for each of twenty tickets, and four that take some of it back. */
async function happen(page: Page, word: string) {
  const tickets: { id: number; reply: number; answer: string }[] = [];
  for (let n = 0; n < 20; n++) {
    const { ticket_id: id } = await sim(page.request, "open-ticket", {
      subject: `${word} number ${n}`, message: `How do I upgrade plan ${n} of ${word}?`, client_id: 1 + (n % 5), department_id: 2,
    });
    await sim(page.request, "customer-reply", { ticket_id: id, message: "Is anybody there?" });
    const answer = `Upgrading plan ${n} of ${word} takes ${n + 2} clicks under Services, My Services.`;
    const { reply_id: reply } = await sim(page.request, "staff-reply", { ticket_id: id, message: answer, admin: "mara" });
    await sim(page.request, "customer-reply", { ticket_id: id, message: `And what does plan ${n} cost?` });
    await sim(page.request, "set-status", { ticket_id: id, status: "In Progress" });
    tickets.push({ id, reply, answer });
  }
  await sim(page.request, "delete-reply", { ticket_id: tickets[0].id, reply_id: tickets[0].reply });
  await sim(page.request, "delete-ticket", { ticket_id: tickets[1].id });
  await sim(page.request, "merge", { ticket_id: tickets[3].id, merged_ids: [tickets[2].id] });
  await sim(page.request, "set-status", { ticket_id: tickets[4].id, status: "Closed" });
  return tickets;
}

test("a hundred events of an outage arrive afterwards once each, and lead to the state that WHMCS is in", async ({ page }) => {
  test.setTimeout(480_000);
  const product = await Product.enter(page.request);
  const word = mark();
  await signIn(page);
  await page.goto(settings);
  await expect(page.locator("#sa-url")).toHaveValue(process.env.BASE_URL!);
  // Tested is what stands in the form, and it is saved with that.
  await page.locator("#sa-url").fill("http://127.0.0.1:9");
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.locator(".sa-findings .sa-wrong")).toContainText("nothing listens there");
  let tickets: Awaited<ReturnType<typeof happen>>;
  try {
    tickets = await happen(page, word);
    await openTicketPage(page, tickets[5].id);
    await expect(page.locator('#supportassistant[data-state="unreachable"]')).toContainText("You can reply as always");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    expect(await waiting(page)).toBeGreaterThanOrEqual(104);
    await expect(page.locator(".sa-status")).toContainText("nothing listens there");
  } finally {
    await save(page, process.env.BASE_URL!);
  }
  // A run of the cron takes half a minute at most; how many it needs depends on the machine.
  await expect.poll(async () => {
    await sim(page.request, "cron");
    return await waiting(page);
  }, { timeout: 240_000 }).toBe(0);

  // One record for each of twenty replies, but the one deleted and the one whose ticket was.
  const found = await learned(product, word, 18, 180_000);
  const home = new Map<number, any>();
  for (const ticket of (await product.get(`/whmcs/tickets?q=${word}&page_size=100`)).items) home.set(ticket.id, ticket);
  for (const [n, { id, answer }] of tickets.entries()) {
    const of = found.filter(record => record.reply === answer || record.correct === answer);
    const expected = n === 0 || n === 1 ? [] : [n === 2 ? tickets[3].id : id];
    expect(of.map(record => home.get(record.ticket_id).whmcs_id), answer).toEqual(expected);
  }
  const alive = [...home.values()].filter(ticket => !ticket.archived);
  expect(alive.map(ticket => `${ticket.whmcs_id} ${ticket.status}`).sort()).toEqual(
    tickets.filter((_, n) => n !== 1 && n !== 2)
      .map(({ id }) => `${id} ${id === tickets[4].id ? "Closed" : "In Progress"}`).sort());
  // Sent once more, nothing happens: there is nothing left to send.
  await sim(page.request, "cron");
  expect((await records(product, word)).length).toBe(18);
});
