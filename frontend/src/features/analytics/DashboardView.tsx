import { Grid, SimpleGrid, Skeleton, Stack, Text } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { api } from "../../api/client";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";
import { percent } from "../../ui/Evidence";
import { intentName } from "../../ui/Level";
import { compact, dollars } from "../../ui/numbers";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { TextLink } from "../../ui/TextLink";
import { Ago } from "../../ui/Time";
import { Alerts } from "./Alerts";
import { Panel, Span, Tile } from "./Panels";
import { Bars, LevelBar } from "./Shares";

const DraftsByDay = lazy(() => import("./DraftsByDay"));
const route = getRouteApi("/inside/");

/** What the assistant did today or lately, why, and what wants attention. */
export function DashboardView() {
  const { days = 1 } = route.useSearch();
  const navigate = useNavigate({ from: "/" });
  const query = api.useQuery(
    "get",
    "/api/v1/analytics/dashboard",
    { params: { query: { days } } },
    { refetchInterval: 15_000, placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={m.dashboard.title}
      text={m.dashboard.text}
      actions={
        <Span days={days} onChange={next => void navigate({ search: { days: next === 1 ? undefined : next } })} />
      }>
      <Loaded query={query}>
        {({ numbers, ai, cost: spent, ...state }) => (
          <Stack gap="lg">
            <Alerts state={{ ai, parked: numbers.parked, ...state }} />
            <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
              <Tile
                name={m.dashboard.waiting}
                value={numbers.pending_drafts}
                note={m.dashboard.waitingNote(numbers.waiting)}
                action={
                  <TextLink to="/review" size="sm">
                    {m.dashboard.review}
                  </TextLink>
                }
              />
              <Tile name={m.dashboard.drafts} value={numbers.drafts} note={m.dashboard.draftsNote(numbers.tickets)} />
              <Tile
                name={m.dashboard.decided}
                value={numbers.approved + numbers.rejected}
                note={m.dashboard.decidedNote(
                  numbers.approved_unedited,
                  numbers.approved - numbers.approved_unedited,
                  numbers.rejected,
                )}
              />
              <Tile
                name={m.dashboard.similarity}
                value={percent(numbers.mean_similarity)}
                note={m.dashboard.similarityNote}
              />
              <Tile
                name={m.dashboard.confidence}
                value={numbers.mean_confidence === null ? "–" : Math.round(numbers.mean_confidence)}
                note={m.confidence.outOf}
              />
              <Tile
                name={m.dashboard.time}
                value={seconds(numbers.mean_seconds_to_draft)}
                note={m.dashboard.timeNote}
              />
              <Tile
                name={m.dashboard.learned}
                value={numbers.examples + numbers.corrections}
                note={m.dashboard.learnedNote(numbers.examples, numbers.corrections)}
              />
              <Cost numbers={numbers} spent={spent} />
            </SimpleGrid>
            <Grid gap="md">
              <Grid.Col span={{ base: 12, lg: 7 }}>
                <Panel title={m.dashboard.byDay}>
                  <Suspense fallback={<Skeleton h={240} />}>
                    <DraftsByDay days={Math.max(days, 7)} />
                  </Suspense>
                </Panel>
              </Grid.Col>
              <Grid.Col span={{ base: 12, lg: 5 }}>
                <Panel title={m.dashboard.byLevel}>
                  <LevelBar counts={numbers.by_level} />
                </Panel>
                <Panel title={m.dashboard.byIntent} mt="md">
                  <Bars counts={numbers.by_intent} name={intentName} none={m.dashboard.noDrafts} />
                </Panel>
              </Grid.Col>
            </Grid>
            <Text size="sm" c="dimmed">
              {m.dashboard.lastSync} <Ago at={state.last_sync_at} />
            </Text>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

type Tokens = Pick<components["schemas"]["Dashboard"], "input_tokens" | "output_tokens">;

/** What the model's tokens cost; the offline writer takes none, and without a price nobody knows. */
function Cost({ numbers, spent }: { numbers: Tokens; spent: number | null }) {
  const { input_tokens, output_tokens } = numbers;
  const tokens = m.dashboard.tokens(compact(input_tokens), compact(output_tokens));
  if (input_tokens + output_tokens === 0)
    return <Tile name={m.dashboard.cost} value={dollars(0)} note={m.dashboard.noTokens} />;
  if (spent === null) return <Tile name={m.dashboard.cost} value="–" note={`${m.dashboard.noPrice} · ${tokens}`} />;
  return <Tile name={m.dashboard.cost} value={dollars(spent)} note={tokens} />;
}

function seconds(value: number | null): string {
  if (value === null) return "–";
  return value < 90 ? `${value.toFixed(value < 10 ? 1 : 0)} s` : `${Math.round(value / 60)} min`;
}
