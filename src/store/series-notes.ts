import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod, monthAt, startIndex } from '../model/period.js';
import type { SeriesQuery } from './store.js';

const LENGTH = { A: 12, Q: 3, M: 1 } as const;

export interface SeriesFacts {
  readonly query: SeriesQuery & { readonly publisher: string };
  readonly observations: readonly Observation[];
  /** First month of a period of which only some months are there, and how many. */
  readonly parts: ReadonlyMap<string, number>;
  /** Publishers that have figures of this pair when the one asked has none. */
  readonly others: readonly string[];
}

/** `2008-2010, 2012`: periods given by their first months, runs drawn together. */
function runs(starts: readonly string[], months: number): string {
  const name = (start: string): string => formatPeriod({ start, months });
  const index = (start: string): number => startIndex({ start, months });
  const groups: string[][] = [];
  for (const start of [...starts].sort()) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && index(start) - index(last) === months) groups.at(-1)!.push(start);
    else groups.push([start]);
  }
  return groups
    .map((group) => (group.length < 3 ? group.map(name).join(', ') : `${name(group[0]!)} to ${name(group.at(-1)!)}`))
    .join(', ');
}

/** Periods between the first and the last that have no figure; the range asked counts as well, rounded inwards. */
function missing({ query, observations }: SeriesFacts, months: number): string[] {
  const index = (month: string): number => startIndex({ start: month, months: 1 });
  const first = query.from === undefined ? observations[0]?.period.start : query.from;
  const last = query.to === undefined ? observations.at(-1)?.period.start : query.to;
  if (first === undefined || last === undefined) return [];
  const end = query.to === undefined ? index(last) + months - 1 : index(last);
  const there = new Set(observations.map((row) => row.period.start));
  const out: string[] = [];
  for (let i = Math.ceil(index(first) / months) * months; i + months - 1 <= end; i += months)
    if (!there.has(monthAt(i))) out.push(monthAt(i));
  return out;
}

const startsWhere = (rows: readonly Observation[], test: (row: Observation) => boolean): string[] =>
  rows.filter(test).map((row) => row.period.start);

/** What a reader of the series has to know: gaps, sums, arithmetic, weak sources, and tables that were put together. */
export function seriesNotes(facts: SeriesFacts): Note[] {
  const { query, observations, parts, others } = facts;
  const months = LENGTH[query.frequency];
  const say = (starts: readonly string[]): string => runs(starts, months);
  const notes: Note[] = [];
  if (observations.length === 0) {
    const held = others.filter((name) => name !== query.publisher);
    const hint = held.length > 0 ? `; others that report this pair: ${held.join(', ')}` : '';
    return [note('no-figures', `no figures from ${query.publisher || 'any publisher'} by ${query.asOf}${hint}`)];
  }
  const gaps = missing(facts, months);
  if (gaps.length > 0) notes.push(note('missing', `no figure for ${say(gaps)}`));
  const cut = [...parts.keys()].filter((start) => gaps.includes(start) || start > observations.at(-1)!.period.start);
  for (const start of cut)
    notes.push(note('incomplete', `${say([start])} is left out: ${parts.get(start)} of ${months} months are there`));
  const summed = startsWhere(observations, (row) => row.status === 'sum_of_months');
  if (summed.length > 0) notes.push(note('sum-of-months', `sums of monthly figures: ${say(summed)}`));
  const computed = startsWhere(observations, (row) => row.status === 'derived' && row.flow === query.flow);
  const sign = query.flow === 'total' ? 'exports plus imports' : 'exports less imports';
  if (computed.length > 0 && (query.flow === 'total' || query.flow === 'balance'))
    notes.push(note('computed', `computed as ${sign}, not published as such: ${say(computed)}`));
  const weak = startsWhere(observations, (row) => row.status === 'secondary');
  if (weak.length > 0) notes.push(note('secondary', `seen only at second hand, not at the publisher's: ${say(weak)}`));
  const tables = [...new Set(observations.map((row) => row.table))];
  if (tables.length > 1)
    for (const table of tables)
      notes.push(
        note(
          'several-tables',
          `from the table '${table}': ${say(startsWhere(observations, (row) => row.table === table))}`,
        ),
      );
  return notes;
}
