import { BilateralError } from '../model/error.js';
import type { Coefficient } from '../model/estimate.js';
import { didYouMean } from '../model/nearest.js';
import type { Panel } from '../model/panel.js';
import type { PhasingIn } from '../model/phasing-in.js';
import { requiredColumns } from './asked.js';
import { lagName, withLags } from './lag-columns.js';
import { inFormula, namesOf, type PanelNames, requireNames, written } from './panel-names.js';
import { ppml } from './ppml.js';
import type { Spec } from './spec.js';
import { linearCombination } from './wald.js';
import { withTerms } from './with-terms.js';

export interface PhasingOptions extends Omit<Spec, 'formula'> {
  /** `rta` */
  readonly regressor: string;
  /** In years: `[4, 8, 12]`. */
  readonly lags: readonly number[];
  readonly names?: Partial<PanelNames>;
  /** The equation that regressor and lags are added to; default `trade ~ 1 | exporter^year + importer^year + exporter^importer`. */
  readonly formula?: string;
}

/** Each once, ascending. @throws BilateralError `usage` */
function lagsOf({ regressor, lags }: PhasingOptions): readonly number[] {
  const odd = lags.find((years) => !Number.isInteger(years) || years <= 0);
  if (odd !== undefined || lags.length === 0)
    throw new BilateralError(
      'usage',
      odd === undefined ? `no lag of ${regressor} is named` : `a lag is a positive whole number of years, not ${odd}`,
      { hint: '--lags 4,8,12' },
    );
  return [...new Set(lags)].sort((a, b) => a - b);
}

function specOf(options: PhasingOptions): Spec {
  const { regressor, names, formula, lags: _, ...rest } = options;
  const { outcome, twoWay, pair } = written(namesOf(names));
  const terms = [regressor, ...lagsOf(options).map((years) => lagName(regressor, years))].map(inFormula);
  return {
    variance: [pair],
    ...rest,
    formula: withTerms(formula ?? `${outcome} ~ 1 | ${twoWay} + ${pair}`, terms.join(' + ')),
  };
}

/** The columns that a phasing-in needs of a panel; lags need not be there. @throws BilateralError as `requiredColumns` */
export function phasingColumns(options: PhasingOptions, available: readonly string[]): readonly string[] {
  const names = namesOf(options.names);
  requireNames(available, names);
  if (!available.includes(options.regressor)) {
    const near = didYouMean(options.regressor, available);
    throw new BilateralError('bad-input', `there is no column '${options.regressor}' to phase in`, {
      hint: `${near === undefined ? '' : `${near} `}columns: ${available.join(', ')}`,
    });
  }
  const lags = lagsOf(options).map((years) => lagName(options.regressor, years));
  const needed = requiredColumns(specOf(options), [...available, ...lags]);
  return [...new Set([...Object.values(names), ...needed])].filter((name) => available.includes(name));
}

/**
 * What an agreement (or any regressor) does to trade as the years go by: the regressor and its lags side by side, by PPML with
 * effects of exporter and importer by year and of pairs. The total effect is their sum, its standard error by the delta method.
 * Standard errors by pair unless said.
 * Source: Baier and Bergstrand (2007), "Do free trade agreements actually increase members' international trade?", Journal of
 * International Economics 71(1); Yotov, Piermartini, Monteiro and Larch (2016), An Advanced Guide to Trade Policy Analysis,
 * WTO and UN, chapter 1, section D.
 * @throws BilateralError `usage` for lags that are none; `bad-input` where a lag is collinear with the rest; else as `ppml`
 */
export function phasingIn(panel: Panel, options: PhasingOptions): PhasingIn {
  const names = namesOf(options.names);
  const { regressor } = options;
  const available = Object.keys(panel.columns);
  phasingColumns(options, available);
  const lags = lagsOf(options);
  const { panel: lagged, notes } = withLags(panel, names, regressor, lags);
  const estimate = ppml(lagged, specOf(options));
  const all = [0, ...lags];
  const nameOf = (after: number): string => (after === 0 ? regressor : lagName(regressor, after));
  const found = new Map(estimate.coefficients.map((one) => [one.name, one]));
  const gone = all.map(nameOf).filter((name) => !found.has(name));
  if (gone.length > 0)
    throw new BilateralError(
      'bad-input',
      `${gone.join(', ')} cannot be told from the rest, so there is no sum of effects`,
      {
        hint: 'take fewer lags, or a longer panel',
      },
    );
  const sumTo = (after: number, name: string): Coefficient =>
    linearCombination(
      estimate,
      Object.fromEntries(all.filter((years) => years <= after).map((years) => [nameOf(years), 1])),
      name,
    );
  const total = sumTo(lags.at(-1)!, `sum of ${regressor}`);
  return {
    regressor,
    lags,
    steps: all.map((after) => ({ after, coefficient: found.get(nameOf(after))! })),
    reached: all.map((after) => ({ after, coefficient: sumTo(after, `${regressor} after ${after} years`) })),
    total,
    percent: 100 * Math.expm1(total.estimate),
    percentLow: 100 * Math.expm1(total.low),
    percentHigh: 100 * Math.expm1(total.high),
    estimate,
    notes,
  };
}
