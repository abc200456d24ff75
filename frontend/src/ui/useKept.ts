import { useCallback, useState } from "react";

const prefix = "supportassistant.kept.";

/**
 * Text that survives a reload of this tab: an hour's edit must not die with a slip of the finger. `null` forgets it.
 * Lives in the tab's own storage, which ends with the tab and with signing out.
 */
export function useKept(key: string): [string | null, (text: string | null) => void] {
  const [held, setHeld] = useState(() => ({ key, text: readKept(key) }));
  // Another key is another text: read it before the first paint with that key.
  const now = held.key === key ? held : { key, text: readKept(key) };
  if (now !== held) setHeld(now);
  const keep = useCallback(
    (text: string | null) => {
      writeKept(key, text);
      setHeld({ key, text });
    },
    [key],
  );
  return [now.text, keep];
}

export function readKept(key: string): string | null {
  return sessionStorage.getItem(prefix + key);
}

export function writeKept(key: string, text: string | null): void {
  if (text === null) sessionStorage.removeItem(prefix + key);
  else sessionStorage.setItem(prefix + key, text);
}

/** Drops everything that was kept in this tab. */
export function forgetKept(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}
