import { Badge, Button, Card, Group, SimpleGrid, Text, Title } from "@mantine/core";
import { keepPreviousData } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { api } from "../../api/client";
import { useMe } from "../../api/session";
import type { Prompt } from "../../api/types";
import { messages as m } from "../../messages";
import { Filters, NothingFits, SearchBox } from "../../ui/Filters";
import { Page } from "../../ui/Page";
import { Pages } from "../../ui/PagedTable";
import { Loaded } from "../../ui/States";
import { Ago } from "../../ui/Time";
import { ActivateAndDuplicate } from "./ActivateAndDuplicate";

const route = getRouteApi("/inside/prompts");

/** The library: the company's own prompts and those that ship with the product; one is active. */
export function PromptsView() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: "/prompts" });
  const isAdmin = useMe().role === "admin";
  const query = api.useQuery(
    "get",
    "/api/v1/prompts",
    { params: { query: search } },
    { placeholderData: keepPreviousData },
  );
  const add = (
    <Button component={Link} to="/prompts/new" leftSection={<Plus size={16} />}>
      {m.prompts.add}
    </Button>
  );
  return (
    <Page title={m.prompts.title} text={m.prompts.text} actions={isAdmin && add}>
      <Filters>
        <SearchBox label={m.prompts.search} value={search.q} onSearch={q => void navigate({ search: { q } })} />
      </Filters>
      <Loaded query={query}>
        {page =>
          page.total === 0 ? (
            <NothingFits onClear={() => void navigate({ search: {} })} />
          ) : (
            <>
              <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
                {page.items.map(prompt => (
                  <PromptCard key={prompt.id} prompt={prompt} isAdmin={isAdmin} />
                ))}
              </SimpleGrid>
              <Pages page={page} onPage={next => void navigate({ search: { ...search, page: next } })} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function PromptCard({ prompt, isAdmin }: { prompt: Prompt; isAdmin: boolean }) {
  return (
    <Card className="panel" component="article" aria-label={prompt.name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb={6}>
        <Title order={2} className="written" lineClamp={3}>
          <Link className="row-link" to="/prompts/$id" params={{ id: String(prompt.id) }}>
            {prompt.name}
          </Link>
        </Title>
        <Group gap={4} wrap="nowrap" miw="fit-content">
          {prompt.is_active && <Badge color="green">{m.prompts.active}</Badge>}
          <Badge color="gray">{prompt.tenant_id === null ? m.prompts.shipped : m.prompts.own}</Badge>
        </Group>
      </Group>
      <Text size="sm" c="dimmed" lineClamp={2} mih={40}>
        {prompt.description}
      </Text>
      <Text size="xs" c="dimmed" mt="xs">
        {m.prompts.revision(prompt.revision)} · <Ago at={prompt.updated_at} />
      </Text>
      {isAdmin && (
        <Group gap="xs" mt="auto" pt="md">
          <ActivateAndDuplicate prompt={prompt} size="xs" />
        </Group>
      )}
    </Card>
  );
}
