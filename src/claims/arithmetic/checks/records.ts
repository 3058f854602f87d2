import type { Claim } from '../../../model/claim.js';
import { comparePeriods, formatPeriod, type Period, startMonth } from '../../../model/period.js';
import { isLevel } from '../facts.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

const HIGH = /^(?:high|largest)/;
const LOW = /^(?:low|smallest)/;

/** A record is held against no more figures of its series. */
const MOST = 40;

const series = (c: Claim): string =>
  [
    c.reporter,
    c.partner,
    c.flow,
    c.product,
    c.currency ?? '',
    c.basis ?? '',
    c.period?.months,
    c.period?.days ?? '',
  ].join('~');
const open = (c: Claim): string =>
  [c.reporter, c.partner, c.flow, c.product, c.basis ?? '', c.period?.months, c.period?.days ?? ''].join('~');

/** Is `earlier` among the periods that "since 2008", "in ten years" reaches over? Without a limit: all. */
function reached(record: Claim, earlier: Period): boolean {
  const year = Number(earlier.start.slice(0, 4));
  const since = /\d{4}/.exec(record.since ?? '')?.[0];
  if (since !== undefined) return year > Number(since);
  const years =
    record.unit === 'years' ? (record.value ?? 0) : record.unit === 'months' ? (record.value ?? 0) / 12 : Infinity;
  return Number(record.period!.start.slice(0, 4)) - year < years;
}

/** Is the record told with the figure of its own time, and not nearer to the earlier one: "than in 2022, at a record #"? */
function isSaidOf(record: Claim, now: Claim, earlier: Claim): boolean {
  const off = (c: Claim): number => Math.max(record.start - c.end, c.start - record.end);
  return record.sentence[0] === now.sentence[0] ? off(now) <= off(earlier) : record.sentence[0] < HEADLINE;
}
/** Is it the record of a gap, where the amount is one of a surplus, or the other way? */
const otherSide = ({ quote }: Claim, { value }: Claim): boolean =>
  value! < 0 ? SURPLUS.test(quote) : GAP.test(quote) && value! > 0;
const SURPLUS = /\bsurplus/i;
const GAP = /\b(?:gap|deficit|shortfall)/i;
/** An earlier figure so many times as large is of a longer time than it seems. */
const MUCH = 3;

/** A sentence that starts within so many characters is the headline. */
const HEADLINE = 10;

/** A record stands beside no earlier figure of its own series that beats it. */
export function records({ claims }: Network): readonly OrderCheck[] {
  const levels = new Map<string, number[]>();
  if (!claims.some(({ kind }) => kind === 'record')) return [];
  claims.forEach((c, i) => {
    if (!isLevel(c) || !c.period || c.value === null || c.converts || c.scope) return;
    const name = open(c);
    const known = levels.get(name) ?? [];
    levels.set(name, known);
    if (known.length < MOST) known.push(i);
  });
  return claims.flatMap((record, r): readonly OrderCheck[] => {
    const direction = record.direction ?? '';
    if (record.kind !== 'record' || !record.period || !(HIGH.test(direction) || LOW.test(direction))) return [];
    const all = levels.get(open(record)) ?? [];
    const now = all.find((i) => formatPeriod(claims[i]!.period!) === formatPeriod(record.period!));
    if (now === undefined) return [];
    const sameMonth = record.scope !== undefined;
    return all.flatMap((i): readonly OrderCheck[] => {
      const [a, b] = [claims[now]!, claims[i]!];
      const early = comparePeriods(b.period!, record.period!) < 0 && series(a) === series(b);
      if (!early || !reached(record, b.period!) || (sameMonth && startMonth(b.period!) !== startMonth(record.period!)))
        return [];
      const size = (c: Claim): readonly [number, number] => {
        const [low, high] = printedInterval(c)!;
        return high < 0 ? [-high, -low] : [low, high];
      };
      const [x, y] = [size(a), size(b)];
      if (!isSaidOf(record, a, b) || otherSide(record, a) || x[0] * MUCH < y[1]) return [];
      // One earlier figure that the record beats is no test of it.
      if (HIGH.test(direction) ? x[1] >= y[0] : x[0] <= y[1]) return [];
      return [
        {
          identity: 'record',
          members: [r, now, i].sort((p, q) => p - q),
          steps: 1,
          holds: false,
          words: () => `${wordsOf(a)} beside ${wordsOf(b)} earlier`,
        },
      ];
    });
  });
}
