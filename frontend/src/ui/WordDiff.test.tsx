import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { WordDiff } from "./WordDiff";

function show(before: string, after: string) {
  render(
    <MantineProvider>
      <WordDiff label="Changes" before={before} after={after} />
    </MantineProvider>,
  );
  const texts = (tag: string) => [...screen.getByRole("group").querySelectorAll(tag)].map(one => one.textContent);
  return { removed: texts("del"), added: texts("ins") };
}

it("A changed word stands beside the one it replaced", () => {
  const changes = show("Restart the mail server now.", "Restart the web server now.");
  expect(changes).toEqual({ removed: ["mail"], added: ["web"] });
});

it("A text that was written anew stands whole below the old one", () => {
  const [before, after] = [
    "Please restart your server, and then try it again.",
    "We fixed it on our side and it works.",
  ];
  expect(show(before, after)).toEqual({ removed: [before], added: [after] });
});
