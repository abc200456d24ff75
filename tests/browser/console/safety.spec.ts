import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { open } from "./product";

const frontend = path.join(import.meta.dirname, "../../../frontend");

test("The page's policy lets no script run but the console's own files", async ({ request }) => {
  const policy = (await request.get("/")).headers()["content-security-policy"]!;
  expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'");
  expect(/default-src ([^;]*)/.exec(policy)![1]).toBe("'self'");
});

test("The first page needs no more than 220 kB of script", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(match => match[1]!);
  expect(scripts.length).toBeGreaterThan(0);
  const bodies = await Promise.all(scripts.map(async one => await (await request.get(one)).body()));
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
  expect(kilobytes).toBeLessThanOrEqual(220);
});

test("The typed client says what the Api's document says", async ({ request }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "client-"));
  try {
    const [document, made] = [path.join(folder, "v1.json"), path.join(folder, "schema.d.ts")];
    writeFileSync(document, await (await request.get("/openapi/v1.json")).text());
    execFileSync(path.join(frontend, "node_modules/.bin/openapi-typescript"), [document, "-o", made]);
    const kept = readFileSync(path.join(frontend, "src/api/schema.d.ts"), "utf8");
    const advice = "run `npm run gen:api` in frontend while ./dev up is running";
    expect(readFileSync(made, "utf8") === kept, advice).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("Being offline and a failing server are told, and the view comes back", async ({ page, context }) => {
  await open(page, "/tickets");
  await expect(page.getByRole("table")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("You are offline. What you see may be old")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline. What you see may be old")).toBeHidden();

  const prompts = /\/api\/v1\/prompts(\?|$)/;
  await page.route(prompts, route => route.fulfill({
    status: 500, contentType: "application/problem+json",
    body: JSON.stringify({ status: 500, detail: "Something went wrong here." }),
  }));
  await page.getByRole("link", { name: "Prompts" }).click();
  await expect(page.getByRole("alert")).toContainText("Something went wrong here.");
  await page.unroute(prompts);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
});
