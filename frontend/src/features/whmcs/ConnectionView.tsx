import { Alert, Button, Card, Grid, Group, List, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { Check, Stethoscope, X } from "lucide-react";
import { api } from "../../api/client";
import { problemOf } from "../../api/problem";
import { messages as m } from "../../messages";
import { LoadingState, ErrorState } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { ConnectionForm } from "./ConnectionForm";
import { Sync } from "./Sync";

/** How the assistant reaches WHMCS, and whether that works. */
export function ConnectionView() {
  const query = api.useQuery("get", "/api/v1/whmcs/config", {}, { retry: false });
  const isMissing = query.isError && problemOf(query.error).status === 404;
  if (query.isPending) return <LoadingState />;
  if (query.isError && !isMissing) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const connection = isMissing ? null : query.data!;
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 6 }}>
        <ConnectionForm key={connection?.updated_at ?? "new"} connection={connection} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 6 }}>
        {connection && (
          <Stack gap="md">
            <Card className="panel">
              <Title order={2} mb="sm">
                {m.connection.state}
              </Title>
              {connection.last_error && (
                <Alert color="red" mb="sm">
                  {connection.last_error}
                </Alert>
              )}
              <Text size="sm">
                {m.connection.lastSuccess} <Ago at={connection.last_success_at} />
              </Text>
              {connection.version && (
                <Text size="sm" c="dimmed">
                  WHMCS {connection.version}
                </Text>
              )}
              <Sync />
            </Card>
            <Test />
          </Stack>
        )}
      </Grid.Col>
    </Grid>
  );
}

function Test() {
  const test = api.useMutation("post", "/api/v1/whmcs/test");
  return (
    <Card className="panel">
      <Group justify="space-between" mb="sm">
        <Title order={2}>{m.connection.test}</Title>
        <Button
          variant="default"
          leftSection={<Stethoscope size={16} />}
          loading={test.isPending}
          onClick={() => test.mutate({})}>
          {m.connection.runTest}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {m.connection.testText}
      </Text>
      {test.isError && (
        <Alert color="red" role="alert">
          {problemOf(test.error).message}
        </Alert>
      )}
      {test.data && (
        <div role="status">
          <Alert
            color={test.data.ok ? "green" : "red"}
            mb="sm"
            title={test.data.ok ? m.connection.testOk : m.connection.testFailed}
          />
          <List
            spacing={6}
            size="sm"
            center
            aria-label={m.connection.findings}
            styles={{ itemWrapper: { lineHeight: 1.5 } }}>
            {test.data.findings.map((finding, at) => (
              <List.Item
                key={at}
                icon={
                  <ThemeIcon
                    size={22}
                    radius="xl"
                    color={finding.ok ? "green.8" : "red.8"}
                    aria-label={finding.ok ? m.connection.fine : m.connection.missing}
                    role="img">
                    {finding.ok ? <Check size={14} /> : <X size={14} />}
                  </ThemeIcon>
                }>
                {!finding.ok && !finding.message.includes(finding.name) && <b>{finding.name}: </b>}
                {finding.message}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Card>
  );
}
