import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { notifications } from "@mantine/notifications";
import { problemOf } from "../api/problem";

/**
 * Puts the server's sentences at the fields they are about. What is about no field of this form becomes the form's own
 * error, `formState.errors.root`.
 */
export function showProblem<T extends FieldValues>(form: UseFormReturn<T>, thrown: unknown): void {
  const problem = problemOf(thrown);
  const fields = Object.keys(form.getValues());
  let placed = false;
  for (const [field, sentences] of Object.entries(problem.errors)) {
    if (!fields.includes(field)) continue;
    form.setError(field as Path<T>, { message: capital(sentences.join(" ")) }, { shouldFocus: !placed });
    placed = true;
  }
  if (!placed) form.setError("root", { message: withFields(problem.message, problem.errors) });
}

/** Tells a failure that belongs to no form. */
export function tellProblem(thrown: unknown): void {
  const problem = problemOf(thrown);
  notifications.show({ color: "red", message: withFields(problem.message, problem.errors), autoClose: 8_000 });
}

export function tell(message: string): void {
  notifications.show({ color: "brand", message });
}

function withFields(sentence: string, errors: Record<string, string[]>): string {
  return [sentence, ...Object.entries(errors).map(([field, sentences]) => `${field} ${sentences.join(" ")}`)].join(" ");
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
