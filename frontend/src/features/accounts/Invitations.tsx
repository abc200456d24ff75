import { Alert, Button, Card, CopyButton, Group, NativeSelect, Stack, Text, TextInput, Title } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { api, client } from "../../api/client";
import { messages as m } from "../../messages";
import { showProblem, tellProblem } from "../../ui/forms";
import { Ago } from "../../ui/Time";

const shape = z.object({ email: z.email(m.users.needsEmail), role: z.enum(["support_agent", "admin"]) });

/** Invites people by a link that is shown once; the product sends no e-mail. */
export function Invitations() {
  const queries = useQueryClient();
  const open = api.useQuery("get", "/api/v1/users/invitations", { params: { query: { page_size: 100 } } });
  const withdraw = api.useMutation("delete", "/api/v1/users/invitations/{id}", {
    onError: tellProblem,
    onSettled: () => void queries.invalidateQueries(),
  });
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { email: "", role: "support_agent" as const } });
  const { errors, isSubmitting } = form.formState;
  const [link, setLink] = useState<{ email: string; address: string } | null>(null);
  const submit = form.handleSubmit(async body => {
    try {
      const { data, error } = await client.POST("/api/v1/users/invitations", { body });
      if (!data) throw error;
      setLink({ email: data.email, address: `${location.origin}/join#${encodeURIComponent(data.invitation)}` });
      form.reset();
      await queries.invalidateQueries();
    } catch (problem) {
      showProblem(form, problem);
    }
  });
  return (
    <Card className="panel" component="form" onSubmit={event => void submit(event)} noValidate>
      <Title order={2} mb="xs">
        {m.users.invite}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {m.users.inviteText}
      </Text>
      {errors.root && (
        <Alert color="red" role="alert" mb="sm">
          {errors.root.message}
        </Alert>
      )}
      <Group align="flex-start">
        <TextInput
          label={m.signIn.email}
          type="email"
          error={errors.email?.message}
          flex="1 1 220px"
          maw={360}
          {...form.register("email")}
        />
        <NativeSelect
          label={m.users.role}
          {...form.register("role")}
          data={[
            { value: "support_agent", label: m.users.roles.support_agent },
            { value: "admin", label: m.users.roles.admin },
          ]}
        />
        <Button type="submit" mt={25} loading={isSubmitting}>
          {m.users.invite}
        </Button>
      </Group>
      {link && (
        <Alert color="green" mt="md" title={m.users.linkFor(link.email)}>
          <Group align="flex-end" wrap="nowrap">
            <TextInput aria-label={m.users.link} value={link.address} readOnly flex={1} />
            <CopyButton value={link.address}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? m.keys.copied : m.keys.copy}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Alert>
      )}
      <Stack gap={4} mt={open.data?.items.length ? "md" : 0}>
        {open.data?.items.map(one => (
          <Group key={one.id} justify="space-between">
            <Text size="sm">
              {one.email}{" "}
              <Text span c="dimmed" size="sm">
                {m.users.roles[one.role]} · {m.users.expires} <Ago at={one.expires_at} />
              </Text>
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => withdraw.mutate({ params: { path: { id: one.id } } })}>
              {m.users.withdraw}
            </Button>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
