import type { FlowFacts } from '../measures/chosen/flow-facts.js';
import { type Level, levelOf, publishedGrowth, type Source } from '../measures/chosen/levels.js';
import { convert, growthConverted } from '../measures/index.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Currency } from '../model/currency.js';
import { BilateralError } from '../model/error.js';
import type { Measurement } from '../model/figure.js';
import type { Observation } from '../model/observation.js';

/** A flow in the second currency: printed where it was printed, else converted at stated rates. */
export interface OtherCurrency {
  readonly currency: Currency;
  readonly level: Level | null;
  readonly rate: Observation | Measurement | null;
  readonly converted: boolean;
}

/** The second currency: the one the publisher also uses, else one that there are rates for. */
export function otherCurrencyOf(input: BriefInput, source: Source): Currency | null {
  const printed = source.rows.find((o) => o.publisher === source.publisher && o.currency !== source.currency);
  return printed?.currency ?? input.rates.find((r) => r.currency !== source.currency)?.currency ?? null;
}

/** Null where a rate is missing: what cannot be converted is not said. */
function ifRated<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof BilateralError && error.code === 'no-data') return null;
    throw error;
  }
}

export function inOtherCurrency(
  input: BriefInput,
  source: Source,
  facts: FlowFacts,
  currency: Currency,
): OtherCurrency {
  const { level, base, newBase, flow } = facts;
  const printed = levelOf({ ...source, currency }, flow, input.period);
  const published = publishedGrowth(source, flow, input.period, currency);
  const then = newBase ?? base;
  const basis = 'period average' as const;
  const rated = (): Measurement | null =>
    level && then && flow !== 'balance'
      ? ifRated(() => growthConverted(level, then, input.rates, basis, currency))
      : null;
  const levelNow = printed ?? (level ? ifRated(() => convert(level, input.rates, basis, currency)) : null);
  return { currency, level: levelNow, rate: published ?? rated(), converted: !(printed ?? published) };
}
