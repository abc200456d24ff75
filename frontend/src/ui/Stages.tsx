import { Group, Progress, Stack, Text } from "@mantine/core";
import type { Reply } from "../api/types";
import { messages as m } from "../messages";

const stages = ["embedding", "search", "rerank", "intent", "confidence", "prompt", "generation"] as const;

export function stageName(stage: string): string {
  return m.stages[stage as keyof typeof m.stages] ?? m.stages.begin;
}

/** How long each stage took; the one under way is told apart. */
export function Stages({ timings, current }: { timings: Reply["timings_ms"] | null; current: string | null }) {
  const longest = timings ? Math.max(1, ...stages.map(stage => timings[stage])) : 1;
  return (
    <Stack gap={8}>
      {stages.map(stage => (
        <Group key={stage} gap="sm" wrap="nowrap">
          <Text size="sm" w={150} fw={stage === current ? 700 : 400}>
            {stageName(stage)}
          </Text>
          <Progress
            flex={1}
            aria-label={stageName(stage)}
            color="brand"
            animated={stage === current}
            value={stage === current ? 100 : ((timings?.[stage] ?? 0) / longest) * 100}
          />
          <Text size="sm" w={72} ta="right" c="dimmed" className="numbers">
            {timings ? `${timings[stage].toFixed(1)} ms` : "–"}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
