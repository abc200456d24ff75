import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import Markdown from "./Markdown";

const show = (text: string) =>
  render(
    <MantineProvider>
      <Markdown text={text} />
    </MantineProvider>,
  ).container;

it("A picture is named and never fetched", () => {
  expect(show("![A chart](https://elsewhere.example/a.png)").querySelector("img")).toBeNull();
  expect(screen.getByText("[A chart]")).toBeVisible();
});

it("A script in a link is dropped", () => {
  const link = show("[press](javascript:alert(1))").querySelector("a");
  expect(link?.getAttribute("href") ?? "").not.toContain("javascript");
});

it("HTML is text", () => {
  expect(show("<script>alert(1)</script><img src=x onerror=alert(1)>").querySelector("script, img")).toBeNull();
});

it("A table is a table", () => {
  expect(show("| a | b |\n|---|---|\n| 1 | 2 |").querySelectorAll("td")).toHaveLength(2);
});
