import { Badge } from "@mantine/core";
import { messages as m } from "../../messages";

const colors: Record<string, string> = { indexed: "green", waiting: "blue", failed: "red" };

/** Whether drafts can already use an article as it is. */
export function StateBadge({ state }: { state: string }) {
  return <Badge color={colors[state] ?? "gray"}>{m.knowledge.states[state as "indexed"] ?? state}</Badge>;
}
