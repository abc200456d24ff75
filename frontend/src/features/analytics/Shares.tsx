import { Box, Group, Progress, Stack, Text } from "@mantine/core";
import { levels } from "../../api/types";
import { messages as m } from "../../messages";
import { levelColor, levelName } from "../../ui/Level";
import { TextLink } from "../../ui/TextLink";

/** How sure the drafts were. */
export function LevelBar({ counts }: { counts: Record<string, number> }) {
  const total = levels.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  if (total === 0)
    return (
      <Text c="dimmed" size="sm">
        {m.dashboard.noDrafts}
      </Text>
    );
  return (
    <>
      <Progress.Root size={18} radius="sm">
        {levels.map(level => (
          <Progress.Section
            key={level}
            value={((counts[level] ?? 0) / total) * 100}
            color={levelColor(level)}
            aria-label={`${levelName(level)}: ${counts[level] ?? 0}`}
          />
        ))}
      </Progress.Root>
      <Group gap="sm" mt="sm">
        {levels.map(level => (
          <TextLink key={level} to="/review" search={{ level }} size="sm" c="inherit" underline="hover">
            <Box
              component="span"
              w={10}
              h={10}
              mr={6}
              bg={`${levelColor(level)}.6`}
              style={{ display: "inline-block", borderRadius: 3 }}
            />
            {levelName(level)} <b className="numbers">{counts[level] ?? 0}</b>
          </TextLink>
        ))}
      </Group>
    </>
  );
}

/** What occurred how often, the most frequent first. */
export function Bars({
  counts,
  name,
  none,
}: {
  counts: Record<string, number>;
  name: (key: string) => string;
  none: string;
}) {
  const rows = Object.entries(counts)
    .sort((one, other) => other[1] - one[1])
    .slice(0, 8);
  const most = rows[0]?.[1] ?? 1;
  if (rows.length === 0)
    return (
      <Text c="dimmed" size="sm">
        {none}
      </Text>
    );
  return (
    <Stack gap={8}>
      {rows.map(([key, count]) => (
        <Group key={key} gap="sm" wrap="nowrap">
          <Text size="sm" w={130} truncate>
            {name(key)}
          </Text>
          <Progress flex={1} value={(count / most) * 100} color="var(--meter)" aria-label={name(key)} />
          <Text size="sm" w={32} ta="right" className="numbers">
            {count}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
