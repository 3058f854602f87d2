import { inFormula } from '../gravity/panel-names.js';
import type { Spec } from '../gravity/spec.js';
import type { CategoryColumn, Column, Panel } from '../model/panel.js';
import type { Frame } from './frame.js';
import { periodLabel } from './period-cell.js';
import { type Question, yearOf } from './question.js';
import type { TradeCells } from './trade-cells.js';

const SEASON = 'season';

/** The column that counts periods from a wave's date. */
export const relativeName = ({ waves, length }: Question, wave: number): string =>
  waves.length === 1 ? `${length}s_from_event` : `${length}s_from_${waves[wave]!.treated}`;

function category(values: ArrayLike<number>, called: (value: number) => string): CategoryColumn {
  const all = [...new Set(Array.from(values))].sort((a, b) => a - b);
  const code = new Map(all.map((value, i) => [value, i]));
  return { kind: 'category', codes: Int32Array.from(values, (value) => code.get(value)!), levels: all.map(called) };
}

/** Products, partners, periods, trade and what is added, as the gravity equations read them. */
export function workingPanel(
  source: string,
  cells: TradeCells,
  question: Question,
  frame: Frame,
  added: Readonly<Record<string, Float64Array>>,
): Panel {
  const { names, length } = question;
  const year = yearOf(length);
  const numbers = Object.entries(added).map(([name, values]) => [name, { kind: 'number', values } as Column] as const);
  const of = (codes: Int32Array): Int32Array => Int32Array.from(frame.pair, (pair) => codes[pair]!);
  return {
    rows: frame.pair.length,
    columns: {
      [names.product]: category(of(cells.pairProduct), (code) => cells.products[code]!),
      [names.partner]: category(of(cells.pairPartner), (code) => cells.partners[code]!),
      [names.period]: category(frame.period, (number) => periodLabel(number, length)),
      [names.value]: { kind: 'number', values: frame.value },
      [SEASON]: category(
        Int32Array.from(frame.period, (number) => number % year),
        (part) => String(part + 1),
      ),
      ...Object.fromEntries(numbers),
    },
    source,
    notes: [],
  };
}

/** The effects of a study as a formula writes them, by the panel's own names. */
function effectsOf({ names, effects, seasonal }: Question): string {
  const [product, partner, period] = [names.product, names.partner, names.period].map(inFormula);
  const written = { 'product^period': `${product}^${period}`, 'partner^period': `${partner}^${period}`, period };
  return [`${product}^${partner}${seasonal ? `^${SEASON}` : ''}`, ...effects.map((name) => written[name])].join(' + ');
}

/** The clusters of a study by the panel's own names. */
function clustersOf({ names, cluster }: Question): readonly string[] {
  return cluster.map((name) =>
    name
      .split('^')
      .map((part) => inFormula(names[part as 'product' | 'partner' | 'period']))
      .join('^'),
  );
}

/** The equation of a study with these terms. */
export function specFor(question: Question, terms: readonly string[]): Spec {
  const { tolerance, maxIterations, onIteration } = question.options;
  return {
    formula: `${inFormula(question.names.value)} ~ ${terms.join(' + ')} | ${effectsOf(question)}`,
    variance: clustersOf(question),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(maxIterations === undefined ? {} : { maxIterations }),
    ...(onIteration === undefined ? {} : { onIteration }),
  };
}

/** A dose as a formula writes it: a share as it is, a tariff as the log of its factor. */
export const doseTerm = ({ dose }: Question, treated: string): string =>
  dose === 'share' ? inFormula(treated) : `log1p(${inFormula(treated)} / 100)`;
