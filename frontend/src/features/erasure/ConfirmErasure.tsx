import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { messages as m } from "../../messages";

/** Asks for the customer's name to be typed: nothing brings them back. */
export function ConfirmErasure({
  asked,
  onClose,
  onConfirm,
}: {
  asked: { name: string; text: string } | null;
  onClose: () => void;
  onConfirm: () => Promise<void>;
}) {
  const [typed, type] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form around this dialog must not be sent as well.
    event.stopPropagation();
    setBusy(true);
    void onConfirm().finally(() => setBusy(false));
  };
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={m.erasure.title}
      closeButtonProps={{ "aria-label": m.states.close }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {asked?.text}
          </Text>
          <TextInput
            label={m.erasure.type(asked?.name ?? "")}
            autoComplete="off"
            data-autofocus
            value={typed}
            onChange={event => type(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {m.states.cancel}
            </Button>
            <Button type="submit" color="red.8" disabled={typed.trim() !== asked?.name} loading={busy}>
              {m.erasure.act}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
