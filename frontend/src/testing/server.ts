import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";

/** The Api faked at the wire; a test says what else it answers. */
export const at = (path: string) => `${location.origin}/api/v1${path}`;

export const page = <T>(...items: T[]) => ({ items, total: items.length, page: 1, page_size: 25 });

export const me = {
  id: 1,
  email: "ada@demo.example",
  full_name: "Ada Admin",
  role: "admin",
  tenant_id: 1,
  tenant_name: "Northwind",
};

export const session = {
  access_token: "token-1",
  token_type: "bearer",
  expires_in: 1800,
  refresh_token: null,
  user: me,
};

export const problem = (status: number, detail: string, errors: Record<string, string[]> = {}) =>
  HttpResponse.json({ type: "about:blank", title: "Problem", status, detail, errors }, { status });

export const reply = {
  id: 7,
  ticket_id: 3,
  status: "pending",
  draft: "Hello Bea,\n\nOpen the panel and renew the certificate.",
  writer: "openai",
  model: "gpt-4o-mini",
  confidence: {
    score: 67.8,
    level: "medium",
    should_escalate: false,
    reasons: ["A similar question was answered before."],
    breakdown: { example_similarity: 0.6, kb_similarity: 0.48, intent_certainty: 0.9, correction_safety: 1 },
    send_probability: 0.72,
    send_basis: "What became of your last 120 decided drafts.",
  },
  answer_mode: "answer",
  answer_reason: "What was found is close to the question.",
  abstains: false,
  intent: { name: "ssl", certainty: 0.9, keywords: ["certificate"] },
  sources: [
    {
      source: "tenant_kb",
      document_id: 4,
      title: "Renewing certificates",
      excerpt: "Open SSL in the panel.",
      score: 0.71,
      weighted_score: 0.21,
    },
  ],
  warnings: [],
  prompt_version_id: 1,
  usage: { input_tokens: 10, output_tokens: 20 },
  timings_ms: { embedding: 1, search: 2, rerank: 1, intent: 1, confidence: 1, prompt: 1, generation: 900, total: 907 },
  created_at: "2026-11-22T10:00:00Z",
  thread_hash: "abc",
  hint: null,
  decided_at: null,
  reject_reason: null,
  reject_note: null,
};

export const ticket = {
  id: 3,
  whmcs_id: 30,
  mask: "ABC-123456",
  subject: "Certificate expired",
  department_id: 1,
  department: "Technical Support",
  status: "Open",
  priority: "Medium",
  client_id: 5,
  customer_name: "Bea Customer",
  opened_at: "2026-11-22T09:00:00Z",
  waiting_since: "2026-11-22T09:00:00Z",
  awaits_reply: true,
  archived: false,
  thread_hash: "abc",
};

export const thread = {
  ...ticket,
  customer_email: "bea@customer.example",
  messages: [
    {
      id: 1,
      whmcs_reply_id: 0,
      from: "customer",
      author: "Bea Customer",
      text: "My certificate <b>expired</b>.",
      written_at: "2026-11-22T09:00:00Z",
    },
  ],
};

export const server = setupServer(
  http.get(at("/replies/pending"), () =>
    HttpResponse.json(
      page(
        { ...reply, ticket },
        { ...reply, id: 8, ticket_id: 4, ticket: { ...ticket, id: 4, subject: "Second ticket" } },
      ),
    ),
  ),
  http.get(at("/replies/:id"), ({ params }) =>
    HttpResponse.json({ ...reply, id: Number(params.id), ticket_id: params.id === "8" ? 4 : 3 }),
  ),
  http.get(at("/whmcs/tickets/:id"), ({ params }) =>
    HttpResponse.json({
      ...thread,
      id: Number(params.id),
      subject: params.id === "4" ? "Second ticket" : thread.subject,
    }),
  ),
  http.get(at("/whmcs/departments"), () =>
    HttpResponse.json({ items: [{ id: 1, name: "Technical Support", tickets: 3 }] }),
  ),
  http.get(at("/kb/index"), () =>
    HttpResponse.json({ state: "ready", articles: 2, indexed: 2, waiting: 0, failed: 0, progress: 1 }),
  ),
);
