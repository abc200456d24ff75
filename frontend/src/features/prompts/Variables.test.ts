import { expect, it } from "vitest";
import { unknownVariables } from "./Variables";

it("A variable that a part does not take is named once", () => {
  expect(unknownVariables("{subject} {customer} {customer} {context}", ["subject"])).toEqual(["customer", "context"]);
});

it("Other braces are text", () => {
  expect(unknownVariables('{"a": 1} {{context}} { x }', [])).toEqual([]);
});
