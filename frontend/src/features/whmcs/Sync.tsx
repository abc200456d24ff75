import { Alert, Button, Progress, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { RefreshCw } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { problemOf } from "../../api/problem";
import type { components } from "../../api/schema";
import { postStream, type Progress as Told } from "../../api/stream";
import { messages as m } from "../../messages";

type Result = components["schemas"]["SyncShape"];
type State = { busy: boolean; progress: Told | null; result: Result | null; failure: string | null };

const idle: State = { busy: false, progress: null, result: null, failure: null };

/** Reads what has changed in WHMCS now, and tells how far that is. */
export function Sync() {
  const [{ busy, progress, result, failure }, setState] = useState(idle);
  const queries = useQueryClient();
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const sync = async () => {
    const mine = (abort.current = new AbortController());
    setState({ ...idle, busy: true });
    try {
      const onProgress = (told: Told) => setState(old => ({ ...old, progress: told }));
      const answer = await postStream<Result>("/api/v1/whmcs/sync", {}, { onProgress }, mine.signal);
      setState({ ...idle, result: answer });
    } catch (thrown) {
      if (!mine.signal.aborted) setState({ ...idle, failure: problemOf(thrown).message });
    }
    void queries.invalidateQueries();
  };
  return (
    <Stack gap={0} mt="md" align="flex-start">
      <Button variant="default" leftSection={<RefreshCw size={16} />} disabled={busy} onClick={() => void sync()}>
        {m.connection.sync}
      </Button>
      {busy && (
        <Progress
          w="100%"
          mt="sm"
          value={progress === null ? 100 : (progress.done / progress.total) * 100}
          animated
          color="var(--meter)"
          aria-label={m.connection.sync}
        />
      )}
      <Text size="sm" role="status" mt={busy || result ? "sm" : 0}>
        {busy && (progress === null ? m.connection.listing : m.connection.reading(progress.done, progress.total))}
        {result && m.connection.synced(result)}
      </Text>
      {failure && (
        <Alert color="red" role="alert" w="100%" mt="sm">
          {failure}
        </Alert>
      )}
    </Stack>
  );
}
