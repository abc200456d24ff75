import { Button, Card, Grid, Group, Skeleton, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { RotateCw } from "lucide-react";
import { lazy, Suspense } from "react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { Article } from "../../api/types";
import { messages as m } from "../../messages";
import { tellProblem } from "../../ui/forms";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { Uses } from "../../ui/Uses";
import { ArticleForm } from "./ArticleForm";
import { StateBadge } from "./StateBadge";

const Markdown = lazy(() => import("../../ui/Markdown"));
const route = getRouteApi("/inside/knowledge/$id");

const list = { to: "/knowledge", label: m.knowledge.title };

/** One article: written anew, edited, or (a shared one) read. */
export function ArticleView() {
  const { id } = route.useParams();
  const isAdmin = useMe().role === "admin";
  if (id === "new")
    return (
      <Page title={m.knowledge.add} back={list}>
        <ArticleForm key="new" article={null} />
      </Page>
    );
  return <Existing id={Number(id)} isAdmin={isAdmin} />;
}

function Existing({ id, isAdmin }: { id: number; isAdmin: boolean }) {
  const queries = useQueryClient();
  const query = api.useQuery(
    "get",
    "/api/v1/kb/articles/{id}",
    { params: { path: { id } } },
    { refetchInterval: state => (state.state.data?.index_state === "waiting" ? 1_500 : false) },
  );
  return (
    <Loaded query={query} lines={10}>
      {article => (
        <Page title={article.title} back={list}>
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, lg: 8 }}>
              {isAdmin && article.tenant_id !== null ? (
                <ArticleForm key={article.id} article={article} onSaved={() => void queries.invalidateQueries()} />
              ) : (
                <Reading article={article} />
              )}
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 4 }}>
              <About article={article} isAdmin={isAdmin} />
            </Grid.Col>
          </Grid>
        </Page>
      )}
    </Loaded>
  );
}

function Reading({ article }: { article: Article }) {
  return (
    <Card className="panel">
      {article.tenant_id === null && (
        <Text size="sm" c="dimmed" mb="md">
          {m.knowledge.shared}
        </Text>
      )}
      <Suspense fallback={<Skeleton h={240} />}>
        <Markdown text={article.content} />
      </Suspense>
    </Card>
  );
}

function About({ article, isAdmin }: { article: Article; isAdmin: boolean }) {
  return (
    <Card className="panel">
      <Title order={2} mb="sm">
        {m.knowledge.index}
      </Title>
      <Group gap="sm" mb="xs">
        <StateBadge state={article.index_state} />
        <Text size="sm" c="dimmed">
          <Ago at={article.indexed_at} />
        </Text>
      </Group>
      {article.index_error && (
        <Text size="sm" c="red" mb="xs">
          {article.index_error}
        </Text>
      )}
      {isAdmin && article.tenant_id !== null && <IndexAgain id={article.id} />}
      <Title order={2} mt="lg" mb="sm">
        {m.uses.title}
      </Title>
      <Uses source={article.tenant_id === null ? "global_kb" : "tenant_kb"} documentId={article.id} />
    </Card>
  );
}

function IndexAgain({ id }: { id: number }) {
  const queries = useQueryClient();
  const index = api.useMutation("post", "/api/v1/kb/articles/{id}/index", {
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <Button
      size="xs"
      variant="default"
      w="fit-content"
      leftSection={<RotateCw size={14} />}
      loading={index.isPending}
      onClick={() => index.mutate({ params: { path: { id } } })}>
      {m.knowledge.again}
    </Button>
  );
}
