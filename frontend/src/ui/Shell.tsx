import {
  ActionIcon,
  AppShell,
  Avatar,
  Badge,
  Box,
  Burger,
  Divider,
  Group,
  Menu,
  NavLink,
  ScrollArea,
  Text,
  useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { LogOut, Monitor, Moon, Sun } from "lucide-react";
import { useEffect } from "react";
import { api, client } from "../api/client";
import { forgetSession, useMe, useSession } from "../api/session";
import { messages as m } from "../messages";
import { sections } from "./navigation";
import { SessionEnded } from "./SessionEnded";
import { OfflineBanner } from "./States";
import { forgetKept } from "./useKept";

/** What stands around every view: where one is, who one is, and the way out. */
export function Shell() {
  const [opened, { toggle, close }] = useDisclosure();
  const { pathname } = useLocation();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      layout="alt"
      padding={{ base: "md", sm: "xl" }}
      header={{ height: { base: 56, sm: 0 } }}
      navbar={{ width: 248, breakpoint: "sm", collapsed: { mobile: !opened } }}>
      <a className="skip-link" href="#view">
        {m.shell.skip}
      </a>
      <AppShell.Header hiddenFrom="sm" className="panel">
        <Group h="100%" px="md" gap="sm">
          <Burger opened={opened} onClick={toggle} size="sm" aria-label={m.shell.menu} aria-expanded={opened} />
          <Brand />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md" className="panel" aria-label={m.shell.navigation}>
        <Navigation onClose={close} opened={opened} />
      </AppShell.Navbar>
      <AppShell.Main id="view" tabIndex={-1} style={{ outline: "none" }}>
        <OfflineBanner />
        <Outlet />
      </AppShell.Main>
      <SessionEnded />
    </AppShell>
  );
}

function Brand() {
  return (
    <Group gap={10} wrap="nowrap">
      <img src="/mark.svg" width={28} height={28} alt="" />
      <Text fw={700} fz="md">
        {m.product}
      </Text>
    </Group>
  );
}

function Navigation({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const me = useMe();
  const { pathname } = useLocation();
  const waiting = usePendingCount();
  return (
    <>
      <Group justify="space-between" mb="lg" px={6}>
        <Brand />
        <Burger hiddenFrom="sm" opened={opened} onClick={onClose} size="sm" aria-label={m.shell.closeMenu} />
      </Group>
      <ScrollArea flex={1} type="scroll" viewportProps={{ tabIndex: -1 }}>
        {sections
          .filter(section => !section.admin || me.role === "admin")
          .map((section, at) => (
            <Box key={at} mb="md">
              {section.title && (
                <Text size="xs" fw={600} c="dimmed" px={10} mb={4}>
                  {section.title}
                </Text>
              )}
              {section.items.map(item => (
                <NavLink
                  key={item.to}
                  className="nav-link"
                  component={Link}
                  to={item.to}
                  label={item.label}
                  py={7}
                  color="brand"
                  active={item.to === "/" ? pathname === "/" : pathname.startsWith(item.to)}
                  aria-current={pathname === item.to ? "page" : undefined}
                  leftSection={<item.icon size={18} aria-hidden />}
                  rightSection={
                    item.to === "/review" && waiting > 0 ? (
                      <Badge size="sm" variant="filled">
                        {waiting}
                      </Badge>
                    ) : null
                  }
                />
              ))}
            </Box>
          ))}
      </ScrollArea>
      <Divider my="sm" />
      <Account />
    </>
  );
}

function usePendingCount(): number {
  const open = useSession().state === "open";
  const pending = api.useQuery(
    "get",
    "/api/v1/replies/pending",
    { params: { query: { page_size: 1 } } },
    { refetchInterval: 20_000, enabled: open },
  );
  return pending.data?.total ?? 0;
}

function Account() {
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Group gap="sm" wrap="nowrap">
      <Avatar color="brand" radius="xl" size={34} aria-hidden>
        {initials(me.full_name || me.email)}
      </Avatar>
      <Box flex={1} miw={0}>
        <Text size="sm" fw={600} truncate>
          {me.full_name || me.email}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {me.tenant_name}
        </Text>
      </Box>
      <SchemeMenu />
      <ActionIcon variant="subtle" color="gray" aria-label={m.shell.signOut} onClick={signOut}>
        <LogOut size={18} />
      </ActionIcon>
    </Group>
  );
}

function SchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = [
    ["light", Sun, m.shell.light],
    ["dark", Moon, m.shell.dark],
    ["auto", Monitor, m.shell.auto],
  ] as const;
  const Icon = schemes.find(([name]) => name === colorScheme)![1];
  return (
    <Menu position="top-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={m.shell.scheme}>
          <Icon size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(([name, Option, label]) => (
          <Menu.Item key={name} leftSection={<Option size={16} />} onClick={() => setColorScheme(name)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async () => {
    // Signing out works without the server too: the token is forgotten here, and the cookie runs out there.
    await client.POST("/api/v1/auth/logout", { body: {} }).catch(() => undefined);
    await navigate({ to: "/sign-in", search: {} });
    forgetSession();
    forgetKept();
    queries.clear();
  };
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map(part => part[0])
    .slice(0, 2)
    .join("")
    .toUpperCase();
}
