import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { getHotkeyHandler } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { problemOf } from "../../api/problem";
import { postStream } from "../../api/stream";
import type { Reply } from "../../api/types";
import { messages as m } from "../../messages";
import { stageName } from "../../ui/Stages";

/** Has the draft written anew with a hint, and shows it while it is written. */
export function RegenerateDialog({ reply, opened, onClose, onShow }: {
  reply: Reply;
  opened: boolean;
  onClose: () => void;
  onShow: (replyId: number) => void;
}) {
  const [hint, setHint] = useState("");
  const [progress, setProgress] = useState<{ stage: string; text: string } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);
  const queries = useQueryClient();
  useEffect(() => () => abort.current?.abort(), []);

  const submit = async () => {
    abort.current = new AbortController();
    setFailure(null);
    setProgress({ stage: "", text: "" });
    try {
      const written = await postStream<Reply>("/api/v1/replies/generate", { ticket_id: reply.ticket_id, hint: hint.trim() || m.review.again }, {
        onStage: stage => setProgress(old => ({ text: old?.text ?? "", stage })),
        onDelta: text => setProgress(old => ({ stage: old?.stage ?? "", text: (old?.text ?? "") + text })),
      }, abort.current.signal);
      onClose();
      setHint("");
      void queries.invalidateQueries();
      onShow(written.id);
    } catch (thrown) {
      if (!abort.current.signal.aborted) setFailure(problemOf(thrown).message);
    } finally {
      setProgress(null);
    }
  };

  return (
    <Modal opened={opened} onClose={onClose} title={m.review.regenerateTitle} size="lg" closeButtonProps={{ "aria-label": m.states.close }}>
      <Stack>
        <Textarea label={m.review.hint} description={m.review.hintText} autosize minRows={3} maxLength={2000} data-autofocus value={hint}
          onChange={event => setHint(event.currentTarget.value)} onKeyDown={getHotkeyHandler([["mod+Enter", () => void submit()]])} />
        {failure && <Alert color="red" role="alert">{failure}</Alert>}
        {progress && <Text size="sm" c="dimmed" role="status">{stageName(progress.stage)}</Text>}
        {progress?.text && <Text size="sm" className="written">{progress.text}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{m.states.cancel}</Button>
          <Button onClick={() => void submit()} loading={progress !== null}>{m.review.regenerate}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
