import { Alert, Badge, Grid, Group } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { Prompt } from "../../api/types";
import { messages as m } from "../../messages";
import { Page } from "../../ui/Page";
import { Loaded } from "../../ui/States";
import { ActivateAndDuplicate } from "./ActivateAndDuplicate";
import { PromptForm, valuesOf, type PromptValues } from "./PromptForm";
import { PromptHistory } from "./PromptHistory";
import { PromptPreview } from "./PromptPreview";

const route = getRouteApi("/inside/prompts/$id");

/** One prompt beside what it makes of a real ticket. */
export function PromptView() {
  const { id } = route.useParams();
  const start = api.useQuery("get", "/api/v1/prompts/active", {}, { enabled: id === "new", staleTime: Infinity });
  const query = api.useQuery(
    "get",
    "/api/v1/prompts/{id}",
    { params: { path: { id: Number(id) } } },
    { enabled: id !== "new" },
  );
  // A new prompt begins with the words of the active one: an empty page helps nobody.
  if (id === "new")
    return (
      <Loaded query={start}>
        {active => <Editor key="new" prompt={null} values={{ ...valuesOf(active), name: "", description: "" }} />}
      </Loaded>
    );
  return (
    <Loaded query={query} lines={10}>
      {prompt => <Editor key={prompt.id} prompt={prompt} values={valuesOf(prompt)} />}
    </Loaded>
  );
}

function Editor({ prompt, values }: { prompt: Prompt | null; values: PromptValues }) {
  const isAdmin = useMe().role === "admin";
  const isShipped = prompt !== null && prompt.tenant_id === null;
  const [shown, setShown] = useState(values);
  const [restored, restore] = useState<Partial<PromptValues> | null>(null);
  return (
    <Page
      title={prompt?.name ?? m.prompts.add}
      back={{ to: "/prompts", label: m.prompts.title }}
      actions={prompt && isAdmin && <ActivateAndDuplicate prompt={prompt} />}>
      {prompt && (
        <Group gap="xs" mb="md">
          {prompt.is_active && <Badge color="green">{m.prompts.active}</Badge>}
          <Badge color="gray">{m.prompts.revision(prompt.revision)}</Badge>
        </Group>
      )}
      {isShipped && (
        <Alert color="gray" mb="md">
          {m.prompts.shippedText}
        </Alert>
      )}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <PromptForm
            prompt={prompt}
            values={values}
            readOnly={isShipped || !isAdmin}
            restored={restored}
            onChange={setShown}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <PromptPreview values={shown} />
          {prompt && !isShipped && <PromptHistory prompt={prompt} onRestore={restore} />}
        </Grid.Col>
      </Grid>
    </Page>
  );
}
