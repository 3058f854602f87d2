import { sub } from '../../kernels/interval.js';
import { amount, operand } from '../../measures/amount.js';
import { measured } from '../../measures/measurement.js';
import { economyName } from '../../model/economy.js';
import type { Figure } from '../../model/figure.js';
import { MIRROR_FLOW } from '../../model/flow.js';
import type { Verdict } from '../../model/verdict.js';
import type { Sought } from './book.js';
import { type Case, sentenceOf } from './case.js';
import { isNamed } from './named.js';
import { noFigures } from './no-figures.js';
import { levelAt, periodsHeld, type Sight } from './record-series.js';
import { recordVerdict } from './record-verdict.js';
import type { Dated, Test } from './since.js';

const FIGURES = /\b(?:figures?|count|numbers?|books|ledgers?|one)\b/i;

/** "China's figure exceeded the American one for the first time": the two offices' books of one flow, year by year. */
export function judgeAgainstMirror(c: Case, sought: Sought): Verdict {
  const { reporter, partner, flow } = sought;
  const words = sentenceOf(c);
  if (partner === 'WLD' || !FIGURES.test(words) || !isNamed(reporter, words) || !isNamed(partner, words))
    return noFigures(c, sought);
  const turned: Sought = { ...sought, reporter: partner, partner: reporter, flow: MIRROR_FLOW[flow] };
  const series = (sight: Sight): readonly Dated[] =>
    periodsHeld(c, sought).flatMap((period) => {
      const [own, other] = [levelAt(c, { ...sought, period }, sight), levelAt(c, { ...turned, period }, sight)];
      return own && other && own.currency === other.currency ? [{ period, figure: gap(own, other) }] : [];
    });
  const above = c.claim.direction === 'first_above';
  const test: Test = ({ low, high }) =>
    above ? (low > 0 ? 'sure' : high > 0 ? 'doubtful' : 'no') : high < 0 ? 'sure' : low < 0 ? 'doubtful' : 'no';
  const way = `${above ? 'above' : 'below'} the figure of ${economyName(partner, { the: true })}`;
  return recordVerdict(c, {
    sought,
    series,
    test: (own) => (test(own) === 'no' ? null : test),
    met: way,
    refuted: `not ${way}`,
  });
}

const gap = (own: Figure, other: Figure): Figure =>
  measured({
    measure: 'gap',
    unit: 'currency',
    currency: own.currency,
    formula: `${amount(own.value)} - ${operand(other.value)}`,
    of: [own, other],
    compute: (a, b) => sub(a!, b!),
  });
