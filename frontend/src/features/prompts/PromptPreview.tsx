import { Alert, Button, Card, NativeSelect, Stack, Tabs, Text, Title } from "@mantine/core";
import { Play } from "lucide-react";
import { useState } from "react";
import { api, client } from "../../api/client";
import { problemOf } from "../../api/problem";
import type { PlaygroundReply } from "../../api/types";
import { messages as m } from "../../messages";
import { LevelBadge } from "../../ui/Level";
import type { PromptValues } from "./PromptForm";

/** What the prompt as it stands in the form, saved or not, makes of a real ticket. */
export function PromptPreview({ values }: { values: PromptValues }) {
  const tickets = api.useQuery("get", "/api/v1/whmcs/tickets", { params: { query: { page_size: 20 } } });
  const [chosen, setChosen] = useState<string | null>(null);
  const [state, setState] = useState<{ busy?: boolean; failure?: string; reply?: PlaygroundReply }>({});
  const ticketId = Number(chosen ?? tickets.data?.items[0]?.id ?? 0);

  const run = async () => {
    setState({ busy: true });
    try {
      const thread = await client.GET("/api/v1/whmcs/tickets/{id}", { params: { path: { id: ticketId } } });
      if (!thread.data) throw thread.error;
      const content = thread.data.messages
        .filter(one => one.from === "customer")
        .map(one => one.text)
        .join("\n\n");
      const { data, error } = await client.POST("/api/v1/playground", {
        body: { subject: thread.data.subject, content, department: thread.data.department, prompt: values },
      });
      if (!data) throw error;
      setState({ reply: data });
    } catch (thrown) {
      const problem = problemOf(thrown);
      setState({ failure: [problem.message, ...Object.values(problem.errors).flat()].join(" ") });
    }
  };

  return (
    <Card className="panel" mb="md">
      <Title order={2} mb="xs">
        {m.prompts.preview}
      </Title>
      <Stack gap="sm">
        <NativeSelect
          label={m.prompts.ticket}
          value={String(ticketId)}
          onChange={event => setChosen(event.currentTarget.value)}
          data={(tickets.data?.items ?? []).map(one => ({ value: String(one.id), label: one.subject }))}
        />
        <Button
          variant="default"
          leftSection={<Play size={16} />}
          loading={state.busy}
          disabled={ticketId === 0}
          onClick={() => void run()}>
          {m.prompts.try}
        </Button>
        {state.failure && (
          <Alert color="red" role="alert">
            {state.failure}
          </Alert>
        )}
        {state.reply && <Result reply={state.reply} />}
      </Stack>
    </Card>
  );
}

function Result({ reply }: { reply: PlaygroundReply }) {
  return (
    <Tabs defaultValue="draft">
      <Tabs.List>
        <Tabs.Tab value="draft">{m.review.draft}</Tabs.Tab>
        <Tabs.Tab value="prompt">{m.playground.promptAsSent}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="draft" pt="sm">
        <LevelBadge score={reply.confidence.score} level={reply.confidence.level} />
        <Text size="sm" mt="xs" className="written">
          {reply.draft}
        </Text>
      </Tabs.Panel>
      <Tabs.Panel value="prompt" pt="sm">
        <Text size="sm" className="written" ff="monospace">{`${reply.prompt.system}\n\n${reply.prompt.user}`}</Text>
      </Tabs.Panel>
    </Tabs>
  );
}
