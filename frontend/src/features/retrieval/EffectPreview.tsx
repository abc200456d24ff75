import { Badge, Button, Card, Group, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api/client";
import type { components } from "../../api/schema";
import type { Weights } from "../../api/types";
import { messages as m } from "../../messages";
import { sourceName } from "../../ui/Evidence";
import { tellProblem } from "../../ui/forms";
import { isSame } from "./weights";

type Hit = components["schemas"]["SearchHit"];
type Effect = { subject: string; before: Hit[]; after: Hit[] };

/** What the weights in the sliders would put first for recent tickets, beside what the saved ones do. */
export function EffectPreview({ saved, weights }: { saved: Weights; weights: Weights }) {
  const [effects, setEffects] = useState<Effect[]>([]);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const { data, error } = await client.GET("/api/v1/whmcs/tickets", { params: { query: { page_size: 4 } } });
      if (!data) throw error;
      setEffects(
        await Promise.all(
          data.items.map(async ticket => ({
            subject: ticket.subject,
            before: await find(ticket.subject, saved),
            after: await find(ticket.subject, weights),
          })),
        ),
      );
    } catch (problem) {
      tellProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card className="panel">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{m.weights.effectTitle}</Title>
        <Button size="xs" variant="default" loading={busy} onClick={() => void run()}>
          {m.weights.show}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {isSame(saved, weights) ? m.weights.moveFirst : m.weights.effectText}
      </Text>
      <Stack gap="md">
        {effects.map((effect, at) => (
          <div key={at}>
            <Text size="sm" fw={600} className="written">
              {effect.subject}
            </Text>
            {effect.after.map((hit, rank) => {
              const was = effect.before.findIndex(
                one => one.source === hit.source && one.document_id === hit.document_id,
              );
              return (
                <Group key={rank} gap={6} wrap="nowrap">
                  <Text size="sm" c="dimmed" w={16}>
                    {rank + 1}
                  </Text>
                  <Badge size="sm" color="gray" miw="fit-content">
                    {sourceName(hit.source)}
                  </Badge>
                  <Text size="sm" truncate>
                    {hit.title}
                  </Text>
                  {was !== rank && (
                    <Badge size="sm" color="blue" miw="fit-content">
                      {was === -1 ? m.weights.fresh : m.weights.was(was + 1)}
                    </Badge>
                  )}
                </Group>
              );
            })}
          </div>
        ))}
      </Stack>
    </Card>
  );
}

async function find(query: string, weights: Weights): Promise<Hit[]> {
  const { data, error } = await client.POST("/api/v1/search/unified", { body: { query, top_k: 4, weights } });
  if (!data) throw error;
  return data.items;
}
