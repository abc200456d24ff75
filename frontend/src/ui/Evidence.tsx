import { Alert, Badge, Box, Group, List, Progress, Spoiler, Stack, Text, Title, Tooltip } from "@mantine/core";
import { TriangleAlert } from "lucide-react";
import type { Reply } from "../api/types";
import { messages as m } from "../messages";
import { intentName, ScoreRing } from "./Level";

type Shown = Pick<Reply, "confidence" | "intent" | "sources" | "warnings" | "answer_mode" | "answer_reason"> &
  Partial<Pick<Reply, "citations">>;

/** Everything that explains a draft: the score's four parts, the reasons, the intent and the sources. */
export function Evidence({ reply }: { reply: Shown }) {
  const { confidence, intent, sources, warnings } = reply;
  return (
    <Stack gap="lg">
      <ScoreRing score={confidence.score} level={confidence.level} />
      <Mode reply={reply} />
      {warnings.map(warning => (
        <Alert
          key={warning.kind + warning.text}
          color={warning.kind === "escalate" ? "orange" : "yellow"}
          icon={<TriangleAlert size={18} />}>
          {warning.text}
        </Alert>
      ))}
      <Breakdown breakdown={confidence.breakdown} />
      {confidence.reasons.length > 0 && (
        <List size="sm" spacing={4}>
          {confidence.reasons.map(reason => (
            <List.Item key={reason}>{reason}</List.Item>
          ))}
        </List>
      )}
      <Box>
        <Title order={3} size="sm" mb={6}>
          {m.confidence.intent}
        </Title>
        <Group gap={6}>
          <Badge color="brand">
            {intentName(intent.name)} · {percent(intent.certainty)}
          </Badge>
          {intent.keywords.map(word => (
            <Badge key={word} color="gray">
              {word}
            </Badge>
          ))}
        </Group>
      </Box>
      <Sources sources={sources} citations={reply.citations} />
    </Stack>
  );
}

/** One line: what kind of reply it is, and how likely such a draft is sent as it is. */
function Mode({ reply: { answer_mode: mode, answer_reason: reason, confidence } }: { reply: Shown }) {
  if (!mode) return null;
  const name = m.confidence.modes[mode as keyof typeof m.confidence.modes] ?? mode;
  const send = confidence.send_probability;
  return (
    <Tooltip multiline maw={320} label={[reason, confidence.send_basis].filter(Boolean).join(" ")}>
      <Text size="sm" tabIndex={0}>
        {name} · {send === null ? m.confidence.sendUnknown : m.confidence.send(percent(send))}
      </Text>
    </Tooltip>
  );
}

/** The four components and what each may add to the score of 100. */
function Breakdown({ breakdown }: { breakdown: Shown["confidence"]["breakdown"] }) {
  const parts = [
    [m.confidence.example, breakdown.example_similarity, 40],
    [m.confidence.kb, breakdown.kb_similarity, 30],
    [m.confidence.certainty, breakdown.intent_certainty, 20],
    [m.confidence.safety, breakdown.correction_safety, 10],
  ] as const;
  return (
    <Stack gap={10}>
      {parts.map(([name, value, weight]) => (
        <Box key={name}>
          <Group justify="space-between" gap={4} mb={4}>
            <Text size="sm">{name}</Text>
            <Text size="sm" c="dimmed" className="numbers">
              {(value * weight).toFixed(1)} / {weight}
            </Text>
          </Group>
          <Progress value={value * 100} size="sm" color="var(--meter)" aria-label={name} />
        </Box>
      ))}
    </Stack>
  );
}

export function Sources({ sources, citations = [] }: Pick<Shown, "sources" | "citations">) {
  const unsupported = paragraphs(citations, citation => citation.support === "model-only");
  return (
    <Box>
      <Title order={3} size="sm" mb={6}>
        {m.sources.title(sources.length)}
      </Title>
      {sources.length === 0 && (
        <Text size="sm" c="dimmed">
          {m.sources.none}
        </Text>
      )}
      {unsupported && <Small text={m.sources.modelOnly(unsupported)} />}
      <Stack gap="sm">
        {sources.map((source, at) => (
          <Box key={at} p="sm" style={{ border: "1px solid var(--line)", borderRadius: 10 }}>
            <Group justify="space-between" gap={6} mb={4}>
              <Badge color={source.source === "corrections" ? "orange" : "gray"}>{sourceName(source.source)}</Badge>
              <Text size="xs" c="dimmed" className="numbers">
                {m.sources.alike(percent(source.score))}
              </Text>
            </Group>
            <Text size="sm" fw={600} className="written">
              {source.title}
            </Text>
            <Carries paragraphs={paragraphs(citations, citation => citation.sources.includes(at))} />
            <Spoiler
              maxHeight={44}
              showLabel={m.sources.more}
              hideLabel={m.sources.less}
              styles={{ control: { fontSize: "var(--mantine-font-size-sm)" } }}>
              <Text size="sm" c="dimmed" className="written">
                {plain(source.excerpt)}
              </Text>
            </Spoiler>
          </Box>
        ))}
      </Stack>
    </Box>
  );
}

function Carries({ paragraphs }: { paragraphs: string }) {
  return paragraphs ? <Small text={m.sources.carries(paragraphs)} /> : null;
}

function Small({ text }: { text: string }) {
  return (
    <Text size="xs" c="dimmed" mb={6}>
      {text}
    </Text>
  );
}

/** The numbers of the draft's paragraphs, from 1, that are so. */
function paragraphs(citations: Reply["citations"], isSo: (citation: Reply["citations"][number]) => boolean): string {
  return citations.flatMap((citation, at) => (isSo(citation) ? [at + 1] : [])).join(", ");
}

/** An excerpt in few lines: without the marks of headings and emphasis, and without empty lines. */
export function plain(markdown: string): string {
  return markdown
    .replace(/^#+ +/gm, "")
    .replace(/(\*{1,2})(\S(?:[^*\n]*\S)?)\1/g, "$2")
    .replace(/\n{2,}/g, "\n");
}

export function sourceName(source: string): string {
  return m.sources.names[source as keyof typeof m.sources.names] ?? source;
}

export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "–" : `${Math.round(share * 100)} %`;
}
