import type { ClaimChances } from '../../model/outlook.js';
import { formatPeriod, periodInWords } from '../../model/period.js';
import type { Evidence, Verdict } from '../../model/verdict.js';
import { amount, percent, signedPercent } from '../number.js';
import { flowWords, listed, possessive } from '../wording.js';
import { chanceWords } from './outlook-words.js';

/** `a fall of 5 % or more`, `more than $500bn`. */
function whatIsSaid({ series, chances }: ClaimChances, i: number): string {
  const { kind, amount: by } = chances[i]!.found.statement;
  if (kind === 'exceeds' || kind === 'below')
    return `${kind === 'exceeds' ? 'more' : 'less'} than ${amount(by, series.currency)}`;
  const noun = kind === 'falls' ? 'a fall' : 'a rise';
  return by === 0 ? noun : `${noun} of ${percent(by, Number.isInteger(by) ? 0 : 1)} or more`;
}

const fromWords = ({ origin, laterFigures, asOf }: ClaimChances): string =>
  `${formatPeriod(origin)}${laterFigures ? ` as released after ${asOf}` : ''}`;

/** One line of evidence a chance, and one of what came. */
function evidenceOf(found: ClaimChances): Evidence[] {
  const { series, period, chances, came } = found;
  const what = `${possessive(series.reporter)} ${flowWords(series.flow, series.partner)}`;
  const chance = (i: number): Evidence => ({
    source: 'forecast, modelled here',
    table: `from ${series.publisher}, ${series.tables.join('; ')}, months to ${fromWords(found)}`,
    vintage: null,
    period: formatPeriod(period),
    value: Number((100 * chances[i]!.found.probability).toPrecision(2)),
    unit: 'percent',
    via: [],
    text: `chance of ${whatIsSaid(found, i)} in ${what}, against a year before`,
  });
  const outturn: Evidence[] =
    came === null
      ? []
      : [
          {
            source: series.publisher,
            table: series.tables.join('; '),
            vintage: null,
            period: formatPeriod(period),
            value: Number(came.toFixed(1)),
            unit: 'percent',
            via: [],
            text: `what came: ${what}, against a year before, from figures released later`,
          },
        ];
  return [...chances.map((_, i) => chance(i)), ...outturn];
}

/** A verdict on a claim about the future, with how likely what it says was, and what came; it stays a claim about the future. */
export function withChances(verdict: Verdict, found: ClaimChances): Verdict {
  const { series, period, chances, came } = found;
  const likely = listed(chances.map(({ found: one }, i) => `${whatIsSaid(found, i)} ${chanceWords(one.probability)}`));
  const outcome =
    came === null
      ? ''
      : `; ${signedPercent(came)} came${chances.map(({ score }) => score?.brier).some((b) => b !== undefined) ? ` (Brier ${chances.flatMap(({ score }) => (score ? [score.brier.toFixed(2)] : [])).join(', ')})` : ''}`;
  return {
    ...verdict,
    text: `about the future; of ${periodInWords(period)}, by a model of ${series.publisher} months to ${fromWords(found)}: ${likely}${outcome}`,
    evidence: [...verdict.evidence, ...evidenceOf(found)],
  };
}
