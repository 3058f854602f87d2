import type { Claim } from '../../model/claim.js';
import type { Figure } from '../../model/figure.js';
import { endIndex, parsePeriod, startIndex } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { fullValue } from '../arithmetic/facts.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, sentenceOf, soughtIn } from './case.js';
import { judgeLast } from './judge-last.js';
import { judgeAgainstMirror } from './judge-mirror-record.js';
import { byTheText, noFigures, unsupported } from './no-figures.js';
import { changesOf, currencyFor, levelsOf, type Sight, shareSeries } from './record-series.js';
import { type Question, recordVerdict } from './record-verdict.js';
import type { Dated, Test } from './since.js';

/** "The first fall since 2019", "the highest on record": from the periods held, in one currency that is named. */
export function judgeRecord(c: Case): Verdict {
  const open = soughtIn(c);
  if (!open) return unsupported(c);
  if (reachesOnlyInto(c.claim))
    return cannotTell(c.claim, 'ambiguous', 'since a time within the period that is told of');
  const sought = { ...open, currency: currencyFor(c, open) };
  const direction = c.claim.direction ?? directionOf(c.claim.quote);
  switch (direction) {
    case 'first_fall':
    case 'first_rise':
      return judgeFirst(c, sought, direction === 'first_fall' ? -1 : 1);
    case 'first_above':
    case 'first_below':
      return c.claim.value === null || c.claim.quantity?.unit !== 'currency'
        ? judgeAgainstMirror(c, sought)
        : recordVerdict(c, threshold(c, sought, direction === 'first_above'));
    case 'first_deficit':
    case 'first_surplus':
      return recordVerdict(c, signed(c, sought, direction === 'first_deficit' ? -1 : 1));
    case 'last_deficit':
    case 'last_surplus':
      return judgeLast(c, sought, direction === 'last_deficit' ? -1 : 1);
    case 'high':
    case 'low':
    case 'largest_deficit':
    case 'largest_surplus':
      return judgeExtreme(c, sought, direction);
    default:
      return (
        byTheText(c) ?? (sought ? noFigures(c, sought) : cannotTell(c.claim, 'ambiguous', 'what was first is open'))
      );
  }
}

/** "The lowest since January" said of a year is of a month that the text names elsewhere. */
function reachesOnlyInto({ period, since }: Claim): boolean {
  const from = /^\d{4}-\d\d$/.test(since ?? '') ? parsePeriod(since!) : null;
  return from !== null && period !== null && period.months > 1 && endIndex(from) >= startIndex(period) - 1;
}

const LOW = /\b(?:lowest|smallest|weakest|slowest|least|low|worst)\b/i;
const HIGH = /\b(?:highest|largest|biggest|strongest|fastest|steepest|sharpest|best|most|record|peak|high)\b/i;

const directionOf = (quote: string): string | null => (LOW.test(quote) ? 'low' : HIGH.test(quote) ? 'high' : null);

/** Words that say as little of a level as of a rate: "up 12 percent, the most since 2010". */
const OPEN_WORDS = /\b(?:most|least|weakest|strongest|worst|best|biggest)\b/i;

/** An extreme that stands behind a rate may be one of rates: it fails only where it fails as both. */
function judgeExtreme(c: Case, sought: Sought, direction: string): Verdict {
  const ofLevels = recordVerdict(c, extreme(c, sought, direction));
  if (ofLevels.status !== 'fails' || isOfPace(c.claim.quote, direction) || !followsRate(c)) return ofLevels;
  const ofRates = recordVerdict(c, extreme(c, sought, direction, true));
  if (ofRates.status === 'holds' || ofRates.status === 'holds-if')
    return { ...ofRates, status: 'holds-if', reading: 'of the rates of change' };
  return ofRates.status === 'cannot-tell' && OPEN_WORDS.test(c.claim.quote) ? ofRates : ofLevels;
}

const followsRate = (c: Case): boolean =>
  c.claims.some(
    (o) =>
      o.kind === 'growth' &&
      o.sentence[0] === c.claim.sentence[0] &&
      o.start < c.claim.start &&
      o.flow === c.claim.flow,
  );

const signTest =
  (sign: 1 | -1): Test =>
  ({ value, low, high }) =>
    value * sign <= 0
      ? (sign < 0 ? low < 0 : high > 0)
        ? 'doubtful'
        : 'no'
      : (sign < 0 ? high < 0 : low > 0)
        ? 'sure'
        : 'doubtful';

