import { Group, NativeSelect, TextInput, VisuallyHidden } from "@mantine/core";
import { Search } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";

/** The row of filters above a list. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <Group gap="sm" mb="md" align="flex-end">
      {children}
    </Group>
  );
}

/** Looks for what was typed once the typing rests. */
export function SearchBox({
  value,
  onSearch,
  label,
}: {
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
  label: string;
}) {
  const [text, setText] = useState(value ?? "");
  useEffect(() => {
    if (text.trim() === (value ?? "")) return;
    const timer = setTimeout(() => onSearch(text.trim() || undefined), 300);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<Search size={16} aria-hidden />}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      flex="1 1 220px"
      maw={420}
    />
  );
}

export type Choice = readonly [value: string, label: string];

/** One choice among few; the first is "all". */
export function Pick({
  label,
  all,
  choices,
  value,
  onPick,
}: {
  label: string;
  all: string;
  choices: readonly Choice[];
  value: string | number | undefined;
  onPick: (value: string | undefined) => void;
}) {
  return (
    <>
      <VisuallyHidden component="span" id={`pick-${label}`}>
        {label}
      </VisuallyHidden>
      <NativeSelect
        aria-labelledby={`pick-${label}`}
        value={value === undefined ? "" : String(value)}
        w={170}
        onChange={event => onPick(event.currentTarget.value || undefined)}
        data={[{ value: "", label: all }, ...choices.map(([key, name]) => ({ value: key, label: name }))]}
      />
    </>
  );
}
