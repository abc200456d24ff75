import { Text } from "@mantine/core";
import { diffWordsWithSpace } from "diff";
import { useMemo } from "react";

/** What was taken out and what was put in, word by word. */
export function WordDiff({ before, after, label }: { before: string; after: string; label: string }) {
  const parts = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
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
