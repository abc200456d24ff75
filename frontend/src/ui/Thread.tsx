import { Badge, Box, Group, Stack, Text } from "@mantine/core";
import type { TicketThread } from "../api/types";
import { messages as m } from "../messages";
import { Ago } from "./Time";

/** A ticket's messages as plain text, the customer's and the staff's told apart by more than colour. */
export function Thread({ messages }: { messages: TicketThread["messages"] }) {
  return (
    <Stack gap="md">
      {messages.map(message => {
        const isStaff = message.from === "staff";
        return (
          <Box
            key={message.id}
            pl="md"
            style={{ borderLeft: `3px solid var(${isStaff ? "--mantine-color-brand-5" : "--mantine-color-gray-5"})` }}>
            <Group gap="xs" mb={4}>
              <Text size="sm" fw={650}>
                {message.author || m.tickets.customer}
              </Text>
              <Badge size="sm" color={isStaff ? "brand" : "gray"}>
                {isStaff ? m.tickets.staff : m.tickets.customer}
              </Badge>
              <Text size="xs" c="dimmed">
                <Ago at={message.written_at} />
              </Text>
            </Group>
            <Text size="sm" className="written">
              {message.text}
            </Text>
          </Box>
        );
      })}
    </Stack>
  );
}
