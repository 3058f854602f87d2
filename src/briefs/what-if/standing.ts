import type { Changed } from './changed.js';

/** Whom to name one by one, and between what the others lie. */
export interface Standing {
  /** In the order of the scenario. */
  readonly parties: readonly Changed[];
  /** Of the others those who gain and lose most, from the largest gain to the largest loss. */
  readonly named: readonly Changed[];
  readonly others: { readonly count: number; readonly low: number; readonly high: number } | null;
}

/** Fewer others than these are named too. */
const FEW = 3;

/** By real income; `each` gains and as many losses are named. */
export function standing(all: readonly Changed[], parties: readonly string[], each = 5): Standing {
  const first = parties.flatMap((code) => all.filter((one) => one.code === code));
  const rest = all.filter((one) => !first.includes(one)).sort((a, b) => b.realIncome - a.realIncome);
  if (rest.length <= 2 * each + FEW) return { parties: first, named: rest, others: null };
  const named = [...rest.slice(0, each), ...rest.slice(-each)];
  const others = rest.slice(each, -each).map(({ realIncome }) => realIncome);
  return {
    parties: first,
    named,
    others: { count: others.length, low: Math.min(...others), high: Math.max(...others) },
  };
}
