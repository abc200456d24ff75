import { Alert, Button, Card, FileButton, Progress, Stack, Text, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { UploadCloud } from "lucide-react";
import { useState, type DragEvent } from "react";
import { fetchWithSession } from "../../api/client";
import { problemOf } from "../../api/problem";
import type { components } from "../../api/schema";
import { messages as m } from "../../messages";

type Result = { file: string; problem: string | null };

/** Takes several files at once, one request each, so that one bad file spoils nothing and progress can be seen. */
export function Upload() {
  const [over, setOver] = useState(false);
  const [count, setCount] = useState(0);
  const [results, setResults] = useState<Result[]>([]);
  const queries = useQueryClient();
  const busy = results.length < count;

  const take = async (files: File[]) => {
    setCount(files.length);
    setResults([]);
    for (const file of files) {
      const result = await send(file);
      setResults(old => [...old, result]);
    }
    void queries.invalidateQueries();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) void take([...event.dataTransfer.files]);
  };

  return (
    <Card
      className="panel"
      mb="md"
      onDrop={drop}
      onDragLeave={() => setOver(false)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      style={over ? { outline: "2px dashed var(--mantine-color-brand-6)" } : undefined}>
      <Title order={2} mb="xs">
        {m.knowledge.upload}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {m.knowledge.uploadText}
      </Text>
      <FileButton
        multiple
        accept=".md,.markdown,.html,.htm,.txt"
        inputProps={{ "aria-label": m.knowledge.choose }}
        onChange={files => void take(files)}>
        {props => (
          <Button {...props} w="fit-content" variant="default" loading={busy} leftSection={<UploadCloud size={16} />}>
            {m.knowledge.choose}
          </Button>
        )}
      </FileButton>
      {count > 0 && (
        <Stack gap="xs" mt="sm">
          <Progress value={(results.length / count) * 100} color="var(--meter)" aria-label={m.knowledge.upload} />
          <Text size="sm" role="status">
            {m.knowledge.uploaded(results.filter(one => one.problem === null).length, count)}
          </Text>
          {results
            .filter(one => one.problem !== null)
            .map(one => (
              <Alert key={one.file} color="red" py="xs" title={one.file}>
                {one.problem}
              </Alert>
            ))}
        </Stack>
      )}
    </Card>
  );
}

async function send(file: File): Promise<Result> {
  const body = new FormData();
  body.append("files", file);
  try {
    const response = await fetchWithSession(
      new Request(new URL("/api/v1/kb/upload", location.origin), { method: "POST", body }),
    );
    if (!response.ok) throw await response.json();
    const answer = (await response.json()) as components["schemas"]["UploadResult"];
    return { file: file.name, problem: answer.refused[0]?.reason ?? null };
  } catch (thrown) {
    return { file: file.name, problem: problemOf(thrown).message };
  }
}
