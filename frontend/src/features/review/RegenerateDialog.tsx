import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { stageName } from "../../ui/Stages";
import { useRewrite } from "./useRewrite";

/** Has the draft written anew with a hint, and shows it while it is written. */
export function RegenerateDialog({
  reply,
  opened,
  onClose,
  onShow,
}: {
  reply: Reply;
  opened: boolean;
  onClose: () => void;
  onShow: (replyId: number) => void;
}) {
  const [hint, setHint] = useState("");
  const queries = useQueryClient();
  const { state, write } = useRewrite(written => {
    onClose();
    setHint("");
    void queries.invalidateQueries();
    onShow(written.id);
  });
  const submit = () => void write(reply.ticket_id, hint.trim() || m.review.again);

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={m.review.regenerateTitle}
      size="lg"
      closeButtonProps={{ "aria-label": m.states.close }}>
      <Stack>
        <Textarea
          label={m.review.hint}
          description={m.review.hintText}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          value={hint}
          onChange={event => setHint(event.currentTarget.value)}
          onKeyDown={getHotkeyHandler([["mod+Enter", submit]])}
        />
        {state.failure && (
          <Alert color="red" role="alert">
            {state.failure}
          </Alert>
        )}
        {state.stage !== null && (
          <Text size="sm" c="dimmed" role="status">
            {stageName(state.stage)}
          </Text>
        )}
        {state.text && (
          <Text size="sm" className="written">
            {state.text}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {m.states.cancel}
          </Button>
          <Button onClick={submit} loading={state.stage !== null}>
            {m.review.regenerate}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
