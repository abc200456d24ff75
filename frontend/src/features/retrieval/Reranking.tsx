import { Button, Card, Group, NumberInput, Switch, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";
import { tell, tellProblem } from "../../ui/forms";
import { Loaded } from "../../ui/States";

type Shape = components["schemas"]["RerankingShape"];

/** Whether what was found is looked at again, and how much of it goes into a prompt. */
export function Reranking({ isAdmin }: { isAdmin: boolean }) {
  const query = api.useQuery("get", "/api/v1/weights/reranking");
  return (
    <Card className="panel" mb="md">
      <Title order={2} mb="xs">
        {m.weights.rerankingTitle}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {m.weights.rerankingText}
      </Text>
      <Loaded query={query}>{saved => <Form key={JSON.stringify(saved)} saved={saved} isAdmin={isAdmin} />}</Loaded>
    </Card>
  );
}

function Form({ saved, isAdmin }: { saved: Shape; isAdmin: boolean }) {
  const [value, setValue] = useState(saved);
  const queries = useQueryClient();
  const save = api.useMutation("put", "/api/v1/weights/reranking", {
    onSuccess: () => tell(m.states.saved),
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <>
      <Switch
        label={m.weights.reranking}
        checked={value.enabled}
        disabled={!isAdmin}
        onChange={event => setValue({ ...value, enabled: event.currentTarget.checked })}
      />
      <Group grow mt="md">
        <NumberInput
          label={m.weights.threshold}
          min={0}
          max={1}
          step={0.05}
          decimalScale={2}
          disabled={!isAdmin}
          value={value.score_threshold}
          onChange={next => setValue({ ...value, score_threshold: Number(next) })}
        />
        <NumberInput
          label={m.weights.topK}
          min={1}
          max={20}
          disabled={!isAdmin}
          value={value.top_k}
          onChange={next => setValue({ ...value, top_k: Number(next) })}
        />
      </Group>
      {isAdmin && (
        <Button mt="md" w="fit-content" loading={save.isPending} onClick={() => save.mutate({ body: value })}>
          {m.weights.saveReranking}
        </Button>
      )}
    </>
  );
}
