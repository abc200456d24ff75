import { Alert, Button, Card, Checkbox, Group, Stack, Switch, Text, Textarea, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Controller } from "react-hook-form";
import { api, client } from "../../api/client";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";
import { showProblem, tell } from "../../ui/forms";
import { Loaded } from "../../ui/States";
import { useKeptForm } from "../../ui/useKeptForm";

type Tenant = components["schemas"]["TenantAnswer"];

/** What the assistant may do for this company. */
export function CompanyView() {
  const query = api.useQuery("get", "/api/v1/tenant");
  return (
    <Stack gap="md" maw={720}>
      <Loaded query={query}>{tenant => <CompanyForm key={JSON.stringify(tenant)} tenant={tenant} />}</Loaded>
      <Card className="panel">
        <Title order={2} mb="xs">
          {m.erasure.title}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {m.erasure.when}
        </Text>
        <Group>
          <Button variant="default" component={Link} to="/settings/company/customers">
            {m.erasure.choose}
          </Button>
        </Group>
      </Card>
    </Stack>
  );
}

function CompanyForm({ tenant }: { tenant: Tenant }) {
  const queries = useQueryClient();
  const departments = api.useQuery("get", "/api/v1/whmcs/departments");
  const form = useKeptForm("company", {
    drafting_enabled: tenant.drafting_enabled,
    external_ai_allowed: tenant.external_ai_allowed,
    silent_departments: tenant.silent_departments.map(String),
    signature: tenant.signature,
  });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async values => {
    try {
      const { data, error } = await client.PATCH("/api/v1/tenant", {
        body: { ...values, silent_departments: values.silent_departments.map(Number) },
      });
      if (!data) throw error;
      form.forget(values);
      tell(m.states.saved);
      await queries.invalidateQueries();
    } catch (problem) {
      showProblem(form, problem);
    }
  });
  return (
    <Card className="panel" component="form" onSubmit={event => void submit(event)} noValidate>
      <Title order={2} mb="md">
        {tenant.name}
      </Title>
      <Stack gap="lg">
        {errors.root && (
          <Alert color="red" role="alert">
            {errors.root.message}
          </Alert>
        )}
        <Controller
          control={form.control}
          name="drafting_enabled"
          render={({ field: { value, ...field } }) => (
            <Switch label={m.company.drafting} description={m.company.draftingText} checked={value} {...field} />
          )}
        />
        <Controller
          control={form.control}
          name="external_ai_allowed"
          render={({ field: { value, ...field } }) => (
            <Switch label={m.company.external} description={m.company.externalText} checked={value} {...field} />
          )}
        />
        <Controller
          control={form.control}
          name="silent_departments"
          render={({ field }) => (
            <Checkbox.Group
              label={m.company.silent}
              description={m.company.silentText}
              error={errors.silent_departments?.message}
              {...field}>
              <Stack gap="xs" mt="xs">
                {departments.data?.items.map(one => (
                  <Checkbox key={one.id} value={String(one.id)} label={one.name} />
                ))}
                {departments.data?.items.length === 0 && (
                  <Text size="sm" c="dimmed">
                    {m.company.noDepartments}
                  </Text>
                )}
              </Stack>
            </Checkbox.Group>
          )}
        />
        <Textarea
          label={m.company.signature}
          description={m.company.signatureText}
          autosize
          minRows={3}
          error={errors.signature?.message}
          {...form.register("signature")}
        />
        <div>
          <Button type="submit" loading={isSubmitting}>
            {m.states.save}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
