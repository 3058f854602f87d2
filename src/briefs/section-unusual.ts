import type { Facts } from '../measures/chosen/flow-facts.js';
import type { Source } from '../measures/chosen/levels.js';
import { extremeSince, firstSince, streak } from '../measures/index.js';
import type { Section, Sentence } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { note } from '../model/note.js';
import { samePeriod } from '../model/period.js';
import { atLeast, changesOf, historyOf, levelsIn, missingChanges, type Past, placeOf } from './history.js';
import { amount, ordinalWord, runs, signedPercent } from './number.js';
import { annualChart, rankWords, span, stripOf } from './unusual-charts.js';
import { currencyWords, fallOrRise, flowWords, possessive, sentence, whenWords } from './wording.js';

/** Rank, first since, streak and level extremes for one source; each names its currency and what is missing. */
export function unusualSentences(input: BriefInput, history: readonly Past[], who: string): Sentence[] {
  const { period } = input;
  const changes = changesOf(history);
  const place = placeOf(history, period);
  const own = changes.find((c) => samePeriod(c.period, period));
  if (!own || !place || own.change.value === 0) return [];
  const kind = fallOrRise(own.change.value);
  const gaps = missingChanges(history);
  const gapWords = gaps.length ? `; no change is held for ${runs(gaps)}` : '';
  const scope = `${place.of} ${span(input)} held since ${whenWords(changes[0]!.period)}`;
  const out = [
    sentence(
      'computed',
      `In ${who}, in ${currencyWords(place.currency)}, that is ${rankWords(place.rank, kind)} of ${scope} (${place.same} of them ${kind}s)${gapWords}.`,
      atLeast(changes, own.change.value),
    ),
  ];
  const since = firstSince(changes, period, kind);
  if (since.holds && since.since) {
    const between = history.filter(
      (p) => !p.change && p.period.start > since.since!.start && p.period.start < period.start,
    );
    const doubt = between.length ? `, with no change held for ${runs(between.map((p) => p.period))}` : '';
    const before = changes.find((c) => samePeriod(c.period, since.since!))!;
    out.push(
      sentence(
        'computed',
        `It is the first ${kind} since ${whenWords(since.since)} (${signedPercent(before.change.value)})${doubt}.`,
        [own.change, before.change],
      ),
    );
  }
  const run = streak(
    changes.map((c) => c.change),
    period,
    kind,
  );
  if (run.value > 1 && run.from)
    out.push(
      sentence(
        'computed',
        `It is the ${ordinalWord(run.value)} ${kind} in a row, from ${whenWords(run.from)}${run.open ? '; the figures before that are not held, so it may be longer' : ''}.`,
        [run],
      ),
    );
  return [...out, ...levelSentence(input, history)];
}

function levelSentence(input: BriefInput, history: readonly Past[]): Sentence[] {
  const levels = levelsIn(history);
  const own = levels.find((l) => samePeriod(l.period, input.period));
  if (!own || levels.length < 3) return [];
  for (const kind of ['high', 'low'] as const) {
    const extreme = extremeSince(levels, input.period, kind);
    if (!extreme.holds) continue;
    const missing = history.filter((p) => !p.level && (!extreme.since || p.period.start > extreme.since.start));
    const doubt = missing.length ? `; no level is held for ${runs(missing.map((p) => p.period))}` : '';
    const word = kind === 'high' ? 'highest' : 'lowest';
    const first = extreme.first ? ` since ${whenWords(extreme.first)}` : '';
    const back = extreme.since ? levels.find((l) => samePeriod(l.period, extreme.since!)) : null;
    const text = extreme.record
      ? `At ${amount(own.value, own.currency)} it is the ${word} held${first}`
      : `At ${amount(own.value, own.currency)} it is the ${word} since ${whenWords(extreme.since!)} (${amount(back!.value, own.currency)})`;
    return [sentence('computed', `${text}${doubt}.`, [own, back ?? null])];
  }
  return [];
}

/** The partner's own figures, seen from its side, when they reach further back. */
function mirrorView(input: BriefInput, mirror: Source | null, length: number) {
  if (!mirror) return null;
  const history = historyOf(mirror, 'total', input.period);
  if (changesOf(history).length <= length || !placeOf(history, input.period)) return null;
  return {
    history,
    who: `${possessive(input.partner)} own figures on ${flowWords('total', input.reporter)} (${mirror.publisher})`,
  };
}

/** How unusual the change is, in all the years held. */
export function unusual(input: BriefInput, facts: Facts, mirror: Source | null): Section {
  const history = historyOf(facts.source, facts.lead.flow, input.period);
  const who = `${possessive(input.reporter)} figures (${facts.source.publisher})`;
  const own = unusualSentences(input, history, who);
  const other = mirrorView(input, mirror, changesOf(history).length);
  const count = changesOf(history).length;
  const short = count > 0 && count < 10;
  const held = count === 1 ? 'only 1 change is' : `only ${count} changes are`;
  return {
    id: 'unusual',
    title: 'How unusual it is',
    sentences: [...own, ...(other ? unusualSentences(input, other.history, other.who) : [])],
    tables: [],
    charts: [
      ...stripOf(input, history, 'changes', who),
      ...annualChart(input, facts.source, who, 'levels'),
      ...(other ? stripOf(input, other.history, 'changes-partner', other.who) : []),
      ...(other && mirror ? annualChart(input, mirror, other.who, 'levels-partner') : []),
    ],
    notes: [
      ...(short
        ? [note('short-history', `${held} held from ${facts.source.publisher}; a rank among so few says little`)]
        : []),
      ...(own.length === 0
        ? [
            note(
              'no-rank',
              `no change of ${whenWords(input.period)} can be ranked: too few figures of other years are held`,
            ),
          ]
        : []),
    ],
  };
}
