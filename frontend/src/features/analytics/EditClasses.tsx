import { Badge, Group, Text } from "@mantine/core";
import { messages as m } from "../../messages";

/** What kinds of changes people made, the most frequent first. */
export function EditClasses({ counts }: { counts: Record<string, number> }) {
  const rows = Object.entries(counts).sort((one, other) => other[1] - one[1]);
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {m.analytics.none}
      </Text>
    );
  return (
    <Group gap="xs">
      {rows.map(([name, count]) => (
        <Badge key={name} color="gray" size="lg">
          {name.replaceAll("_", " ")} · {count}
        </Badge>
      ))}
    </Group>
  );
}
