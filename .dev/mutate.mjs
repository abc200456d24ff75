import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Problem, say } from "./say.mjs";
import { root } from "./settings.mjs";
import { run, runQuietly } from "./tool.mjs";

/**
 * What is mutated, what it needs beside, its packages, and the tests that must notice. A room is compiled with its
 * tests alone: with the whole of Core a run of a minute would be one of a quarter of an hour.
 */
const rooms = {
  tenancy: {
    mutate: ["Tenancy/TenantGuard.cs", "Tenancy/CurrentTenant.cs"],
    beside: ["Tenancy/ITenantOwned.cs", "Tenancy/Tenant.cs"],
    packages: ["Npgsql.EntityFrameworkCore.PostgreSQL"],
    tests: ["Tenancy"],
  },
  signature: {
    mutate: ["Whmcs/WebhookSignature.cs"],
    tests: ["Whmcs/SignatureRulesTests.cs", "Whmcs/WebhookSignatureTests.cs"],
  },
  address: {
    mutate: ["Whmcs/AddressGuard.cs", "Whmcs/PublicAddress.cs", "Whmcs/WhmcsUrl.cs"],
    beside: ["Whmcs/WhmcsOptions.cs"],
    tests: ["Whmcs/AddressGuardEdgesTests.cs", "Whmcs/PublicAddressTests.cs", "Whmcs/PublicAddressEdgesTests.cs",
      "Whmcs/WhmcsUrlTests.cs", "Whmcs/WhmcsUrlEdgesTests.cs"],
  },
  index: {
    mutate: ["ChangeLog", "Checksum", "Compaction", "Generation", "GenerationBuilder", "GenerationHeader",
      "IndexFolder", "LogRecord", "Tail"].map(name => `Vectors/${name}.cs`),
    beside: ["BestRows", "EstimateLine", "FittedQuery", "OpenIndex", "Rotation", "ScanBlock", "ScanKernel", "Search",
      "SelfTest", "SignRow", "Snapshot", "Source", "VectorChange", "VectorCode", "VectorIndexCorruptException", "VectorIndexKey",
      "VectorQuery"].map(name => `Vectors/${name}.cs`),
    packages: ["System.Numerics.Tensors"],
    tests: ["TestVectors", "ChangeLogTests", "ChecksumTests", "CompactionTests", "GenerationTests",
      "GenerationHeaderTests", "IndexFolderTests", "LogRecordTests"].map(name => `Vectors/${name}.cs`),
  },
  guards: {
    mutate: ["Guards"],
    beside: ["Facts", "Slots", "Prompts/LookAlikeMarkers.cs"],
    tests: ["CitationsTests", "FactGuardTests", "GuardRulesTests"].map(name => `Guards/${name}.cs`),
  },
  redaction: {
    mutate: ["Redaction"],
    tests: ["ExamplesOfMachines", "ExamplesOfPeople", "ExamplesOfTokens", "RedactionExamplesTests", "SeenTextTests",
      "ValueLookTests"]
      .map(name => `Redaction/${name}.cs`),
  },
};

/**
 * `./dev mutate [ROOM [FILE …]]`: changes the rooms' code, or these files of a room, in every small way and counts the
 * changes that their tests notice.
 */
export async function mutate([name, ...files]) {
  if (name && !Object.hasOwn(rooms, name))
    throw new Problem(`There is no room ${name}; there are ${Object.keys(rooms).join(", ")}.`, 64);
  await runQuietly("dotnet", ["tool", "restore"], "the .NET tools could not be restored");
  const scores = [];
  for (const room of name ? [name] : Object.keys(rooms)) scores.push(await score(room, rooms[room], files));
  say(scores.join("\n"));
}

async function score(name, room, files) {
  const folder = path.join(root, "artifacts/mutation", name);
  rmSync(folder, { recursive: true, force: true });
  write(folder, room);
  const args = ["stryker", "--config-file", path.join(root, ".dev/stryker.yaml"), "--output", folder];
  for (const each of files.length > 0 ? files : room.mutate)
    args.push("--mutate", each.endsWith(".cs") ? `**/${each}` : `**/${each}/**/*.cs`);
  const code = await run("dotnet", args, { cwd: path.join(folder, "tests") });
  if (code !== 0) throw new Problem(`the mutants of ${name} could not be run`, code);
  return count(name, path.join(folder, "reports/mutation-report.json"));
}

/** The room and its tests as two projects of their own. */
function write(folder, { mutate, beside = [], packages = [], tests }) {
  const reference = (name) => `<PackageReference Include="${name}" />`;
  for (const each of [...mutate, ...beside]) copy(path.join("src/Core", each), path.join(folder, "room", each));
  for (const each of tests) copy(path.join("tests/Core.Tests", each), path.join(folder, "tests", each));
  writeFileSync(path.join(folder, "room/Room.csproj"), `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <AssemblyName>SupportAssistant.Core</AssemblyName>
    <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
    <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
  </PropertyGroup>
  <ItemGroup>
    <InternalsVisibleTo Include="SupportAssistant.Core.Tests" />
    ${packages.map(reference).join("")}
  </ItemGroup>
</Project>
`);
  writeFileSync(path.join(folder, "tests/Tests.csproj"), `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <AssemblyName>SupportAssistant.Core.Tests</AssemblyName>
    <OutputType>Exe</OutputType>
    <IsTestProject>true</IsTestProject>
    <GenerateDocumentationFile>false</GenerateDocumentationFile>
    <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
    <NoWarn>$(NoWarn);CA1707;CA2007;xUnit1051</NoWarn>
  </PropertyGroup>
  <ItemGroup>
    ${reference("CsCheck")}${reference("xunit.v3.mtp-v2")}
    <Using Include="Xunit" />
    <ProjectReference Include="../room/Room.csproj" />
  </ItemGroup>
</Project>
`);
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(path.join(root, from), to, { recursive: true, filter: source => !source.endsWith(".md") });
}

/** Ignored and uncompilable mutants are none; one that runs for ever was noticed. */
function count(name, report) {
  const mutants = Object.values(JSON.parse(readFileSync(report, "utf8")).files).flatMap(file => file.mutants);
  const of = (...states) => mutants.filter(mutant => states.includes(mutant.status)).length;
  const [noticed, missed] = [of("Killed", "Timeout"), of("Survived", "NoCoverage")];
  const share = ((100 * noticed) / (noticed + missed)).toFixed(1);
  return `${name}: ${share} % of ${noticed + missed} mutants (aim: 80 %), ${noticed} killed, ${missed} survived`;
}
