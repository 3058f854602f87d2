import { type Step, walkBack } from '../../measures/walk-back.js';
import { justBefore, type Period, periodInWords, startMonth } from '../../model/period.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import type { Verdict } from '../../model/verdict.js';
import { findQuantities } from '../extract/quantities.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, sentenceOf, soughtIn, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { isFirst } from './judge-rank.js';
import { noFigures, unsupported } from './no-figures.js';
import { rankedPeriods } from './partner-rows.js';
import { isOfValues, isRunOfFirsts } from './rank-words.js';
import { changesOf, currencyFor, levelsOf, type Sight, someLate } from './record-series.js';
import { markBefore, runBehind } from './run-words.js';
import type { Dated, Test } from './since.js';

/** What must be true of every period of a run. */
interface Run {
  readonly word: string;
  readonly series: (sight: Sight) => readonly Dated[];
  readonly test: Test;
}

interface Counted {
  readonly word: string;
  readonly steps: readonly Step<Dated>[];
  /** Periods that meet the test for sure, and with every doubt read its way. */
  readonly sure: number;
  readonly most: number;
  /** Stopped by a gap or by the first period held. */
  readonly open: boolean;
  readonly late: boolean;
}

/** "Down for a sixth month in a row": counted back over the periods held. */
export function judgeStreak(c: Case): Verdict {
  const open = soughtIn(c);
  if (!open) return unsupported(c);
  const sought = { ...open, currency: currencyFor(c, open) };
  if (c.claim.value === null) return noFigures(c, sought);
  if (!isOfValues(c.claim) && isRunOfFirsts(sentenceOf(c))) return judgeFirsts(c, { ...sought, currency: null });
  const runs = runsOf(c, sought);
  const counts = countsOf(c, sought, runs);
  const known = counts.filter((n) => !n.late);
  const match = known.find((n) => fits(n, c.claim.value!)) ?? counts.find((n) => fits(n, c.claim.value!));
  const shown = match ?? known[0] ?? counts[0];
  if (!shown) return noFigures(c, sought);
  return match ? asSaid(c, match) : (endedBefore(c, sought, runs) ?? differently(c, known, shown));
}

const countsOf = (c: Case, sought: Sought, runs: readonly Run[]): readonly Counted[] =>
  (['day', 'now'] as const).flatMap((sight) => runs.flatMap((run) => count(c, sought, run, sight) ?? []));

/** "After falling two years in a row, exports rose": the run up to the period before, if it is as long as said. */
function endedBefore(c: Case, sought: Sought, runs: readonly Run[]): Verdict | null {
  if (!hasEnded(c)) return null;
  const before: Sought = { ...sought, period: justBefore(sought.period) };
  const match = countsOf(c, before, runs).find((n) => n.sure === c.claim.value && n.most === n.sure && !n.open);
  if (!match) return null;
  const reading = `the run that had ended by ${periodInWords(sought.period)}`;
  return { ...asSaid(c, match), status: 'holds-if', reading };
}

const fits = (n: Counted, wanted: number): boolean =>
  n.sure <= wanted && wanted <= n.most && (n.sure === n.most || n.sure === wanted);

const words = (n: Counted): string => {
  const first = n.steps[Math.max(0, n.sure - 1)]?.period;
  return n.sure === 0 || !first
    ? `no ${n.word} in ${periodInWords(n.steps[0]!.period)}`
    : `${n.word} in ${n.sure} ${n.sure === 1 ? 'period' : 'periods in a row'}, ${periodInWords(first)} to ${periodInWords(n.steps[0]!.period)}`;
};

const evidenceOf = (c: Case, n: Counted): Verdict['evidence'] =>
  evidenceFor(c.book, ...n.steps.slice(0, n.sure + 1).flatMap((s) => (s.entry ? [s.entry.figure] : [])));

function asSaid(c: Case, n: Counted): Verdict {
  const late = n.late ? ', by figures released later' : '';
  const open = n.open ? '; before that no figure is held' : '';
  return verdict({
    status: n.late ? 'holds-if' : 'holds',
    ...(n.late ? { reading: 'with figures released later' } : {}),
    text: `${words(n)}${late}${open}`,
    computed: n.sure,
    unit: c.claim.unit ?? 'periods',
    evidence: evidenceOf(c, n),
  });
}

