import { expect, test } from "@playwright/test";
import { Api, open } from "./product";

test("A WHMCS with a wrong secret is told by name, and the right one works again", async ({ page, request }) => {
  await open(page, "/settings/whmcs");
  const save = async (secret: string) => {
    await page.getByLabel("API secret").fill(secret);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByLabel("API secret")).toHaveValue("");
  };
  const test = () => page.getByRole("button", { name: "Test the connection" }).click();
  try {
    await save("not the secret");
    await test();
    await expect(page.getByText("Something is missing")).toBeVisible();
    await expect(page.getByLabel("Missing").first()).toBeVisible();
  } finally {
    await save(process.env.WHMCS_SECRET!);
  }
  await test();
  await expect(page.getByText("Everything works")).toBeVisible();
  await page.getByRole("button", { name: "Sync now" }).click();
  await expect(page.getByText(/tickets? looked at:|being read already/)).toBeVisible({ timeout: 60_000 });
  const config = await (await Api.as(request)).get("whmcs/config");
  expect(JSON.stringify(config)).not.toContain(process.env.WHMCS_SECRET);
});

test("Weights move together, are saved, and are what the next search weighs with", async ({ page, request }) => {
  const api = await Api.as(request);
  await open(page, "/weights");
  const shared = page.getByRole("slider", { name: "Shared article" });
  await shared.focus();
  await page.keyboard.press("End");
  for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowLeft");
  await expect(shared).toHaveAttribute("aria-valuenow", "60");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("was ").or(page.getByText("new", { exact: true })).first()).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  const weights = await api.get("weights");
  expect(weights.global_kb).toBeCloseTo(0.6, 2);
  expect(weights.global_kb + weights.tenant_kb + weights.examples + weights.corrections).toBeCloseTo(1, 6);
  const [hit] = (await api.ask("post", "search/global", { query: "ssl certificate", top_k: 1 })).items;
  expect(hit.weighted_score).toBeCloseTo(hit.score * 0.6, 2);
  await api.ask("put", "weights", { global_kb: 0.2, tenant_kb: 0.3, examples: 0.35, corrections: 0.15 });
});

test("The history tells what was changed, by whom, and can be saved as a file", async ({ page, request }) => {
  await (await Api.as(request)).ask("put", "weights", {
    global_kb: 0.2, tenant_kb: 0.3, examples: 0.35, corrections: 0.15,
  });
  await open(page, "/history");
  await expect(page.getByText(/Chain intact up to entry \d+/)).toBeVisible();
  await page.getByLabel("What").selectOption("Weights");
  await expect(page.getByRole("row").nth(1)).toContainText("Weights updated");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  expect((await download).suggestedFilename()).toBe("history.csv");
});

test("What was typed about the company outlives a reload, until it is saved", async ({ page, request }) => {
  const api = await Api.as(request);
  const { signature } = await api.get("tenant");
  await open(page, "/settings/company");
  await page.getByLabel("Signature").fill("With the best wishes of the north wind");
  await page.reload();
  await expect(page.getByLabel("Signature")).toHaveValue("With the best wishes of the north wind");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  expect((await api.get("tenant")).signature).toBe("With the best wishes of the north wind");
  await page.reload();
  await expect(page.getByLabel("Signature")).toHaveValue("With the best wishes of the north wind");
  await api.ask("patch", "tenant", { signature });
});
