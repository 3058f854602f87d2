import { type Facts, type FlowFacts, flowFacts } from '../measures/chosen/flow-facts.js';
import type { Source } from '../measures/chosen/levels.js';
import { firstSince } from '../measures/index.js';
import type { Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { isMeasurement } from '../model/figure.js';
import { samePeriod, yearBefore } from '../model/period.js';
import { atLeast, changesOf, historyOf, placeOf } from './history.js';
import { amount, percent, runs } from './number.js';
import { otherCurrencyOf } from './other-currency.js';
import { partsInWords, partsOf } from './parts.js';
import { type TwoSides, twoSides } from './section-mirror.js';
import { rankWords } from './unusual-charts.js';
import { adviceOn } from './use-advice.js';
import {
  currencyWords,
  fallOrRise,
  flowWords,
  listed,
  moved,
  named,
  possessive,
  sentence,
  sentenceCase,
  whenWords,
} from './wording.js';

/** The held base gives another rate than the published one, yet its rounding allows both. */
const rounded = (f: FlowFacts): boolean =>
  !f.revised && f.againstBase !== null && f.rate !== null && Math.abs(f.againstBase.value - f.rate.value) >= 0.15;

/** The finding, then the figure, then the base. */
function headline(input: BriefInput, facts: Facts, sides: readonly TwoSides[], changes: number): Sentence {
  const { lead } = facts;
  const when = whenWords(input.period);
  const before = whenWords(yearBefore(input.period));
  const subject = sentenceCase(`${possessive(input.reporter)} goods ${flowWords(lead.flow, input.partner)}`);
  const other = otherCurrencyOf(input, facts.source);
  const there = other ? flowFacts({ ...facts.source, currency: other }, lead.flow, input.period) : null;
  const use = adviceOn(lead, there, sides, changes);
  const level = lead.level ? amount(lead.level.value, lead.currency) : null;
  if (!lead.rate)
    return sentence(
      lead.level && isMeasurement(lead.level) ? 'computed' : 'published',
      `${subject} came to ${level} in ${when}; nothing is held for ${before} to set it against.`,
      [lead.level],
      use,
    );
  const to = level ? `, to ${level}` : '';
  const start = `${subject} ${moved(lead.rate.value)} in ${currencyWords(lead.currency)} in ${when}${to}`;
  if (isMeasurement(lead.rate)) {
    const base = lead.rate === lead.againstNewBase ? lead.newBase : lead.base;
    return sentence(
      'computed',
      `${start}, against ${amount(base!.value, lead.currency)} in ${before} as ${lead.level && !isMeasurement(lead.level) ? lead.level.publisher : facts.source.publisher} now has it.`,
      [lead.rate, lead.level, base],
      use,
    );
  }
  const whose = `as ${lead.rate.publisher} published it on ${lead.rate.released}`;
  if (!lead.base || !lead.againstBase)
    return sentence(
      'published',
      `${start}, ${whose}; the figure first published for ${before} is not held.`,
      [lead.rate, lead.level],
      use,
    );
  const first = `the ${amount(lead.base.value, lead.currency)} first published for ${before}`;
  const text = lead.revised
    ? `${start}, ${whose}, against a base that was revised; against ${first} it ${moved(lead.againstBase.value)} (computed).`
    : rounded(lead)
      ? `${start}, ${whose}; the figure held for ${before}, ${amount(lead.base.value, lead.currency)}, is too rounded to tell whether the base was revised.`
      : `${start}, ${whose}, against ${first}.`;
  return sentence('published', text, [lead.rate, lead.level, lead.base, lead.againstBase], use);
}

function partsSentence(facts: Facts): Sentence[] {
  const parts = partsOf(facts);
  const rated = [facts.exports, facts.imports].filter((f) => f.rate && f.level);
  if (rated.length < 2) return [];
  const each = listed(rated.map((f) => `${f.flow} ${moved(f.rate!.value)} to ${amount(f.level!.value, f.currency)}`));
  const share = parts.length ? `; ${partsInWords(parts, facts).replace(/^./, (c) => c.toLowerCase())}` : '';
  return [
    sentence('computed', `${sentenceCase(each)}${share}.`, [
      ...rated.flatMap((f) => [f.rate, f.level]),
      ...parts.map((p) => p.ofChange),
    ]),
  ];
}

function rankSentence(input: BriefInput, facts: Facts): Sentence[] {
  const history = historyOf(facts.source, facts.lead.flow, input.period);
  const changes = changesOf(history);
  const place = placeOf(history, input.period);
  const own = changes.find((c) => samePeriod(c.period, input.period));
  if (!place || !own || own.change.value === 0 || place.of < 3) return [];
  const kind = fallOrRise(own.change.value);
  const since = firstSince(changes, input.period, kind);
  const first = since.holds && since.since ? `the first since ${whenWords(since.since)}` : null;
  const rank = `${rankWords(place.rank, kind)} of ${place.of} changes held since ${whenWords(changes[0]!.period)}`;
  const missing = history
    .filter((p) => !p.change && since.since && p.period.start > since.since.start)
    .map((p) => p.period);
  const doubt = first && missing.length ? ` (no change is held for ${runs(missing)})` : '';
  return [
    sentence(
      'computed',
      `In ${currencyWords(place.currency)} the ${kind} of ${facts.lead.flow === 'total' ? 'trade' : facts.lead.flow} is ${first ? `${first}${doubt} and ` : ''}${rank}.`,
      atLeast(changes, own.change.value),
    ),
  ];
}

function mirrorSentence(input: BriefInput, sides: readonly TwoSides[]): Sentence[] {
  const widest = [...sides].sort((a, b) => Math.abs(b.gap.gap.value) - Math.abs(a.gap.gap.value))[0];
  if (!widest) return [];
  const { said, mirrored, gap, flow } = widest;
  return [
    sentence(
      'computed',
      `${sentenceCase(named(input.partner))} counts the same trade differently: where ${named(input.reporter)} says ${flow} of ${amount(said.value, said.currency)}, it says ${flow === 'exports' ? 'imports' : 'exports'} of ${amount(mirrored.value, mirrored.currency)}, ${amount(Math.abs(gap.gap.value), said.currency)} (${percent(Math.abs(gap.percent.value))}) ${gap.gap.value > 0 ? 'less' : 'more'}.`,
      [said, mirrored, gap.gap, gap.percent],
    ),
  ];
}

/** Three or four sentences for those who read nothing else. */
export function summarise(input: BriefInput, facts: Facts, mirror: Source | null): readonly Sentence[] {
  const sides = mirror
    ? (['exports', 'imports'] as const).flatMap((flow) => twoSides(facts.source, mirror, flow, input.period) ?? [])
    : [];
  const changes = changesOf(historyOf(facts.source, facts.lead.flow, input.period)).length;
  return [
    headline(input, facts, sides, changes),
    ...partsSentence(facts),
    ...rankSentence(input, facts),
    ...mirrorSentence(input, sides),
  ];
}
