import { expect, type APIRequestContext, type Page } from "@playwright/test";

export { mark } from "../mark";

type Who = { email: string; password: string };

/** The demo company's people; `./dev up` makes their passwords and `./dev test browser` tells them. */
export const admin: Who = { email: "admin@demo.example", password: process.env.DEMO_ADMIN_PASSWORD! };
export const agent: Who = { email: "agent@demo.example", password: process.env.DEMO_AGENT_PASSWORD! };

/** Fills in the sign-in that is on the screen. */
export async function giveCredentials(page: Page, who: Who): Promise<void> {
  await page.getByLabel("E-mail").fill(who.email);
  await page.getByLabel("Password", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Goes to a view as a signed-in person. */
export async function open(page: Page, address: string, who: Who = admin): Promise<void> {
  await page.goto(address);
  await giveCredentials(page, who);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeAttached();
}

export type Draft = {
  id: number; ticket_id: number; draft: string; prompt_version_id: number; ticket: { subject: string };
};

/** The Api by itself, for what a test needs to be there before it begins. */
export class Api {
  private constructor(private readonly request: APIRequestContext, private readonly token: string) {}

  static async as(request: APIRequestContext, who: Who = admin): Promise<Api> {
    const answer = await request.post("/api/v1/auth/login", { data: who });
    expect(answer.status(), await answer.text()).toBe(200);
    return new Api(request, (await answer.json()).access_token);
  }

  get(path: string) {
    return this.ask("get", path);
  }

  async ask(method: "get" | "post" | "put" | "patch" | "delete", path: string, data?: unknown) {
    const answer = await this.request[method](`/api/v1/${path}`, {
      data, headers: { Authorization: `Bearer ${this.token}` },
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return answer.status() === 204 ? null : await answer.json();
  }

  /** The drafts that wait for a person, for tickets with this word in their subject, once all of them are written. */
  async waiting(word: string, count: number): Promise<Draft[]> {
    const path = `replies/pending?page_size=100&q=${encodeURIComponent(word)}`;
    await expect.poll(async () => (await this.get(path)).total, { timeout: 90_000 }).toBe(count);
    return (await this.get(path)).items;
  }
}
