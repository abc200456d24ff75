import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import { Box } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { Loaded } from "../../ui/States";

const label = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", timeZone: "UTC" });

/** Drafts and decisions by day; loaded lazily, as the charts are half as big as the rest of the console. */
export default function DraftsByDay({ days }: { days: number }) {
  const query = api.useQuery(
    "get",
    "/api/v1/analytics/metrics",
    { params: { query: { days } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Loaded query={query}>
      {metrics => (
        <Box
          role="img"
          aria-label={m.dashboard.byDayLabel(
            metrics.days.reduce((sum, day) => sum + day.drafts, 0),
            days,
          )}>
          <BarChart
            h={250}
            dataKey="day"
            withLegend
            legendProps={{ itemSorter: null }}
            barProps={{ radius: 3, isAnimationActive: false }}
            barChartProps={{ accessibilityLayer: false }}
            data={metrics.days.map(day => ({ ...day, day: label.format(new Date(day.day)) }))}
            series={[
              { name: "drafts", label: m.dashboard.drafts, color: "brand.6" },
              { name: "approved", label: m.statuses.approved, color: "green.6" },
              { name: "rejected", label: m.statuses.rejected, color: "red.6" },
            ]}
          />
        </Box>
      )}
    </Loaded>
  );
}
