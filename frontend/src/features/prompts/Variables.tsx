import { Button, Group, Text } from "@mantine/core";
import { messages as m } from "../../messages";

/** The places of a template that are filled; the same rule as the server's. */
const variable = /(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})/g;

export function unknownVariables(text: string, known: readonly string[]): string[] {
  return [...new Set([...text.matchAll(variable)].map(match => match[1]!).filter(name => !known.includes(name)))];
}

/** The variables that a part takes, ready to be put in. */
export function Variables({ known, onInsert }: { known: readonly string[]; onInsert: (name: string) => void }) {
  if (known.length === 0) return null;
  return (
    <Group gap={6} mt={6}>
      <Text size="xs" c="dimmed">
        {m.prompts.insert}
      </Text>
      {known.map(name => (
        <Button
          key={name}
          size="compact-xs"
          variant="default"
          ff="monospace"
          onClick={() => onInsert(name)}>{`{${name}}`}</Button>
      ))}
    </Group>
  );
}
