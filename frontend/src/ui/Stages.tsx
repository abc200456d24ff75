import { Group, Progress, Stack, Text } from "@mantine/core";
import type { Reply } from "../api/types";
import { messages as m } from "../messages";

const stages = ["embedding", "search", "rerank", "intent", "confidence", "prompt", "generation"] as const;

export function stageName(stage: string): string {
  return m.stages[stage as keyof typeof m.stages] ?? m.stages.begin;
}

/** "8.5 ms", "2.31 s". */
export function duration(ms: number): string {
  return ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(2)} s`;
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
            color="var(--meter)"
            animated={stage === current}
            value={stage === current ? 100 : ((timings?.[stage] ?? 0) / longest) * 100}
          />
          <Text size="sm" w={72} ta="right" c="dimmed" className="numbers" style={{ whiteSpace: "nowrap" }}>
            {timings ? duration(timings[stage]) : "–"}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
