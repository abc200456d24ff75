import { Badge, Button, Card, Grid, Group, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Sparkles } from "lucide-react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import { messages as m } from "../../messages";
import { tellProblem } from "../../ui/forms";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Thread } from "../../ui/Thread";
import { Ago } from "../../ui/Time";
import { DraftHistory } from "./DraftHistory";

const route = getRouteApi("/inside/tickets/$id");

/** One ticket: its whole thread, and everything that was drafted and sent for it. */
export function TicketView() {
  const id = Number(route.useParams().id);
  const isAdmin = useMe().role === "admin";
  const query = api.useQuery("get", "/api/v1/whmcs/tickets/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query} lines={10}>
      {ticket => (
        <Page
          title={ticket.subject}
          back={{ to: "/tickets", label: m.tickets.title }}
          actions={
            <>
              {isAdmin && (
                <TextLink to="/settings/company/customers" search={{ ticket: id }} size="sm" c="dimmed">
                  {m.tickets.forget}
                </TextLink>
              )}
              <WriteDraft ticketId={id} />
            </>
          }>
          <Group gap="sm" mb="lg">
            <Badge color="gray">#{ticket.mask}</Badge>
            <Badge color="blue">{ticket.status}</Badge>
            {ticket.archived && <Badge color="orange">{m.tickets.archived}</Badge>}
            <Text size="sm" c="dimmed">
              {[ticket.customer_name, ticket.customer_email, ticket.department, m.tickets.priority(ticket.priority)]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            <Text size="sm" c="dimmed">
              {m.tickets.opened} <Ago at={ticket.opened_at} />
            </Text>
          </Group>
          <Grid gap="md">
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <Card className="panel">
                <Title order={2} mb="md">
                  {m.review.conversation}
                </Title>
                <Thread messages={ticket.messages} />
              </Card>
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <DraftHistory ticketId={id} />
            </Grid.Col>
          </Grid>
        </Page>
      )}
    </Loaded>
  );
}

function WriteDraft({ ticketId }: { ticketId: number }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const write = api.useMutation("post", "/api/v1/replies/generate", {
    onSuccess: async draft => {
      await queries.invalidateQueries();
      await navigate({ to: "/review", search: { reply: draft.id } });
    },
    onError: tellProblem,
  });
  return (
    <Button
      leftSection={<Sparkles size={16} />}
      loading={write.isPending}
      onClick={() => write.mutate({ body: { ticket_id: ticketId } })}>
      {m.tickets.write}
    </Button>
  );
}
