import { Skeleton, Stack, Text } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { intentName } from "../../ui/Level";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { Panel, Span } from "./Panels";
import { QualityTable } from "./QualityTable";
import { Bars } from "./Shares";

const QualityByDay = lazy(() => import("./QualityByDay"));
const route = getRouteApi("/inside/analytics");

/** How good the drafts were: over time, per intent, prompt and person, and what had to be changed. */
export function AnalyticsView() {
  const { days = 30 } = route.useSearch();
  const navigate = useNavigate({ from: "/analytics" });
  const query = api.useQuery(
    "get",
    "/api/v1/analytics/quality",
    { params: { query: { days } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={m.analytics.title}
      text={m.analytics.text}
      actions={
        <Span days={days} onChange={next => void navigate({ search: { days: next === 30 ? undefined : next } })} />
      }>
      <Stack gap="md">
        <Panel title={m.analytics.overTime}>
          <Suspense fallback={<Skeleton h={250} />}>
            <QualityByDay days={Math.max(days, 7)} />
          </Suspense>
        </Panel>
        <Loaded query={query}>
          {report => (
            <>
              <Panel title={m.analytics.byIntent}>
                <QualityTable rows={report.by_intent} name={intentName} label={m.analytics.byIntent} />
              </Panel>
              <Panel title={m.analytics.byPrompt}>
                <QualityTable rows={report.by_prompt} label={m.analytics.byPrompt} />
              </Panel>
              <Panel title={m.analytics.byAgent}>
                <QualityTable rows={report.by_agent} label={m.analytics.byAgent} none={m.analytics.nobody} />
              </Panel>
              <Panel title={m.analytics.edits}>
                <Text size="sm" c="dimmed" mb="md">
                  {m.analytics.editsText}
                </Text>
                <Bars counts={report.edit_classes} name={spoken} none={m.analytics.nobody} />
              </Panel>
            </>
          )}
        </Loaded>
      </Stack>
    </Page>
  );
}

/** `sentence_added` as people say it. */
function spoken(name: string): string {
  return name.replaceAll("_", " ");
}
