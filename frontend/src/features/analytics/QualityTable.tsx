import { Group, Progress, Table, Text } from "@mantine/core";
import type { Quality } from "../../api/types";
import { messages as m } from "../../messages";
import { percent } from "../../ui/Evidence";

/** What became of the drafts that have something in common. */
export function QualityTable({
  rows,
  label,
  none = m.analytics.none,
  name = one => one,
}: {
  rows: Quality[];
  label: string;
  none?: string;
  name?: (name: string) => string;
}) {
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    );
  return (
    <Table aria-label={label} verticalSpacing={6} layout="fixed" borderColor="var(--line)">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{m.analytics.name}</Table.Th>
          <Table.Th scope="col" w={70} ta="right">
            {m.dashboard.drafts}
          </Table.Th>
          <Table.Th scope="col" w={90} ta="right" visibleFrom="sm">
            {m.statuses.approved}
          </Table.Th>
          <Table.Th scope="col" w={90} ta="right" visibleFrom="md">
            {m.analytics.unedited}
          </Table.Th>
          <Table.Th scope="col" w={90} ta="right" visibleFrom="sm">
            {m.statuses.rejected}
          </Table.Th>
          <Table.Th scope="col" w={110} ta="right" visibleFrom="md">
            {m.confidence.level}
          </Table.Th>
          <Table.Th scope="col" w={150} ta="right">
            {m.analytics.keptShort}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(row => (
          <Table.Tr key={row.name} className="numbers">
            <Table.Th scope="row" fw={500}>
              {name(row.name)}
            </Table.Th>
            <Table.Td ta="right">{row.drafts}</Table.Td>
            <Table.Td ta="right" visibleFrom="sm">
              {row.approved}
            </Table.Td>
            <Table.Td ta="right" visibleFrom="md">
              {row.unedited}
            </Table.Td>
            <Table.Td ta="right" visibleFrom="sm">
              {row.rejected}
            </Table.Td>
            <Table.Td ta="right" visibleFrom="md">
              {Math.round(row.mean_confidence)}
            </Table.Td>
            <Table.Td>
              <Group gap={6} wrap="nowrap">
                {row.mean_similarity !== null && (
                  <Progress
                    flex={1}
                    value={row.mean_similarity * 100}
                    color="var(--meter)"
                    aria-label={m.dashboard.similarity}
                  />
                )}
                <Text size="sm" w={50} ml="auto" style={{ whiteSpace: "nowrap" }} ta="right">
                  {percent(row.mean_similarity)}
                </Text>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
