import { Alert, Button, Card, Grid, Group, Stack, Tabs, Text, Title } from "@mantine/core";
import { FlaskConical, Square } from "lucide-react";
import { messages as m } from "../../messages";
import { Evidence, percent, sourceName } from "../../ui/Evidence";
import { Page } from "../../ui/Page";
import { duration, Stages } from "../../ui/Stages";
import { EmptyState } from "../../ui/States";
import type { PlaygroundReply } from "../../api/types";
import { PlaygroundForm } from "./PlaygroundForm";
import { useTry } from "./useTry";

/** The whole path for any text, every stage of it in sight and nothing stored. */
export function PlaygroundView() {
  const { state, run, stop } = useTry();
  const reply = state.reply;
  return (
    <Page title={m.playground.title} text={m.playground.text}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <PlaygroundForm busy={state.stage !== null} onRun={run} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="md">
            {state.failure && (
              <Alert color="red" role="alert">
                {state.failure}
              </Alert>
            )}
            {state.stage === null && !reply && !state.failure && (
              <EmptyState icon={<FlaskConical />} title={m.playground.empty} text={m.playground.emptyText} />
            )}
            {(state.stage !== null || reply) && (
              <Card className="panel">
                <Group justify="space-between" mb="md">
                  <Title order={2}>{m.playground.stages}</Title>
                  {state.stage !== null && (
                    <Button size="xs" variant="default" leftSection={<Square size={14} />} onClick={stop}>
                      {m.playground.stop}
                    </Button>
                  )}
                  {reply && (
                    <Text size="sm" c="dimmed" className="numbers">
                      {m.playground.total(duration(reply.timings_ms.total))}
                    </Text>
                  )}
                </Group>
                <Stages timings={reply?.timings_ms ?? null} current={state.stage} />
              </Card>
            )}
            {(state.text || reply) && (
              <Card className="panel">
                <Title order={2} mb="sm">
                  {m.review.draft}
                </Title>
                <Text size="sm" className="written" aria-live="polite" aria-busy={state.stage !== null}>
                  {reply?.draft ?? state.text}
                </Text>
              </Card>
            )}
            {reply && <Details reply={reply} />}
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}

function Details({ reply }: { reply: PlaygroundReply }) {
  return (
    <Card className="panel">
      <Tabs defaultValue="why">
        <Tabs.List mb="md">
          <Tabs.Tab value="why">{m.confidence.title}</Tabs.Tab>
          <Tabs.Tab value="found">{m.playground.found(reply.found.length)}</Tabs.Tab>
          <Tabs.Tab value="prompt">{m.playground.promptAsSent}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="why">
          <Evidence reply={reply} />
        </Tabs.Panel>
        <Tabs.Panel value="found">
          <Stack gap="xs">
            {reply.found.map((hit, at) => (
              <Group key={at} justify="space-between" wrap="nowrap" gap="sm">
                <Text size="sm" className="written">
                  {sourceName(hit.source)}: {hit.title}
                </Text>
                <Text size="sm" c="dimmed" className="numbers" style={{ whiteSpace: "nowrap" }}>
                  {percent(hit.score)} → {hit.weighted_score.toFixed(3)}
                </Text>
              </Group>
            ))}
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="prompt">
          <Title order={3} size="sm">
            {m.playground.system}
          </Title>
          <Text size="sm" className="written" ff="monospace" mb="md">
            {reply.prompt.system}
          </Text>
          <Title order={3} size="sm">
            {m.playground.user}
          </Title>
          <Text size="sm" className="written" ff="monospace">
            {reply.prompt.user}
          </Text>
        </Tabs.Panel>
      </Tabs>
    </Card>
  );
}
