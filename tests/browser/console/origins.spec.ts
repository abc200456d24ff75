import { expect, test } from "@playwright/test";
import { openTicketPage, signIn, sim, whmcs } from "../addon/whmcs";
import { Api, mark, open } from "./product";

const away = "https://collect.example";

/** Everything that has made some mail program, forum or chat fetch an address by itself. */
const beacons = [
  `![pixel](${away}/1.png?d=ticket)`, `<img src="${away}/2.png">`, `<img srcset="${away}/3.png 2x">`,
  `<style>@import url(${away}/4.css); body { background: url(${away}/5.png) }</style>`,
  `<div style="background-image:url('${away}/6.png')">x</div>`, `<link rel="preconnect" href="${away}">`,
  `<link rel="prefetch" href="${away}/7.html">`, `<link rel="stylesheet" href="${away}/8.css">`,
  `<iframe src="${away}/9.html"></iframe>`, `<object data="${away}/10.svg"></object>`, `<embed src="${away}/11.svg">`,
  `<video poster="${away}/12.jpg" src="${away}/13.mp4"></video>`, `<audio src="${away}/14.mp3" autoplay></audio>`,
  `<svg><image href="${away}/15.png"/><use href="${away}/16.svg#a"/></svg>`, `<meta http-equiv="refresh" content="0;${away}/17">`,
  `<base href="${away}/">`, `[a page with a preview](${away}/18)`, `${away}/19.gif`, "//collect.example/20.png",
  `<input type="image" src="${away}/21.png">`, `<body background="${away}/22.png">`, `[x]: ${away}/23.png`, "![x][x]",
].join("\n");

test("A draft full of pictures and links asks no other origin for anything, in the console and in the panel", async ({ page, request }) => {
  const api = await Api.as(request);
  const word = mark();
  const { signature } = await api.get("tenant");
  await api.ask("patch", "tenant", { signature: beacons });
  try {
    const { ticket_id: id } = await sim(request, "open-ticket", {
      subject: `Backups of ${word}`, message: `How do I restore one file of ${word}?\n\n${beacons}`, client_id: 2, department_id: 1,
    });
    const [draft] = await api.waiting(word, 1);
    expect(draft!.draft).toContain(`${away}/22.png`);
    const ours = [new URL(process.env.BASE_URL ?? "http://localhost:8000").origin, new URL(whmcs).origin];
    const [asked, foreign]: [string[], string[]] = [[], []];
    page.on("request", one => {
      const { origin, protocol } = new URL(one.url());
      if (protocol === "data:" || protocol === "blob:") return;
      (ours.includes(origin) ? asked : foreign).push(one.url());
    });

    await open(page, `/review?reply=${draft!.id}`);
    await expect(page.getByLabel("Reply to the customer")).toHaveValue(/collect\.example\/22\.png/);
    await page.goto(`/tickets/${draft!.ticket_id}`);
    await expect(page.getByText("collect.example/22.png").first()).toBeVisible();
    await page.waitForLoadState("networkidle");

    await signIn(page);
    await openTicketPage(page, id);
    const panel = page.locator("#supportassistant");
    await expect(panel).toHaveAttribute("data-state", "ready", { timeout: 60_000 });
    await expect(panel).toContainText("collect.example/22.png");
    await page.getByRole("button", { name: "Insert into reply" }).click();
    await expect(page.locator("#replymessage")).toHaveValue(/collect\.example\/22\.png/);
    await page.waitForLoadState("networkidle");

    expect(asked.some(one => one.startsWith(ours[1]!))).toBe(true);
    expect(foreign).toEqual([]);
  } finally {
    await api.ask("patch", "tenant", { signature });
  }
});
