import "@mantine/charts/styles.css";
import { LineChart } from "@mantine/charts";
import { Box } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { Loaded } from "../../ui/States";

const label = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", timeZone: "UTC" });

/** Confidence beside what was kept of the drafts, by day. */
export default function QualityByDay({ days }: { days: number }) {
  const query = api.useQuery(
    "get",
    "/api/v1/analytics/metrics",
    { params: { query: { days } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Loaded query={query}>
      {metrics => (
        <Box role="img" aria-label={m.analytics.overTime}>
          <LineChart
            h={250}
            dataKey="day"
            withLegend
            connectNulls
            yAxisProps={{ domain: [0, 100] }}
            lineChartProps={{ accessibilityLayer: false }}
            lineProps={{ isAnimationActive: false }}
            data={metrics.days.map(day => ({
              day: label.format(new Date(day.day)),
              confidence: day.mean_confidence,
              kept: day.mean_similarity === null ? null : day.mean_similarity * 100,
            }))}
            series={[
              { name: "confidence", label: m.dashboard.confidence, color: "brand.6" },
              { name: "kept", label: m.analytics.kept, color: "orange.6" },
            ]}
          />
        </Box>
      )}
    </Loaded>
  );
}