/** A failure only when every way to count it that was known on the day gives another number. */
function differently(c: Case, known: readonly Counted[], shown: Counted): Verdict {
  const wanted = c.claim.value!;
  const evidence = evidenceOf(c, shown);
  const contradicts = (n: Counted): boolean => (n.most < wanted && !n.open) || n.sure > wanted;
  if (known.length > 0 && known.every(contradicts) && hasEnded(c))
    return cannotTell(c.claim, 'ambiguous', `${words(shown)}; a run that had ended may be meant`, evidence);
  if (known.length > 0 && known.every(contradicts))
    return verdict({
      status: 'fails',
      text: words(shown),
      computed: shown.sure,
      unit: c.claim.unit ?? 'periods',
      evidence: [...evidence, quoted(c.claim)],
    });
  const why = shown.open ? 'earlier figures are not held' : 'in the figures held now';
  return cannotTell(c.claim, 'no data', `${words(shown)}; ${why}`, evidence);
}

const ENDED =
  /\b(?:end(?:ed|s|ing)|snapp(?:ed|ing)|br(?:oke|oken|eaking)|halt(?:ed|ing)|stopp(?:ed|ing)|interrupt(?:ed|ing)|revers(?:ed|ing))\b[^.;]{0,30}$|\b(?:after|following)\s+(?:[a-z]+\s+){0,2}$/i;

/** "A decline that had ended nine straight years of growth": the run was over before the period that the text is about. */
const hasEnded = ({ claim, text }: Case): boolean =>
  ENDED.test(text.slice(Math.max(claim.sentence[0], claim.start - 60), claim.start)) ||
  /^[^.;]{0,20}\b(?:(?:was|were|has been|had been) (?:ended|broken|snapped|interrupted)|came to an end|ended)\b/i.test(
    text.slice(claim.end, claim.sentence[1]),
  );

function count(c: Case, sought: Sought, run: Run, sight: Sight): Counted | null {
  const series = run.series(sight).filter((e) => isAlike(c, e.period, sought.period));
  const steps = walkBack(series, (entry) => entry.period, sought.period);
  if (!steps[0]?.entry) return null;
  const upTo = (met: (how: ReturnType<Test>) => boolean): number => {
    const end = steps.findIndex(({ entry }) => entry === null || !met(run.test(entry.figure)));
    return end === -1 ? steps.length : end;
  };
  const most = upTo((how) => how !== 'no');
  return {
    word: run.word,
    steps,
    sure: upTo((how) => how === 'sure'),
    most,
    open: !steps[most]?.entry,
    late: someLate(
      c,
      steps.slice(0, most + 1).flatMap((s) => s.entry ?? []),
    ),
  };
}

/** A run of years of one month ("the third July in a row") keeps to that month. */
const isAlike = (c: Case, period: Period, own: Period): boolean =>
  c.claim.unit !== 'years' || startMonth(period) === startMonth(own);

const falling: Test = ({ value, low, high }) => (high < 0 ? 'sure' : value < 0 || low < 0 ? 'doubtful' : 'no');
const rising: Test = ({ value, low, high }) => (low > 0 ? 'sure' : value > 0 || high > 0 ? 'doubtful' : 'no');

function runsOf(c: Case, sought: Sought): readonly Run[] {
  const kind = kindOf(c, sought);
  if (kind === 'above' || kind === 'below') return limitRun(c, sought, kind);
  if (kind === 'deficit' || kind === 'surplus')
    return [
      {
        word: kind,
        series: (sight) => levelsOf(c, { ...sought, flow: 'balance' }, sight),
        test: kind === 'deficit' ? falling : rising,
      },
    ];
  if (!kind) return [];
  const test = kind === 'fall' ? falling : rising;
  const on =
    sought.period.months < 12 && c.claim.unit !== 'years' ? (['year', 'period'] as const) : (['year'] as const);
  return on.map((way) => ({ word: kind, series: (sight) => changesOf(c, sought, sight, way), test }));
}

