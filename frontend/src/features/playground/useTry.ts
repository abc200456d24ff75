import { useEffect, useRef, useState } from "react";
import { problemOf } from "../../api/problem";
import type { components } from "../../api/schema";
import { postStream } from "../../api/stream";
import type { PlaygroundReply } from "../../api/types";

export type Request = components["schemas"]["PlaygroundRequest"];

/** `stage` is null when nothing runs. */
type State = { stage: string | null; text: string; reply: PlaygroundReply | null; failure: string | null };

const idle: State = { stage: null, text: "", reply: null, failure: null };

/** One try at a time, told stage by stage and word by word. */
export function useTry() {
  const [state, setState] = useState(idle);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const run = async (request: Request) => {
    abort.current?.abort();
    const mine = (abort.current = new AbortController());
    setState({ ...idle, stage: "" });
    try {
      const reply = await postStream<PlaygroundReply>(
        "/api/v1/playground",
        request,
        {
          onStage: stage => setState(old => ({ ...old, stage })),
          onDelta: text => setState(old => ({ ...old, text: old.text + text })),
        },
        mine.signal,
      );
      setState({ ...idle, reply });
    } catch (thrown) {
      if (mine.signal.aborted) return;
      const problem = problemOf(thrown);
      setState({ ...idle, failure: [problem.message, ...Object.values(problem.errors).flat()].join(" ") });
    }
  };
  const stop = () => {
    abort.current?.abort();
    setState(idle);
  };
  return { state, run, stop };
}
