import { Badge, Button, Text } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { HistoryEntry } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, NothingFits, Pick, SearchBox } from "../../ui/Filters";
import { tellProblem } from "../../ui/forms";
import { Page } from "../../ui/Page";
import { PagedTable, type Column } from "../../ui/PagedTable";
import { EmptyState } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { ChainLine } from "./ChainLine";
import { saveHistory } from "./exportHistory";

const route = getRouteApi("/inside/history");

const columns: Column<HistoryEntry>[] = [
  {
    title: m.history.when,
    width: 130,
    cell: entry => (
      <Text size="sm">
        <Ago at={entry.at} />
        <Text span size="sm" c="dimmed" display="block" hiddenFrom="sm">
          {entry.actor_name}
        </Text>
      </Text>
    ),
  },
  { title: m.history.who, from: "sm", width: 170, cell: entry => <Text size="sm">{entry.actor_name}</Text> },
  {
    title: m.history.what,
    cell: entry => (
      <>
        <Badge color="gray">{actionName(entry.action)}</Badge>{" "}
        <Text size="sm" component="span">
          {entry.detail}
        </Text>
      </>
    ),
  },
  {
    title: m.history.subject,
    from: "md",
    width: 90,
    cell: entry => (
      <Text size="sm" c="dimmed">
        {entry.subject_id ?? ""}
      </Text>
    ),
  },
];

/** Who changed what, and when. */
export function HistoryView() {
  const me = useMe();
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/history" });
  const filter = { q: search.q, action: search.action, actor: search.actor, days: search.days };
  const query = api.useQuery(
    "get",
    "/api/v1/analytics/history",
    { params: { query: { page: search.page, ...filter } } },
    { placeholderData: keepPreviousData },
  );
  const actors = api.useQuery("get", "/api/v1/analytics/history/actors");
  const set = (change: Partial<typeof search>) => void navigate({ search: { ...search, page: undefined, ...change } });
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    await saveHistory(filter).catch(tellProblem);
    setSaving(false);
  };
  return (
    <Page
      title={m.history.title}
      text={m.history.text}
      actions={
        <Button variant="default" leftSection={<Download size={16} />} loading={saving} onClick={() => void save()}>
          {m.history.export}
        </Button>
      }>
      {me.role === "admin" && <ChainLine />}
      <Filters>
        <SearchBox label={m.history.search} value={search.q} onSearch={q => set({ q })} />
        <Pick
          label={m.history.what}
          all={m.history.anything}
          value={search.action}
          onPick={action => set({ action })}
          choices={m.history.nouns}
        />
        <Pick
          label={m.history.who}
          all={m.history.anybody}
          value={search.actor}
          onPick={actor => set({ actor })}
          choices={(actors.data?.items ?? []).map(one => [one.actor, one.name])}
        />
        <Pick
          label={m.history.when}
          all={m.history.anyTime}
          value={search.days}
          onPick={days => set({ days: days === undefined ? undefined : Number(days) })}
          choices={m.dashboard.spans}
        />
      </Filters>
      <PagedTable
        query={query}
        columns={columns}
        label={m.history.title}
        onPage={page => set({ page })}
        empty={
          Object.values(filter).some(one => one !== undefined) ? (
            <NothingFits onClear={() => void navigate({ search: {} })} />
          ) : (
            <EmptyState title={m.history.empty} text={m.history.emptyText} />
          )
        }
      />
    </Page>
  );
}

function actionName(action: string): string {
  const words = action.replaceAll("_", " ").replace(".", " ").replace("whmcs", "WHMCS").replace("tenant", "company");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
