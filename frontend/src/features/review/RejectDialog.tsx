import { Button, Group, Modal, Radio, Stack, Textarea } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import type { Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { tell, tellProblem } from "../../ui/forms";

const reasons = ["wrong", "incomplete", "outdated", "tone", "other"] as const;

/** Says what was bad about a draft; the number keys choose, Enter rejects. */
export function RejectDialog({
  reply,
  opened,
  onClose,
  onDecided,
}: {
  reply: Reply;
  opened: boolean;
  onClose: () => void;
  onDecided: () => void;
}) {
  const [reason, setReason] = useState<string>(reasons[0]);
  const [note, setNote] = useState("");
  const queries = useQueryClient();
  const reject = api.useMutation("post", "/api/v1/replies/{id}/reject", {
    onSuccess: () => {
      tell(m.review.rejected);
      onClose();
      onDecided();
    },
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  const submit = () =>
    reject.mutate({ params: { path: { id: reply.id } }, body: { reason, note: note.trim() || null } });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={m.review.rejectTitle}
      closeButtonProps={{ "aria-label": m.states.close }}>
      <Stack>
        <Radio.Group label={m.review.reason} value={reason} onChange={setReason}>
          <Stack
            gap={8}
            mt="xs"
            onKeyDown={getHotkeyHandler([
              ["Enter", submit],
              ...reasons.map((name, at) => [String(at + 1), () => setReason(name)] as [string, () => void]),
            ])}>
            {reasons.map((name, at) => (
              <Radio
                key={name}
                value={name}
                label={`${at + 1}. ${m.review.reasons[name]}`}
                data-autofocus={at === 0 || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={m.review.note}
          autosize
          minRows={2}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          onKeyDown={getHotkeyHandler([["mod+Enter", submit]])}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {m.states.cancel}
          </Button>
          <Button color="red.8" onClick={submit} loading={reject.isPending}>
            {m.review.reject}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
