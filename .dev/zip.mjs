import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The remainders of all bytes; zlib's own crc32 is younger than the oldest Node that we run on. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});

/** 1980-01-01, the first day that a zip can tell. */
const dosDate = 0x21;
const plainFile = 0o100644;

/**
 * A zip of everything in a folder, as bytes; `prefix` is put before each name. The same files give the same bytes on
 * every machine and day: nothing is compressed, because each version of zlib does that a little differently.
 */
export function zipFolder(folder, prefix) {
  const [entries, directory] = [[], []];
  let offset = 0;
  for (const name of filesIn(folder)) {
    const content = readFileSync(path.join(folder, name));
    const stored = Buffer.from(`${prefix}${name}`, "utf8");
    const sizes = [...wide(crc32(content)), ...wide(content.length), ...wide(content.length), stored.length, 0];
    // Version 2.0, names in UTF-8, stored, midnight.
    const about = [20, 0x800, 0, 0, dosDate, ...sizes];
    const entry = Buffer.concat([record(0x04034b50, about), stored, content]);
    const madeOnUnix = (3 << 8) | 20;
    const place = [0, 0, 0, ...wide(plainFile * 0x10000), ...wide(offset)];
    directory.push(Buffer.concat([record(0x02014b50, [madeOnUnix, ...about, ...place]), stored]));
    entries.push(entry);
    offset += entry.length;
  }
  const index = Buffer.concat(directory);
  const counts = [0, 0, entries.length, entries.length];
  return Buffer.concat([...entries, index, record(0x06054b50, [...counts, ...wide(index.length), ...wide(offset), 0])]);
}

function crc32(bytes) {
  return (bytes.reduce((sum, byte) => remainders[(sum ^ byte) & 0xff] ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
}

/** A signature and fields of 16 bits, little-endian. */
function record(signature, fields) {
  const bytes = Buffer.alloc(4 + 2 * fields.length);
  bytes.writeUInt32LE(signature, 0);
  fields.forEach((field, at) => bytes.writeUInt16LE(field, 4 + 2 * at));
  return bytes;
}

/** A field of 32 bits, as two. */
function wide(number) {
  return [number % 0x10000, Math.floor(number / 0x10000)];
}

/** With forward slashes, in an order that no machine's language changes. */
function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const names = entries.map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)));
  return names.map(name => name.split(path.sep).join("/")).sort((a, b) => (a < b ? -1 : 1));
}
