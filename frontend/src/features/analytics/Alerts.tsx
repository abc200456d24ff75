import { Alert, Group, Text } from "@mantine/core";
import { Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { components } from "../../api/schema";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import { messages as m } from "../../messages";
import { TextLink } from "../../ui/TextLink";
import { Ago } from "../../ui/Time";

type State = Pick<components["schemas"]["DashboardShape"], "ai" | "whmcs_connected" | "whmcs_error"> & {
  parked: number;
};

/** What keeps the assistant from working well, each with the place where it is put right. */
export function Alerts({ state }: { state: State }) {
  const isAdmin = useMe().role === "admin";
  const index = api.useQuery("get", "/api/v1/kb/index", {}, { refetchInterval: 15_000 });
  const { ai } = state;
  const settings = (to: string, label: string) =>
    isAdmin && (
      <TextLink to={to} size="sm">
        {label}
      </TextLink>
    );
  return (
    <>
      {!state.whmcs_connected && (
        <Notice text={m.alerts.noWhmcs} action={settings("/settings/whmcs", m.alerts.connect)} />
      )}
      {state.whmcs_error && (
        <Notice
          bad
          text={m.alerts.whmcs(state.whmcs_error)}
          action={settings("/settings/whmcs", m.alerts.testConnection)}
        />
      )}
      {ai.last_failure && (
        <Notice
          bad
          text={
            <>
              {m.alerts.ai(m.ai.failures[ai.last_failure])} <Ago at={ai.last_failure_at} />.
            </>
          }
          action={settings("/settings/ai", m.alerts.showAi)}
        />
      )}
      {state.parked > 0 && (
        <Notice
          bad
          text={m.alerts.parked(state.parked)}
          action={
            <TextLink to="/tickets" search={{ show: "parked" }} size="sm">
              {m.alerts.showParked}
            </TextLink>
          }
        />
      )}
      {index.data?.state === "indexing" && (
        <Notice
          text={m.alerts.indexing(index.data.waiting)}
          action={
            <TextLink to="/knowledge" size="sm">
              {m.alerts.showIndex}
            </TextLink>
          }
        />
      )}
      {(index.data?.failed ?? 0) > 0 && (
        <Notice
          bad
          text={m.alerts.notIndexed(index.data!.failed)}
          action={
            <TextLink to="/knowledge" size="sm">
              {m.alerts.showIndex}
            </TextLink>
          }
        />
      )}
      {ai.chat_is_offline && (
        <Notice text={m.alerts.offlineWriter} action={settings("/settings/ai", m.alerts.showAi)} />
      )}
    </>
  );
}

function Notice({ text, action, bad = false }: { text: ReactNode; action: ReactNode; bad?: boolean }) {
  return (
    <Alert color={bad ? "red" : "gray"} icon={bad ? <TriangleAlert size={18} /> : <Info size={18} />} py="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{text}</Text>
        {action}
      </Group>
    </Alert>
  );
}
