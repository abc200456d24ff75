import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addressOf } from "./product.mjs";

/** Notes what a run looks like from outside, for its banner and for an `up` that finds it running. */
export function describe(settings, { demo, simulator, env }) {
  const about = {
    console: addressOf(settings),
    simulator,
    writer: writerOf(env),
    users: demo && [
      `admin@demo.example  ${env.DEMO_ADMIN_PASSWORD}`,
      `agent@demo.example  ${env.DEMO_AGENT_PASSWORD}`,
    ],
  };
  writeFileSync(fileOf(settings), JSON.stringify(about), { mode: 0o600 });
}

/** Whether a run has come so far as to be described. */
export function isDescribed(settings) {
  return existsSync(fileOf(settings));
}

/** Takes the description away when the run ends. */
export function forgetDescription(settings) {
  rmSync(fileOf(settings), { force: true });
}

/** Prints the addresses, the demo logins and the way out. */
export function banner(settings) {
  const about = JSON.parse(readFileSync(fileOf(settings), "utf8"));
  const lines = [
    "",
    `  SupportAssistant is ready   ${about.console}`,
    ...(about.simulator ? [`  Simulated WHMCS             ${about.simulator}`] : []),
    ...(about.users || []).map((user, at) => `  ${at === 0 ? "Demo logins" : "           "}                 ${user}`),
    `  Drafts are written by       ${about.writer}`,
    "  Stop everything             ./dev down",
    "",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function writerOf(env) {
  const model = env.CHAT_MODEL ?? "gpt-4o-mini";
  if (env.OPENROUTER_API_KEY) return `${model} through OpenRouter`;
  if (env.OPENAI_BASE_URL) return `${model} at ${new URL(env.OPENAI_BASE_URL).host}`;
  if (env.OPENAI_API_KEY) return `${model} at OpenAI`;
  return "the built-in offline writer (set OPENAI_API_KEY for a model)";
}

function fileOf(settings) {
  return path.join(settings.runs, "about");
}
