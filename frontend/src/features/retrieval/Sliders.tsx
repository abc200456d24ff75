import { Button, Card, Group, Slider, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client";
import type { Weights } from "../../api/types";
import { messages as m } from "../../messages";
import { sourceName } from "../../ui/Evidence";
import { tell, tellProblem } from "../../ui/forms";
import { isSame, sources, wholePercents, withWeight } from "./weights";

/** Four sliders that always add up to one. */
export function Sliders({
  saved,
  weights,
  onChange,
  isAdmin,
}: {
  saved: Weights;
  weights: Weights;
  onChange: (weights: Weights | null) => void;
  isAdmin: boolean;
}) {
  const queries = useQueryClient();
  const save = api.useMutation("put", "/api/v1/weights", {
    onSuccess: async () => {
      await queries.invalidateQueries();
      onChange(null);
      tell(m.states.saved);
    },
    onError: tellProblem,
  });
  const shown = wholePercents(weights);
  const isChanged = !isSame(saved, weights);
  return (
    <Card className="panel" mb="md">
      <Title order={2} mb="md">
        {m.weights.sources}
      </Title>
      <Stack gap="lg">
        {sources.map(name => (
          <div key={name}>
            <Group justify="space-between" mb={6}>
              <div>
                <Text fw={600} size="sm">
                  {sourceName(name)}
                </Text>
                <Text size="sm" c="dimmed">
                  {m.weights.purposes[name]}
                </Text>
              </div>
              <Text fw={700} className="numbers">
                {shown[name]} %
              </Text>
            </Group>
            <Slider
              value={shown[name]}
              min={0}
              max={100}
              step={1}
              label={null}
              disabled={!isAdmin}
              thumbLabel={sourceName(name)}
              onChange={value => onChange(withWeight(weights, name, value / 100))}
            />
          </div>
        ))}
      </Stack>
      {isAdmin ? (
        <Group mt="lg">
          <Button disabled={!isChanged} loading={save.isPending} onClick={() => save.mutate({ body: weights })}>
            {m.states.save}
          </Button>
          {isChanged && (
            <Button variant="default" onClick={() => onChange(null)}>
              {m.knowledge.discard}
            </Button>
          )}
        </Group>
      ) : (
        <Text size="sm" c="dimmed" mt="md">
          {m.states.admins}
        </Text>
      )}
    </Card>
  );
}
