import { useEffect, useRef, useState } from "react";
import { problemOf } from "../../api/problem";
import { postStream } from "../../api/stream";
import type { Reply } from "../../api/types";

const idle = { stage: null as string | null, text: "", failure: null as string | null };

/** Has a draft written with a hint, told stage by stage and word by word; stops when nobody looks any more. */
export function useRewrite(onWritten: (reply: Reply) => void) {
  const [state, setState] = useState(idle);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const write = async (ticketId: number, hint: string) => {
    const mine = (abort.current = new AbortController());
    setState({ ...idle, stage: "" });
    try {
      const reply = await postStream<Reply>(
        "/api/v1/replies/generate",
        { ticket_id: ticketId, hint },
        {
          onStage: stage => setState(old => ({ ...old, stage })),
          onDelta: text => setState(old => ({ ...old, text: old.text + text })),
        },
        mine.signal,
      );
      setState(idle);
      onWritten(reply);
    } catch (thrown) {
      if (!mine.signal.aborted) setState({ ...idle, failure: problemOf(thrown).message });
    }
  };
  return { state, write };
}
