import type { Facts } from '../measures/chosen/flow-facts.js';
import { type Level, levelOf, type Source } from '../measures/chosen/levels.js';
import { change, type Mirror, mirror as mirrorOf } from '../measures/index.js';
import type { Chart, Section, Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { isMeasurement } from '../model/figure.js';
import { MIRROR_FLOW } from '../model/flow.js';
import { type Note, note } from '../model/note.js';
import { frequencyOf, type Period, yearBefore } from '../model/period.js';
import { historyOf, levelsIn } from './history.js';
import { amount, percent, signedAmount, signedPercent } from './number.js';
import { billionsOf, inBillions, named, possessive, sentence, sentenceCase, sourceLine, whenWords } from './wording.js';

export interface TwoSides {
  readonly flow: 'exports' | 'imports';
  readonly said: Level;
  readonly mirrored: Level;
  readonly gap: Mirror;
}

/** Both sides' figures of one flow in one period, or null when a side is missing or prints another currency. */
export function twoSides(
  own: Source,
  other: Source,
  flow: TwoSides['flow'],
  period: Period,
  implied: Level | null = null,
): TwoSides | null {
  if (own.currency !== other.currency) return null;
  const said = levelOf(own, flow, period) ?? implied;
  const mirrored = levelOf(other, MIRROR_FLOW[flow], period);
  return said && mirrored ? { flow, said, mirrored, gap: mirrorOf(said, mirrored) } : null;
}

function gapSentence(input: BriefInput, sides: TwoSides, before: TwoSides | null): Sentence {
  const { said, mirrored, gap, flow } = sides;
  const more = gap.gap.value >= 0 ? 'more' : 'less';
  const other = MIRROR_FLOW[flow];
  const verb = { exports: 'exported', imports: 'imported' };
  const to = { exports: 'to', imports: 'from' };
  const text = `${sentenceCase(named(input.reporter))} says it ${verb[flow]} ${amount(said.value, said.currency)} ${to[flow]} ${named(input.partner)} in ${whenWords(input.period)}, ${named(input.partner)} says it ${verb[other as 'exports']} ${amount(mirrored.value, mirrored.currency)} ${to[other as 'exports']} ${named(input.reporter)}: ${amount(Math.abs(gap.gap.value), said.currency)} ${more} by ${possessive(input.reporter)} count, ${percent(Math.abs(gap.percent.value))} of it`;
  const year = before
    ? `; a year earlier the gap was ${amount(Math.abs(before.gap.gap.value), said.currency)}${before.gap.gap.value < 0 !== gap.gap.value < 0 ? ' the other way' : ''}${isMeasurement(before.said) && before.said.measure === 'implied base' ? ', on the base that the published rate implies' : ''}`
    : '';
  return sentence('computed', `${text}${year}.`, [said, mirrored, gap.gap, gap.percent, before?.gap.gap ?? null]);
}

function mirrorChart(input: BriefInput, own: Source, other: Source, flow: TwoSides['flow']): Chart[] {
  const a = levelsIn(historyOf(own, flow, input.period));
  const b = levelsIn(historyOf(other, MIRROR_FLOW[flow], input.period));
  if (a.length < 2 || b.length < 2) return [];
  const from = a[0]!.period.start;
  const both = b.filter((l) => l.period.start >= from);
  const sides = twoSides(own, other, flow, input.period);
  if (!sides) return [];
  const shape = (levels: readonly Level[]) => levels.map((l) => ({ period: l.period, value: inBillions(l.value) }));
  const year = frequencyOf(input.period) === 'annual' ? 'a year' : `in the same months as ${whenWords(input.period)}`;
  const gap = amount(Math.abs(sides.gap.gap.value), own.currency);
  return [
    {
      kind: 'lines',
      id: `mirror-${flow}`,
      title: `The two sides lie ${gap} apart in ${whenWords(input.period)}`,
      subtitle: `${sentenceCase(possessive(input.reporter))} ${flow} ${flow === 'exports' ? 'to' : 'from'} ${named(input.partner)} as each side records them, ${billionsOf(own.currency)} ${year}; the gap is shaded where both are held`,
      foot: sourceLine([...a, ...both]),
      label: `${input.reporter} ${amount(sides.said.value, own.currency)}, ${input.partner} ${amount(sides.mirrored.value, own.currency)}, gap ${gap}`,
      unit: billionsOf(own.currency),
      band: true,
      lines: [
        { name: `${input.reporter} says`, role: flow, points: shape(a) },
        { name: `${input.partner} says`, role: 'context', points: shape(both) },
      ],
    },
  ];
}

/** What each side says of the same trade, how far apart they are, and why that can be. */
export function mirrorSection(input: BriefInput, facts: Facts, other: Source | null): Section {
  const empty = (notes: readonly Note[]): Section => ({
    id: 'mirror',
    title: 'The two sides',
    sentences: [],
    tables: [],
    charts: [],
    notes,
  });
  if (input.partner === 'WLD')
    return empty([note('no-mirror', 'the world keeps no books: there is no second side to set against')]);
  const own = facts.source;
  const flows = ['exports', 'imports'] as const;
  const pairs = other ? flows.flatMap((flow) => twoSides(own, other, flow, input.period) ?? []) : [];
  if (!other || pairs.length === 0)
    return empty([
      note(
        'no-mirror',
        `no figures of ${named(input.partner)} for ${whenWords(input.period)} in one currency with the other side are held; needed: its customs office’s exports and imports by partner`,
      ),
    ]);
  const earlier = (flow: TwoSides['flow']) => twoSides(own, other, flow, yearBefore(input.period), facts[flow].newBase);
  return {
    id: 'mirror',
    title: 'The two sides',
    sentences: pairs.map((p) => gapSentence(input, p, earlier(p.flow))),
    tables: [
      {
        title: `The same goods, counted twice, ${whenWords(input.period)}`,
        columns: [
          'Flow',
          `${input.reporter} says`,
          `${input.partner} says`,
          'Gap',
          'Gap, percent of the first',
          'Gap a year earlier',
          'Change of the gap',
        ],
        rows: pairs.map((p) => {
          const before = earlier(p.flow);
          return [
            `${input.reporter} ${p.flow}`,
            amount(p.said.value, p.said.currency, 'evidence'),
            amount(p.mirrored.value, p.mirrored.currency, 'evidence'),
            signedAmount(p.gap.gap.value, p.said.currency, 'evidence'),
            signedPercent(p.gap.percent.value),
            before ? signedAmount(before.gap.gap.value, p.said.currency, 'evidence') : 'not held',
            before ? signedAmount(change(p.gap.gap, before.gap.gap).value, p.said.currency, 'evidence') : 'not held',
          ];
        }),
        source: sourceLine(pairs.flatMap((p) => [p.said, p.mirrored])),
      },
    ],
    charts: flows.flatMap((flow) => mirrorChart(input, own, other, flow)),
    notes: pairs[0]!.gap.causes,
  };
}
