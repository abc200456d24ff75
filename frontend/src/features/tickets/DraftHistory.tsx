import { Accordion, Badge, Card, Group, Stack, Text, Title } from "@mantine/core";
import { api } from "../../api/client";
import type { Approval, Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { percent, Sources } from "../../ui/Evidence";
import { LevelBadge, StatusBadge } from "../../ui/Level";
import { EmptyState, Loaded } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Ago } from "../../ui/Time";
import { WordDiff } from "../../ui/WordDiff";

/** All drafts of a ticket with what became of them, the latest first. */
export function DraftHistory({ ticketId }: { ticketId: number }) {
  const drafts = api.useQuery("get", "/api/v1/replies/ticket/{ticketId}", {
    params: { path: { ticketId }, query: { page_size: 100 } },
  });
  const approvals = api.useQuery("get", "/api/v1/replies/ticket/{ticketId}/approvals", {
    params: { path: { ticketId }, query: { page_size: 100 } },
  });
  return (
    <Card className="panel">
      <Title order={2} mb="md">
        {m.tickets.drafts}
      </Title>
      <Loaded query={drafts}>
        {page =>
          page.items.length === 0 ? (
            <EmptyState title={m.tickets.noDrafts} text={m.tickets.noDraftsText} />
          ) : (
            <Accordion variant="separated" defaultValue={String(page.items[0]!.id)}>
              {page.items.map(draft => (
                <Entry
                  key={draft.id}
                  draft={draft}
                  approval={approvals.data?.items.find(one => one.reply_id === draft.id)}
                />
              ))}
            </Accordion>
          )
        }
      </Loaded>
      {approvals.data?.items
        .filter(one => one.reply_id === null)
        .map(one => (
          <Text key={one.id} size="sm" c="dimmed" mt="sm">
            {m.tickets.withoutDraft(one.approved_by)} <Ago at={one.approved_at} />
          </Text>
        ))}
    </Card>
  );
}

function Entry({ draft, approval }: { draft: Reply; approval: Approval | undefined }) {
  return (
    <Accordion.Item value={String(draft.id)}>
      <Accordion.Control>
        <Group gap={8}>
          <StatusBadge status={draft.status} />
          <LevelBadge score={draft.confidence.score} level={draft.confidence.level} />
          <Text size="sm" c="dimmed">
            <Ago at={draft.created_at} />
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="sm">
          {draft.reject_reason && (
            <Text size="sm">{m.tickets.rejectedFor(draft.reject_reason, draft.reject_note)}</Text>
          )}
          {approval && (
            <Group gap={8}>
              <Text size="sm">
                {m.tickets.approvedBy(approval.approved_by)} <Ago at={approval.approved_at} />
              </Text>
              <Badge color="gray">{m.tickets.kept(percent(approval.similarity))}</Badge>
              <Badge color={approval.learned_as === "example" ? "green" : "orange"}>
                {m.learning.kinds[approval.learned_as as "example"]}
              </Badge>
            </Group>
          )}
          {approval ? (
            <WordDiff before={draft.draft} after={approval.final_reply} label={m.review.changes} />
          ) : (
            <Text size="sm" className="written">
              {draft.draft}
            </Text>
          )}
          {draft.status === "pending" && (
            <TextLink to="/review" search={{ reply: draft.id }} size="sm">
              {m.tickets.toReview}
            </TextLink>
          )}
          <Sources sources={draft.sources} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
