import type { Weights } from "../../api/types";

export const sources = ["global_kb", "tenant_kb", "examples", "corrections"] as const;

export type SourceName = (typeof sources)[number];

/**
 * Sets one weight; the others share the rest in the proportions they had, so that the sum stays 1. If they had none,
 * they share it equally.
 */
export function withWeight(weights: Weights, source: SourceName, value: number): Weights {
  const others = sources.filter(name => name !== source);
  const before = others.reduce((sum, name) => sum + weights[name], 0);
  const rest = 1 - value;
  const changed = { ...weights, [source]: value };
  for (const name of others) changed[name] = before > 0 ? (weights[name] / before) * rest : rest / others.length;
  return changed;
}

/** Whole per cents that add up to 100: what rounding down leaves over goes to the largest remainders. */
export function wholePercents(weights: Weights): Record<SourceName, number> {
  const parts = sources.map(name => ({
    name,
    exact: weights[name] * 100,
    whole: Math.floor(weights[name] * 100 + 1e-9),
  }));
  const missing = 100 - parts.reduce((sum, part) => sum + part.whole, 0);
  const first = [...parts].sort((one, other) => other.exact - other.whole - (one.exact - one.whole)).slice(0, missing);
  return Object.fromEntries(parts.map(part => [part.name, part.whole + (first.includes(part) ? 1 : 0)])) as Record<
    SourceName,
    number
  >;
}

export function isSame(one: Weights, other: Weights): boolean {
  return sources.every(name => Math.abs(one[name] - other[name]) < 0.0005);
}
