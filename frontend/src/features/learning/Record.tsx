import { Badge, Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../api/client";
import type { Correction, Example } from "../../api/types";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { percent } from "../../ui/Evidence";
import { tellProblem } from "../../ui/forms";
import { Loaded } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Ago } from "../../ui/Time";
import { Uses } from "../../ui/Uses";
import { WordDiff } from "../../ui/WordDiff";

type Kind = "examples" | "corrections";

/** One learned record: the question, what became of the draft, by whom, and how often it has helped since. */
export function Record({
  kind,
  id,
  isAdmin,
  onGone,
}: {
  kind: Kind;
  id: number;
  isAdmin: boolean;
  onGone: () => void;
}) {
  const params = { params: { path: { id } } };
  const example = api.useQuery("get", "/api/v1/examples/{id}", params, { enabled: kind === "examples" });
  const correction = api.useQuery("get", "/api/v1/corrections/{id}", params, { enabled: kind === "corrections" });
  return kind === "examples" ? (
    <Loaded query={example}>
      {row => (
        <Shown row={row} kind={kind} isAdmin={isAdmin} onGone={onGone}>
          <Origin row={row} />
        </Shown>
      )}
    </Loaded>
  ) : (
    <Loaded query={correction}>
      {row => (
        <Shown row={row} kind={kind} isAdmin={isAdmin} onGone={onGone}>
          <Rewritten row={row} />
        </Shown>
      )}
    </Loaded>
  );
}

function Shown({
  row,
  kind,
  isAdmin,
  onGone,
  children,
}: {
  row: Example | Correction;
  kind: Kind;
  isAdmin: boolean;
  onGone: () => void;
  children: ReactNode;
}) {
  return (
    <Stack gap="lg">
      <div>
        <Title order={2} className="written">
          {row.subject}
        </Title>
        <Group gap={8} mt={4}>
          <Text size="sm" c="dimmed">
            {m.learning.madeBy(row.created_by)} <Ago at={row.created_at} />
          </Text>
          {row.excluded && <Badge color="gray">{m.learning.excluded}</Badge>}
          {row.ticket_id !== null && (
            <TextLink to="/tickets/$id" params={{ id: String(row.ticket_id) }} size="sm">
              {m.learning.ticket}
            </TextLink>
          )}
        </Group>
      </div>
      <div>
        <Title order={3} size="sm" mb={4}>
          {m.learning.issue}
        </Title>
        <Text size="sm" className="written">
          {row.issue}
        </Text>
      </div>
      {children}
      <div>
        <Title order={3} size="sm" mb={4}>
          {m.uses.title}
        </Title>
        <Uses source={kind} documentId={row.id} />
      </div>
      {isAdmin && <Actions row={row} kind={kind} onGone={onGone} />}
    </Stack>
  );
}

function Origin({ row }: { row: Example }) {
  const id = row.approved_reply_id ?? 0;
  const approval = api.useQuery(
    "get",
    "/api/v1/replies/approvals/{id}",
    { params: { path: { id } } },
    { enabled: row.approved_reply_id !== null },
  );
  return (
    <div>
      <Group gap={8} mb={4}>
        <Title order={3} size="sm">
          {m.learning.reply}
        </Title>
        {approval.data && <Badge color="green">{m.tickets.kept(percent(approval.data.similarity))}</Badge>}
      </Group>
      {approval.data?.draft ? (
        <WordDiff before={approval.data.draft} after={row.reply} label={m.review.changes} />
      ) : (
        <Text size="sm" className="written">
          {row.reply}
        </Text>
      )}
    </div>
  );
}

function Rewritten({ row }: { row: Correction }) {
  return (
    <div>
      <Title order={3} size="sm" mb={4}>
        {m.learning.rewritten}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {row.edit_notes}
      </Text>
      <WordDiff before={row.incorrect} after={row.correct} label={m.review.changes} />
    </div>
  );
}

function Actions({ row, kind, onGone }: { row: Example | Correction; kind: Kind; onGone: () => void }) {
  const queries = useQueryClient();
  const options = { onError: tellProblem, onSettled: () => void queries.invalidateQueries() };
  const excludeExample = api.useMutation("patch", "/api/v1/examples/{id}", options);
  const excludeCorrection = api.useMutation("patch", "/api/v1/corrections/{id}", options);
  const deleteExample = api.useMutation("delete", "/api/v1/examples/{id}", { ...options, onSuccess: onGone });
  const deleteCorrection = api.useMutation("delete", "/api/v1/corrections/{id}", { ...options, onSuccess: onGone });
  const [exclude, remove] =
    kind === "examples" ? [excludeExample, deleteExample] : [excludeCorrection, deleteCorrection];
  const params = { path: { id: row.id } };
  return (
    <Group>
      <Button
        variant="default"
        loading={exclude.isPending}
        onClick={() => exclude.mutate({ params, body: { excluded: !row.excluded } })}>
        {row.excluded ? m.learning.include : m.learning.exclude}
      </Button>
      <Button
        variant="subtle"
        color="red"
        loading={remove.isPending}
        onClick={() => confirmDelete(m.learning.deleteTitle, m.learning.deleteText, () => remove.mutate({ params }))}>
        {m.states.delete}
      </Button>
    </Group>
  );
}
