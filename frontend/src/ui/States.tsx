import { Alert, Button, Skeleton, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { onlineManager, type UseQueryResult } from "@tanstack/react-query";
import { CloudOff, Inbox, RotateCw, SearchX, TriangleAlert } from "lucide-react";
import { useSyncExternalStore, type ReactNode } from "react";
import { problemOf } from "../api/problem";
import { messages as m } from "../messages";
import { TextLink } from "./TextLink";

/** Shows what a query has: the data, or why there is none yet. */
export function Loaded<T>({
  query,
  children,
  lines = 5,
}: {
  query: UseQueryResult<T, unknown>;
  children: (data: T) => ReactNode;
  lines?: number;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.fetchStatus === "paused")
    return <EmptyState icon={<CloudOff />} title={m.states.offline} text={m.states.offlineText} />;
  return <LoadingState lines={lines} />;
}

export function LoadingState({ lines = 5 }: { lines?: number }) {
  return (
    <Stack gap="sm" role="status" aria-label={m.states.loading}>
      {Array.from({ length: lines }, (_, at) => (
        <Skeleton key={at} height={28} width={`${95 - (at % 3) * 12}%`} radius="md" />
      ))}
    </Stack>
  );
}

export function EmptyState({
  title,
  text,
  icon = <Inbox />,
  action,
}: {
  title: string;
  text?: string;
  icon?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <ThemeIcon variant="light" size={56} radius="xl" aria-hidden>
        {icon}
      </ThemeIcon>
      <Title order={2} size="h3" mt="xs">
        {title}
      </Title>
      {text && (
        <Text c="dimmed" maw={420}>
          {text}
        </Text>
      )}
      {action}
    </Stack>
  );
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = problemOf(error);
  if (problem.status === 404)
    return (
      <EmptyState
        icon={<SearchX />}
        title={m.states.notFound}
        text={m.states.notFoundText}
        action={<TextLink to="/">{m.states.toDashboard}</TextLink>}
      />
    );
  const [title, icon] =
    problem.status === 0
      ? [m.states.unreachableTitle, <CloudOff key="icon" size={18} />]
      : [m.states.failedTitle, <TriangleAlert key="icon" size={18} />];
  return (
    <Alert color={problem.status === 0 ? "gray" : "red"} icon={icon} title={title} role="alert">
      <Text size="sm" mb={onRetry ? "sm" : 0}>
        {problem.message}
      </Text>
      {onRetry && (
        <Button size="xs" variant="default" leftSection={<RotateCw size={14} />} onClick={onRetry}>
          {m.states.retry}
        </Button>
      )}
    </Alert>
  );
}

/** Says that the browser is offline, and that what is on the screen may be old. */
export function OfflineBanner() {
  const online = useSyncExternalStore(
    listener => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
  );
  return online ? null : (
    <Alert color="gray" icon={<CloudOff size={18} />} mb="md" role="status">
      {m.states.offlineText}
    </Alert>
  );
}
