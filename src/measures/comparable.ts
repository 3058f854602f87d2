import { BilateralError } from '../model/error.js';
import { allInputs, type Figure, isMeasurement, type MeasureUnit } from '../model/figure.js';
import type { Flow } from '../model/flow.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod, periodInWords, samePeriod } from '../model/period.js';

const isObservation = (figure: Figure): figure is Observation => 'publisher' in figure;

/** The unit of a figure; a bare figure, which has no source, counts as an amount. */
export function unitOf(figure: Figure): MeasureUnit {
  if (isMeasurement(figure)) return figure.unit;
  return isObservation(figure) && figure.indicator === 'growth_yoy' ? 'percent' : 'currency';
}

/** The flow that a figure measures, where it says so. */
export function flowOf(figure: Figure): Flow | null {
  if (isObservation(figure)) return figure.flow;
  if (!isMeasurement(figure)) return null;
  if (figure.measure === 'total' || figure.measure === 'balance') return figure.measure;
  if (!SAME_FLOW.has(figure.measure)) return null;
  const flows = new Set(figure.inputs.map((o) => o.flow));
  return flows.size === 1 ? figure.inputs[0]!.flow : null;
}

/** Measures whose result is of the same flow as what went in. */
const SAME_FLOW: ReadonlySet<string> = new Set(['sum', 'convert', 'implied base']);

/** The observations that the figures rest on, each once; a bare figure has none. */
export const observationsOf = (...figures: readonly Figure[]): readonly Observation[] =>
  allInputs(...figures).filter(isObservation);

/** @throws BilateralError `bad-input` when a figure is not in `unit` */
export function requireUnit(measure: string, unit: MeasureUnit, ...figures: readonly Figure[]): void {
  const wrong = figures.find((figure) => unitOf(figure) !== unit);
  if (wrong)
    throw new BilateralError('bad-input', `${measure} takes figures in ${unit} and was given one in ${unitOf(wrong)}`, {
      hint: unit === 'currency' ? 'give the amounts, not their growth rates' : 'give the published or computed rate',
    });
}

/** @throws BilateralError `bad-input` when a level stands where a change is wanted */
export function requireChanges(measure: string, ...figures: readonly Figure[]): void {
  const level = figures.find(
    (figure) =>
      (isObservation(figure) || isMeasurement(figure)) &&
      unitOf(figure) === 'currency' &&
      !(isMeasurement(figure) && figure.measure === 'change'),
  );
  if (level)
    throw new BilateralError(
      'bad-input',
      `${measure} takes changes and was given a level for ${periodInWords(level.period)}`,
      {
        hint: 'give growth(now, base) or change(now, base) for every period',
      },
    );
}

/** @throws BilateralError `bad-input` when the figures are not of one period */
export function requireSamePeriod(measure: string, ...figures: readonly Figure[]): void {
  const other = figures.find((figure) => !samePeriod(figure.period, figures[0]!.period));
  if (other)
    throw new BilateralError(
      'bad-input',
      `${measure} takes figures of one period and was given ${formatPeriod(figures[0]!.period)} and ${formatPeriod(other.period)}`,
      { hint: 'give both figures for the same months' },
    );
}

/** @throws BilateralError `bad-input` when one figure covers more months than the other */
export function requireSameLength(measure: string, now: Figure, base: Figure): void {
  if (now.period.months !== base.period.months)
    throw new BilateralError(
      'bad-input',
      `${measure} compares stretches of one length and was given ${periodInWords(now.period)} and ${periodInWords(base.period)}`,
      { hint: 'compare a month with a month, a year with a year' },
    );
}

/** @throws BilateralError `bad-input` when two observations are not of the same two economies and product */
export function requireSamePair(measure: string, a: Figure, b: Figure): void {
  if (!isObservation(a) || !isObservation(b)) return;
  const name = (o: Observation): string => `${o.reporter} with ${o.partner}, ${o.product}`;
  if (name(a) !== name(b))
    throw new BilateralError('bad-input', `${measure} takes one pair and was given ${name(a)} and ${name(b)}`, {
      hint: 'give both flows of one reporter, partner and product',
    });
}

/** @throws BilateralError `bad-input` when an observation says that it is another flow */
export function requireFlow(measure: string, flow: Flow, figure: Figure): void {
  const found = flowOf(figure);
  if (found !== null && found !== flow)
    throw new BilateralError('bad-input', `${measure} takes ${flow} here and was given ${found}`, {
      hint: 'the order is exports, then imports',
    });
}

/** What has to be said when figures of unlike origin stand in one formula. */
export function originNotes(...figures: readonly Figure[]): readonly Note[] {
  const observations = observationsOf(...figures);
  const publishers = [...new Set(observations.map((o) => o.publisher))];
  const implied = observations.filter((o) => o.indicator === 'implied_base');
  return [
    ...(publishers.length > 1
      ? [note('publishers-differ', `the figures come from ${publishers.join(' and ')}, who may count differently`)]
      : []),
    ...implied.map((o) =>
      note(
        'implied-base',
        `the ${o.flow} of ${periodInWords(o.period)} are worked back from a published growth rate, not printed as a level`,
      ),
    ),
  ];
}
