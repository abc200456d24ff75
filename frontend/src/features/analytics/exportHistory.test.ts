import { expect, it } from "vitest";
import { csvOf } from "./exportHistory";

const entry = {
  id: 1,
  at: "2026-11-22T10:00:00Z",
  actor: "user:1",
  actor_name: "Ada",
  action: "prompt.created",
  subject_id: 3,
  detail: "",
};

it("A name that looks like a formula stays text in a spreadsheet", () => {
  expect(csvOf([{ ...entry, detail: '=HYPERLINK("http://elsewhere.example")' }])).toContain(
    '"\'=HYPERLINK(""http://elsewhere.example"")"',
  );
});

it("Commas and line breaks do not end a field", () => {
  expect(csvOf([{ ...entry, detail: "one, two\nthree" }]).split("\r\n")[1]).toBe(
    '2026-11-22T10:00:00Z,user:1,Ada,prompt.created,3,"one, two\nthree"',
  );
});
