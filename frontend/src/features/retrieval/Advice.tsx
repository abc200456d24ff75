import { Button, Card, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client";
import type { Weights } from "../../api/types";
import { messages as m } from "../../messages";
import { percent, sourceName } from "../../ui/Evidence";
import { tell, tellProblem } from "../../ui/forms";
import { Loaded } from "../../ui/States";
import { sources } from "./weights";

/** What experience recommends, and the evidence for it. */
export function Advice({ isAdmin, onTry }: { isAdmin: boolean; onTry: (weights: Weights | null) => void }) {
  const queries = useQueryClient();
  const query = api.useQuery("get", "/api/v1/weights/recommend");
  const apply = api.useMutation("post", "/api/v1/weights/recommend/apply", {
    onSuccess: async () => {
      await queries.invalidateQueries();
      onTry(null);
      tell(m.weights.applied);
    },
    onError: tellProblem,
  });
  return (
    <Card className="panel" mb="md">
      <Title order={2} mb="xs">
        {m.weights.advice}
      </Title>
      <Loaded query={query}>
        {advice => (
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {advice.reason}
            </Text>
            {sources.map(name => (
              <Group key={name} gap="sm" wrap="nowrap">
                <Text size="sm" w={120}>
                  {sourceName(name)}
                </Text>
                <Progress
                  flex={1}
                  visibleFrom="sm"
                  value={(advice.effect[name] ?? 0) * 100}
                  color="var(--meter)"
                  aria-label={m.weights.effectOf(sourceName(name))}
                />
                <Text size="sm" ml="auto" w={190} ta="right" c="dimmed" className="numbers">
                  {m.weights.effect(
                    advice.effect[name] == null ? null : percent(advice.effect[name]),
                    percent(advice.recommended[name]),
                  )}
                </Text>
              </Group>
            ))}
            {advice.enough && isAdmin && (
              <Group>
                <Button variant="default" onClick={() => onTry(advice.recommended)}>
                  {m.weights.try}
                </Button>
                <Button variant="light" loading={apply.isPending} onClick={() => apply.mutate({})}>
                  {m.weights.apply}
                </Button>
              </Group>
            )}
          </Stack>
        )}
      </Loaded>
    </Card>
  );
}
