import { expect, test, type Page } from "@playwright/test";
import { sim } from "../addon/whmcs";
import { Api, mark, open } from "./product";

const picture = `<img src="https://elsewhere.example/x.png" onerror="window.hacked=1">`;
const attack = `<script>window.hacked=1</script>${picture}<svg onload="window.hacked=1">"'>{{7*7}}`;
const template = `<script>window.hacked=1</script>${picture}`;
const article = `# ${attack}\n\n![x](https://elsewhere.example/x.png)\n\n[link](javascript:window.hacked=1)`;

/** The attack stands on the screen as text, and no part of it has become part of the page. */
async function isText(page: Page, where: string): Promise<void> {
  const shown = () => page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")].map(one => (one as HTMLInputElement).value);
    return [document.body.innerText, ...fields].join("\n").includes("<script>window.hacked=1</script>");
  });
  await expect.poll(shown, `the attack is shown in ${where}`).toBe(true);
  const alive = page.locator("[onerror], [onload], img[src*=elsewhere], a[href^='javascript'], script:not([src])");
  await expect(alive, where).toHaveCount(0);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked), where).toBeUndefined();
}

test("Code in any text is text, wherever it came from and wherever it is shown", async ({ page, request }) => {
  test.setTimeout(300_000);
  const api = await Api.as(request);
  const word = mark();
  const name = `${word} ${attack}`;
  const password = "a long enough sentence";
  await sim(request, "open-ticket", {
    subject: name, message: `${attack} nameservers`, name: attack, email: `${word}@customer.example`, department_id: 1,
  });
  const { id: articleId } = await api.ask("post", "kb/articles", {
    title: name, content: article, category: attack.slice(0, 60), tags: [attack.slice(0, 60)],
  });
  const { id: example } = await api.ask("post", "examples", { subject: name, issue: attack, reply: attack });
  const { id: prompt } = await api.ask("post", "prompts", {
    name: `${word} ${template}`.slice(0, 120), description: attack, system_prompt: template,
    context_template: `${template}{context}`, task_template: `${template}{content}`, temperature: 0.3, max_tokens: 500,
  });
  await api.ask("post", "whmcs/integration-keys", { name: attack.slice(0, 100) });
  const { signature } = await api.get("tenant");
  await api.ask("patch", "tenant", { signature: attack });
  const { invitation } = await api.ask("post", "users/invitations", { email: `${word}@demo.example`, role: "admin" });
  const joined = await request.post("/api/v1/auth/register", { data: { invitation, full_name: attack, password } });
  expect(joined.status()).toBe(201);
  const [draft] = await api.waiting(word, 1);
  const elsewhere: string[] = [];
  page.on("request", one => {
    if (new URL(one.url()).host === "elsewhere.example") elsewhere.push(one.url());
  });

  await open(page, `/review?reply=${draft!.id}`, { email: `${word}@demo.example`, password });
  await page.getByLabel("Reply to the customer").fill(attack);
  await isText(page, "the workbench");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.getByLabel("What should be different?").fill(attack);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Written with your hint")).toBeVisible();
  await isText(page, "the hint");
  const addresses = [
    `/review?q=${word}`, `/tickets?q=${word}`, `/tickets/${draft!.ticket_id}`, `/knowledge?q=${word}`,
    `/knowledge/${articleId}`, `/learning?q=${word}`, `/learning?id=${example}`, `/prompts?q=${word}`,
    `/prompts/${prompt}`, "/history", "/analytics", "/settings/users", "/settings/addon", "/settings/company",
    `/tickets?q=${encodeURIComponent(attack)}`,
  ];
  for (const address of addresses) {
    await page.goto(address);
    await isText(page, address);
  }
  await page.goto(`/knowledge/${articleId}`);
  await page.getByRole("tab", { name: "Preview" }).click();
  await expect(page.locator(".markdown")).toBeVisible();
  await isText(page, "an article's preview");
  await page.goto("/knowledge");
  await page.getByLabel("A customer's question").fill(attack);
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("alike").first()).toBeVisible();
  await isText(page, "what is found for a question");
  await page.goto("/playground");
  await page.getByLabel("Subject", { exact: true }).fill(attack);
  await page.getByLabel("What the customer writes").fill(attack);
  await page.getByLabel("Department").fill(attack);
  await page.getByRole("button", { name: "Write a draft" }).click();
  await expect(page.getByText(/s in all/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole("tab", { name: "Prompt as sent" }).click();
  await isText(page, "the playground");
  expect(elsewhere).toEqual([]);

  await api.ask("delete", `prompts/${prompt}`);
  await api.ask("delete", `kb/articles/${articleId}`);
  await api.ask("delete", `examples/${example}`);
  await api.ask("patch", "tenant", { signature });
});
