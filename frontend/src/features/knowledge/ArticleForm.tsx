import {
  Alert,
  Autocomplete,
  Button,
  Card,
  Group,
  NativeSelect,
  Skeleton,
  Stack,
  Tabs,
  TagsInput,
  Textarea,
  TextInput,
} from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Controller } from "react-hook-form";
import { z } from "zod";
import { api, client } from "../../api/client";
import { intents, type Article } from "../../api/types";
import { messages as m } from "../../messages";
import { confirmDelete } from "../../ui/Confirm";
import { showProblem, tell, tellProblem } from "../../ui/forms";
import { useKeptForm } from "../../ui/useKeptForm";

const Markdown = lazy(() => import("../../ui/Markdown"));

const shape = z.object({
  title: z.string().trim().min(1, m.knowledge.needsTitle).max(300),
  content: z.string().trim().min(1, m.knowledge.needsContent),
  category: z.string().trim().min(1, m.knowledge.needsCategory).max(60),
  tags: z.array(z.string()).max(30),
  visibility: z.enum(["public", "internal"]),
});
type Values = z.infer<typeof shape>;

/** Writes or changes an article. */
export function ArticleForm({ article, onSaved }: { article: Article | null; onSaved?: () => void }) {
  const navigate = useNavigate();
  const form = useKeptForm<Values>(`article.${article?.id ?? "new"}`, valuesOf(article), zodResolver(shape));
  const labels = api.useQuery("get", "/api/v1/kb/labels");
  const { errors, isSubmitting, isDirty } = form.formState;

  const submit = form.handleSubmit(async values => {
    try {
      const { data, error } =
        article === null
          ? await client.POST("/api/v1/kb/articles", { body: values })
          : await client.PUT("/api/v1/kb/articles/{id}", { params: { path: { id: article.id } }, body: values });
      if (!data) throw error;
      form.forget(valuesOf(data));
      tell(m.knowledge.savedIndexing);
      onSaved?.();
      if (article === null) await navigate({ to: "/knowledge/$id", params: { id: String(data.id) } });
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
        <TextInput label={m.knowledge.articleTitle} error={errors.title?.message} {...form.register("title")} />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <Controller
            control={form.control}
            name="category"
            render={({ field }) => (
              <Autocomplete
                label={m.knowledge.category}
                data={[...new Set([...intents, ...(labels.data?.categories ?? [])])]}
                error={errors.category?.message}
                miw={160}
                {...field}
              />
            )}
          />
          <NativeSelect
            label={m.knowledge.visibility}
            data={m.knowledge.visibilities.map(([value, label]) => ({ value, label }))}
            miw={160}
            {...form.register("visibility")}
          />
        </Group>
        <Controller
          control={form.control}
          name="tags"
          render={({ field }) => (
            <TagsInput
              label={m.knowledge.tags}
              description={m.knowledge.tagsText}
              data={labels.data?.tags}
              error={errors.tags?.message}
              {...field}
            />
          )}
        />
        <Tabs defaultValue="write" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="write">{m.knowledge.write}</Tabs.Tab>
            <Tabs.Tab value="preview">{m.knowledge.preview}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="write" pt="sm">
            <Textarea
              label={m.knowledge.content}
              description={m.knowledge.contentText}
              autosize
              minRows={14}
              maxRows={30}
              styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
              error={errors.content?.message}
              {...form.register("content")}
            />
          </Tabs.Panel>
          <Tabs.Panel value="preview" pt="sm">
            <Suspense fallback={<Skeleton h={200} />}>
              <Markdown text={form.getValues("content")} />
            </Suspense>
          </Tabs.Panel>
        </Tabs>
        <Group>
          <Button type="submit" loading={isSubmitting}>
            {m.states.save}
          </Button>
          {isDirty && (
            <Button variant="default" onClick={() => form.forget(valuesOf(article))}>
              {m.knowledge.discard}
            </Button>
          )}
          {article !== null && <DeleteArticle article={article} />}
        </Group>
      </Stack>
    </Card>
  );
}

function DeleteArticle({ article }: { article: Article }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = api.useMutation("delete", "/api/v1/kb/articles/{id}", {
    onSuccess: async () => {
      await navigate({ to: "/knowledge" });
      void queries.invalidateQueries();
    },
    onError: tellProblem,
  });
  return (
    <Button
      ml="auto"
      variant="subtle"
      color="red"
      loading={remove.isPending}
      onClick={() =>
        confirmDelete(m.knowledge.deleteTitle, m.knowledge.deleteText(article.title), () =>
          remove.mutate({ params: { path: { id: article.id } } }),
        )
      }>
      {m.states.delete}
    </Button>
  );
}

function valuesOf(article: Article | null): Values {
  return {
    title: article?.title ?? "",
    content: article?.content ?? "",
    category: article?.category ?? "general",
    tags: article?.tags ?? [],
    visibility: article?.visibility === "internal" ? "internal" : "public",
  };
}
