import { Alert, Button, Card, Group, NumberInput, Stack, Textarea, TextInput } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { api, client } from "../../api/client";
import type { Prompt } from "../../api/types";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { showProblem, tell, tellProblem } from "../../ui/forms";
import { useKeptForm } from "../../ui/useKeptForm";
import { unknownVariables, Variables } from "./Variables";

const templates = {
  system_prompt: [],
  context_template: ["context"],
  task_template: ["subject", "content", "department"],
} as const;

const template = (known: readonly string[]) =>
  z
    .string()
    .trim()
    .min(1, m.prompts.needsText)
    .superRefine((text, check) => {
      const unknown = unknownVariables(text, known);
      if (unknown.length > 0) check.addIssue({ code: "custom", message: m.prompts.unknown(unknown, known) });
    });

const shape = z.object({
  name: z.string().trim().min(1, m.prompts.needsName).max(120),
  description: z.string().max(500),
  system_prompt: template(templates.system_prompt),
  context_template: template(templates.context_template),
  task_template: template(templates.task_template),
  temperature: z.number().min(0).max(2),
  max_tokens: z.number().int().min(50).max(8000),
});
export type PromptValues = z.infer<typeof shape>;

export function valuesOf({
  name,
  description,
  system_prompt,
  context_template,
  task_template,
  temperature,
  max_tokens,
}: Prompt): PromptValues {
  return { name, description, system_prompt, context_template, task_template, temperature, max_tokens };
}

/** The three parts of a prompt; the variables are at hand, and a wrong one is named before the server does. */
export function PromptForm({
  prompt,
  values,
  readOnly,
  restored,
  onChange,
}: {
  prompt: Prompt | null;
  values: PromptValues;
  readOnly: boolean;
  restored: Partial<PromptValues> | null;
  onChange: (values: PromptValues) => void;
}) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useKeptForm<PromptValues>(`prompt.${prompt?.id ?? "new"}`, values, zodResolver(shape));
  const { errors, isSubmitting, isDirty } = form.formState;
  const { subscribe, setValue } = form;
  useEffect(() => {
    // Words of an earlier revision come as if they had been typed: to be looked at, and saved or not.
    for (const [name, text] of Object.entries(restored ?? {}))
      setValue(name as keyof PromptValues, text, { shouldDirty: true });
  }, [restored, setValue]);
  useEffect(
    () => subscribe({ formState: { values: true }, callback: state => onChange(state.values) }),
    [subscribe, onChange],
  );

  const submit = form.handleSubmit(async body => {
    try {
      const { data, error } =
        prompt === null
          ? await client.POST("/api/v1/prompts", { body })
          : await client.PUT("/api/v1/prompts/{id}", { params: { path: { id: prompt.id } }, body });
      if (!data) throw error;
      form.forget(valuesOf(data));
      tell(m.states.saved);
      await queries.invalidateQueries();
      if (prompt === null) await navigate({ to: "/prompts/$id", params: { id: String(data.id) } });
    } catch (problem) {
      showProblem(form, problem);
    }
  });

  return (
    <Card className="panel" component="form" onSubmit={event => void submit(event)} noValidate>
      <Stack>
        {errors.root && (
          <Alert color="red" role="alert">
            {errors.root.message}
          </Alert>
        )}
        <TextInput label={m.prompts.name} readOnly={readOnly} error={errors.name?.message} {...form.register("name")} />
        <Textarea
          label={m.prompts.description}
          autosize
          minRows={1}
          readOnly={readOnly}
          error={errors.description?.message}
          {...form.register("description")}
        />
        {(Object.keys(templates) as (keyof typeof templates)[]).map(name => (
          <Part key={name} name={name} form={form} readOnly={readOnly} />
        ))}
        <Group grow>
          <Controller
            control={form.control}
            name="temperature"
            render={({ field }) => (
              <NumberInput
                label={m.prompts.temperature}
                min={0}
                max={2}
                step={0.1}
                decimalScale={2}
                readOnly={readOnly}
                error={errors.temperature?.message}
                {...field}
              />
            )}
          />
          <Controller
            control={form.control}
            name="max_tokens"
            render={({ field }) => (
              <NumberInput
                label={m.prompts.maxTokens}
                min={50}
                max={8000}
                step={50}
                readOnly={readOnly}
                error={errors.max_tokens?.message}
                {...field}
              />
            )}
          />
        </Group>
        {!readOnly && (
          <Group>
            <Button type="submit" loading={isSubmitting}>
              {m.states.save}
            </Button>
            {isDirty && (
              <Button variant="default" onClick={() => form.forget(values)}>
                {m.knowledge.discard}
              </Button>
            )}
            {prompt !== null && <DeletePrompt prompt={prompt} />}
          </Group>
        )}
      </Stack>
    </Card>
  );
}

function Part({
  name,
  form,
  readOnly,
}: {
  name: keyof typeof templates;
  form: UseFormReturn<PromptValues>;
  readOnly: boolean;
}) {
  const known = templates[name];
  const insert = (variable: string) =>
    form.setValue(name, `${form.getValues(name)}{${variable}}`, { shouldDirty: true, shouldValidate: true });
  return (
    <div>
      <Textarea
        label={m.prompts.parts[name]}
        description={m.prompts.partTexts[name]}
        autosize
        minRows={4}
        maxRows={18}
        readOnly={readOnly}
        error={form.formState.errors[name]?.message}
        {...form.register(name)}
      />
      {!readOnly && <Variables known={known} onInsert={insert} />}
    </div>
  );
}

function DeletePrompt({ prompt }: { prompt: Prompt }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const params = { params: { path: { id: prompt.id } } };
  const remove = api.useMutation("delete", "/api/v1/prompts/{id}", {
    onSuccess: async () => {
      await navigate({ to: "/prompts" });
      void queries.invalidateQueries();
    },
    onError: tellProblem,
  });
  return (
    <Button
      ml="auto"
      variant="subtle"
      color="red"
      onClick={() =>
        confirmDelete(m.prompts.deleteTitle, m.prompts.deleteText(prompt.name), () => remove.mutate(params))
      }>
      {m.states.delete}
    </Button>
  );
}
