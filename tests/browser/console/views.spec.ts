import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { admin, Api, giveCredentials, open } from "./product";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const shots = process.env.SCREENSHOTS;
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

type Violation = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] };
type Axe = { run: () => Promise<{ violations: Violation[] }> };

/** What axe calls serious or critical in what is on the screen now. */
async function faults(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the console's own policy would refuse that.
  await page.evaluate(axe);
  const found = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return found.violations.filter(one => one.impact === "serious" || one.impact === "critical")
    .flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
}

/** A view is there when its heading is, and nothing of it is loading any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator("h1, h2").first()).toBeVisible();
  await expect(page.locator(".mantine-Skeleton-root")).toHaveCount(0);
}

async function look(page: Page, name: string): Promise<void> {
  expect.soft(await faults(page), name).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(over, `${name} is wider than the window by`).toBe(0);
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`), fullPage: true });
}

async function addresses(api: Api): Promise<Record<string, string>> {
  const first = async (list: string) => (await api.get(`${list}page_size=1`)).items[0];
  const pending = await first("replies/pending?");
  const [article, shared] = [await first("kb/articles?"), await first("kb/articles?source=global&")];
  const prompt = await first("prompts?");
  return {
    dashboard: "/", month: "/?days=30", review: "/review", workbench: `/review?reply=${pending.id}`,
    tickets: "/tickets", ticket: `/tickets/${pending.ticket_id}`, "no-ticket": "/tickets?q=nothing-is-called-this",
    knowledge: "/knowledge", article: `/knowledge/${article.id}`, shared: `/knowledge/${shared.id}`,
    "new-article": "/knowledge/new", prompts: "/prompts", prompt: `/prompts/${prompt.id}`, "new-prompt": "/prompts/new",
    playground: "/playground", learning: "/learning", corrections: "/learning?kind=corrections", weights: "/weights",
    analytics: "/analytics", history: "/history", whmcs: "/settings/whmcs", addon: "/settings/addon",
    users: "/settings/users", ai: "/settings/ai", company: "/settings/company", customers: "/settings/company/customers",
    gone: "/tickets/999999", nowhere: "/nowhere",
  };
}

for (const scheme of ["light", "dark"] as const) {
  // Colours do not depend on the width, and the layout not on the colours.
  const size = scheme === "light" ? "wide" : "narrow";
  const views = `Every view is fit for people with disabilities and asks nobody else: ${scheme}, ${size}`;
  test(views, async ({ page, request }) => {
    test.setTimeout(300_000);
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on("request", one => {
      if (!one.url().startsWith(process.env.BASE_URL!) && !/^(data|blob):/.test(one.url())) elsewhere.push(one.url());
    });
    page.on("console", message => {
      if (message.type() === "error" && !message.location().url.endsWith("/999999")) errors.push(message.text());
    });
    page.on("pageerror", error => errors.push(String(error)));
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto("/join#an-invitation");
    await settled(page);
    await look(page, `join-${scheme}`);
    await page.goto("/sign-in");
    await settled(page);
    await look(page, `sign-in-${scheme}`);
    await giveCredentials(page, admin);
    await expect(page.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
    for (const [name, address] of Object.entries(await addresses(await Api.as(request)))) {
      await page.goto(address);
      await settled(page);
      await look(page, `${name}-${scheme}`);
    }
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test("Dialogs, drawers and the menu are fit for people with disabilities, too", async ({ page, request }) => {
  const [first] = (await (await Api.as(request)).get("replies/pending?page_size=1")).items;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, `/review?reply=${first.id}`);
  await expect(page.getByLabel("Reply to the customer")).toBeVisible();
  const dialog = page.getByRole("dialog");
  for (const [key, name] of [["r", "reject"], ["g", "rewrite"]] as const) {
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    await look(page, name);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  await page.goto("/learning");
  await page.getByRole("button", { name: "Add an example" }).click();
  await expect(dialog).toBeVisible();
  await look(page, "add-example");
  await page.keyboard.press("Escape");
  await page.setViewportSize(sizes.narrow);
  await page.getByRole("button", { name: "Open the menu" }).click();
  await expect(page.getByRole("link", { name: "Settings" })).toBeInViewport();
  await look(page, "menu");
});
