import type { Flow } from '../../src/model/flow.js';
import type { Line } from './csv.js';
import type { Printed } from './digits.js';
import { ANNUAL, partnerCode } from './gacc-annual.js';
import { releasedOf } from './release-days.js';
import type { Row } from './row.js';

/** How far our interval may lie from the reference, relative. */
const TOLERANCE = 2e-4;

interface Level extends Printed {
  readonly via: readonly string[];
  readonly from: string;
}

const PARTS: Readonly<Record<Flow, readonly (readonly [Flow, 1 | -1, Flow])[]>> = {
  exports: [['total', -1, 'imports']],
  imports: [['total', -1, 'exports']],
  total: [['exports', 1, 'imports']],
  balance: [['exports', -1, 'imports']],
};

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** The level of a flow: as printed, or from the two others that were. */
function levelOf(find: (flow: Flow) => Row | undefined, flow: Flow): Level | null {
  const printed = find(flow);
  if (printed) return { ...printed, from: `${flow} as published` };
  for (const [a, sign, b] of PARTS[flow]) {
    const [one, other] = [find(a), find(b)];
    if (!one || !other) continue;
    return {
      value: one.value + sign * other.value,
      low: sign === 1 ? one.low + other.low : one.low - other.high,
      high: sign === 1 ? one.high + other.high : one.high - other.low,
      via: union(one.via, other.via),
      from: `${a} ${sign === 1 ? 'plus' : 'less'} ${b}, both as published`,
    };
  }
  return null;
}

/** What a published growth rate says the base year was: level / (1 + rate), by interval arithmetic. */
export const impliedBase = (level: Printed, rate: Printed): Printed => ({
  value: level.value / (1 + rate.value / 100),
  low: level.low / (1 + rate.high / 100),
  high: level.high / (1 + rate.low / 100),
});

/** Bases implied by the following year's level and rate, computed from the rows in `seen` and held to the reference. */
export function gaccRevisions(lines: readonly Line[], seen: readonly Row[]): Row[] {
  return lines.flatMap((line) => {
    const [year, currency, flow] = [Number(line.base_year), line.currency!, line.flow as Flow];
    const partner = partnerCode(line.partner!);
    const of = (indicator: string, wanted: Flow) =>
      seen.find(
        (row) =>
          row.partner === partner &&
          row.currency === currency &&
          row.start === `${year + 1}-01` &&
          row.indicator === indicator &&
          row.flow === wanted &&
          row.tab === ANNUAL,
      );
    const rate = of('growth_yoy', flow);
    const level = levelOf((wanted) => of('value', wanted), flow);
    if (!rate || !level) return [];
    const base = impliedBase(level, rate);
    checkAgainst(line, level, base);
    return [
      {
        reporter: 'CHN',
        partner,
        flow,
        product: 'goods',
        start: `${year}-01`,
        months: 12,
        indicator: 'implied_base' as const,
        currency,
        value: Math.round(base.value),
        low: Math.floor(base.low),
        high: Math.ceil(base.high),
        status: 'implied_base' as const,
        released: releasedOf(line.next_vintage!),
        publisher: 'GACC',
        tab: ANNUAL,
        via: union(level.via, rate.via),
        note: `computed from ${year + 1}: ${level.from}, over the published growth of ${rate.value} %`,
      },
    ];
  });
}

/** The reference may rest on a sharper level than was seen in print; then its interval has to lie inside ours. */
function checkAgainst(line: Line, level: Level, base: Printed): void {
  const next = Number(`${line.next_year_billion}e9`);
  const sameLevel = Math.abs(next - level.value) <= Math.abs(level.value) * 1e-6;
  const [low, high] = [Number(`${line.implied_low}e9`), Number(`${line.implied_high}e9`)];
  const slack = Math.abs(base.value) * TOLERANCE;
  const agrees = sameLevel
    ? Math.abs(base.low - low) <= slack && Math.abs(base.high - high) <= slack
    : low >= base.low - slack && high <= base.high + slack;
  if (!agrees)
    throw new Error(
      `implied base ${line.base_year} ${line.partner} ${line.flow} ${line.currency}: ` +
        `${base.low}..${base.high} here, ${low}..${high} in gacc_revisions.csv`,
    );
}
