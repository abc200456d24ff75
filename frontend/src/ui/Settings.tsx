import { Tabs } from "@mantine/core";
import { Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useMe } from "../api/session";
import { messages as m } from "../messages";
import { Page } from "./Page";
import { EmptyState } from "./States";

const tabs = [
  ["/settings/whmcs", m.settings.whmcs],
  ["/settings/addon", m.settings.addon],
  ["/settings/users", m.settings.users],
  ["/settings/ai", m.settings.ai],
  ["/settings/company", m.settings.company],
] as const;

/** The frame of the settings: each tab is an address of its own. */
export function Settings() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const tab = tabs.find(([to]) => pathname.startsWith(to))?.[0] ?? null;
  if (useMe().role !== "admin") return <EmptyState title={m.settings.adminsOnly} text={m.settings.adminsOnlyText} />;
  return (
    <Page title={m.settings.title}>
      <Tabs value={tab} onChange={to => void navigate({ to: to ?? "/settings/whmcs" })} keepMounted={false}>
        <Tabs.List mb="lg">
          {tabs.map(([to, label]) => (
            <Tabs.Tab key={to} value={to} px={{ base: 8, sm: "md" }}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab ?? ""}>
          <Outlet />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
