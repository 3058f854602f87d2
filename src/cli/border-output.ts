import { type BorderEffects, csvCell, signedPercent, textTable, wrap } from '../index.js';
import { gravityJson } from './gravity-json.js';
import { factLines, noteLines, titleLines } from './usual-lines.js';

/** The documented shape of `gravity --border --json`; see docs/cli.md. */
export const borderJson = ({ reference, years, estimate, notes }: BorderEffects, seconds: number): object => ({
  version: 1,
  reference,
  years: years.map(({ percentLow, percentHigh, ...rest }) => ({
    ...rest,
    percent_low: percentLow,
    percent_high: percentHigh,
  })),
  estimate: gravityJson(estimate, seconds),
  notes,
});

/** The effects as CSV, a year a row. */
export const borderCsv = ({ years }: BorderEffects): string =>
  [
    'year,estimate,se,percent,percent_low,percent_high',
    ...years.map(({ year, coefficient, percent, percentLow, percentHigh }) =>
      [year, coefficient?.estimate ?? '', coefficient?.se ?? '', percent, percentLow, percentHigh]
        .map(csvCell)
        .join(','),
    ),
  ].join('\n') + '\n';

/** Yearly border effects as plain text. */
export function borderTable({ reference, years, estimate, notes }: BorderEffects, width: number): string {
  const rows = years.map(({ year, coefficient, percent, percentLow, percentHigh }) => [
    String(year),
    year === reference ? 'reference' : signedPercent(percent),
    coefficient ? `${signedPercent(percentLow)} to ${signedPercent(percentHigh)}` : '',
  ]);
  const last = years.at(-1)!;
  const grown =
    last.coefficient === null
      ? ''
      : `From ${reference} to ${last.year} trade abroad ${last.percent < 0 ? 'fell' : 'grew'} by ${signedPercent(last.percent).replace(/^\+/, '')} against trade at home.`;
  return (
    [
      ...titleLines('Border effects by PPML', estimate, width),
      '',
      ...textTable(['year', 'trade abroad against home', '95 % interval'], rows, width - 2).map((line) => `  ${line}`),
      '',
      ...(grown === '' ? [] : [...wrap(grown, width), '']),
      ...factLines(estimate, width),
      ...noteLines([...estimate.notes, ...notes], width),
    ].join('\n') + '\n'
  );
}
