import { Button, Card, Group, Table, Text, Title } from "@mantine/core";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";

type Counts = components["schemas"]["ErasureReport"];
export type Report = { who: string; counts: Counts };

/** What was removed, as the answer to the customer who asked for it. */
export function Removed({ report, onAgain }: { report: Report; onAgain: () => void }) {
  const rows = Object.entries(m.erasure.removed) as [keyof Counts, string][];
  const isNothing = rows.every(([name]) => report.counts[name] === 0);
  return (
    <Card className="panel" maw={720} role="status">
      <Title order={2} mb="xs" style={{ overflowWrap: "anywhere" }}>
        {m.erasure.done(report.who)}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {isNothing ? m.erasure.nothing : m.erasure.doneText}
      </Text>
      {!isNothing && (
        <Table maw={320} mb="md" aria-label={m.erasure.done(report.who)} borderColor="var(--line)">
          <Table.Tbody>
            {rows.map(([name, label]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={500}>
                  {label}
                </Table.Th>
                <Table.Td ta="right" className="numbers">
                  {report.counts[name]}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group>
        <Button variant="default" onClick={onAgain}>
          {m.erasure.again}
        </Button>
      </Group>
    </Card>
  );
}
