import type { Currency } from './currency.js';
import type { Note } from './note.js';
import type { Observation } from './observation.js';
import type { Period } from './period.js';

/** Anything with a value and the interval it stands for. An `Observation` and a `Measurement` both are figures. */
export interface Figure<C extends Currency = Currency> {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly currency: C;
  readonly period: Period;
}

/** `currency` units, `percent`, `pp` (percentage points), `ratio`, `rank`, `count` (periods). */
export type MeasureUnit = 'currency' | 'percent' | 'pp' | 'ratio' | 'rank' | 'count';

/** What a measure says, with the formula it used and every observation it rests on. */
export interface Measurement<C extends Currency = Currency> extends Figure<C> {
  readonly measure: string;
  readonly unit: MeasureUnit;
  readonly formula: string;
  readonly inputs: readonly Observation[];
  readonly notes: readonly Note[];
}

export const isMeasurement = (figure: Figure): figure is Measurement => 'measure' in figure;

/** The observations a figure rests on: itself, or a measurement's inputs. */
export const inputsOf = (figure: Figure): readonly Observation[] =>
  isMeasurement(figure) ? figure.inputs : [figure as Observation];

/** The observations of several figures, each once, in order. */
export const allInputs = (...figures: readonly Figure[]): readonly Observation[] => [
  ...new Set(figures.flatMap(inputsOf)),
];
