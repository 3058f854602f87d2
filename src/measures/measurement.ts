import { type Interval, point } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import { type Figure, isMeasurement, type Measurement, type MeasureUnit } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { type Period, periodInWords } from '../model/period.js';
import { observationsOf } from './comparable.js';

export interface Recipe<C extends Currency> {
  readonly measure: string;
  readonly unit: MeasureUnit;
  readonly currency: C;
  readonly formula: string;
  /** The figures that go in, in the order of `compute`. The first one's period is the period of the result. */
  readonly of: readonly Figure[];
  /** The formula over intervals. Run over the points it gives `value`, over the intervals `low` and `high`. */
  readonly compute: (...inputs: Interval[]) => Interval;
  readonly period?: Period;
  readonly notes?: readonly Note[];
  /** Set when the formula has no meaning for these figures: the value is NaN and this says why. */
  readonly meaningless?: Note | null;
}

/** Works a recipe out into a measurement: frozen plain data, with the notes of its inputs carried on. */
export function measured<C extends Currency>(recipe: Recipe<C>): Measurement<C> {
  const { of, compute, meaningless } = recipe;
  const absent = of.filter((figure) => Number.isNaN(figure.value));
  const nothing = meaningless || absent.length > 0;
  const [value, same] = nothing ? [NaN, NaN] : compute(...of.map((figure) => point(figure.value)));
  const defined = !nothing && value === same && Number.isFinite(value);
  const [low, high] = defined ? compute(...of.map((figure): Interval => [figure.low, figure.high])) : [NaN, NaN];
  return freezeResult({
    measure: recipe.measure,
    // Adding nought turns a negative zero, which JSON and tests would tell apart, into zero.
    value: defined ? value! + 0 : NaN,
    low: low! + 0,
    high: high! + 0,
    unit: recipe.unit,
    currency: recipe.currency,
    period: { ...(recipe.period ?? of[0]!.period) },
    formula: recipe.formula,
    inputs: [...observationsOf(...of)],
    notes: distinct([
      ...(meaningless ? [meaningless] : []),
      ...absent.map((figure) => note('missing', `no figure for ${periodInWords(figure.period)}`)),
      ...(nothing || defined ? [] : [note('undefined', `${recipe.formula} is a division by zero`)]),
      ...(recipe.notes ?? []),
      ...notesOf(...of),
    ]),
  });
}

/** The notes that figures bring along. */
export const notesOf = (...figures: readonly Figure[]): readonly Note[] =>
  figures.flatMap((figure) => (isMeasurement(figure) ? figure.notes : []));

/** Each note once, in order. */
export const distinct = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((n) => [`${n.code}\n${n.text}`, n])).values(),
];

/** Freezes a result, its lists, and the notes and periods in it; observations belong to whoever gave them. */
export function freezeResult<T extends object>(result: T): T {
  for (const [name, part] of Object.entries(result)) {
    if (typeof part !== 'object' || part === null) continue;
    Object.freeze(part);
    if (Array.isArray(part) && name !== 'inputs') for (const item of part) Object.freeze(item);
  }
  return Object.freeze(result);
}
