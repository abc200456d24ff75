import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";

/** The file that a process writes to. */
export function logOf(settings, name) {
  return path.join(settings.logs, `${name}.log`);
}

/** The last lines of a process's log, or a word that it has none. */
export function tail(settings, name, lines = 25) {
  const file = logOf(settings, name);
  const text = existsSync(file) ? readFileSync(file, "utf8").trimEnd() : "";
  return text === "" ? `(${name} wrote nothing)` : text.split("\n").slice(-lines).join("\n");
}

/** Prints what processes write from now on, each line with its writer's name. Answers the function that ends it. */
export function follow(settings, names) {
  const readers = names.map(name => {
    const file = logOf(settings, name);
    return { name, file, at: sizeOf(file), rest: "" };
  });
  const timer = setInterval(() => readers.forEach(printNew), 300);
  return () => clearInterval(timer);
}

function printNew(reader) {
  const size = sizeOf(reader.file);
  if (size <= reader.at) return;
  const bytes = Buffer.alloc(size - reader.at);
  const file = openSync(reader.file, "r");
  readSync(file, bytes, 0, bytes.length, reader.at);
  closeSync(file);
  reader.at = size;
  const lines = (reader.rest + bytes.toString("utf8")).split("\n");
  reader.rest = lines.pop();
  for (const line of lines) process.stdout.write(`${reader.name.padEnd(9)} ${line}\n`);
}

function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}
