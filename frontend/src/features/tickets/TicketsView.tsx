import { Badge, Text } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { api } from "../../api/client";
import type { TicketSummary } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, NothingFits, Pick, SearchBox } from "../../ui/Filters";
import { Page } from "../../ui/Page";
import { PagedTable, type Column } from "../../ui/PagedTable";
import { EmptyState } from "../../ui/States";
import { Ago } from "../../ui/Time";

const route = getRouteApi("/inside/tickets");
const statuses = ["Open", "Customer-Reply", "Answered", "In Progress", "On Hold", "Closed"];

const columns: Column<TicketSummary>[] = [
  {
    title: m.tickets.subject,
    cell: ticket => (
      <>
        <Link className="row-link" to="/tickets/$id" params={{ id: String(ticket.id) }}>
          {ticket.subject}
        </Link>
        <Text size="sm" c="dimmed">
          #{ticket.mask} · {ticket.customer_name}
        </Text>
        {ticket.awaits_reply && (
          <Text size="sm" hiddenFrom="sm">
            {m.tickets.waits} <Ago at={ticket.waiting_since} />
          </Text>
        )}
      </>
    ),
  },
  { title: m.tickets.department, from: "md", width: 180, cell: ticket => <Text size="sm">{ticket.department}</Text> },
  {
    title: m.tickets.status,
    width: 160,
    cell: ticket => <Badge color={ticket.status === "Closed" ? "gray" : "blue"}>{ticket.status}</Badge>,
  },
  {
    title: m.tickets.waits,
    from: "sm",
    width: 125,
    cell: ticket =>
      ticket.awaits_reply ? (
        <Text size="sm" fw={600}>
          <Ago at={ticket.waiting_since} />
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          {m.tickets.answered}
        </Text>
      ),
  },
  {
    title: m.tickets.opened,
    from: "lg",
    width: 115,
    cell: ticket => (
      <Text size="sm" c="dimmed">
        <Ago at={ticket.opened_at} />
      </Text>
    ),
  },
];

/** All tickets that came from WHMCS; who waits comes first. */
export function TicketsView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/tickets" });
  const departments = api.useQuery("get", "/api/v1/whmcs/departments");
  const query = api.useQuery(
    "get",
    "/api/v1/whmcs/tickets",
    {
      params: {
        query: {
          page: search.page,
          q: search.q,
          status: search.status,
          department_id: search.department,
          awaits: search.show === "waiting" ? true : undefined,
          parked: search.show === "parked" ? true : undefined,
        },
      },
    },
    { placeholderData: keepPreviousData, refetchInterval: 30_000 },
  );
  const isFiltered = [search.q, search.show, search.status, search.department].some(one => one !== undefined);
  const set = (change: Partial<typeof search>) => void navigate({ search: { ...search, page: undefined, ...change } });
  return (
    <Page title={m.tickets.title} text={m.tickets.text}>
      <Filters>
        <SearchBox label={m.tickets.search} value={search.q} onSearch={q => set({ q })} />
        <Pick
          label={m.tickets.show}
          all={m.tickets.all}
          choices={m.tickets.shows}
          value={search.show}
          onPick={show => set({ show })}
        />
        <Pick
          label={m.tickets.status}
          all={m.tickets.anyStatus}
          choices={statuses.map(one => [one, one])}
          value={search.status}
          onPick={status => set({ status })}
        />
        <Pick
          label={m.tickets.department}
          all={m.review.anyDepartment}
          value={search.department}
          onPick={id => set({ department: id === undefined ? undefined : Number(id) })}
          choices={(departments.data?.items ?? []).map(one => [String(one.id), one.name])}
        />
      </Filters>
      <PagedTable
        query={query}
        columns={columns}
        label={m.tickets.title}
        onPage={page => set({ page })}
        empty={
          search.show === "parked" ? (
            <EmptyState title={m.tickets.noneParked} text={m.tickets.noneParkedText} />
          ) : isFiltered ? (
            <NothingFits onClear={() => void navigate({ search: {} })} />
          ) : (
            <EmptyState title={m.tickets.empty} text={m.tickets.emptyText} />
          )
        }
      />
    </Page>
  );
}
