import { Badge, Box, Button, Card, Group, Kbd, Text, Title, Tooltip } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { ArrowLeft, ChevronDown, ChevronUp } from "lucide-react";
import type { ReactNode } from "react";
import { api } from "../../api/client";
import type { Reply, TicketThread } from "../../api/types";
import { messages as m } from "../../messages";
import { Evidence } from "../../ui/Evidence";
import { intentName, LevelBadge } from "../../ui/Level";
import { Loaded } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Thread } from "../../ui/Thread";
import { Ago } from "../../ui/Time";
import { DraftEditor } from "./DraftEditor";

type Props = {
  replyId: number;
  position: number | null;
  count: number;
  onNext: () => void;
  onPrevious: () => void;
  onDecided: () => void;
  onBack: () => void;
  onShow: (replyId: number) => void;
};

/** One draft beside the thread it answers and the evidence behind it. */
export function Workbench(props: Props) {
  const reply = api.useQuery("get", "/api/v1/replies/{id}", { params: { path: { id: props.replyId } } });
  const id = reply.data?.ticket_id ?? 0;
  const ticket = api.useQuery(
    "get",
    "/api/v1/whmcs/tickets/{id}",
    { params: { path: { id } } },
    { enabled: reply.isSuccess },
  );
  return (
    <Box maw={1760} mx="auto">
      <Loaded query={reply} lines={10}>
        {draft => (
          <Loaded query={ticket} lines={10}>
            {thread => <Desk {...props} reply={draft} ticket={thread} />}
          </Loaded>
        )}
      </Loaded>
    </Box>
  );
}

function Desk({ reply, ticket, ...props }: Props & { reply: Reply; ticket: TicketThread }) {
  useDocumentTitle(`${ticket.subject} · ${m.product}`);
  return (
    <>
      <Group justify="space-between" mb="md" gap="sm">
        <Box flex="1 1 320px" miw={0}>
          <Title order={1} className="written">
            {ticket.subject}
          </Title>
          <Group gap={8} mt={4}>
            <TextLink to={`/tickets/${ticket.id}`} size="sm">
              #{ticket.mask}
            </TextLink>
            <Text size="sm" c="dimmed">
              {[ticket.customer_name, ticket.department].filter(Boolean).join(" · ")}
            </Text>
            <LevelBadge score={reply.confidence.score} level={reply.confidence.level} />
            <Badge color="gray">{intentName(reply.intent.name)}</Badge>
            {ticket.priority === "High" && <Badge color="red">{m.tickets.highPriority}</Badge>}
            <Text size="sm" c="dimmed">
              {m.tickets.waits} <Ago at={ticket.waiting_since} />
            </Text>
          </Group>
        </Box>
        <Walk {...props} />
      </Group>
      <Box className="desk">
        <Card className="panel desk-thread">
          <Title order={2} mb="md">
            {m.review.conversation}
          </Title>
          <Thread messages={ticket.messages} />
        </Card>
        <DraftEditor reply={reply} {...props} />
        <Card className="panel desk-why">
          <Title order={2} mb="md">
            {m.confidence.title}
          </Title>
          <Evidence reply={reply} />
        </Card>
      </Box>
    </>
  );
}

function Walk({ position, count, onNext, onPrevious, onBack }: Omit<Props, "replyId">) {
  return (
    <Group gap={6}>
      <Button variant="default" leftSection={<ArrowLeft size={16} />} onClick={onBack}>
        {m.review.queue}
      </Button>
      {position !== null && (
        <Text size="sm" c="dimmed" px={6} className="numbers">
          {m.review.position(position, count)}
        </Text>
      )}
      <Step name={m.review.previous} shortcut="K" icon={<ChevronUp size={18} />} onClick={onPrevious} />
      <Step name={m.review.next} shortcut="J" icon={<ChevronDown size={18} />} onClick={onNext} />
    </Group>
  );
}

function Step({
  name,
  shortcut,
  icon,
  onClick,
}: {
  name: string;
  shortcut: string;
  icon: ReactNode;
  onClick: () => void;
}) {
  return (
    <Tooltip label={name}>
      <Button
        variant="default"
        px={10}
        aria-label={name}
        rightSection={<Kbd size="xs">{shortcut}</Kbd>}
        onClick={onClick}>
        {icon}
      </Button>
    </Tooltip>
  );
}
