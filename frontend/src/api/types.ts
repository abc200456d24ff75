import type { components } from "./schema";

type Schemas = components["schemas"];

export type Reply = Schemas["Reply"];
export type PlaygroundReply = Schemas["PlaygroundReply"];
export type EvidenceSource = Schemas["EvidenceSource"];
export type TicketSummary = Schemas["TicketSummary"];
export type TicketThread = Schemas["TicketThread"];
export type Approval = Schemas["ApprovalShape"];
export type Article = Schemas["ArticleShape"];
export type Prompt = Schemas["PromptShape"];
export type Weights = Schemas["WeightsShape"];
export type Example = Schemas["ExampleShape"];
export type Correction = Schemas["CorrectionShape"];
export type Quality = Schemas["Quality"];
export type HistoryEntry = Schemas["HistoryEntry"];
export type User = Schemas["UserAnswer"];

/** One page of a list, as the server cuts it. */
export type Page<T> = { items: T[]; total: number; page: number; page_size: number };

/** The twelve intents of the product, and the rest. */
export const intents = [
  "billing",
  "domains",
  "dns",
  "ssl",
  "email",
  "website_error",
  "website_slow",
  "database",
  "malware",
  "migration",
  "account_access",
  "files_backup",
  "general",
] as const;

export const levels = ["high", "medium", "low", "very_low"] as const;