/** The first fall (rise): on the year, or for months also on the month before, which the text seldom says. */
function judgeFirst(c: Case, sought: Sought, sign: 1 | -1): Verdict {
  const word = sign < 0 ? 'a fall' : 'a rise';
  const question = (on: 'year' | 'period'): Question => ({
    sought,
    series: (sight) => changesOf(c, sought, sight, on),
    test: (own) => (signTest(sign)(own) === 'no' ? null : signTest(sign)),
    met: `${word} too`,
    refuted: `no ${sign < 0 ? 'fall' : 'rise'}`,
  });
  const onYear = recordVerdict(c, question('year'));
  if (sought.period.months >= 12 || onYear.status !== 'fails') return onYear;
  const onMonth = recordVerdict(c, question('period'));
  return onMonth.status === 'fails' || onMonth.status === 'cannot-tell' ? onYear : onMonth;
}

/** Above (below) a threshold, which is an amount whatever the sign of a balance. */
function threshold(c: Case, sought: Sought, above: boolean): Question {
  // The number itself: "over 4 trillion" opens its interval upwards, and the mark stays at 4.
  const limit = Math.abs(fullValue(c.claim));
  const sizes = ({ low, high }: Figure): readonly [number, number] =>
    low < 0 ? [Math.abs(high), Math.abs(low)] : [low, high];
  const test: Test = (figure) => {
    const [low, high] = sizes(figure);
    if (above ? low > limit : high < limit) return 'sure';
    return (above ? high > limit : low < limit) ? 'doubtful' : 'no';
  };
  return {
    sought,
    series: (sight) => levelsOf(c, sought, sight),
    test: (own) => (test(own) === 'no' ? null : test),
    met: above ? 'above it' : 'below it',
    refuted: above ? 'not above' : 'not below',
  };
}

const signed = (c: Case, sought: Sought, sign: 1 | -1): Question => ({
  sought: { ...sought, flow: 'balance' },
  series: (sight) => levelsOf(c, { ...sought, flow: 'balance' }, sight),
  test: (own) => (signTest(sign)(own) === 'no' ? null : signTest(sign)),
  met: sign < 0 ? 'a deficit' : 'a surplus',
  refuted: sign < 0 ? 'no deficit' : 'no surplus',
});

const PACE =
  /\b(?:fastest|slowest|steepest|sharpest|quickest|weakest growth|strongest growth|pace|growth|increase|decline|drop|fall|rise|gain|jump|slump|contraction)\b/i;
const DOWNWARD = /\b(?:decline|drop|fall|decrease|slump|contraction|steepest|plunge)\b/i;

const OF_SHARE = /\b(?:share|proportion)\b/i;

/** The highest or lowest: of levels, or of rates where the words are of a pace ("the sharpest fall"). */
function extreme(c: Case, sought: Sought, direction: string, asRate = false): Question {
  const { quote } = c.claim;
  const ofPace = asRate || isOfPace(quote, direction);
  const turned = (own: Figure): boolean =>
    ofPace
      ? DOWNWARD.test(quote) || (!/growth|increase|rise|gain/i.test(quote) && own.value < 0)
      : sought.flow === 'balance' && isDeficit(c, direction, own);
  const beyond = (own: Figure): Test => {
    const up = (direction !== 'low') !== turned(own);
    return (figure) => {
      if (up ? figure.low >= own.high : figure.high <= own.low) return 'sure';
      return (up ? figure.high >= own.low : figure.low <= own.high) ? 'doubtful' : 'no';
    };
  };
  return {
    sought,
    series: (sight, period = sought.period) =>
      (OF_SHARE.test(quote) ? shareSeries : ofPace ? ratesOnYear : levelsOf)(c, { ...sought, period }, sight),
    test: (own) => (wrongSign(direction, own) ? null : beyond(own)),
    met: direction === 'low' ? 'as low' : 'as large',
    refuted: direction === 'largest_deficit' ? 'no deficit' : 'no surplus',
  };
}

const ratesOnYear = (c: Case, sought: Sought, sight: Sight): readonly Dated[] => changesOf(c, sought, sight, 'year');

const isOfPace = (quote: string, direction: string): boolean =>
  (direction === 'high' || direction === 'low') && PACE.test(quote) && !OF_A_TIME.test(quote);

/** "The bleakest month of the slump": how much it was, whatever it is a month of. */
const OF_A_TIME = /^(?:the|its|their)\s+(?:\w+\s+){1,2}(?:month|quarter|half)\b/i;

const wrongSign = (direction: string, own: Figure): boolean =>
  (direction === 'largest_deficit' && own.low > 0) || (direction === 'largest_surplus' && own.high < 0);

function isDeficit(c: Case, direction: string, own: Figure): boolean {
  if (direction === 'largest_deficit') return true;
  // The worst month of a balance is the deepest in deficit, the best the highest in surplus: by its side, not its size.
  if (direction === 'largest_surplus' || /\b(?:worst|best)\b/i.test(c.claim.quote)) return false;
  return own.value < 0 && !/\bsurplus\b/i.test(sentenceOf(c));
}
