import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { openAt } from "../../testing/render";
import { at, server } from "../../testing/server";

const numbers = {
  tickets: 1,
  waiting: 1,
  drafts: 2,
  pending_drafts: 2,
  approved: 0,
  approved_unedited: 0,
  rejected: 0,
  parked: 2,
  examples: 0,
  corrections: 0,
  mean_confidence: 50,
  mean_similarity: null,
  mean_seconds_to_draft: 3,
  input_tokens: 12_000,
  output_tokens: 800,
  by_level: {},
  by_intent: {},
};
const ai = { writer: "openai", chat_is_offline: false, last_failure: null, last_failure_at: null };

function openWith(change: object) {
  server.use(
    http.get(at("/analytics/dashboard"), () =>
      HttpResponse.json({ numbers, ai, cost: null, whmcs_connected: true, whmcs_error: null, ...change }),
    ),
    http.get(at("/analytics/metrics"), () => HttpResponse.json({ days: [] })),
  );
  openAt("/");
}

describe("Dashboard", () => {
  it("tells what the tokens cost", async () => {
    openWith({ cost: 0.0023 });
    expect(await screen.findByText("$0.0023")).toBeVisible();
    expect(screen.getByText("12K tokens in, 800 out")).toBeVisible();
  });

  it("says that no price is set instead of guessing one", async () => {
    openWith({ cost: null });
    expect(await screen.findByText("no price set · 12K tokens in, 800 out")).toBeVisible();
  });

  it("leads from parked tickets to their list, in good English", async () => {
    openWith({});
    expect(await screen.findByText("2 tickets could not be drafted and wait for you.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Show them" })).toHaveAttribute("href", "/tickets?show=parked");
  });
});
