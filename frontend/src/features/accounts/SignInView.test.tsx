import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { openAt } from "../../testing/render";
import { at, problem, server, session } from "../../testing/server";

describe("Signing in", () => {
  it("leads to where one wanted to go, and keeps no secret in the browser's storage", async () => {
    server.use(http.post(at("/auth/login"), () => HttpResponse.json(session)));
    const user = openAt("/review?level=low", { signedIn: false });

    await user.type(await screen.findByLabelText("E-mail"), "ada@demo.example");
    await user.type(screen.getByLabelText("Password"), "secret words");
    await user.click(screen.getByRole("button", { name: "Sign in" }));

    await screen.findByRole("heading", { name: "Review" });
    expect(location.search).toContain("level=low");
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/token-1|secret words/);
  });

  it("says why it failed and keeps the address", async () => {
    server.use(http.post(at("/auth/login"), () => problem(401, "The e-mail address or the password is wrong.")));
    const user = openAt("/sign-in", { signedIn: false });

    await user.type(await screen.findByLabelText("E-mail"), "ada@demo.example");
    await user.type(screen.getByLabelText("Password"), "wrong");
    await user.click(screen.getByRole("button", { name: "Sign in" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("The e-mail address or the password is wrong.");
    expect(screen.getByLabelText("E-mail")).toHaveValue("ada@demo.example");
  });

  it("does not lead out of the console", async () => {
    server.use(http.post(at("/auth/login"), () => HttpResponse.json(session)));
    const user = openAt("/sign-in?next=//elsewhere.example/review", { signedIn: false });
    await user.type(await screen.findByLabelText("E-mail"), "ada@demo.example");
    await user.type(screen.getByLabelText("Password"), "secret words");
    await user.click(screen.getByRole("button", { name: "Sign in" }));
    await waitFor(() => expect(location.pathname).toBe("/"));
  });

  it("asks for the password over the view when the session has ended, and goes on where one was", async () => {
    let ended = false;
    server.use(
      http.post(at("/auth/refresh"), () => problem(401, "This session has ended. Sign in again.")),
      http.post(at("/auth/login"), () => {
        ended = false;
        return HttpResponse.json(session);
      }),
      http.post(at("/replies/approve"), () =>
        ended
          ? problem(401, "A valid access token is needed.")
          : HttpResponse.json({
              approved_reply_id: 1,
              learned_as: "example",
              learning_status: "queued",
              edit_analysis: { similarity: 1, distance: 0, summary: "", classes: [] },
            }),
      ),
    );
    const user = openAt("/review?reply=7");
    const field = await screen.findByLabelText("Reply to the customer");
    await user.type(field, " And more");
    ended = true;

    await user.click(screen.getByRole("button", { name: /Approve with changes/ }));
    // The dialog fades in.
    await waitFor(() => expect(screen.getByText("Your session has ended")).toBeVisible());
    await user.type(await screen.findByLabelText("Password"), "secret words");
    await user.click(screen.getByRole("button", { name: "Sign in" }));

    await waitFor(() => expect(screen.queryByText("Your session has ended")).not.toBeInTheDocument());
    expect((screen.getByLabelText("Reply to the customer") as HTMLTextAreaElement).value).toMatch(/And more$/);
  });
});
