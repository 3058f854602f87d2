import type { Source } from '../measures/chosen/levels.js';
import { extremeSince, growth } from '../measures/index.js';
import type { Section, Sentence, Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod, monthAt, type Period, samePeriod, startIndex, within, yearBefore } from '../model/period.js';
import { DIRECTIONS, type Direction, monthChart, monthsOf, type Side } from './months-chart.js';
import { amount, NO_FIGURE, runs, signedPercent } from './number.js';
import { flowWords, listed, named, possessive, sentence, sentenceCase, sourceLine, whenWords } from './wording.js';

const inPeriod = (rows: readonly Observation[], period: Period): Observation[] =>
  rows.filter((o) => within(o.period, period));

/** The side that has more of the period's months; null when neither has any. */
function sideOf(input: BriefInput, own: Source | null, mirror: Source | null): Side | null {
  const count = (s: Source | null): number =>
    s ? DIRECTIONS.reduce((n, flow) => n + inPeriod(monthsOf(s, flow, input.period), input.period).length, 0) : 0;
  if (count(own) === 0 && count(mirror) === 0) return null;
  const mine = count(own) >= count(mirror);
  const [source, reporter, partner] = mine
    ? [own!, input.reporter, input.partner]
    : [mirror!, input.partner, input.reporter];
  return { source, reporter, partner, mine };
}

function recordSentence(input: BriefInput, side: Side, flow: Direction): Sentence[] {
  const rows = monthsOf(side.source, flow, input.period);
  const now = inPeriod(rows, input.period);
  if (now.length === 0 || rows.length < 24) return [];
  const said: string[] = [];
  const figures: Observation[] = [];
  for (const kind of ['high', 'low'] as const) {
    const peak = now.reduce((a, b) => ((kind === 'high' ? b.value > a.value : b.value < a.value) ? b : a));
    const extreme = extremeSince(rows, peak.period, kind);
    const back = extreme.since && rows.find((o) => samePeriod(o.period, extreme.since!));
    const since = extreme.record
      ? `, the ${kind}est month held since ${whenWords(rows[0]!.period)}`
      : back
        ? ` (last as ${kind} in ${whenWords(back.period)})`
        : '';
    said.push(`${kind}est in ${whenWords(peak.period)} at ${amount(peak.value, peak.currency)}${since}`);
    figures.push(peak, ...(back ? [back] : []));
  }
  if (now.length === 1) return [];
  const words = `${possessive(side.reporter)} ${flowWords(flow, side.partner)}`;
  return [sentence('published', `${sentenceCase(words)} were ${listed(said)}.`, figures)];
}

function fallsSentence(input: BriefInput, side: Side, flow: Direction): Sentence[] {
  const rows = monthsOf(side.source, flow, input.period);
  const changes = inPeriod(rows, input.period).flatMap((o) => {
    const base = rows.find((b) => samePeriod(b.period, yearBefore(o.period)));
    return base ? [growth(o, base)] : [];
  });
  if (changes.length < 2) return [];
  const falls = changes.filter((c) => c.value < 0).length;
  return [
    sentence(
      'computed',
      `${sentenceCase(flow)} were below the same month a year earlier in ${falls} of ${changes.length} months.`,
      changes,
    ),
  ];
}

function monthTable(input: BriefInput, side: Side): Table {
  const [sold, bought] = DIRECTIONS.map((flow) => monthsOf(side.source, flow, input.period));
  const cellsOf = (rows: readonly Observation[], month: Period): string[] => {
    const at = (p: Period) => rows.find((o) => samePeriod(o.period, p));
    const [now, base] = [at(month), at(yearBefore(month))];
    return [
      now ? amount(now.value, now.currency, 'evidence') : 'not held',
      now && base ? signedPercent(growth(now, base).value) : 'not held',
    ];
  };
  const months = Array.from({ length: input.period.months }, (_, i) => ({
    start: monthAt(startIndex(input.period) + i),
    months: 1,
  }));
  return {
    title: `${sentenceCase(possessive(side.reporter))} goods trade with ${named(side.partner)} by month, not seasonally adjusted`,
    columns: ['Month', 'Exports', 'Change on a year', 'Imports', 'Change on a year'],
    rows: months.slice(-24).map((m) => [formatPeriod(m), ...cellsOf(sold!, m), ...cellsOf(bought!, m)]),
    source: sourceLine([...inPeriod(sold!, input.period), ...inPeriod(bought!, input.period)]),
  };
}

/** Month by month, as whichever side has the months records it. */
export function byMonth(input: BriefInput, own: Source | null, mirror: Source | null): Section {
  const side = sideOf(input, own, mirror);
  const wanted = `a monthly table of ${possessive(input.reporter)} customs office by partner for ${whenWords(input.period)}`;
  if (!side)
    return {
      id: 'months',
      title: 'By month',
      sentences: [],
      tables: [],
      charts: [],
      notes: [
        note(
          'no-months',
          `no single months of ${whenWords(input.period)} are held from either side; needed: ${wanted}`,
        ),
      ],
    };
  const held = inPeriod(monthsOf(side.source, 'exports', input.period), input.period);
  const missing = Array.from({ length: input.period.months }, (_, i) => ({
    start: monthAt(startIndex(input.period) + i),
    months: 1,
  })).filter((m) => !held.some((o) => samePeriod(o.period, m)));
  const sentences = DIRECTIONS.flatMap((flow) => [
    ...recordSentence(input, side, flow),
    ...fallsSentence(input, side, flow),
  ]);
  return {
    id: 'months',
    title: side.mine ? 'By month' : `By month, as ${named(side.reporter)} records it`,
    sentences: sentences.filter((s) => !s.text.includes(NO_FIGURE)),
    tables: [monthTable(input, side)],
    charts: monthChart(input, side),
    notes: [
      ...(side.mine
        ? []
        : [note('partner-months', `${side.source.publisher} has these months; needed for the other side: ${wanted}`)]),
      ...(missing.length ? [note('missing-months', `not held: ${runs(missing)}`)] : []),
    ],
  };
}
