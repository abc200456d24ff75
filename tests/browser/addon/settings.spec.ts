import path from "node:path";
import { expect, test } from "@playwright/test";
import { signIn, whmcs, wrongForEverybody } from "./whmcs";

const shots = process.env.SCREENSHOTS;

test("the settings page tests the connection and names every finding", async ({ page }) => {
  await signIn(page);
  await page.goto(`${whmcs}/admin/addonmodules.php?module=supportassistant`);
  await page.getByRole("button", { name: "Test connection" }).click();
  for (const finding of ["url", "clock", "key", "secret", "version"]) {
    await expect(page.locator(".sa-findings li", { hasText: new RegExp(`^${finding}`, "i") })).toBeVisible();
  }
  await expect(page.locator(".sa-findings .sa-wrong")).toHaveCount(0);
  expect(await wrongForEverybody(page, "#sa-admin")).toEqual([]);
  if (shots) {
    // The demo's own address and numbers say nothing to a reader.
    await page.locator("#sa-url").evaluate((field: HTMLInputElement) => (field.value = "https://assistant.example.com"));
    await page.screenshot({ path: path.join(shots, "settings.png"), fullPage: true });
  }
});

test("an agent without the right sees no settings", async ({ page }) => {
  await signIn(page, 2);
  await page.goto(`${whmcs}/admin/addonmodules.php?module=supportassistant`);
  await expect(page.locator("#sa-settings")).toHaveCount(0);
  await expect(page.getByText("may configure addon modules")).toBeVisible();
});
