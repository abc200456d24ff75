import { Alert, Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { dollars } from "../../ui/numbers";
import { Loaded } from "../../ui/States";
import { Ago } from "../../ui/Time";

/** What writes and compares texts now; keys are set on the server and never shown. */
export function AiView() {
  const query = api.useQuery("get", "/api/v1/analytics/dashboard", { params: { query: { days: 1 } } });
  return (
    <Loaded query={query}>
      {({ ai }) => (
        <Stack gap="md" maw={720}>
          {ai.last_failure && (
            <Alert color="red" title={m.ai.lastFailure}>
              {m.ai.failures[ai.last_failure]} · <Ago at={ai.last_failure_at} />
            </Alert>
          )}
          <Card className="panel">
            <Group justify="space-between" mb="xs">
              <Title order={2}>{m.ai.writing}</Title>
              <Badge color={ai.chat_is_offline ? "gray" : "green"}>
                {m.ai.writers[ai.writer as "openai"] ?? ai.writer}
              </Badge>
            </Group>
            <Text size="sm" c="dimmed">
              {ai.chat_is_offline ? m.ai.writingOffline : m.ai.model(ai.chat_model ?? "")}
            </Text>
            {!ai.chat_is_offline && (
              <Text size="sm" c="dimmed" mt={4}>
                {ai.price ? m.ai.priceOf(dollars(ai.price.input), dollars(ai.price.output)) : m.ai.noPrice}
              </Text>
            )}
          </Card>
          <Card className="panel">
            <Group justify="space-between" mb="xs">
              <Title order={2}>{m.ai.comparing}</Title>
              <Badge color={ai.embedding_is_offline ? "gray" : "green"}>{ai.embedding_model.name}</Badge>
            </Group>
            <Text size="sm" c="dimmed">
              {ai.embedding_is_offline ? m.ai.comparingOffline : m.ai.dimensions(ai.embedding_model.dimensions)}
            </Text>
          </Card>
          <Text size="sm" c="dimmed">
            {m.ai.where}
          </Text>
        </Stack>
      )}
    </Loaded>
  );
}
