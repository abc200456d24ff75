import { Badge, Button, Grid, Group, Text } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { Article } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, NothingFits, Pick, SearchBox } from "../../ui/Filters";
import { intentName } from "../../ui/Level";
import { Page } from "../../ui/Page";
import { PagedTable, type Column } from "../../ui/PagedTable";
import { EmptyState } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { AskIndex } from "./AskIndex";
import { IndexCard } from "./IndexCard";
import { StateBadge } from "./StateBadge";
import { Upload } from "./Upload";

const route = getRouteApi("/inside/knowledge");

const columns: Column<Article>[] = [
  {
    title: m.knowledge.article,
    cell: article => (
      <>
        <Link className="row-link" to="/knowledge/$id" params={{ id: String(article.id) }}>
          {article.title}
        </Link>
        <Group gap={4} mt={4}>
          <Badge size="sm" color="gray">
            {intentName(article.category)}
          </Badge>
          {article.visibility === "internal" && (
            <Badge size="sm" color="orange">
              {m.knowledge.internal}
            </Badge>
          )}
          {article.tags.slice(0, 3).map(tag => (
            <Badge key={tag} size="sm" variant="default">
              {tag}
            </Badge>
          ))}
        </Group>
      </>
    ),
  },
  { title: m.knowledge.index, width: 120, cell: article => <StateBadge state={article.index_state} /> },
  {
    title: m.knowledge.updated,
    from: "md",
    width: 140,
    cell: article => (
      <Text size="sm" c="dimmed">
        <Ago at={article.updated_at} />
      </Text>
    ),
  },
];

/** The articles that answers are made of: the company's own and the shared ones. */
export function KnowledgeView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/knowledge" });
  const isAdmin = useMe().role === "admin";
  const query = api.useQuery(
    "get",
    "/api/v1/kb/articles",
    { params: { query: search } },
    { placeholderData: keepPreviousData, refetchInterval: 10_000 },
  );
  const labels = api.useQuery("get", "/api/v1/kb/labels", { params: { query: { source: search.source } } });
  const set = (change: Partial<typeof search>) => void navigate({ search: { ...search, page: undefined, ...change } });
  const isFiltered = [search.q, search.category, search.tag, search.source].some(one => one !== undefined);
  const add = (
    <Button component={Link} to="/knowledge/new" leftSection={<Plus size={16} />}>
      {m.knowledge.add}
    </Button>
  );
  return (
    <Page title={m.knowledge.title} text={m.knowledge.text} actions={isAdmin && add}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Filters>
            <SearchBox alone label={m.knowledge.search} value={search.q} onSearch={q => set({ q })} />
            <Pick
              label={m.knowledge.origin}
              all={m.knowledge.own}
              choices={m.knowledge.origins}
              value={search.source}
              onPick={source => set({ source, category: undefined, tag: undefined })}
            />
            <Pick
              label={m.knowledge.category}
              all={m.knowledge.anyCategory}
              value={search.category}
              onPick={category => set({ category })}
              choices={(labels.data?.categories ?? []).map(name => [name, intentName(name)])}
            />
            <Pick
              label={m.knowledge.tags}
              all={m.knowledge.anyTag}
              value={search.tag}
              onPick={tag => set({ tag })}
              choices={(labels.data?.tags ?? []).map(tag => [tag, tag])}
            />
          </Filters>
          <PagedTable
            query={query}
            columns={columns}
            label={m.knowledge.title}
            onPage={page => set({ page })}
            empty={
              isFiltered ? (
                <NothingFits onClear={() => void navigate({ search: {} })} />
              ) : (
                <EmptyState title={m.knowledge.empty} text={m.knowledge.emptyText} action={isAdmin && add} />
              )
            }
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <IndexCard isAdmin={isAdmin} />
          {isAdmin && <Upload />}
          <AskIndex />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
