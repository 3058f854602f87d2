import { byPeriod, pickVintage, type Source } from '../measures/chosen/levels.js';
import type { Chart, ChartLine } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Observation } from '../model/observation.js';
import { endIndex, monthAt, type Period, startIndex } from '../model/period.js';
import { amount } from './number.js';
import { peaks } from './peaks.js';
import { inForce } from './section-policies.js';
import { billionsOf, inBillions, listed, named, possessive, sentenceCase, sourceLine, whenWords } from './wording.js';

export type Direction = 'exports' | 'imports';
export const DIRECTIONS: readonly Direction[] = ['exports', 'imports'];

/** Latest figures of single months up to the end of the period, in order. */
export function monthsOf(source: Source, flow: Direction, until: Period): readonly Observation[] {
  const rows = source.rows.filter(
    (o) =>
      o.indicator === 'value' &&
      o.flow === flow &&
      o.publisher === source.publisher &&
      o.currency === source.currency &&
      o.period.months === 1 &&
      !o.period.days &&
      endIndex(o.period) <= endIndex(until),
  );
  return [...byPeriod(rows).values()]
    .map((vintages) => pickVintage(vintages, 'latest')!)
    .sort((a, b) => startIndex(a.period) - startIndex(b.period));
}

/** Months on the chart: ten years, or as many as are held. */
const SHOWN = 120;
/** Whoever has the months: the reporter, or the partner seen from its own side. */
export interface Side {
  readonly source: Source;
  readonly reporter: string;
  readonly partner: string;
  readonly mine: boolean;
}

function monthLines(input: BriefInput, side: Side): ChartLine[] {
  return DIRECTIONS.flatMap((flow) => {
    const rows = monthsOf(side.source, flow, input.period);
    const top = rows.reduce<Observation | null>((a, b) => (!a || b.value > a.value ? b : a), null);
    const shown = rows.slice(-SHOWN);
    return shown.length === 0
      ? []
      : [
          {
            name: flow,
            role: flow,
            points: shown.map((o) => ({
              period: o.period,
              value: inBillions(o.value),
              ...(o === top ? { mark: 'record' } : {}),
            })),
          },
        ];
  });
}

/** Ten years of months with the records among all held, and measures as numbered rules. */
export function monthChart(input: BriefInput, side: Side): Chart[] {
  const lines = monthLines(input, side);
  const points = lines.flatMap((l) => l.points);
  if (points.length < 12) return [];
  const starts = points.map((p) => startIndex(p.period));
  const first = monthAt(Math.min(...starts));
  const days = new Map<string, string[]>();
  for (const p of inForce(input)) {
    const day = p.effective ?? p.announced;
    if (day.slice(0, 7) >= first)
      days.set(day, [...(days.get(day) ?? []), `${p.by}: ${p.type.replaceAll('_', ' ')}, ${p.goods}`]);
  }
  const rules = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-9)
    .map(([at, texts], i) => ({ at, key: String(i + 1), text: texts.join('; ') }));
  const records = peaks(lines);
  return [
    {
      kind: 'lines',
      id: 'months',
      title: records.length
        ? sentenceCase(listed(records))
        : `${sentenceCase(listed(lines.map((l) => l.name)))}, month by month`,
      subtitle: `${sentenceCase(possessive(side.reporter))} goods trade with ${named(side.partner)} by month, ${billionsOf(side.source.currency)}, not seasonally adjusted, axis from zero; records among all months held`,
      foot: sourceLine(DIRECTIONS.flatMap((flow) => monthsOf(side.source, flow, input.period).slice(-SHOWN))),
      label: lines
        .map(
          (l) =>
            `${l.name}: ${l.points.length} months to ${whenWords(l.points.at(-1)!.period)}, last ${amount(l.points.at(-1)!.value * 1e9, side.source.currency)}`,
        )
        .join('; '),
      unit: billionsOf(side.source.currency),
      lines,
      rules,
    },
  ];
}
