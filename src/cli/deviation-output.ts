import {
  byDirection,
  csvCell,
  type Deviation,
  deviationWords,
  directionWords,
  placeWords,
  rangeText,
  ratioText,
  textTable,
  wrap,
} from '../index.js';
import { gravityJson } from './gravity-json.js';
import { factLines, noteLines, titleLines } from './usual-lines.js';

/** The documented shape of `gravity --deviation --json`; see docs/cli.md. What is not known is null. */
export const deviationJson = ({ pair, range, points, estimate, notes }: Deviation, seconds: number): object => ({
  version: 1,
  pair,
  range,
  points,
  estimate: gravityJson(estimate, seconds),
  notes,
});

/** The points as CSV, a year and direction a row. */
export const deviationCsv = ({ points }: Deviation): string =>
  [
    'exporter,importer,year,actual,fitted,ratio,low,high,percentile,peers',
    ...points.map((one) =>
      [
        one.exporter,
        one.importer,
        one.year,
        one.actual,
        one.fitted,
        one.ratio,
        one.low,
        one.high,
        one.percentile,
        one.peers,
      ]
        .map(csvCell)
        .join(','),
    ),
  ].join('\n') + '\n';

const METHOD =
  'Normal: actual over fitted trade of the pairs nearest in fitted trade that year, 5th to 95th percentile. The equation is fitted without this pair. That a pair is above or below says nothing of why.';

/** A pair's deviation from normal as plain text: the last year of each direction in words, then all years. */
export function deviationTable(made: Deviation, width: number): string {
  const directions = byDirection(made);
  return (
    [
      ...titleLines('Against gravity, by PPML', made.estimate, width),
      '',
      ...directions.flatMap((points) => wrap(deviationWords(points.at(-1)!), width)),
      ...directions.flatMap((points) => [
        '',
        directionWords(points[0]!),
        ...textTable(
          ['year', 'times gravity', 'normal', 'place', 'pairs'],
          points.map((point) => [
            String(point.year),
            ratioText(point.ratio),
            rangeText(point),
            placeWords(point),
            String(point.peers),
          ]),
          width - 2,
        ).map((line) => `  ${line}`),
      ]),
      '',
      ...wrap(METHOD, width),
      '',
      ...factLines(made.estimate, width),
      ...noteLines([...made.estimate.notes, ...made.notes], width),
    ].join('\n') + '\n'
  );
}
