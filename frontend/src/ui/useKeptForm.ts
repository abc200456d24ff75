import { useEffect } from "react";
import { useForm, type DefaultValues, type FieldValues, type Resolver, type UseFormReturn } from "react-hook-form";
import { readKept, writeKept } from "./useKept";

/** A form whose values survive a reload of the tab until they are saved or given up. */
export function useKeptForm<T extends FieldValues>(
  key: string,
  saved: T,
  resolver?: Resolver<T>,
): UseFormReturn<T> & { forget: (values: T) => void } {
  const form = useForm<T>({ resolver, defaultValues: saved as DefaultValues<T> });
  useEffect(() => {
    const kept = readKept(key);
    if (kept !== null) form.reset({ ...form.getValues(), ...(JSON.parse(kept) as T) }, { keepDefaultValues: true });
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) writeKept(key, JSON.stringify(values));
      },
    });
  }, [form, key]);
  const forget = (values: T) => {
    form.reset(values);
    writeKept(key, null);
  };
  return { ...form, forget };
}
