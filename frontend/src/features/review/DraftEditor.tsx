import { Alert, Button, Card, Divider, Group, Kbd, Stack, Text, Textarea, Title } from "@mantine/core";
import { getHotkeyHandler, useDisclosure, useHotkeys } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useRef } from "react";
import { api } from "../../api/client";
import { problemOf } from "../../api/problem";
import type { Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { percent } from "../../ui/Evidence";
import { tell } from "../../ui/forms";
import { StatusBadge } from "../../ui/Level";
import { useKept } from "../../ui/useKept";
import { WordDiff } from "../../ui/WordDiff";
import { Conflict } from "./Conflict";
import { RegenerateDialog } from "./RegenerateDialog";
import { RejectDialog } from "./RejectDialog";

type Props = {
  reply: Reply;
  onNext: () => void;
  onPrevious: () => void;
  onDecided: () => void;
  onBack: () => void;
  onShow: (replyId: number) => void;
};

/** The draft to approve as it is, to change, to reject or to have written anew; all of it by keyboard. */
export function DraftEditor({ reply, onNext, onPrevious, onDecided, onBack, onShow }: Props) {
  const [kept, keep] = useKept(`reply.${reply.id}`);
  const text = kept ?? reply.draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const [rejecting, reject] = useDisclosure();
  const [regenerating, regenerate] = useDisclosure();
  const approve = useApproval(() => {
    keep(null);
    onDecided();
  });
  const isPending = reply.status === "pending";
  const submit = () => {
    if (isPending && !approve.isPending && text.trim() !== "")
      approve.mutate({ body: { reply_id: reply.id, final_reply: text } });
  };
  useKeys(!rejecting && !regenerating, {
    j: onNext,
    k: onPrevious,
    a: submit,
    e: () => field.current?.focus(),
    r: reject.open,
    g: regenerate.open,
    Escape: onBack,
  });

  return (
    <Card className={`panel desk-draft${kept === null ? "" : " desk-draft-changed"}`}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{m.review.draft}</Title>
        <Group gap={6}>
          <StatusBadge status={reply.status} />
          <Text size="sm" c="dimmed">
            {reply.writer === "offline" ? m.review.offlineWriter : reply.model}
          </Text>
        </Group>
      </Group>
      <Conflict
        problem={approve.isError ? problemOf(approve.error) : null}
        ticketId={reply.ticket_id}
        onShow={onShow}
      />
      {reply.hint && (
        <Alert color="gray" mb="sm" py="xs">
          {m.review.hinted(reply.hint)}
        </Alert>
      )}
      {isPending && (
        <Group gap={6} mb="md">
          <Button
            px={12}
            rightSection={<Kbd size="xs">A</Kbd>}
            onClick={submit}
            loading={approve.isPending}
            disabled={text.trim() === ""}>
            {kept === null ? m.review.approve : m.review.approveEdited}
          </Button>
          <Button
            px={12}
            variant="default"
            rightSection={<Kbd size="xs">E</Kbd>}
            onClick={() => field.current?.focus()}>
            {m.review.edit}
          </Button>
          <Button px={12} variant="default" rightSection={<Kbd size="xs">R</Kbd>} onClick={reject.open}>
            {m.review.reject}
          </Button>
          <Button px={12} variant="default" rightSection={<Kbd size="xs">G</Kbd>} onClick={regenerate.open}>
            {m.review.regenerate}
          </Button>
          {kept !== null && (
            <Button px={12} variant="subtle" color="gray" leftSection={<Undo2 size={16} />} onClick={() => keep(null)}>
              {m.review.undo}
            </Button>
          )}
        </Group>
      )}
      <Textarea
        ref={field}
        aria-label={m.review.reply}
        autosize
        minRows={12}
        maxRows={22}
        value={text}
        readOnly={!isPending}
        onChange={event => keep(event.currentTarget.value === reply.draft ? null : event.currentTarget.value)}
        onKeyDown={getHotkeyHandler([
          ["mod+Enter", submit],
          ["Escape", event => (event.target as HTMLElement).blur()],
        ])}
      />
      <Text size="sm" c="dimmed" mt="sm">
        {m.review.neverSends}
      </Text>
      {kept !== null && (
        <Stack gap="xs" mt="md">
          <Divider label={m.review.changes} labelPosition="left" />
          <WordDiff before={reply.draft} after={text} label={m.review.changes} />
        </Stack>
      )}
      <RejectDialog reply={reply} opened={rejecting} onClose={reject.close} onDecided={onDecided} />
      <RegenerateDialog reply={reply} opened={regenerating} onClose={regenerate.close} onShow={onShow} />
    </Card>
  );
}

function useApproval(onDone: () => void) {
  const queries = useQueryClient();
  return api.useMutation("post", "/api/v1/replies/approve", {
    onSuccess: answer => {
      tell(m.review.approved(answer.learned_as, percent(answer.edit_analysis.similarity)));
      onDone();
    },
    onSettled: () => void queries.invalidateQueries(),
  });
}

/** Single keys that work wherever nothing is being typed, and not behind a dialog. */
function useKeys(enabled: boolean, keys: Record<string, () => void>) {
  useHotkeys(
    Object.entries(keys).map(([key, act]) => [
      key,
      () => {
        if (enabled) act();
      },
    ]),
  );
}
