import { Text } from "@mantine/core";
import { diffWordsWithSpace, type Change } from "diff";
import { useMemo } from "react";

/** What was taken out and what was put in, word by word. */
export function WordDiff({ before, after, label }: { before: string; after: string; label: string }) {
  const parts = useMemo(() => differences(before, after), [before, after]);
  return (
    <Text component="div" size="sm" className="written" role="group" aria-label={label}>
      {parts.map((part, at) => {
        if (part.added)
          return (
            <ins key={at} className="diff-added">
              {part.value}
            </ins>
          );
        if (part.removed)
          return (
            <del key={at} className="diff-removed">
              {part.value}
            </del>
          );
        return <span key={at}>{part.value}</span>;
      })}
    </Text>
  );
}

/** Of a text that was written anew only stray words stay; between them nobody could read either text. */
function differences(before: string, after: string): Pick<Change, "added" | "removed" | "value">[] {
  const parts = diffWordsWithSpace(before, after);
  const kept = parts.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.value.length), 0);
  if (kept >= Math.max(before.length, after.length) / 4) return parts;
  return [
    { added: false, removed: true, value: before },
    { added: false, removed: false, value: "\n\n" },
    { added: true, removed: false, value: after },
  ];
}