/** "Above 100 billion for the second year": the threshold stands in the claim's own words. */
function limitRun(c: Case, sought: Sought, kind: 'above' | 'below'): readonly Run[] {
  const own = inMoney(c.claim.quote);
  const amounts = own.length > 0 ? own : inMoney(markBefore(c)?.words ?? '');
  if (amounts.length !== 1) return [];
  const { value, scale } = amounts[0]!.quantity;
  const limit = value * SCALE_FACTOR[scale];
  const test: Test = (figure) => {
    const [low, high] = figure.low < 0 ? [Math.abs(figure.high), Math.abs(figure.low)] : [figure.low, figure.high];
    if (kind === 'above' ? low > limit : high < limit) return 'sure';
    return (kind === 'above' ? high > limit : low < limit) ? 'doubtful' : 'no';
  };
  return [{ word: `${kind} ${amounts[0]!.quantity.value} ${scale}`, series: (s) => levelsOf(c, sought, s), test }];
}

const inMoney = (words: string) => findQuantities(words).filter((q) => q.quantity.unit === 'currency');

const isOpenSide = (direction: string): boolean => direction === 'above' || direction === 'below';

type Kind = 'fall' | 'rise' | 'deficit' | 'surplus' | 'above' | 'below';
const KINDS: ReadonlySet<string> = new Set<Kind>(['fall', 'rise', 'deficit', 'surplus', 'above', 'below']);

function kindOf(c: Case, sought: Sought): Kind | null {
  const { direction } = c.claim;
  if (direction && KINDS.has(direction))
    return (isOpenSide(direction) && inMoney(c.claim.quote).length === 0 && runBehind(c)) || (direction as Kind);
  const said = runBehind(c) ?? wordedKind(c.claim.quote, sought);
  return said ?? markBefore(c)?.side ?? wordedKind(sentenceOf(c), sought);
}

function wordedKind(said: string, sought: Sought): Kind | null {
  if (sought.flow === 'balance')
    return /deficit|in the red|negative/i.test(said) ? 'deficit' : /surplus/i.test(said) ? 'surplus' : null;
  const down = /\b(?:fall|fell|falling|drop|declin|decreas|down|shr[ai]nk|contract)/i.test(said);
  const up = /\b(?:rise|rose|rising|gr[eo]w|increas|up|climb|expan)/i.test(said);
  return down === up ? null : down ? 'fall' : 'rise';
}

/** "The largest partner for the third year in a row": first in each of them, and not in the one before. */
function judgeFirsts(c: Case, sought: Sought): Verdict {
  const wanted = c.claim.value!;
  const periods = rankedPeriods(c.claim, sought.period);
  const firsts = periods.map((period) => isFirst(c, { ...sought, period }));
  if (firsts[0] === null) return noFigures(c, sought);
  const end = firsts.findIndex((first) => first !== true);
  const run = end === -1 ? firsts.length : end;
  const open = end === -1 || firsts[end] === null;
  const rows = (c.book.partners ?? []).filter(
    (r) => r.partner === sought.partner && r.period.start >= periods.at(-1)!.start,
  );
  const evidence = evidenceFor(c.book, ...rows.slice(-4));
  const text =
    run === 0
      ? `not first in ${periodInWords(sought.period)}`
      : `first in ${run} ${run === 1 ? 'period' : 'periods in a row'}, ${periodInWords(periods[run - 1]!)} to ${periodInWords(sought.period)}`;
  const said = { text, computed: run, unit: c.claim.unit ?? 'periods' };
  if (run === wanted && open) return verdict({ status: 'holds-if', reading: 'at least so many', ...said, evidence });
  if (run === wanted) return verdict({ status: 'holds', ...said, evidence });
  if (run < wanted && open) return cannotTell(c.claim, 'no data', `${text}; earlier years are not held`, evidence);
  return verdict({ status: 'fails', ...said, evidence: [...evidence, quoted(c.claim)] });
}
