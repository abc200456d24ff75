import { expect, type APIRequestContext, type Page } from "@playwright/test";

export { mark } from "../mark";

/** The simulated WHMCS and the product beside it, as people and as programs meet them. */
export const whmcs = process.env.WHMCS_URL ?? "http://localhost:8080";
const api = `${process.env.BASE_URL ?? "http://localhost:8000"}/api/v1`;

/** Plays fate in the simulated WHMCS: opens tickets, deletes replies, runs the cron. */
export async function sim(request: APIRequestContext, route: string, body: object | null = {}): Promise<any> {
  const address = `${whmcs}/_sim/${route}`;
  const answer = body === null ? await request.get(address) : await request.post(address, { data: body });
  expect(answer.ok(), `${route}: ${await answer.text()}`).toBeTruthy();
  return await answer.json();
}

/** Enters WHMCS's admin area; admin 1 is the one who may change settings. */
export async function signIn(page: Page, adminId = 1): Promise<void> {
  await page.goto(`${whmcs}/admin/login.php`);
  const form = page.locator("form").filter({ has: page.locator(`input[name="adminid"][value="${adminId}"]`) });
  await form.getByRole("button").first().click();
  await page.waitForURL(/supporttickets/);
}

export async function openTicketPage(page: Page, ticketId: number): Promise<void> {
  await page.goto(`${whmcs}/admin/supporttickets.php?action=view&id=${ticketId}`);
}

/** A customer fills in the form of the client area; answers WHMCS's id of the ticket. */
export async function submitAsCustomer(page: Page, subject: string, message: string): Promise<number> {
  await page.goto(`${whmcs}/submitticket.php`);
  await page.locator('[name="subject"]').fill(subject);
  await page.locator('[name="message"]').fill(message);
  await page.locator("#btnOpenTicket").click();
  await page.waitForURL(/viewticket\.php/);
  return Number((await sim(page.request, "state", null)).last_ticket);
}

/** What an accessibility checker finds wrong in this part of the page: colours, names, roles, order. */
export async function wrongForEverybody(page: Page, part: string): Promise<string[]> {
  await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
  return await page.evaluate(async selector => {
    const { violations } = await (window as any).axe.run(selector);
    return violations.map((found: any) => `${found.id}: ${found.nodes.map((node: any) => node.html).join(" ")}`);
  }, part);
}

/** The product's API as its demo admin. */
export class Product {
  private constructor(private request: APIRequestContext, private token: string) {}

  static async enter(request: APIRequestContext): Promise<Product> {
    const answer = await request.post(`${api}/auth/login`, {
      data: { email: "admin@demo.example", password: process.env.DEMO_ADMIN_PASSWORD },
    });
    expect(answer.ok(), await answer.text()).toBeTruthy();
    return new Product(request, (await answer.json()).access_token);
  }

  async get(path: string): Promise<any> {
    const answer = await this.request.get(`${api}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
    expect(answer.ok(), `${path}: ${answer.status()}`).toBeTruthy();
    return await answer.json();
  }

  async post(path: string, data: object): Promise<void> {
    const answer = await this.request.post(`${api}${path}`, { data, headers: { authorization: `Bearer ${this.token}` } });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBeTruthy();
  }

  async examples(words: string): Promise<any[]> {
    return (await this.get(`/examples?page_size=100&q=${encodeURIComponent(words)}`)).items;
  }

  async corrections(words: string): Promise<any[]> {
    return (await this.get(`/corrections?page_size=100&q=${encodeURIComponent(words)}`)).items;
  }
}

/** Waits until this many records hold the word. */
export async function learned(product: Product, word: string, count: number, timeout = 60_000): Promise<any[]> {
  await expect.poll(async () => (await records(product, word)).length, { timeout }).toBe(count);
  return await records(product, word);
}

export async function records(product: Product, word: string): Promise<any[]> {
  return [...(await product.examples(word)), ...(await product.corrections(word))];
}
