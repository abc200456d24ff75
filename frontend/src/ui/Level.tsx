import { Badge, Group, RingProgress, Text } from "@mantine/core";
import { messages as m } from "../messages";

const colors: Record<string, string> = { high: "green", medium: "blue", low: "orange", very_low: "red" };

export function levelColor(level: string): string {
  return colors[level] ?? "gray";
}

export function levelName(level: string): string {
  return m.levels[level as keyof typeof m.levels] ?? level;
}

/** The confidence in two words: how much, and what that means. */
export function LevelBadge({ score, level }: { score: number; level: string }) {
  return (
    <Badge color={levelColor(level)} className="numbers">
      {Math.round(score)} · {levelName(level)}
    </Badge>
  );
}

/** The confidence as the first thing one sees of a draft. */
export function ScoreRing({ score, level }: { score: number; level: string }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <RingProgress
        size={64}
        thickness={6}
        roundCaps
        aria-hidden
        sections={[{ value: score, color: levelColor(level) }]}
        label={
          <Text ta="center" fw={700} className="numbers">
            {Math.round(score)}
          </Text>
        }
      />
      <div>
        <Text fw={650}>{levelName(level)}</Text>
        <Text size="sm" c="dimmed">
          {m.confidence.outOf}
        </Text>
      </div>
    </Group>
  );
}

/** `website_slow` as people say it; a category of the company's own with a capital. */
export function intentName(name: string): string {
  return m.intents[name as keyof typeof m.intents] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

const statusColors: Record<string, string> = {
  pending: "blue",
  approved: "green",
  rejected: "red",
  superseded: "gray",
  unsaved: "gray",
};

export function StatusBadge({ status }: { status: string }) {
  const name = m.statuses[status as keyof typeof m.statuses] ?? status;
  return <Badge color={statusColors[status] ?? "gray"}>{name}</Badge>;
}
