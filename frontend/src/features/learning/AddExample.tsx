import { Alert, Button, Group, Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { z } from "zod";
import { client } from "../../api/client";
import { messages as m } from "../../messages";
import { showProblem, tell } from "../../ui/forms";
import { useKeptForm } from "../../ui/useKeptForm";

const shape = z.object({
  subject: z.string().trim().min(1, m.learning.needsText).max(500),
  issue: z.string().trim().min(1, m.learning.needsText),
  reply: z.string().trim().min(1, m.learning.needsText),
});
const empty = { subject: "", issue: "", reply: "" };

/** An example that an admin writes without a ticket. */
export function AddExample({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const queries = useQueryClient();
  const form = useKeptForm("example", empty, zodResolver(shape));
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async body => {
    try {
      const { data, error } = await client.POST("/api/v1/examples", { body });
      if (!data) throw error;
      form.forget(empty);
      tell(m.states.saved);
      onClose();
      await queries.invalidateQueries();
    } catch (problem) {
      showProblem(form, problem);
    }
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={m.learning.add}
      size="lg"
      closeButtonProps={{ "aria-label": m.states.close }}>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack>
          {errors.root && (
            <Alert color="red" role="alert">
              {errors.root.message}
            </Alert>
          )}
          <TextInput
            label={m.tickets.subjectLine}
            error={errors.subject?.message}
            data-autofocus
            {...form.register("subject")}
          />
          <Textarea
            label={m.learning.issue}
            autosize
            minRows={3}
            maxRows={10}
            error={errors.issue?.message}
            {...form.register("issue")}
          />
          <Textarea
            label={m.learning.reply}
            autosize
            minRows={4}
            maxRows={14}
            error={errors.reply?.message}
            {...form.register("reply")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {m.states.cancel}
            </Button>
            <Button type="submit" loading={isSubmitting}>
              {m.states.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
