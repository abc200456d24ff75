import { Box, Group, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { messages as m } from "../messages";
import { TextLink } from "./TextLink";

/** A view's heading, what it is for, and what one can do on it. */
export function Page({
  title,
  back,
  text,
  actions,
  children,
}: {
  title: string;
  back?: { to: string; label: string };
  text?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useDocumentTitle(`${title} · ${m.product}`);
  return (
    <Box maw={1480} mx="auto">
      <Group justify="space-between" align="flex-end" mb="lg" gap="md">
        <Box flex="1 1 320px">
          {back && (
            <TextLink to={back.to} size="sm" underline="hover" mb={4} display="inline-flex" style={{ gap: 4 }}>
              <ArrowLeft size={16} aria-hidden style={{ alignSelf: "center" }} />
              {back.label}
            </TextLink>
          )}
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
