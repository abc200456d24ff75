import { describe, expect, it } from "vitest";
import { isSame, sources, wholePercents, withWeight } from "./weights";

const start = { global_kb: 0.2, tenant_kb: 0.3, examples: 0.35, corrections: 0.15 };
const sum = (weights: typeof start) => sources.reduce((total, name) => total + weights[name], 0);

describe("Weights", () => {
  it("stay one in sum, and keep the others' proportions", () => {
    // 0.5 is left for 0.3 : 0.35 : 0.15, which were 0.8 together.
    const changed = withWeight(start, "global_kb", 0.5);
    expect(sum(changed)).toBeCloseTo(1, 10);
    expect(changed.tenant_kb).toBeCloseTo((0.3 / 0.8) * 0.5, 10);
    expect(changed.examples / changed.corrections).toBeCloseTo(0.35 / 0.15, 10);
  });

  it("come back from all in one place", () => {
    const all = withWeight(start, "examples", 1);
    expect(all.global_kb).toBe(0);
    const back = withWeight(all, "examples", 0.4);
    expect(back.corrections).toBeCloseTo(0.2, 10);
    expect(sum(back)).toBeCloseTo(1, 10);
  });

  it("add up to 100 as whole per cents, too", () => {
    // 35, 24.375, 28.4375 and 12.1875: the one that is missing goes to 28.4375.
    const shown = wholePercents(withWeight(start, "global_kb", 0.35));
    expect(shown).toEqual({ global_kb: 35, tenant_kb: 24, examples: 29, corrections: 12 });
    expect(wholePercents(start)).toEqual({ global_kb: 20, tenant_kb: 30, examples: 35, corrections: 15 });
  });

  it("count as the same when only rounding differs", () => {
    expect(isSame(start, { ...start, examples: 0.35001 })).toBe(true);
    expect(isSame(start, { ...start, examples: 0.36 })).toBe(false);
  });
});
