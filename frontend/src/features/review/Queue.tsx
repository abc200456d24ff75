import { Box, Card, Group, Text, UnstyledButton } from "@mantine/core";
import type { Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { intentName, LevelBadge } from "../../ui/Level";
import { Ago } from "../../ui/Time";

/** Who waits, the longest first. */
export function Queue({ items, onOpen }: { items: Reply[]; onOpen: (id: number) => void }) {
  return (
    <Card className="panel" padding={0} component="ul" m={0} aria-label={m.review.title} style={{ listStyle: "none" }}>
      {items.map(({ ticket, ...reply }) => (
        <li key={reply.id}>
          <UnstyledButton className="queue-item" onClick={() => onOpen(reply.id)}>
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <Box miw={0} flex={1}>
                <Text fw={600} truncate>
                  {ticket?.subject}
                </Text>
                <Text size="sm" c="dimmed" truncate>
                  {[ticket?.customer_name, ticket?.department, intentName(reply.intent.name)]
                    .filter(Boolean)
                    .join(" · ")}
                </Text>
              </Box>
              <Box ta="right">
                <LevelBadge score={reply.confidence.score} level={reply.confidence.level} />
                <Text size="xs" c="dimmed" mt={4}>
                  <Ago at={ticket?.waiting_since} />
                </Text>
              </Box>
            </Group>
          </UnstyledButton>
        </li>
      ))}
    </Card>
  );
}
