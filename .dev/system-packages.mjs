import { spawnSync } from "node:child_process";
import { canInstall, installDebian } from "./debian.mjs";

const database = "Illuminate/Database/autoload.php";
const extensions = { pdo_sqlite: "php-sqlite3", mbstring: "php-mbstring", curl: "php-curl", dom: "php-xml" };

/** Makes sure that PHP can run the simulated WHMCS. Answers what is still missing, as Debian's package names. */
export async function requirePhp() {
  return await require(missingForPhp);
}

/** The same for the PHP tests: PHPUnit and PHP_CodeSniffer on top. */
export async function requirePhpTests() {
  const tools = { phpunit: "phpunit", phpcs: "php-codesniffer" };
  return await require(() => [...missingForPhp(), ...missingCommands(tools)]);
}

/** Makes sure that there is a Chromium for the browser tests. Answers what is still missing. */
export async function requireChromium() {
  return await require(() => missingCommands({ chromium: "chromium" }));
}

async function require(findMissing) {
  const missing = findMissing();
  if (missing.length > 0 && canInstall()) await installDebian(missing);
  return missing.length > 0 ? findMissing() : missing;
}

function missingForPhp() {
  const question = `foreach (${JSON.stringify(Object.keys(extensions))} as $name)
    if (!extension_loaded($name)) echo "$name\\n";
    if (!stream_resolve_include_path("${database}")) echo "${database}\\n";`;
  const php = spawnSync("php", ["-r", question], { encoding: "utf8" });
  if (php.status !== 0) return ["php-cli", ...Object.values(extensions), "php-illuminate-database"];
  return php.stdout.split("\n").filter(Boolean).map(name => extensions[name] ?? "php-illuminate-database");
}

function missingCommands(packages) {
  const absent = command => spawnSync("/bin/sh", ["-c", `command -v ${command}`]).status !== 0;
  return Object.keys(packages).filter(absent).map(command => packages[command]);
}
