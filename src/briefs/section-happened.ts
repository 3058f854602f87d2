import { type Facts, type FlowFacts, flowFacts } from '../measures/chosen/flow-facts.js';
import { howKnown, type Level, levelOf, sourceOf } from '../measures/chosen/levels.js';
import { convert, share } from '../measures/index.js';
import type { Chart, Section, Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Currency } from '../model/currency.js';
import { isMeasurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { yearBefore } from '../model/period.js';
import { happenedTable } from './happened-table.js';
import { amount, NO_FIGURE, percent, signedPoints } from './number.js';
import { inOtherCurrency, otherCurrencyOf } from './other-currency.js';
import { type Part, partsInWords, partsOf } from './parts.js';
import {
  currencyWords,
  flowWords,
  listed,
  moved,
  named,
  possessive,
  sentence,
  sentenceCase,
  sourceLine,
  whenWords,
} from './wording.js';

function flowSentence(input: BriefInput, f: FlowFacts): Sentence[] {
  const subject = sentenceCase(`${possessive(input.reporter)} goods ${flowWords(f.flow, input.partner)}`);
  const when = whenWords(input.period);
  if (!f.level && !f.rate) return [];
  const level = f.level ? amount(f.level.value, f.currency, 'evidence') : null;
  const how = f.level && howKnown(f.level) ? ` (${howKnown(f.level)})` : '';
  if (!f.rate)
    return [
      sentence(
        isMeasurement(f.level!) ? 'computed' : 'published',
        `${subject} came to ${level}${how} in ${when}; the year before is not held.`,
        [f.level],
      ),
    ];
  const said = f.rate === f.published ? 'published' : 'computed';
  const to = level ? ` to ${level}${how}` : '; the level is not held';
  return [
    sentence(said, `${subject} ${moved(f.rate.value)} in ${currencyWords(f.currency)} in ${when}${to}.`, [
      f.rate,
      f.level,
    ]),
  ];
}

function balanceSentence(input: BriefInput, facts: Facts): Sentence[] {
  const { level, base, newBase, currency } = facts.balance;
  if (!level) return [];
  const kind = level.value < 0 ? 'deficit' : 'surplus';
  const then = newBase ?? base;
  const was = then && then.value < 0 !== level.value < 0 ? `a ${then.value < 0 ? 'deficit' : 'surplus'} of ` : '';
  const implied = then === newBase && facts.lead.published ? ', as the published rates imply' : '';
  const against = then
    ? `, against ${was}${amount(Math.abs(then.value), currency)} a year earlier${implied}`
    : '; the year before is not held';
  return [
    sentence(
      isMeasurement(level) ? 'computed' : 'published',
      `${sentenceCase(possessive(input.reporter))} ${kind} with ${named(input.partner)} was ${amount(Math.abs(level.value), currency, 'evidence')}${against}.`,
      [level, then],
    ),
  ];
}

/** The mean rate that a conversion used, from its own two ends. */
function ratesInWords(facts: FlowFacts, currency: Currency, input: BriefInput): string {
  const then = facts.newBase ?? facts.base;
  const mean = (level: Level | null): string => {
    const rate = level ? convert(level, input.rates, 'period average', currency).value / level.value : Number.NaN;
    return level ? `${rate.toPrecision(4)} in ${whenWords(level.period)}` : '';
  };
  const from = [
    ...new Set(input.rates.filter((r) => r.currency === currency).map((r) => `${r.publisher}, ${r.table}`)),
  ];
  return `${currencyWords(currency)} per dollar ${mean(facts.level)}, ${mean(then)}; ${from.join('; ')}`;
}

function currencySentence(input: BriefInput, facts: Facts): Sentence[] {
  const other = otherCurrencyOf(input, facts.source);
  const { lead } = facts;
  if (!other || !lead.rate) return [];
  const { rate } = inOtherCurrency(input, facts.source, lead, other);
  if (!rate || !Number.isFinite(rate.value)) return [];
  const what = lead.flow === 'total' ? 'trade' : lead.flow;
  const own = `in ${currencyWords(lead.currency)} it ${moved(lead.rate.value)}`;
  if (isMeasurement(rate)) {
    const text = `In ${currencyWords(other)} ${what} ${moved(rate.value)} when each year is converted at the mean of its monthly rates (${ratesInWords(lead, other, input)}); no rate in ${currencyWords(other)} is held in print; ${own}.`;
    return [sentence('computed', text, [rate, lead.rate])];
  }
  const there = flowFacts({ ...facts.source, currency: other }, lead.flow, input.period);
  const first =
    there.revised && there.againstBase && there.base
      ? `, against a base that was revised; against the ${amount(there.base.value, other)} first published it ${moved(there.againstBase.value)}`
      : '';
  const text = `In ${currencyWords(other)} ${what} ${moved(rate.value)}, as ${rate.publisher} published it${first}; ${own}.`;
  return [sentence('published', text, [rate, there.level, there.base, there.againstBase, lead.rate])];
}

function worldSentence(input: BriefInput, facts: Facts): Sentence[] {
  const world = sourceOf(input.world, facts.source.currency);
  if (!world || !facts.lead.level) return [];
  const whole = levelOf(world, facts.lead.flow, input.period);
  if (!whole) return [];
  const part = share(facts.lead.level, whole);
  const what = facts.lead.flow === 'total' ? 'trade' : facts.lead.flow;
  const verb = what === 'trade' ? 'was' : 'were';
  const subject = `${sentenceCase(possessive(input.reporter))} goods ${flowWords(facts.lead.flow, input.partner)}`;
  return [
    sentence(
      'computed',
      `${subject} ${verb} ${percent(part.value)} of its goods ${what} with the world, ${amount(whole.value, whole.currency)}.`,
      [part, whole],
    ),
  ];
}

const barsOf = (facts: Facts, parts: readonly Part[], input: BriefInput): Chart[] =>
  parts.length === 0 || parts.some((p) => !Number.isFinite(p.points.value))
    ? []
    : [
        {
          kind: 'bars',
          id: 'contributions',
          title: partsInWords(parts, facts),
          subtitle: `Contribution to the change of goods trade, ${whenWords(yearBefore(input.period))} to ${whenWords(input.period)}, percentage points, computed`,
          foot: sourceLine(parts.map((p) => p.points)),
          label: parts.map((p) => `${p.flow} ${signedPoints(p.points.value)}`).join(', '),
          unit: 'percentage points',
          bars: parts.map((p) => ({ name: p.flow, value: p.points.value, role: p.flow })),
        },
      ];

/** Levels, growth on every base, both currencies, contributions, balance. */
export function happened(input: BriefInput, facts: Facts): Section {
  const parts = partsOf(facts);
  const notes: Note[] = [
    ...(parts.length === 0
      ? [
          note(
            'no-contributions',
            'contributions need exports and imports of both years on one base; some are not held',
          ),
        ]
      : []),
    ...[facts.total, facts.exports, facts.imports].flatMap((f) =>
      f.level && !f.base
        ? [note('no-base', `not held: ${f.flow} first published for ${whenWords(yearBefore(input.period))}`)]
        : [],
    ),
  ];
  const together = parts.length
    ? [
        sentence(
          'computed',
          `${partsInWords(parts, facts)} (${listed(parts.map((p) => `${p.flow} ${signedPoints(p.points.value)}`))}).`,
          parts.flatMap((p) => [p.points, p.ofChange]),
        ),
      ]
    : [];
  return {
    id: 'happened',
    title: 'What happened',
    sentences: [
      ...[facts.total, facts.exports, facts.imports].flatMap((f) => flowSentence(input, f)),
      ...together,
      ...balanceSentence(input, facts),
      ...currencySentence(input, facts),
      ...worldSentence(input, facts),
    ].filter((s) => !s.text.includes(NO_FIGURE)),
    tables: [happenedTable(input, facts, parts)],
    charts: barsOf(facts, parts, input),
    notes,
  };
}
