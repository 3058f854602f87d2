import { csvCell, type Estimate, type PhasingIn, signedPercent, textTable, wrap } from '../index.js';
import { gravityJson } from './gravity-json.js';
import { factLines, noteLines, titleLines } from './usual-lines.js';

type Coefficient = Estimate['coefficients'][number];

/** The documented shape of `gravity --phase --json`; see docs/cli.md. */
export const phasingJson = ({ estimate, percentLow, percentHigh, ...rest }: PhasingIn, seconds: number): object => ({
  version: 1,
  ...rest,
  percent_low: percentLow,
  percent_high: percentHigh,
  estimate: gravityJson(estimate, seconds),
});

/** Steps and what they add up to as CSV, a lag a row. */
export const phasingCsv = ({ steps, reached }: PhasingIn): string =>
  [
    'after,name,estimate,se,low,high,reached,reached_se,reached_low,reached_high',
    ...steps.map(({ after, coefficient: step }, i) => {
      const sum = reached[i]!.coefficient;
      return [after, step.name, step.estimate, step.se, step.low, step.high, sum.estimate, sum.se, sum.low, sum.high]
        .map(csvCell)
        .join(',');
    }),
  ].join('\n') + '\n';

const years = (n: number): string => `${n} year${n === 1 ? '' : 's'}`;
const number = (value: number): string => value.toFixed(4).replace('-', '\u2212');
const inPercent = (log: number): string => signedPercent(100 * Math.expm1(log));
const interval = ({ low, high }: Coefficient): string => `${inPercent(low)} to ${inPercent(high)}`;

/** The phasing-in of an agreement as plain text. */
export function phasingTable(
  { regressor, steps, reached, total, lags, estimate, notes }: PhasingIn,
  width: number,
): string {
  const rows = steps.map(({ after, coefficient: { estimate: value, se } }, i) => [
    after === 0 ? 'at once' : years(after),
    number(value),
    number(se),
    inPercent(reached[i]!.coefficient.estimate),
    interval(reached[i]!.coefficient),
  ]);
  const percent = signedPercent(100 * Math.abs(Math.expm1(total.estimate))).replace(/^\+/, '');
  const said = `After ${years(lags.at(-1)!)} trade is ${percent} ${total.estimate < 0 ? 'lower' : 'higher'} with ${regressor} than without it: the steps sum to ${number(total.estimate)}, standard error ${number(total.se)}.`;
  return (
    [
      ...titleLines(`Phasing-in of ${regressor} by PPML`, estimate, width),
      '',
      ...textTable(['after', 'step', 'std. error', 'reached', '95 % interval'], rows, width - 2).map(
        (line) => `  ${line}`,
      ),
      '',
      ...wrap(said, width),
      '',
      ...factLines(estimate, width),
      ...noteLines([...estimate.notes, ...notes], width),
    ].join('\n') + '\n'
  );
}
