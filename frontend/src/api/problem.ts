import { messages as m } from "../messages";

/** What went wrong with a request, in words for the person who made it. Status 0: the server was not reached. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: Record<string, string[]>;

  constructor(status: number, detail: string, errors: Record<string, string[]> = {}) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

/** Makes a Problem of whatever a request threw: problem+json, a network failure, or something else. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isProblemJson(thrown)) return new Problem(thrown.status, detailOf(thrown), thrown.errors ?? {});
  if (thrown instanceof TypeError) return new Problem(0, m.states.unreachable);
  return new Problem(500, m.states.failed);
}

type ProblemJson = { status: number; detail?: string; errors?: Record<string, string[]>; trace_id?: string };

/** A failure of the server comes with the number under which its log tells more. */
function detailOf({ status, detail = m.states.failed, trace_id }: ProblemJson): string {
  return status >= 500 && trace_id ? `${detail} (${trace_id})` : detail;
}

function isProblemJson(value: unknown): value is ProblemJson {
  return typeof value === "object" && value !== null && typeof (value as ProblemJson).status === "number";
}
