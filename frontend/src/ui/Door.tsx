import { Box, Card, Center, Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { messages as m } from "../messages";

/** The page in front of the console: signing in and accepting an invitation. */
export function Door({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  useDocumentTitle(`${title} · ${m.product}`);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Box w="100%" maw={420}>
        <Group gap={10} justify="center" mb="lg">
          <img src="/mark.svg" width={36} height={36} alt="" />
          <Text fw={700} fz="xl">
            {m.product}
          </Text>
        </Group>
        <Card className="panel" padding="xl">
          <Title order={1} mb={4}>
            {title}
          </Title>
          <Text c="dimmed" mb="lg">
            {text}
          </Text>
          {children}
        </Card>
        <Text c="dimmed" size="sm" ta="center" mt="lg">
          {m.signIn.promise}
        </Text>
      </Box>
    </Center>
  );
}
