import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { messages as m } from "../messages";

/** Asks before something that cannot be undone. */
export function confirmDelete(title: string, text: string, act: () => void, label = m.states.delete): void {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{text}</Text>,
    labels: { confirm: label, cancel: m.states.cancel },
    confirmProps: { color: "red.8" },
    closeButtonProps: { "aria-label": m.states.close },
    onConfirm: act,
  });
}
