import { Alert, Button, Card, Group, PasswordInput, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Controller, useForm, useWatch } from "react-hook-form";
import { api, client } from "../../api/client";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { showProblem, tell, tellProblem } from "../../ui/forms";

type Connection = components["schemas"]["WhmcsConnectionView"];

/** Address and credentials. Secrets go in and never come out: an empty field leaves the saved one as it is. */
export function ConnectionForm({ connection }: { connection: Connection | null }) {
  const queries = useQueryClient();
  const form = useForm({
    defaultValues: {
      url: connection?.url ?? "",
      identifier: "",
      secret: "",
      access_key: "",
      enabled: connection?.enabled ?? true,
    },
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async values => {
    try {
      const { data, error } = await client.PUT("/api/v1/whmcs/config", {
        body: {
          ...values,
          identifier: values.identifier || null,
          secret: values.secret || null,
          access_key: values.access_key || null,
        },
      });
      if (!data) throw error;
      tell(m.states.saved);
      await queries.invalidateQueries();
    } catch (problem) {
      showProblem(form, problem);
    }
  });
  // Another address wants credentials of its own: the saved ones stay with the WHMCS they are of.
  const isSameWhmcs = useWatch({ control: form.control, name: "url" }) === connection?.url;
  const kept = (has: boolean | undefined) => (has && isSameWhmcs ? m.connection.kept : undefined);
  const toggle = { "aria-label": m.signIn.show };
  return (
    <Card className="panel" component="form" onSubmit={event => void submit(event)} noValidate>
      <Title order={2} mb="xs">
        {m.connection.title}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {m.connection.text}
      </Text>
      <Stack>
        {errors.root && (
          <Alert color="red" role="alert">
            {errors.root.message}
          </Alert>
        )}
        <TextInput
          label={m.connection.url}
          placeholder="https://billing.example.com"
          error={errors.url?.message}
          {...form.register("url")}
        />
        <TextInput
          label={m.connection.identifier}
          autoComplete="off"
          placeholder={kept(connection?.has_identifier)}
          error={errors.identifier?.message}
          {...form.register("identifier")}
        />
        <PasswordInput
          label={m.connection.secret}
          autoComplete="new-password"
          placeholder={kept(connection?.has_secret)}
          visibilityToggleButtonProps={toggle}
          error={errors.secret?.message}
          {...form.register("secret")}
        />
        <PasswordInput
          label={m.connection.accessKey}
          autoComplete="new-password"
          description={m.connection.accessKeyText}
          placeholder={kept(connection?.has_access_key)}
          visibilityToggleButtonProps={toggle}
          error={errors.access_key?.message}
          {...form.register("access_key")}
        />
        <Controller
          control={form.control}
          name="enabled"
          render={({ field: { value, ...field } }) => (
            <Switch label={m.connection.enabled} checked={value} {...field} />
          )}
        />
        <Group>
          <Button type="submit" loading={isSubmitting}>
            {m.states.save}
          </Button>
          {connection && <Disconnect />}
        </Group>
      </Stack>
    </Card>
  );
}

function Disconnect() {
  const queries = useQueryClient();
  const remove = api.useMutation("delete", "/api/v1/whmcs/config", {
    onError: tellProblem,
    onSettled: () => void queries.resetQueries(),
  });
  return (
    <Button
      variant="subtle"
      color="red"
      ml="auto"
      loading={remove.isPending}
      onClick={() =>
        confirmDelete(
          m.connection.deleteTitle,
          m.connection.deleteText,
          () => remove.mutate({}),
          m.connection.disconnect,
        )
      }>
      {m.connection.disconnect}
    </Button>
  );
}
