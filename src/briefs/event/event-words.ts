import type { EventEffect, EventStudyMade, JointTest } from '../../model/event-study.js';
import { decimal, MINUS, percent, signedPercent, THIN } from '../number.js';
import { listed } from '../wording.js';

/** Probability below which trends before count as different. */
const DOUBT = 0.05;

/** `−53.4 % to −22.3 %` */
export const rangeWords = ({ percentLow, percentHigh }: Pick<EventEffect, 'percentLow' | 'percentHigh'>): string =>
  Number.isFinite(percentLow) && Number.isFinite(percentHigh)
    ? `${signedPercent(percentLow)} to ${signedPercent(percentHigh)}`
    : 'not known';

/** `−3`, `0`, `+12`: periods from the date. */
export const relativeWords = (relative: number): string =>
  relative < 0 ? `${MINUS}${-relative}` : relative > 0 ? `+${relative}` : '0';

export const probability = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);

/** `covered from 2018-07-06` */
export const wavesWords = ({
  waves,
}: {
  readonly waves: EventStudyMade['waves'] | readonly { treated: string; date: string }[];
}): string => listed(waves.map(({ treated, date }) => `${treated} from ${date}`));

/** What percentages are of: a product covered whole, or the mean tariff. */
export function reachedWords({ dose, scale }: EventStudyMade): string {
  return dose === 'share' ? 'what is covered whole' : `what bears the mean rise of ${percent(100 * Math.expm1(scale))}`;
}

/** `months 1 to 12 after` */
export function overWords({ averaged, by }: EventStudyMade): string {
  const [first, last] = [averaged[0]!, averaged.at(-1)!];
  return first === last ? `${by} ${first}` : `${by}s ${first} to ${last}`;
}

const lower = (value: number): string => `${percent(Math.abs(value))} ${value < 0 ? 'less' : 'more'}`;

/** The finding, in one sentence that says against what. */
export function effectSentence(made: EventStudyMade): string {
  const { average, dose } = made;
  const over = `in ${overWords(made)} from the date`;
  const elasticity =
    dose === 'rate'
      ? ` The elasticity to one plus the tariff is ${decimal(average.coefficient.estimate, 2)} (${decimal(average.coefficient.low, 2)} to ${decimal(average.coefficient.high, 2)}).`
      : '';
  const none =
    average.percentLow < 0 && average.percentHigh > 0
      ? ' The interval holds zero: no effect can be told from chance.'
      : '';
  return `Trade in ${reachedWords(made)} was ${lower(average.percent)} ${over} than if it had moved since the ${referenceWords(made)} like trade that is not reached, ${rangeWords(average)} with 95${THIN}%.${elasticity}${none}`;
}

/** `month before`, `year before`, `month 4 before`: what all else is set against. */
function referenceWords({ points, by }: EventStudyMade): string {
  const references = points.filter(({ role }) => role === 'reference').map(({ relative }) => relative);
  if (references.length > 1) return `same ${by}s of the year that ends with ${by} ${relativeWords(references.at(-1)!)}`;
  return references[0] === -1 || references.length === 0 ? `${by} before` : `${by} ${relativeWords(references[0]!)}`;
}

const testWords = ({ statistic, df1, df2, p, points }: JointTest): string =>
  `${points} point${points === 1 ? '' : 's'}${df1 < points ? `, as ${df1} mean${df1 === 1 ? '' : 's'} of points in a row` : ''}: F(${df1}, ${decimal(df2)}) = ${decimal(statistic, 2)}, ${probability(p)}`;

/** What the points before say of the trends. */
export function beforeSentence({ before }: EventStudyMade): string {
  if (before === null)
    return 'Trends before: there is no point before to test, so that nothing speaks for them having been the same.';
  const doubt = before.p < DOUBT;
  return doubt
    ? `Trends before: they differ (${testWords(before)}). What comes after is then not to be read as the measure’s doing.`
    : `Trends before: no difference is found (${testWords(before)}). A test of so much finds large differences only.`;
}

/** Placebos whose interval leaves zero out. */
export function placeboSentence({ placebos, pooled }: EventStudyMade): string | null {
  const tried = placebos.flatMap(({ date, effect }) => (effect === null ? [] : [{ date, effect }]));
  if (tried.length === 0) return null;
  const found = tried.filter(({ effect }) => effect.percentLow > 0 || effect.percentHigh < 0);
  const own = `the measure itself, reckoned alike, ${signedPercent(pooled.percent)}`;
  return found.length === 0
    ? `Placebo dates: no effect is found on ${listed(tried.map(({ date }) => date))}, as it should be (${own}).`
    : `Placebo dates: an effect is found on ${listed(found.map(({ date, effect }) => `${date} (${signedPercent(effect.percent)})`))}, when nothing happened (${own}). That much moves without a measure.`;
}

export const CAUSAL = 'It is the measure’s doing only as far as all of this holds:';
