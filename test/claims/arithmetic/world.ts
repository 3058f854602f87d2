import type { Claim } from '../../../src/model/claim.js';
import type { Flow } from '../../../src/model/flow.js';
import { type Period, yearPeriod } from '../../../src/model/period.js';
import type { Scale } from '../../../src/model/quantity.js';

/** A claim with nothing but what the arithmetic asks for; `printed` is the number as it stands in the text. */
export function claimed(
  fields: Partial<Claim> & { readonly printed?: string; readonly scale?: Scale },
  place: number,
): Claim {
  const { printed, scale = 'billion', ...given } = fields;
  const value = printed === undefined ? null : Number(printed);
  const percent = given.unit === 'percent';
  const decimals = (printed ?? '').split('.')[1]?.length ?? 0;
  return {
    id: `c${String(place).padStart(5, '0')}`,
    quote: printed ?? '',
    start: place * 40,
    end: place * 40 + 20,
    kind: 'level',
    reporter: 'CHN',
    partner: 'USA',
    flow: 'exports',
    product: 'goods',
    period: yearPeriod(2023),
    value,
    unit: percent ? 'percent' : scale,
    currency: 'USD',
    comparison: 'none',
    attribution: null,
    quantity:
      value === null
        ? null
        : {
            value: Math.abs(value),
            step: 10 ** -decimals,
            scale: percent ? 'one' : scale,
            unit: percent ? 'percent' : 'currency',
            currency: percent ? null : 'USD',
            hedge: null,
          },
    sentence: [Math.floor(place / 4) * 160, Math.floor(place / 4) * 160 + 150],
    ...given,
  };
}

export interface World {
  readonly exports: number;
  readonly imports: number;
  readonly exportsBefore: number;
  readonly importsBefore: number;
}

/** Everything a text may print of a year of trade: levels, balance, levels of the year before, rates, shares. Billions. */
export function printWorld(world: World, decimals: number, partner = 'USA', year = 2023): Partial<Claim>[] {
  const { exports: e, imports: i, exportsBefore: e0, importsBefore: i0 } = world;
  const level = (flow: Flow, value: number, period: Period): Partial<Claim> & { printed: string } => ({
    kind: flow === 'balance' ? 'balance' : 'level',
    partner,
    flow,
    period,
    printed: value.toFixed(decimals),
  });
  const rate = (flow: Flow, now: number, before: number): Partial<Claim> & { printed: string } => ({
    kind: 'growth',
    partner,
    flow,
    unit: 'percent',
    comparison: 'yoy',
    period: yearPeriod(year),
    printed: ((now / before - 1) * 100).toFixed(1),
  });
  const [now, then] = [yearPeriod(year), yearPeriod(year - 1)];
  return [
    level('exports', e, now),
    rate('exports', e, e0),
    level('imports', i, now),
    rate('imports', i, i0),
    level('total', e + i, now),
    rate('total', e + i, e0 + i0),
    level('balance', e - i, now),
    level('exports', e0, then),
    level('imports', i0, then),
    level('total', e0 + i0, then),
    level('balance', e0 - i0, then),
  ];
}

/** The claim with its number in another scale: 1,000 of the smaller for each of the larger. */
export function inThousands(claim: Claim): Claim {
  const { quantity } = claim;
  if (quantity?.unit !== 'currency' || quantity.scale !== 'billion') return claim;
  const scaled = { ...quantity, value: quantity.value * 1000, step: quantity.step * 1000, scale: 'million' as const };
  return { ...claim, value: claim.value === null ? null : claim.value * 1000, unit: 'million', quantity: scaled };
}
