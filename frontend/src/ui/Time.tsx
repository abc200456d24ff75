import { useSyncExternalStore } from "react";

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto", style: "short" });
const absolute = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

/** One clock for all times on the screen; it moves every half minute. */
let now = Date.now();
const watchers = new Set<() => void>();
setInterval(() => {
  now = Date.now();
  for (const watcher of watchers) watcher();
}, 30_000);

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** "2 hr. ago", with the exact time on hover. */
export function Ago({ at }: { at: string | null | undefined }) {
  const present = useSyncExternalStore(watch, () => now);
  if (!at) return <span>–</span>;
  return (
    <time dateTime={at} title={exactly(at)}>
      {ago(at, present)}
    </time>
  );
}

export function exactly(at: string): string {
  return absolute.format(new Date(at));
}

/** Times older than a month are told as a date. */
export function ago(at: string, now: number): string {
  const seconds = (new Date(at).getTime() - now) / 1000;
  if (Math.abs(seconds) > 30 * 86_400) return absolute.format(new Date(at));
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return unit === "second" ? "just now" : relative.format(Math.round(seconds / size), unit);
}
