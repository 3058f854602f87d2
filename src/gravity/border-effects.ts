import type { BorderEffect, BorderEffects } from '../model/border-effect.js';
import { BilateralError } from '../model/error.js';
import type { Coefficient } from '../model/estimate.js';
import { note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import { requiredColumns } from './asked.js';
import { economiesOf, namesOf, type PanelNames, requireNames, written, yearsOf } from './panel-names.js';
import { ppml } from './ppml.js';
import type { Spec } from './spec.js';
import { withTerms } from './with-terms.js';

export interface BorderOptions extends Omit<Spec, 'formula'> {
  readonly names?: Partial<PanelNames>;
  /** The equation that the yearly terms are added to; default `trade ~ 1 | exporter^year + importer^year + exporter^importer`. */
  readonly formula?: string;
  /** Year that the others are set against; default the first. */
  readonly reference?: number;
}

const baseOf = ({ names, formula }: BorderOptions): string => {
  const { outcome, twoWay, pair } = written(namesOf(names));
  return formula ?? `${outcome} ~ 1 | ${twoWay} + ${pair}`;
};

function formulaOf(options: BorderOptions, reference: number): string {
  const { year, international } = written(namesOf(options.names));
  return withTerms(baseOf(options), `i(${year}, ${international}, ref = ${reference})`);
}

const specOf = ({ names, formula, reference, ...rest }: BorderOptions): Omit<Spec, 'formula'> => ({
  variance: [written(namesOf(names)).pair],
  ...rest,
});

/** The columns that border effects need of a panel. @throws BilateralError as `requiredColumns` */
export function borderColumns(options: BorderOptions, available: readonly string[]): readonly string[] {
  const names = namesOf(options.names);
  requireNames(available, names);
  return requiredColumns({ ...specOf(options), formula: formulaOf(options, options.reference ?? 0) }, available);
}

/** Years that have trade both at home and abroad. @throws BilateralError `bad-input` where there are fewer than two */
function yearsWithBoth(panel: Panel, names: PanelNames): readonly number[] {
  const { exporters, importers } = economiesOf(panel, names);
  const years = yearsOf(panel, names.year);
  const trade = panel.columns[names.trade]!;
  const sides = [new Set<number>(), new Set<number>()] as const;
  for (let row = 0; row < panel.rows; row++) {
    if (exporters[row]! < 0 || importers[row]! < 0 || Number.isNaN(years[row]!)) continue;
    if (trade.kind === 'number' && !(trade.values[row]! > 0)) continue;
    sides[exporters[row] === importers[row] ? 0 : 1].add(years[row]!);
  }
  if (sides[0].size === 0)
    throw new BilateralError(
      'bad-input',
      'border effects set trade abroad against trade at home, and the panel has no trade at home',
      {
        hint: `add rows in which ${names.exporter} and ${names.importer} are the same: output less exports`,
      },
    );
  const both = [...sides[0]].filter((year) => sides[1].has(year)).sort((a, b) => a - b);
  if (both.length < 2)
    throw new BilateralError(
      'bad-input',
      `border effects compare years, and the panel has ${both.length === 0 ? 'no year' : `only ${both[0]}`} with trade at home and abroad`,
      { hint: 'take a panel of two years or more' },
    );
  return both;
}

const percent = (log: number): number => 100 * Math.expm1(log);

function effectOf(year: number, reference: number, coefficient: Coefficient | null): BorderEffect {
  const none = year === reference ? 0 : NaN;
  return {
    year,
    coefficient,
    percent: coefficient ? percent(coefficient.estimate) : none,
    percentLow: coefficient ? percent(coefficient.low) : none,
    percentHigh: coefficient ? percent(coefficient.high) : none,
  };
}

/**
 * By how much international trade has grown more than domestic trade since a reference year, by PPML: a coefficient a year for rows
 * across a border, beside effects of exporter and importer by year and of pairs. Standard errors by pair unless said.
 * Source: Bergstrand, Larch and Yotov (2015), "Economic integration agreements, border effects, and distance elasticities in the
 * gravity equation", European Economic Review 78; Yotov, Piermartini, Monteiro and Larch (2016), An Advanced Guide to
 * Trade Policy Analysis, WTO and UN, chapter 1, section D.
 * @throws BilateralError `bad-input` for a panel without domestic rows, or with one year only; else as `ppml`
 */
export function borderEffects(panel: Panel, options: BorderOptions = {}): BorderEffects {
  const names = namesOf(options.names);
  requireNames(Object.keys(panel.columns), names);
  const years = yearsWithBoth(panel, names);
  const reference = options.reference ?? years[0]!;
  if (!years.includes(reference))
    throw new BilateralError('bad-input', `the reference year ${reference} has no trade at home and abroad`, {
      hint: `years that have: ${years.join(', ')}`,
    });
  const estimate = ppml(panel, { ...specOf(options), formula: formulaOf(options, reference) });
  const found = new Map(estimate.coefficients.map((one) => [one.name, one]));
  const effects = years.map((year) => {
    const name = [...found.keys()].find((key) => key.startsWith(`${names.year}::${year}:`));
    return effectOf(year, reference, name === undefined ? null : found.get(name)!);
  });
  const without = effects.filter((one) => one.coefficient === null && one.year !== reference).map(({ year }) => year);
  return {
    reference,
    years: effects,
    estimate,
    notes:
      without.length === 0 ? [] : [note('no-border-effect', `no effect could be estimated for ${without.join(', ')}`)],
  };
}
