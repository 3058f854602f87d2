import { listPeriods } from '../../measures/walk-back.js';
import { CURRENCY_WORD } from '../../model/currency.js';
import { type Figure, inputsOf } from '../../model/figure.js';
import { type Period, periodInWords, samePeriod, startIndex } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { tellsFlow } from './explicit.js';
import { noFigures } from './no-figures.js';
import { type Sight, someLate } from './record-series.js';
import { type Dated, type Outlook, outlook, sinceOf, type Test } from './since.js';
import { lastOf, outlookOfYear, yearOfRecord } from './within-year.js';

/** A record put to the figures: the series, the test that its period and no later one than claimed may meet. */
export interface Question {
  readonly sought: Sought;
  readonly series: (sight: Sight, upTo?: Period) => readonly Dated[];
  /** The test, made from the period's own figure; null when that figure itself refutes the claim. */
  readonly test: (own: Figure) => Test | null;
  /** `as large`, `a fall`, `above`: what an earlier period that meets the test was. */
  readonly met: string;
  /** Why the period's own figure refutes the claim. */
  readonly refuted: string;
}

const valued = (figure: Figure): string =>
  inputsOf(figure).length > 0 && isRate(figure) ? rate(figure.value) : level(figure.value, figure.currency);
const isRate = (figure: Figure): boolean =>
  'unit' in figure ? figure.unit === 'percent' : 'indicator' in figure && figure.indicator === 'growth_yoy';

const unitOf = (figure: Figure): string => (isRate(figure) ? 'percent' : figure.currency);

interface Answer extends Outlook {
  readonly own: Dated;
  readonly series: readonly Dated[];
  readonly refuted: boolean;
}

function ask(c: Case, q: Question, sight: Sight): Answer | null {
  const { period } = q.sought;
  const year = yearOfRecord(c, period);
  const series = q.series(sight, year ? lastOf(year, period) : undefined);
  const own = series.find((entry) => samePeriod(entry.period, period));
  if (!own) return null;
  const test = q.test(own.figure);
  const none = { found: null, gaps: [], first: own.period };
  if (!test) return { ...none, answer: 'no', own, series, refuted: true };
  const seen = year ? outlookOfYear(series, period, year, test) : outlook(series, period, sinceOf(c.claim), test);
  return { ...seen, own, series, refuted: false };
}

/** The verdict on a record: by what was out on the day, else by what came out later, which can only support it. */
export function recordVerdict(c: Case, q: Question): Verdict {
  const day = ask(c, q, 'day');
  if (day && day.answer !== 'open') return settled(c, q, day);
  const now = ask(c, q, 'now');
  const best = now ?? day;
  if (!best) return noFigures(c, q.sought);
  const evidence = evidenceOf(c, best);
  const text = shown(c, q, best);
  if (best.answer === 'open' || !someLate(c, best.series)) return cannotTell(c.claim, 'no data', text, evidence);
  if (best.answer === 'no')
    return cannotTell(c.claim, 'no data', `${text}; by figures released after the day`, evidence);
  return verdict({
    status: 'holds-if',
    reading: 'with figures released later',
    text: `${text}; the earlier figures as known on the day are not held`,
    computed: best.own.figure.value,
    unit: unitOf(best.own.figure),
    evidence,
  });
}

function settled(c: Case, q: Question, a: Answer): Verdict {
  const said = { text: shown(c, q, a), computed: a.own.figure.value, unit: unitOf(a.own.figure) };
  const evidence = evidenceOf(c, a);
  if (a.answer === 'no' && reachIsOpen(c) && (!yearOfRecord(c, q.sought.period) || !tellsFlow(c)))
    return cannotTell(c.claim, 'ambiguous', said.text, evidence);
  if (a.answer === 'no') return verdict({ status: 'fails', ...said, evidence: [...evidence, quoted(c.claim)] });
  if (a.answer === 'beyond')
    return verdict({ status: 'holds-if', reading: 'among the figures held', ...said, evidence });
  return verdict({
    status: 'holds',
    ...said,
    evidence,
    notes: [{ code: 'currency', text: `counted in ${CURRENCY_WORD[q.sought.currency!] ?? q.sought.currency}` }],
  });
}

/** "The peak of the decade", "since the pandemic": it reaches back to a time that the words leave open. */
const reachIsOpen = (c: Case): boolean => {
  const { claim } = c;
  if (claim.scope === 'as said') return true;
  // "The best month was May": of what is open where the sentence names no flow.
  if (MONTH_OF.test(claim.quote) && !tellsFlow(c)) return true;
  return (
    OF_A_SPAN.test(claim.quote) ||
    (claim.since === undefined &&
      claim.value === null &&
      /\bsince\b(?!\s+(?:[\w'’-]+\s+){0,3}(?:records?|series|data|statistics)\b)/i.test(claim.quote))
  );
};
const MONTH_OF = /\b(?:month|quarter|half)\b[^.,;]{0,60}\b(?:was|is|had been|came in)\b/i;
const OF_A_SPAN =
  /\b(?:month|quarter|half)\s+(?:of|in|for|during)\s+(?!(?:the\s+|this\s+|last\s+)?year\b|(?:19|20)\d\d)/i;

/** The period's own figure, the one that settles it, and the largest gap in between. */
function evidenceOf(c: Case, a: Answer): Verdict['evidence'] {
  const from = a.found ? startIndex(a.found.period) : -Infinity;
  const run = a.series.filter((entry) => startIndex(entry.period) > from).slice(-6);
  return evidenceFor(c.book, a.own.figure, ...(a.found ? [a.found.figure] : []), ...run.map((e) => e.figure));
}

/** `in dollars: -14.6 (2019), +8.3 (2020)`: the last few periods back to the one that settles it. */
function run(q: Question, a: Answer): string {
  const from = a.found ? startIndex(a.found.period) : startIndex(q.sought.period) - 48;
  const upTo = startIndex(q.sought.period);
  const entries = a.series.filter((e) => startIndex(e.period) >= from && startIndex(e.period) <= upTo).slice(-8);
  const unit = entries.length > 0 && isRate(entries[0]!.figure) ? ' %' : '';
  const list = entries.map((e) => {
    const when = e.period.months === 12 ? e.period.start.slice(0, 4) : e.period.start;
    return `${valued(e.figure).replace(' %', '')} (${when})`;
  });
  return `in ${CURRENCY_WORD[q.sought.currency!] ?? q.sought.currency}: ${list.join(', ')}${unit}`;
}

function shown(c: Case, q: Question, a: Answer): string {
  const figures = `${run(q, a)} (${source(a.own.figure)})`;
  const scope = c.claim.scope && c.claim.scope !== 'as said' ? `${c.claim.scope}, ` : '';
  const held = `${scope}figures held from ${periodInWords(a.first)} on`;
  if (a.refuted) return `${valued(a.own.figure)} in ${periodInWords(a.own.period)}: ${q.refuted}; ${figures}`;
  if (a.answer === 'no' && a.found)
    return `since ${periodInWords(a.found.period)}, which was ${q.met}; ${figures}; ${held}`;
  const gaps = a.gaps.length > 0 ? `; no figure for ${listPeriods(a.gaps)}, so the answer is open there` : '';
  if (a.answer === 'yes' && a.found) return run(q, a);
  if (a.answer === 'open') return `${figures}${gaps}; ${held}`;
  return `${figures}; none before is ${q.met}${gaps}; ${held}`;
}
