import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { Problem, say } from "./say.mjs";
import { root } from "./settings.mjs";

const packages = process.env.NUGET_PACKAGES ?? path.join(homedir(), ".nuget/packages");

/** Those that bring a file instead of naming a licence; read there. */
const read = {
  "Hangfire.AspNetCore": "LGPL-3.0-or-later", "Hangfire.Core": "LGPL-3.0-or-later", "Hangfire.NetCore": "LGPL-3.0-or-later",
  "Hangfire.PostgreSql": "LGPL-3.0-only",
};

/** `./dev licences`: writes docs/licences.md from the lock files and the packages' own words. */
export function writeLicences() {
  const nuget = new Map();
  for (const project of ["Core", "Api", "Workers"])
    for (const framework of Object.values(lock(`src/${project}/packages.lock.json`).dependencies))
      for (const [name, { type, resolved }] of Object.entries(framework))
        if (type !== "Project") nuget.set(name, nugetLicence(name, resolved));
  const npm = new Map(Object.entries(lock("frontend/package-lock.json").packages)
    .filter(([where, { dev }]) => where !== "" && !dev)
    .map(([where, { license }]) => [where.split("node_modules/").at(-1), license ?? unknown(where)]));
  writeFileSync(path.join(root, "docs/licences.md"), `# Licences of what the product is built from

Made by \`./dev licences\` from the lock files, which hold the versions; a test fails when a package is missing here.

## Server (NuGet, with what only the build uses)
${table(nuget)}
## Console (npm, without what only the build uses)
${table(npm)}`);
  say(`${nuget.size + npm.size} packages in docs/licences.md`);
}

const lock = file => JSON.parse(readFileSync(path.join(root, file), "utf8"));

function nugetLicence(name, version) {
  const file = path.join(packages, name.toLowerCase(), version, `${name.toLowerCase()}.nuspec`);
  if (!existsSync(file)) throw new Problem(`${name} ${version} is not restored. Run dotnet restore first.`);
  const text = readFileSync(file, "utf8");
  return text.match(/<license type="expression">([^<]+)</)?.[1] ?? read[name] ?? unknown(name);
}

function unknown(name) {
  throw new Problem(`${name} names no licence. Read it and add it to .dev/licences.mjs.`);
}

function table(licences) {
  const rows = [...new Set(licences.values())].sort().map(licence => {
    const names = [...licences.keys()].filter(name => licences.get(name) === licence).sort();
    return `| ${licence} | ${names.join(", ")} |\n`;
  });
  return `| licence | packages |\n|---|---|\n${rows.join("")}`;
}
