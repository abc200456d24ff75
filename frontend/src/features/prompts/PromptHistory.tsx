import { Accordion, Button, Card, Stack, Text, Title } from "@mantine/core";
import { api } from "../../api/client";
import type { Prompt } from "../../api/types";
import { messages as m } from "../../messages";
import { Loaded } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { WordDiff } from "../../ui/WordDiff";
import type { PromptValues } from "./PromptForm";

const parts = ["system_prompt", "context_template", "task_template"] as const;

/** The words a prompt had, each beside the ones that replaced them. */
export function PromptHistory({
  prompt,
  onRestore,
}: {
  prompt: Prompt;
  onRestore: (words: Partial<PromptValues>) => void;
}) {
  const query = api.useQuery("get", "/api/v1/prompts/{id}/revisions", {
    params: { path: { id: prompt.id }, query: { page_size: 50 } },
  });
  return (
    <Card className="panel">
      <Title order={2} mb="xs">
        {m.prompts.history}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {m.prompts.historyText}
      </Text>
      <Loaded query={query} lines={2}>
        {page =>
          page.items.length === 0 ? (
            <Text size="sm">{m.prompts.noHistory}</Text>
          ) : (
            <Accordion variant="separated">
              {page.items.map((old, at) => {
                const next = page.items[at - 1] ?? prompt;
                return (
                  <Accordion.Item key={old.id} value={String(old.id)}>
                    <Accordion.Control>
                      <Text size="sm" fw={600}>
                        {m.prompts.revision(old.revision)}
                      </Text>
                      <Text size="sm" c="dimmed">
                        {m.prompts.changedBy(old.replaced_by)}, <Ago at={old.replaced_at} />
                      </Text>
                    </Accordion.Control>
                    <Accordion.Panel>
                      <Stack gap="sm">
                        {parts
                          .filter(part => old[part] !== next[part])
                          .map(part => (
                            <div key={part}>
                              <Text size="sm" fw={600}>
                                {m.prompts.parts[part]}
                              </Text>
                              <WordDiff before={old[part]} after={next[part]} label={m.prompts.parts[part]} />
                            </div>
                          ))}
                        <Button
                          size="xs"
                          variant="default"
                          w="fit-content"
                          onClick={() =>
                            onRestore({
                              system_prompt: old.system_prompt,
                              context_template: old.context_template,
                              task_template: old.task_template,
                            })
                          }>
                          {m.prompts.restore}
                        </Button>
                      </Stack>
                    </Accordion.Panel>
                  </Accordion.Item>
                );
              })}
            </Accordion>
          )
        }
      </Loaded>
    </Card>
  );
}
