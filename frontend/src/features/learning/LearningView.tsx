import { Badge, Button, Drawer, Tabs, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import { intents, type Correction, type Example } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, NothingFits, Pick, SearchBox } from "../../ui/Filters";
import { intentName } from "../../ui/Level";
import { Page } from "../../ui/Page";
import { PagedTable, type Column } from "../../ui/PagedTable";
import { EmptyState } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Ago } from "../../ui/Time";
import { AddExample } from "./AddExample";
import { Record } from "./Record";

const route = getRouteApi("/inside/learning");
type Row = Example | Correction;
type Search = ReturnType<typeof route.useSearch>;

/** What the assistant has learned from people, and what came of it since. */
export function LearningView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/learning" });
  const isAdmin = useMe().role === "admin";
  const [adding, add] = useDisclosure();
  const { kind, page, q, intent, id } = search;
  const params = { params: { query: { page, q, intent } } };
  const examples = api.useQuery("get", "/api/v1/examples", params, {
    enabled: kind !== "corrections",
    placeholderData: keepPreviousData,
  });
  const corrections = api.useQuery("get", "/api/v1/corrections", params, {
    enabled: kind === "corrections",
    placeholderData: keepPreviousData,
  });
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, page: undefined, id: undefined, ...change } });
  const empty =
    q !== undefined || intent !== undefined ? (
      <NothingFits onClear={() => set({ q: undefined, intent: undefined })} />
    ) : (
      <EmptyState
        title={m.learning.empty}
        text={kind === "corrections" ? m.learning.emptyCorrections : m.learning.emptyExamples}
        action={<TextLink to="/review">{m.learning.toReview}</TextLink>}
      />
    );
  return (
    <Page
      title={m.learning.title}
      text={m.learning.text}
      actions={
        isAdmin && (
          <Button leftSection={<Plus size={16} />} onClick={add.open}>
            {m.learning.add}
          </Button>
        )
      }>
      <Tabs
        value={kind ?? "examples"}
        onChange={next => void navigate({ search: { kind: next === "corrections" ? "corrections" : undefined } })}
        keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="examples">{m.learning.examples}</Tabs.Tab>
          <Tabs.Tab value="corrections">{m.learning.corrections}</Tabs.Tab>
        </Tabs.List>
        <Filters>
          <SearchBox label={m.learning.search} value={q} onSearch={text => set({ q: text })} />
          <Pick
            label={m.confidence.intent}
            all={m.review.anyIntent}
            value={intent}
            onPick={name => set({ intent: name })}
            choices={intents.map(name => [name, intentName(name)])}
          />
        </Filters>
        <Tabs.Panel value="examples">
          <PagedTable
            query={examples}
            columns={columns(search)}
            label={m.learning.examples}
            empty={empty}
            onPage={next => set({ page: next })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="corrections">
          <PagedTable
            query={corrections}
            columns={columns(search)}
            label={m.learning.corrections}
            empty={empty}
            onPage={next => set({ page: next })}
          />
        </Tabs.Panel>
      </Tabs>
      <Drawer
        opened={id !== undefined}
        onClose={() => set({ page, id: undefined })}
        position="right"
        size="xl"
        title={m.learning.kinds[kind === "corrections" ? "correction" : "example"]}
        closeButtonProps={{ "aria-label": m.states.close }}>
        {id !== undefined && (
          <Record kind={kind ?? "examples"} id={id} isAdmin={isAdmin} onGone={() => set({ page, id: undefined })} />
        )}
      </Drawer>
      <AddExample opened={adding} onClose={add.close} />
    </Page>
  );
}

function columns(search: Search): Column<Row>[] {
  return [
    {
      title: m.tickets.subject,
      cell: row => (
        <>
          <Link className="row-link" to="/learning" search={{ ...search, id: row.id }}>
            {row.subject}
          </Link>
          <Text size="sm" c="dimmed" lineClamp={1}>
            {row.issue}
          </Text>
        </>
      ),
    },
    {
      title: m.confidence.intent,
      from: "md",
      width: 175,
      cell: row => <Badge color="gray">{intentName(row.intent)}</Badge>,
    },
    {
      title: m.tickets.status,
      width: 110,
      cell: row =>
        row.excluded ? (
          <Badge color="gray">{m.learning.excluded}</Badge>
        ) : (
          <Badge color="green">{m.learning.used}</Badge>
        ),
    },
    { title: m.learning.by, from: "sm", width: 130, cell: row => <Text size="sm">{row.created_by}</Text> },
    {
      title: m.learning.when,
      from: "lg",
      width: 130,
      cell: row => (
        <Text size="sm" c="dimmed">
          <Ago at={row.created_at} />
        </Text>
      ),
    },
  ];
}
