import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { say, step } from "./say.mjs";

const page = "addonmodules.php?module=supportassistant";

/** Where the Api's seed leaves the key for the simulated WHMCS. */
export function addonFile(settings) {
  return path.join(settings.dataDir, "addon.json");
}

/**
 * Switches the addon on in the simulated WHMCS and fills in its settings, as an admin does in a browser. The rest works
 * without it: whatever goes wrong here is said and stops nothing.
 */
export async function setUpAddon(simulator, api, file) {
  if (!existsSync(file)) return;
  const problem = await step("Connecting the addon in the simulated WHMCS", () =>
    connect(simulator, api, file).catch(error => error.message));
  if (problem) say(`The addon in the simulated WHMCS is not connected: ${problem}`);
}

/** Answers what is wrong, or nothing. */
async function connect(simulator, api, file) {
  const { integration_key, webhook_secret } = JSON.parse(readFileSync(file, "utf8"));
  const addon = await post(`${simulator}/_sim/addon`, { module: "supportassistant", active: true, access: [1, 2] });
  if (!addon.active) return addon.description;
  const admin = await signIn(simulator);
  const said = await admin.post("settings", { api_url: api, integration_key, webhook_secret, export_knowledge: "on" });
  if (!said.ok) return said.message ?? said.error;
  const { findings } = await admin.post("test", {});
  // The first run of its cron gives the public articles to the assistant.
  await post(`${simulator}/_sim/cron`, {});
  return findings.filter(finding => !finding.ok).map(finding => finding.text).join(" ");
}

/** A browser of the first admin: keeps the session's cookie and the token that every form carries. */
async function signIn(simulator) {
  const admin = `${simulator}/admin/`;
  const login = await fetch(`${admin}login.php`);
  const form = { adminid: "1", token: tokenIn(await login.text()) };
  const entered = await fetch(`${admin}dologin.php`, {
    method: "POST", body: new URLSearchParams(form), redirect: "manual", headers: { cookie: cookieOf(login) },
  });
  const headers = { cookie: cookieOf(entered) || cookieOf(login) };
  const token = (await (await fetch(`${admin}${page}`, { headers })).text()).match(/csrfToken = "([0-9a-f]+)"/)?.[1];
  return {
    post: async (verb, fields) => {
      const body = new URLSearchParams({ ...fields, token });
      return await (await fetch(`${admin}${page}&ajax=${verb}`, { method: "POST", headers, body })).json();
    },
  };
}

function tokenIn(html) {
  return html.match(/name="token" value="([0-9a-f]+)"/)?.[1] ?? "";
}

function cookieOf(response) {
  return response.headers.getSetCookie().map(cookie => cookie.split(";")[0]).pop() ?? "";
}

async function post(address, body) {
  const options = { method: "POST", body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) };
  return await (await fetch(address, options)).json();
}
