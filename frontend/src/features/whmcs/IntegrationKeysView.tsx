import {
  Alert,
  Badge,
  Button,
  Card,
  Code,
  CopyButton,
  Group,
  Modal,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import { problemOf } from "../../api/problem";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { tellProblem } from "../../ui/forms";
import { EmptyState, Loaded } from "../../ui/States";
import { Ago } from "../../ui/Time";

type NewKey = components["schemas"]["NewIntegrationKey"];

/** The keys by which installations of the addon prove themselves. */
export function IntegrationKeysView() {
  const queries = useQueryClient();
  const query = api.useQuery("get", "/api/v1/whmcs/integration-keys");
  const revoke = api.useMutation("delete", "/api/v1/whmcs/integration-keys/{id}", {
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  return (
    <Stack gap="md">
      <MakeKey />
      <Card className="panel">
        <Title order={2} mb="sm">
          {m.keys.title}
        </Title>
        <Loaded query={query}>
          {list =>
            list.items.length === 0 ? (
              <EmptyState title={m.keys.empty} text={m.keys.emptyText} />
            ) : (
              <Table layout="fixed" borderColor="var(--line)" aria-label={m.keys.title}>
                <Table.Tbody>
                  {list.items.map(key => (
                    <Table.Tr key={key.id}>
                      <Table.Td style={{ overflowWrap: "anywhere" }}>
                        <Text size="sm" fw={600}>
                          {key.name}
                        </Text>
                        <Code>{key.key_id}</Code>
                        <Text size="sm" c="dimmed">
                          {m.keys.lastUsed} <Ago at={key.last_used_at} />
                        </Text>
                      </Table.Td>
                      <Table.Td w={120} ta="right">
                        {key.revoked_at ? (
                          <Badge color="gray">{m.keys.revoked}</Badge>
                        ) : (
                          <Button
                            size="xs"
                            variant="subtle"
                            color="red"
                            onClick={() =>
                              confirmDelete(
                                m.keys.revokeTitle,
                                m.keys.revokeText,
                                () => revoke.mutate({ params: { path: { id: key.id } } }),
                                m.keys.revoke,
                              )
                            }>
                            {m.keys.revoke}
                          </Button>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )
          }
        </Loaded>
      </Card>
    </Stack>
  );
}

function MakeKey() {
  const [name, setName] = useState("");
  const queries = useQueryClient();
  const make = api.useMutation("post", "/api/v1/whmcs/integration-keys", {
    onSuccess: () => {
      setName("");
      void queries.invalidateQueries();
    },
  });
  const problem = make.isError ? problemOf(make.error) : null;
  return (
    <Card
      className="panel"
      component="form"
      onSubmit={event => {
        event.preventDefault();
        make.mutate({ body: { name: name.trim() || "WHMCS" } });
      }}>
      <Title order={2} mb="xs">
        {m.keys.make}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {m.keys.text}
      </Text>
      <Group align="flex-end">
        <TextInput
          label={m.keys.name}
          placeholder="WHMCS"
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={problem?.errors.name?.join(" ") ?? problem?.message}
        />
        <Button type="submit" loading={make.isPending}>
          {m.keys.make}
        </Button>
      </Group>
      <Modal
        opened={make.data !== undefined}
        onClose={make.reset}
        title={m.keys.once}
        size="lg"
        closeButtonProps={{ "aria-label": m.states.close }}>
        {make.data && <Once made={make.data} />}
      </Modal>
    </Card>
  );
}

function Once({ made }: { made: NewKey }) {
  return (
    <Stack>
      <Alert color="yellow">{m.keys.onceText}</Alert>
      <Shown label={m.keys.key} value={made.integration_key} />
      <Shown label={m.keys.webhookKey} value={made.key_id} />
      <Shown label={m.keys.webhookSecret} value={made.webhook_secret} />
    </Stack>
  );
}

function Shown({ label, value }: { label: string; value: string }) {
  return (
    <Group align="flex-end" wrap="nowrap">
      <TextInput label={label} value={value} readOnly flex={1} />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? m.keys.copied : m.keys.copy}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
