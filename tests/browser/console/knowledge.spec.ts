import { expect, test } from "@playwright/test";
import { mark, open } from "./product";

test("An article that is written is indexed and found", async ({ page }) => {
  const word = mark();
  await open(page, "/knowledge/new");
  await page.getByLabel("Title").fill(`The ${word} mail relay`);
  await page.getByLabel("Text").fill(`Customers of the ${word} relay authenticate with their mailbox on port 587.`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It is being indexed.")).toBeVisible();
  await expect(page.getByText("Indexed", { exact: true })).toBeVisible({ timeout: 60_000 });

  await page.goto("/knowledge");
  await page.getByLabel("A customer's question").fill(`Which port does the ${word} relay use?`);
  await page.getByRole("button", { name: "Find" }).click();

  const found = page.getByRole("status").filter({ hasText: "alike" });
  await expect(found.getByText(`The ${word} mail relay`).first()).toBeVisible();
  await expect(found.getByText(/Customers of the .* relay authenticate/).first()).toBeVisible();
});

test("Of several files the good ones become articles and the bad one says why", async ({ page }) => {
  const word = mark();
  await open(page, "/knowledge");
  await page.locator("input[type=file]").setInputFiles([
    { name: `${word}.md`, mimeType: "text/markdown", buffer: Buffer.from(`# All about ${word}\n\nWhat it says.`) },
    { name: "picture.png", mimeType: "image/png", buffer: Buffer.from([137, 80, 78, 71, 0, 0]) },
  ]);
  await expect(page.getByText("1 of 2 files uploaded")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "picture.png" })).toBeVisible();
  await page.getByLabel("Search articles").fill(word);
  await expect(page.getByRole("link", { name: `All about ${word}` })).toBeVisible();
});

test("A field that the server refuses says so at the field, and nothing typed is lost", async ({ page }) => {
  await open(page, "/knowledge/new");
  await page.getByLabel("Title").fill("A title");
  await page.getByLabel("Text").fill("A text");
  await page.route("**/api/v1/kb/articles", route => route.fulfill({
    status: 422, contentType: "application/problem+json",
    body: JSON.stringify({ status: 422, detail: "Some fields are wrong.", errors: { title: ["is taken"] } }),
  }), { times: 1 });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Title")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Is taken")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Text")).toHaveValue("A text");
});
