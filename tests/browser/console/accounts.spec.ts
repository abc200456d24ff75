import { expect, test } from "@playwright/test";
import { admin, agent, giveCredentials, open } from "./product";

test("A wrong password is told, and the right one leads to where one wanted to go", async ({ page }) => {
  await page.goto("/tickets?show=waiting");
  await giveCredentials(page, { ...admin, password: "not the password" });
  await expect(page.getByRole("alert")).toContainText("The e-mail address or the password is wrong.");

  await giveCredentials(page, admin);

  await expect(page.getByRole("heading", { level: 1, name: "Tickets" })).toBeVisible();
  expect(page.url()).toContain("show=waiting");
});

test("A session outlives a reload by a cookie that no script reads, and ends with signing out", async ({ page }) => {
  await open(page, "/review");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Review" })).toBeVisible();

  const cookies = await page.context().cookies(`${process.env.BASE_URL}/api/v1/auth/refresh`);
  const cookie = cookies.find(one => one.name === "sa_session")!;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/api/v1/auth" });
  const readable = await page.evaluate(() =>
    JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
  expect(readable).not.toContain(cookie.value);
  expect(readable).not.toMatch(/eyJ[\w-]+\.[\w-]+\./);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto("/review");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("An expired session asks for the password over the view, and what was typed is still there", async ({ page }) => {
  await page.clock.install();
  await open(page, "/knowledge/new");
  await page.getByLabel("Title").fill("An article that nobody loses");
  await page.getByLabel("Text").fill("It says what it says.");
  await page.context().clearCookies();
  await page.clock.fastForward("01:00:00");
  await expect(page.getByText("Your session has ended")).toBeVisible();

  await page.getByLabel("Password", { exact: true }).fill(admin.password);
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByText("Your session has ended")).toBeHidden();
  await expect(page.getByLabel("Title")).toHaveValue("An article that nobody loses");
  await page.reload();
  await expect(page.getByLabel("Text")).toHaveValue("It says what it says.");
});

test("An invited person joins by the link, and finds nothing that is for admins", async ({ page, browser }) => {
  await open(page, "/settings/users");
  await page.getByLabel("E-mail").fill(`new-${Date.now()}@demo.example`);
  await page.getByRole("button", { name: "Invite" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();

  const other = await browser.newPage();
  await other.goto(link);
  await other.getByLabel("Your name").fill("Nora New");
  await other.getByLabel("Password", { exact: true }).fill("short");
  await other.getByRole("button", { name: "Create my account" }).click();
  await expect(other.getByText("Use at least 10 characters.")).toBeVisible();
  await other.getByLabel("Password", { exact: true }).fill("a long enough sentence");
  await other.getByRole("button", { name: "Create my account" }).click();

  await expect(other.getByRole("heading", { level: 1, name: "Dashboard" })).toBeVisible();
  await expect(other.getByText("Nora New")).toBeVisible();
  await expect(other.getByRole("link", { name: "Settings" })).toBeHidden();
  await other.close();
});

test("An agent reads the weights and cannot change them", async ({ page }) => {
  await open(page, "/weights", agent);
  await expect(page.getByText("Only admins can change this.")).toBeVisible();
  await expect(page.getByText("20 %", { exact: true })).toBeVisible();
  await expect(page.getByRole("slider")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
  await page.goto("/settings/whmcs");
  await expect(page.getByText("Ask an admin of your company to change settings.")).toBeVisible();
});
