import { expect, test } from "@playwright/test";
import { sim } from "../addon/whmcs";
import { Api, mark, open } from "./product";

test("A prompt is duplicated, edited, tried, activated, and writes the next draft", async ({ page, request }) => {
  const api = await Api.as(request);
  const word = mark();
  await open(page, "/prompts");
  const shipped = page.getByRole("article", { name: "Default Support", exact: true });
  await shipped.getByRole("button", { name: "Duplicate" }).click();
  await expect(page.getByLabel("Name")).toHaveValue(/copy/);
  await page.getByLabel("Name").fill(`House style ${word}`);
  await page.getByLabel("Task").fill("{subject}\n{content}\n{customer}");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Unknown here: {customer}/)).toBeVisible();
  await page.getByLabel("Task").fill("Answer this ticket in the house style.\n{subject}\n{content}");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Revision 2")).toBeVisible();
  await page.getByRole("button", { name: /Revision 1/ }).click();
  await expect(page.getByRole("group", { name: "Task" }).locator("ins").first()).toBeVisible();

  await page.getByRole("button", { name: "Try it" }).click();
  await page.getByRole("tab", { name: "Prompt as sent" }).click();
  await expect(page.getByText("Answer this ticket in the house style.").last()).toBeVisible();
  await page.getByRole("button", { name: "Activate" }).click();
  await expect(page.getByText(`“House style ${word}” is active from the next draft on.`)).toBeVisible();

  const active = await api.get("prompts/active");
  expect(active.name).toBe(`House style ${word}`);
  const ticket = { subject: `DNS ${word}`, message: "How long does a change of DNS take?", client_id: 3 };
  await sim(request, "open-ticket", ticket);
  const [draft] = await api.waiting(word, 1);
  expect(draft!.prompt_version_id).toBe(active.id);
  await api.ask("delete", `prompts/${active.id}`);
});

test("The playground shows every stage, the prompt as sent and the draft", async ({ page }) => {
  await open(page, "/playground");
  await page.getByLabel("Subject", { exact: true }).fill("Cannot send e-mail");
  await page.getByLabel("What the customer writes").fill("Outlook says 535 authentication failed when I send mail.");
  await page.getByRole("button", { name: "Write a draft" }).click();
  await expect(page.getByText(/s in all/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "Draft" })).toBeVisible();
  for (const stage of ["Searching", "Reranking", "Writing"]) {
    await expect(page.getByText(stage, { exact: true }).locator("..")).toContainText(/\d+\.\d+ m?s/);
  }
  await page.getByRole("tab", { name: "Prompt as sent" }).click();
  await expect(page.getByText("535 authentication failed").last()).toBeVisible();
});
