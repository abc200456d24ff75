import { expect, test, type Page } from "@playwright/test";
import { sim } from "../addon/whmcs";
import { admin, Api, giveCredentials, mark, open } from "./product";

const picture = `<img src="https://elsewhere.example/x.png" onerror="window.hacked=1">`;
const attack = `${picture}<script>window.hacked=1</script><svg onload="window.hacked=1">"'>{{7*7}}`;
const markdown = `# ${attack}\n\n![x](https://elsewhere.example/x.png)\n\n[link](javascript:window.hacked=1)`;

type Hacked = { hacked?: number };

/** Nothing of the attack became part of the page; it stands there as text. */
async function isText(page: Page, where: string): Promise<void> {
  const shown = page.getByText("<script>window.hacked").or(page.locator("input, textarea").and(page.locator("[value*=hacked]")));
  await expect(shown.first(), where).toBeAttached();
  const alive = page.locator("[onerror], [onload], img[src*=elsewhere], a[href^='javascript'], script:not([src])");
  await expect(alive, where).toHaveCount(0);
  expect(await page.evaluate(() => (window as Hacked).hacked), where).toBeUndefined();
}

test("Code in any text is text, wherever it came from and wherever it is shown", async ({ page, request, browser }) => {
  const api = await Api.as(request);
  const word = mark();
  const elsewhere: string[] = [];
  page.on("request", one => {
    if (one.url().includes("elsewhere.example")) elsewhere.push(one.url());
  });
  await sim(request, "open-ticket", {
    subject: `${word} ${attack}`, message: attack, name: attack, email: `${word}@customer.example`, department_id: 1,
  });
  const article = await api.ask("post", "kb/articles", {
    title: `${word} ${attack}`, content: markdown, category: attack.slice(0, 60), tags: [`<b>${word}</b>`, attack.slice(0, 40)],
  });
  const example = await api.ask("post", "examples", { subject: `${word} ${attack}`, issue: attack, reply: attack });
  const prompt = await api.ask("post", "prompts", {
    name: `${word} ${attack}`.slice(0, 120), description: attack, system_prompt: attack.replace("{{7*7}}", ""),
    context_template: `${picture}{context}`, task_template: `${picture}{content}`,
  });
  const { invitation } = await api.ask("post", "users/invitations", { email: `${word}@demo.example`, role: "admin" });
  await api.ask("post", "auth/register", { invitation, full_name: attack.slice(0, 200), password: "a long enough sentence" });
  const key = await api.ask("post", "whmcs/integration-keys", { name: attack.slice(0, 100) });
  const { signature } = await api.ask("patch", "tenant", { signature: attack });
  const [draft] = await api.waiting(word, 1);

  const attacker = { email: `${word}@demo.example`, password: "a long enough sentence" };
  await open(page, `/review?reply=${draft!.id}`, attacker);
  await isText(page, "workbench, and the person's own name in the frame");
});
