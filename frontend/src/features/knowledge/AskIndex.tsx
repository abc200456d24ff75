import { Alert, Badge, Button, Card, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { Search } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client";
import { problemOf } from "../../api/problem";
import { messages as m } from "../../messages";
import { percent, plain, sourceName } from "../../ui/Evidence";

/** Shows what retrieval would find for a question, without a draft. */
export function AskIndex() {
  const [query, setQuery] = useState("");
  const ask = api.useMutation("post", "/api/v1/search/unified");
  const submit = () => {
    if (query.trim() !== "") ask.mutate({ body: { query, top_k: 6 } });
  };
  return (
    <Card className="panel">
      <Title order={2} mb="xs">
        {m.knowledge.ask}
      </Title>
      <Textarea
        label={m.knowledge.question}
        autosize
        minRows={2}
        value={query}
        onChange={event => setQuery(event.currentTarget.value)}
        onKeyDown={getHotkeyHandler([["mod+Enter", submit]])}
      />
      <Button
        mt="sm"
        w="fit-content"
        variant="default"
        leftSection={<Search size={16} />}
        onClick={submit}
        loading={ask.isPending}>
        {m.knowledge.find}
      </Button>
      {ask.isError && (
        <Alert color="red" mt="sm" role="alert">
          {problemOf(ask.error).message}
        </Alert>
      )}
      {ask.data && (
        <Stack gap="sm" mt="md" role="status">
          {ask.data.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {m.knowledge.nothingFound}
            </Text>
          )}
          {ask.data.items.map((hit, at) => (
            <div key={at}>
              <Group gap={6} justify="space-between">
                <Badge color="gray">{sourceName(hit.source)}</Badge>
                <Text size="xs" c="dimmed" className="numbers">
                  {m.sources.alike(percent(hit.score))}
                </Text>
              </Group>
              <Text size="sm" fw={600} className="written">
                {hit.title}
              </Text>
              <Text size="sm" c="dimmed" lineClamp={3}>
                {plain(hit.excerpt)}
              </Text>
            </div>
          ))}
        </Stack>
      )}
    </Card>
  );
}
