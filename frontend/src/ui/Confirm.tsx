import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { messages as m } from "../messages";

/** Asks before something that cannot be undone. */
export function confirmDelete(title: string, text: string, act: () => void): void {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{text}</Text>,
    labels: { confirm: m.states.delete, cancel: m.states.cancel },
    confirmProps: { color: "red.8" },
    closeButtonProps: { "aria-label": m.states.close },
    onConfirm: act,
  });
}
