import { Group, Stack, Text } from "@mantine/core";
import { api } from "../api/client";
import { messages as m } from "../messages";
import { percent } from "./Evidence";
import { StatusBadge } from "./Level";
import { Loaded } from "./States";
import { TextLink } from "./TextLink";
import { Ago } from "./Time";

/** The drafts that a source stood behind since, and what became of them. */
export function Uses({ source, documentId }: { source: string; documentId: number }) {
  const query = api.useQuery("get", "/api/v1/analytics/uses", {
    params: { query: { source, document_id: documentId, page_size: 10 } },
  });
  return (
    <Loaded query={query} lines={3}>
      {page => (
        <Stack gap="xs">
          <Text size="sm" c="dimmed">
            {m.uses.count(page.total)}
          </Text>
          {page.items.map(use => (
            <div key={use.reply_id}>
              <TextLink to="/tickets/$id" params={{ id: String(use.ticket_id) }} size="sm">
                {use.subject}
              </TextLink>
              <Group gap={6}>
                <StatusBadge status={use.status} />
                {use.similarity !== null && <Text size="xs">{m.tickets.kept(percent(use.similarity))}</Text>}
                <Text size="xs" c="dimmed">
                  <Ago at={use.created_at} />
                </Text>
              </Group>
            </div>
          ))}
        </Stack>
      )}
    </Loaded>
  );
}
