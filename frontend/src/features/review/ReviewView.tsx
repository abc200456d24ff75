import { Button, Kbd, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { CheckCheck } from "lucide-react";
import { useState } from "react";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { NothingFits } from "../../ui/Filters";
import { Page } from "../../ui/Page";
import { EmptyState, Loaded } from "../../ui/States";
import { Pages } from "../../ui/PagedTable";
import { Queue } from "./Queue";
import { QueueFilters } from "./QueueFilters";
import { Workbench } from "./Workbench";

const route = getRouteApi("/inside/review");

/** The drafts that wait for a person: as a list, or one after the other at the workbench. */
export function ReviewView() {
  const search = route.useSearch();
  const { page, q, level, intent, department, hours, reply } = search;
  const navigate = useNavigate({ from: "/review" });
  const query = api.useQuery(
    "get",
    "/api/v1/replies/pending",
    { params: { query: { page, q, level, intent, department_id: department, waiting_hours: hours } } },
    { refetchInterval: 15_000, placeholderData: keepPreviousData },
  );
  const isFiltered = [q, level, intent, department, hours].some(one => one !== undefined);
  const items = query.data?.items ?? [];
  const [seen, setSeen] = useState(0);
  const at = items.findIndex(item => item.id === reply);
  // A draft that was decided has left the list: the next one has moved up to its place.
  const here = at === -1 ? seen - 1 : at;

  const open = (id: number | undefined) => {
    setSeen(
      Math.max(
        0,
        items.findIndex(item => item.id === id),
      ),
    );
    void navigate({ search: { ...search, reply: id } });
  };
  const step = (by: number) => {
    const next = items[at === -1 && by < 0 ? seen - 1 : here + by];
    if (next) open(next.id);
  };
  const afterDecision = () => open((items[at + 1] ?? items[at - 1])?.id);

  if (reply !== undefined) {
    return (
      <Workbench
        key={reply}
        replyId={reply}
        position={at === -1 ? null : at + 1}
        count={query.data?.total ?? 0}
        onNext={() => step(1)}
        onPrevious={() => step(-1)}
        onDecided={afterDecision}
        onBack={() => open(undefined)}
        onShow={open}
      />
    );
  }
  return (
    <Page title={m.review.title} text={m.review.text} actions={<Start first={items[0]?.id} onOpen={open} />}>
      <QueueFilters />
      <Loaded query={query} lines={8}>
        {data =>
          data.total === 0 && isFiltered ? (
            <NothingFits onClear={() => void navigate({ search: {} })} />
          ) : data.total === 0 ? (
            <EmptyState icon={<CheckCheck />} title={m.review.empty} text={m.review.emptyText} />
          ) : (
            <>
              <Queue items={data.items} onOpen={open} />
              <Pages page={data} onPage={next => void navigate({ search: { ...search, page: next } })} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Start({ first, onOpen }: { first: number | undefined; onOpen: (id: number | undefined) => void }) {
  const start = () => {
    if (first !== undefined) onOpen(first);
  };
  useHotkeys([
    ["j", start],
    ["Enter", start],
  ]);
  return (
    <Button onClick={start} disabled={first === undefined} rightSection={<Kbd size="xs">J</Kbd>}>
      <Text inherit>{m.review.start}</Text>
    </Button>
  );
}
