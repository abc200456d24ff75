import { client } from "../../api/client";
import type { HistoryEntry } from "../../api/types";

type Filter = { q?: string; action?: string; actor?: string; days?: number };

const pageSize = 100;
const columns = ["at", "actor", "actor_name", "action", "subject_id", "detail"] as const;

/** Saves all entries that the filter lets through as a file, page by page as the server gives them. */
export async function saveHistory(filter: Filter): Promise<void> {
  const entries: HistoryEntry[] = [];
  for (let page = 1; ; page++) {
    const { data, error } = await client.GET("/api/v1/analytics/history", {
      params: { query: { ...filter, page, page_size: pageSize } },
    });
    if (!data) throw error;
    entries.push(...data.items);
    if (data.items.length < pageSize) break;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([csvOf(entries)], { type: "text/csv" }));
  link.download = "history.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

export function csvOf(entries: HistoryEntry[]): string {
  const lines = entries.map(entry => columns.map(column => cell(String(entry[column] ?? ""))).join(","));
  return [columns.join(","), ...lines].join("\r\n");
}

/** A name that begins like a formula would be run by a spreadsheet; the apostrophe makes it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
