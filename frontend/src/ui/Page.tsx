import { Box, Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { messages as m } from "../messages";

/** A view's heading, what it is for, and what one can do on it. */
export function Page({
  title,
  text,
  actions,
  children,
}: {
  title: string;
  text?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useDocumentTitle(`${title} · ${m.product}`);
  return (
    <Box maw={1480} mx="auto">
      <Group justify="space-between" align="flex-end" mb="lg" gap="md">
        <Box flex="1 1 320px">
          <Title order={1} className="written">
            {title}
          </Title>
          {text && (
            <Text c="dimmed" mt={4} maw={720}>
              {text}
            </Text>
          )}
        </Box>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
