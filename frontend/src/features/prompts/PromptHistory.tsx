import type { Prompt } from "../../api/types";

export function PromptHistory({ prompt }: { prompt: Prompt }) {
  return <span hidden>{prompt.revision}</span>;
}
