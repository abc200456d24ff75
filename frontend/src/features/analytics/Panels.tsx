import { Card, Group, SegmentedControl, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { messages as m } from "../../messages";

export function Span({ days, onChange }: { days: number; onChange: (days: number) => void }) {
  return (
    <SegmentedControl
      value={String(days)}
      onChange={value => onChange(Number(value))}
      aria-label={m.dashboard.span}
      data={m.dashboard.spans.map(([value, label]) => ({ value, label }))}
    />
  );
}

export function Tile({
  name,
  value,
  note,
  action,
}: {
  name: string;
  value: ReactNode;
  note: string;
  action?: ReactNode;
}) {
  return (
    <Card className="panel" padding="md">
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text fz={28} fw={700} lh={1.25} className="numbers">
        {value}
      </Text>
      <Group justify="space-between" gap={4} mt="auto">
        <Text size="sm" c="dimmed">
          {note}
        </Text>
        {action}
      </Group>
    </Card>
  );
}

export function Panel({ title, children, mt }: { title: string; children: ReactNode; mt?: string }) {
  return (
    <Card className="panel" mt={mt}>
      <Title order={2} mb="md">
        {title}
      </Title>
      {children}
    </Card>
  );
}
