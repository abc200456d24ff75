import { Badge, Box, Button, Group, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { User } from "../../api/types";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { Filters, NothingFits, SearchBox } from "../../ui/Filters";
import { tellProblem } from "../../ui/forms";
import { PagedTable, type Column } from "../../ui/PagedTable";
import { Invitations } from "./Invitations";

/** The people of the company, and who is invited. */
export function UsersView() {
  const [q, search] = useState<string>();
  const [page, setPage] = useState<number>();
  const query = api.useQuery(
    "get",
    "/api/v1/users",
    { params: { query: { q, page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Stack gap="md">
      <Invitations />
      <Box>
        <Title order={2} mb="md">
          {m.users.title}
        </Title>
        <Filters>
          <SearchBox label={m.users.search} value={q} onSearch={search} />
        </Filters>
        <PagedTable
          query={query}
          columns={columns}
          label={m.users.title}
          onPage={setPage}
          empty={<NothingFits onClear={() => search(undefined)} />}
        />
      </Box>
    </Stack>
  );
}

const columns: Column<User>[] = [
  {
    title: m.users.person,
    cell: user => (
      <>
        <Text size="sm" fw={600}>
          {user.full_name}
        </Text>
        <Text size="sm" c="dimmed">
          {user.email}
        </Text>
        <Standing user={user} />
      </>
    ),
  },
  { title: m.users.role, width: 140, cell: user => <Role user={user} /> },
];

function useChange() {
  const queries = useQueryClient();
  return api.useMutation("patch", "/api/v1/users/{id}", {
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
}

function Role({ user }: { user: User }) {
  const change = useChange();
  return (
    <NativeSelect
      aria-label={m.users.roleOf(user.full_name)}
      value={user.role}
      disabled={change.isPending}
      data={[
        { value: "support_agent", label: m.users.roles.support_agent },
        { value: "admin", label: m.users.roles.admin },
      ]}
      onChange={event =>
        change.mutate({ params: { path: { id: user.id } }, body: { role: event.currentTarget.value as User["role"] } })
      }
    />
  );
}

function Standing({ user }: { user: User }) {
  const change = useChange();
  const queries = useQueryClient();
  const remove = api.useMutation("delete", "/api/v1/users/{id}", {
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  const isMe = useMe().id === user.id;
  const params = { path: { id: user.id } };
  if (isMe) return <Badge color="brand">{m.users.you}</Badge>;
  return (
    <Group gap={4} mt={4}>
      {user.disabled && <Badge color="gray">{m.users.disabled}</Badge>}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        onClick={() => change.mutate({ params, body: { disabled: !user.disabled } })}>
        {user.disabled ? m.users.enable : m.users.disable}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        onClick={() =>
          confirmDelete(m.users.deleteTitle, m.users.deleteText(user.full_name), () => remove.mutate({ params }))
        }>
        {m.states.delete}
      </Button>
    </Group>
  );
}
