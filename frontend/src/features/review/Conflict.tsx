import { Alert, Button, Group, Text } from "@mantine/core";
import { TriangleAlert } from "lucide-react";
import { client } from "../../api/client";
import type { Problem } from "../../api/problem";
import { messages as m } from "../../messages";
import { tellProblem } from "../../ui/forms";

/** A decision that came too late or failed: says why, keeps the text, and leads to the draft that stands now. */
export function Conflict({
  problem,
  ticketId,
  onShow,
}: {
  problem: Problem | null;
  ticketId: number;
  onShow: (replyId: number) => void;
}) {
  if (!problem) return null;
  const showLatest = async () => {
    try {
      const { data, error } = await client.GET("/api/v1/replies/ticket/{ticketId}", {
        params: { path: { ticketId }, query: { page_size: 1 } },
      });
      if (!data) throw error;
      if (data.items[0]) onShow(data.items[0].id);
    } catch (failure) {
      tellProblem(failure);
    }
  };
  return (
    <Alert
      color="red"
      role="alert"
      mb="sm"
      icon={<TriangleAlert size={18} />}
      title={problem.status === 409 ? m.review.conflict : m.review.notSaved}>
      <Text size="sm">
        {problem.message} {m.review.textKept}
      </Text>
      {problem.status === 409 && (
        <Group mt="xs">
          <Button size="xs" variant="default" onClick={() => void showLatest()}>
            {m.review.showLatest}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
