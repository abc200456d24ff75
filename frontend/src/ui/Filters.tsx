import { Button, Group, NativeSelect, TextInput, VisuallyHidden } from "@mantine/core";
import { Search, SearchX } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import { messages as m } from "../messages";
import { EmptyState } from "./States";

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
  alone = false,
}: {
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
  label: string;
  /** In a row of its own, where the other filters would be cramped beside it. */
  alone?: boolean;
}) {
  const [text, setText] = useState(value ?? "");
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // What was searched for has been changed from outside, not by typing here.
    if (value !== sent) setText(value ?? "");
  }
  useEffect(() => {
    const next = text.trim() || undefined;
    if (next === value) return;
    const timer = setTimeout(() => {
      setSent(next);
      onSearch(next);
    }, 300);
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
      flex={{ base: "1 1 100%", sm: alone ? "1 1 100%" : "2 1 200px" }}
      maw={{ sm: alone ? undefined : 420 }}
    />
  );
}

/** A list that is empty because of what was chosen above it. */
export function NothingFits({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      icon={<SearchX />}
      title={m.states.nothingFits}
      text={m.states.nothingFitsText}
      action={
        <Button variant="default" mt="xs" onClick={onClear}>
          {m.states.clearFilters}
        </Button>
      }
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
        flex="1 1 140px"
        maw={{ sm: 190 }}
        onChange={event => onPick(event.currentTarget.value || undefined)}
        data={[{ value: "", label: all }, ...choices.map(([key, name]) => ({ value: key, label: name }))]}
      />
    </>
  );
}
