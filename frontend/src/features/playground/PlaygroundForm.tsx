import {
  Button,
  Card,
  Collapse,
  Group,
  NativeSelect,
  NumberInput,
  Slider,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useDisclosure } from "@mantine/hooks";
import { Play, Settings2 } from "lucide-react";
import { Controller } from "react-hook-form";
import { z } from "zod";
import { api } from "../../api/client";
import { messages as m } from "../../messages";
import { sourceName } from "../../ui/Evidence";
import { useKeptForm } from "../../ui/useKeptForm";
import type { Request } from "./useTry";

const shape = z.object({
  subject: z.string().trim().min(1, m.playground.needsSubject).max(500),
  content: z.string().trim().min(1, m.playground.needsContent),
  department: z.string().max(200),
  prompt_id: z.string(),
  use_reranking: z.boolean(),
  temperature: z.number().min(0).max(2),
  top_k: z.number().int().min(1).max(20),
  own_weights: z.boolean(),
  global_kb: z.number(),
  tenant_kb: z.number(),
  examples: z.number(),
  corrections: z.number(),
});
type Values = z.infer<typeof shape>;

const sources = ["global_kb", "tenant_kb", "examples", "corrections"] as const;
const start: Values = {
  subject: "",
  content: "",
  department: "",
  prompt_id: "",
  use_reranking: true,
  temperature: 0.3,
  top_k: 6,
  own_weights: false,
  global_kb: 20,
  tenant_kb: 30,
  examples: 35,
  corrections: 15,
};

/** What to try, and with what differences from the company's settings. */
export function PlaygroundForm({ busy, onRun }: { busy: boolean; onRun: (request: Request) => void }) {
  const form = useKeptForm<Values>("playground", start, zodResolver(shape));
  const { errors } = form.formState;
  const [opened, { toggle }] = useDisclosure();
  const submit = form.handleSubmit(values => onRun(requestOf(values)));
  return (
    <Card className="panel" component="form" onSubmit={event => void submit(event)} noValidate>
      <Stack>
        <TextInput label={m.tickets.subjectLine} error={errors.subject?.message} {...form.register("subject")} />
        <Textarea
          label={m.playground.content}
          autosize
          minRows={7}
          maxRows={18}
          error={errors.content?.message}
          {...form.register("content")}
        />
        <TextInput label={m.tickets.department} {...form.register("department")} />
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          leftSection={<Settings2 size={16} />}
          onClick={toggle}
          aria-expanded={opened}>
          {m.playground.options}
        </Button>
        <Collapse expanded={opened}>
          <Options form={form} />
        </Collapse>
        <Button type="submit" loading={busy} leftSection={<Play size={16} />}>
          {m.playground.run}
        </Button>
      </Stack>
    </Card>
  );
}

function Options({ form }: { form: ReturnType<typeof useKeptForm<Values>> }) {
  const prompts = api.useQuery("get", "/api/v1/prompts", { params: { query: { page_size: 100 } } });
  return (
    <Stack>
      <NativeSelect
        label={m.playground.prompt}
        {...form.register("prompt_id")}
        data={[
          { value: "", label: m.playground.activePrompt },
          ...(prompts.data?.items ?? []).map(one => ({ value: String(one.id), label: one.name })),
        ]}
      />
      <Group grow>
        <Controller
          control={form.control}
          name="temperature"
          render={({ field }) => <NumberInput label={m.prompts.temperature} min={0} max={2} step={0.1} {...field} />}
        />
        <Controller
          control={form.control}
          name="top_k"
          render={({ field }) => <NumberInput label={m.weights.topK} min={1} max={20} {...field} />}
        />
      </Group>
      <Controller
        control={form.control}
        name="use_reranking"
        render={({ field: { value, ...field } }) => <Switch label={m.weights.reranking} checked={value} {...field} />}
      />
      <Controller
        control={form.control}
        name="own_weights"
        render={({ field: { value, ...field } }) => (
          <>
            <Switch label={m.playground.ownWeights} checked={value} {...field} />
            {value &&
              sources.map(name => (
                <Controller
                  key={name}
                  control={form.control}
                  name={name}
                  render={({ field: weight }) => (
                    <div>
                      <Group justify="space-between">
                        <Text size="sm">{sourceName(name)}</Text>
                        <Text size="sm" className="numbers">
                          {weight.value}
                        </Text>
                      </Group>
                      <Slider
                        thumbLabel={sourceName(name)}
                        value={weight.value}
                        onChange={weight.onChange}
                        min={0}
                        max={100}
                      />
                    </div>
                  )}
                />
              ))}
          </>
        )}
      />
    </Stack>
  );
}

function requestOf({
  subject,
  content,
  department,
  prompt_id,
  use_reranking,
  temperature,
  top_k,
  own_weights,
  ...weights
}: Values): Request {
  return {
    subject,
    content,
    department,
    use_reranking,
    temperature,
    top_k,
    prompt_id: prompt_id === "" ? null : Number(prompt_id),
    weights: own_weights ? weights : null,
  };
}
