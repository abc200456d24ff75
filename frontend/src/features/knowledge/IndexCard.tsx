import { Button, Card, Group, Progress, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { tell, tellProblem } from "../../ui/forms";
import { Loaded } from "../../ui/States";

/** How far the articles stand in the index; the old state serves until the new one is there. */
export function IndexCard({ isAdmin }: { isAdmin: boolean }) {
  const queries = useQueryClient();
  const query = api.useQuery(
    "get",
    "/api/v1/kb/index",
    {},
    { refetchInterval: state => (state.state.data?.state === "indexing" ? 1_000 : 10_000) },
  );
  const rebuild = api.useMutation("post", "/api/v1/kb/index", {
    onSuccess: () => tell(m.knowledge.rebuilding),
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <Card className="panel" mb="md">
      <Group justify="space-between" mb="sm">
        <Title order={2}>{m.knowledge.index}</Title>
        {isAdmin && (
          <Button
            size="xs"
            variant="default"
            leftSection={<RotateCw size={14} />}
            loading={rebuild.isPending}
            onClick={() => rebuild.mutate({})}>
            {m.knowledge.rebuild}
          </Button>
        )}
      </Group>
      <Loaded query={query} lines={2}>
        {index => (
          <>
            <Progress
              value={index.progress * 100}
              color={index.failed > 0 ? "orange" : "var(--meter)"}
              size="md"
              mb={8}
              animated={index.state === "indexing"}
              aria-label={m.knowledge.progress}
            />
            <Text size="sm" c="dimmed" role="status">
              {m.knowledge.indexed(index.indexed, index.articles, index.waiting, index.failed)}
            </Text>
          </>
        )}
      </Loaded>
    </Card>
  );
}
