import { expect, test } from "@playwright/test";
import { Api, open } from "./product";

test("A customer is forgotten once their address was typed, and the console says what was removed", async ({
  page, request,
}) => {
  const api = await Api.as(request);
  const theirs = async () => (await api.get("whmcs/tickets?q=Holloway")).items;
  await expect.poll(async () => (await theirs()).length, { timeout: 90_000 }).toBeGreaterThan(0);
  const [ticket] = await theirs();
  const { customer_email: email } = await api.get(`whmcs/tickets/${ticket.id}`);

  await open(page, `/tickets/${ticket.id}`);
  await page.getByRole("link", { name: "Forget this customer" }).click();
  await expect(page.getByLabel("Customer's e-mail address")).toHaveValue(email);
  await page.getByRole("button", { name: "Forget this customer" }).click();
  const forget = page.getByRole("button", { name: "Forget for good" });
  await page.getByLabel(`Type ${email} to confirm`).fill("somebody@else.example");
  await expect(forget).toBeDisabled();
  await page.getByLabel(`Type ${email} to confirm`).fill(email);
  await forget.click();

  await expect(page.getByRole("heading", { name: `${email} is forgotten` })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Tickets [1-9]/ })).toBeVisible();
  expect(await theirs()).toEqual([]);
});
