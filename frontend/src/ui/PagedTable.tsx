import { Box, Group, Pagination, Table, Text } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Page } from "../api/types";
import { messages as m } from "../messages";
import { Loaded } from "./States";

export type Column<T> = {
  title: string;
  cell: (row: T) => ReactNode;
  from?: "sm" | "md" | "lg";
  width?: number | string;
};

/** A list that the server cuts into pages; less important columns give way on narrow screens. */
export function PagedTable<T extends { id: number }>({
  query,
  columns,
  label,
  empty,
  onPage,
}: {
  query: UseQueryResult<Page<T>, unknown>;
  columns: Column<T>[];
  label: string;
  empty: ReactNode;
  onPage: (page: number | undefined) => void;
}) {
  return (
    <Loaded query={query} lines={8}>
      {data =>
        data.items.length === 0 && data.page === 1 ? (
          empty
        ) : (
          <Box style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
            <Table
              className="panel"
              verticalSpacing="sm"
              horizontalSpacing="md"
              highlightOnHover
              withTableBorder
              aria-label={label}
              layout="fixed"
              borderColor="var(--line)"
              style={{ borderRadius: 12, overflow: "hidden" }}>
              <Table.Thead>
                <Table.Tr>
                  {columns.map(column => (
                    <Table.Th key={column.title} visibleFrom={column.from} w={column.width} scope="col">
                      <Text size="xs" fw={600} c="dimmed">
                        {column.title}
                      </Text>
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.items.map(row => (
                  <Table.Tr key={row.id}>
                    {columns.map(column => (
                      <Table.Td key={column.title} visibleFrom={column.from} style={{ overflowWrap: "anywhere" }}>
                        {column.cell(row)}
                      </Table.Td>
                    ))}
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <Pages page={data} onPage={onPage} />
          </Box>
        )
      }
    </Loaded>
  );
}

export function Pages({ page, onPage }: { page: Page<unknown>; onPage: (page: number | undefined) => void }) {
  const pages = Math.max(1, Math.ceil(page.total / page.page_size));
  return (
    <Group justify="space-between" mt="md" gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {m.states.total(page.total)}
      </Text>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page.page}
          size="sm"
          onChange={next => onPage(next === 1 ? undefined : next)}
          getControlProps={control => ({ "aria-label": m.states.controls[control] })}
          getItemProps={number => ({ "aria-label": m.states.page(number) })}
        />
      )}
    </Group>
  );
}
