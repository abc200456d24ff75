import { Alert, Button, Card, Group, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { api, client } from "../../api/client";
import { messages as m } from "../../messages";
import { showProblem } from "../../ui/forms";
import { Loaded } from "../../ui/States";
import { ConfirmErasure } from "./ConfirmErasure";
import { Removed, type Report } from "./Removed";

const route = getRouteApi("/inside/settings/company/customers");

const shape = z
  .object({
    email: z.union([z.literal(""), z.email(m.erasure.needsEmail)]),
    client_id: z.union([z.literal(""), z.number(m.erasure.needsClient).int().min(1, m.erasure.needsClient)]),
  })
  .refine(values => values.email !== "" || values.client_id !== "", { path: ["email"], error: m.erasure.needsOne });
type Values = z.infer<typeof shape>;

/** Forgets a customer who asks for it: the one of a ticket, or one who is named here. */
export function EraseCustomerView() {
  const { ticket } = route.useSearch();
  const query = api.useQuery(
    "get",
    "/api/v1/whmcs/tickets/{id}",
    { params: { path: { id: ticket ?? 0 } } },
    // What is asked here may just have been forgotten.
    { enabled: ticket !== undefined, staleTime: Infinity },
  );
  if (ticket === undefined) return <Erase key="anybody" values={{ email: "", client_id: "" }} />;
  return (
    <Loaded query={query}>
      {of => <Erase key={of.id} values={{ email: of.customer_email, client_id: of.client_id || "" }} />}
    </Loaded>
  );
}

function Erase({ values }: { values: Values }) {
  const queries = useQueryClient();
  const form = useForm<Values>({ resolver: zodResolver(shape), defaultValues: values });
  const { errors } = form.formState;
  const [asked, ask] = useState<Values | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const erase = async ({ email, client_id }: Values) => {
    try {
      const { data, error } = await client.POST("/api/v1/customers/erase", {
        body: { email: email || null, client_id: client_id || null },
      });
      if (!data) throw error;
      setReport({ who: nameOf({ email, client_id }), counts: data });
      form.reset({ email: "", client_id: "" });
      void queries.invalidateQueries({ predicate: query => !String(query.queryKey[1]).includes("tickets/{id}") });
    } catch (problem) {
      showProblem(form, problem);
    }
    ask(null);
  };
  if (report) return <Removed report={report} onAgain={() => setReport(null)} />;
  return (
    <Card
      className="panel"
      component="form"
      maw={720}
      onSubmit={event => void form.handleSubmit(ask)(event)}
      noValidate>
      <Title order={2} mb="xs">
        {m.erasure.title}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {m.erasure.text}
      </Text>
      <Stack>
        {errors.root && (
          <Alert color="red" role="alert">
            {errors.root.message}
          </Alert>
        )}
        <TextInput
          label={m.erasure.email}
          type="email"
          autoComplete="off"
          error={errors.email?.message}
          {...form.register("email")}
        />
        <Controller
          control={form.control}
          name="client_id"
          render={({ field }) => (
            <NumberInput
              label={m.erasure.client}
              description={m.erasure.clientText}
              hideControls
              allowDecimal={false}
              allowNegative={false}
              error={errors.client_id?.message}
              {...field}
            />
          )}
        />
        <Group>
          <Button type="submit" color="red.8">
            {m.erasure.ask}
          </Button>
        </Group>
      </Stack>
      <ConfirmErasure
        key={asked ? nameOf(asked) : "closed"}
        asked={asked && { name: nameOf(asked), text: m.erasure.of(asked.email, String(asked.client_id)) }}
        onClose={() => ask(null)}
        onConfirm={() => erase(asked!)}
      />
    </Card>
  );
}

function nameOf({ email, client_id }: Values): string {
  return email || `#${client_id}`;
}
