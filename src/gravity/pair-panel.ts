import { type Codes, sortByLevel } from '../kernels/intersect.js';
import { linked } from '../kernels/linked.js';
import { BilateralError } from '../model/error.js';

/** Rows of trade by exporter-period, importer-period and pair: all that the correction of a three-way or two-way PPML reads. */
export interface PairRows {
  readonly exporterPeriods: Codes;
  readonly importerPeriods: Codes;
  /** Exporter and importer, each direction apart. */
  readonly pairs: Codes;
  /** Whether pairs have an effect of their own (three-way) or not (two-way). */
  readonly threeWay: boolean;
  /** Trade and its fitted value; both times the weight of the row where rows have weights. */
  readonly outcome: Float64Array;
  readonly fitted: Float64Array;
  /** K regressors less their effects, weighted by `fitted`. */
  readonly regressors: readonly Float64Array[];
  /** Inverse of Σ fitted x̃ x̃', K x K, row-major. */
  readonly bread: Float64Array;
}

/** Levels of exporter-period, or of importer-period, by the economy they belong to. */
export interface Side {
  /** Economy of each level, and its place among the levels of that economy. */
  readonly economies: Codes;
  readonly place: Int32Array;
  readonly widths: Int32Array;
}

export interface PairPanel extends PairRows {
  /** Rows in the order of pairs, and where each pair starts. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly exporters: Side;
  readonly importers: Side;
  /** Period of each level of exporter-period and of importer-period; a year in which trade falls apart counts as several. */
  readonly periods: Codes;
  readonly importerPeriod: Int32Array;
}

/** What belongs to one economy is found from pairs: its levels meet in the rows of a pair. */
function sideOf(levels: Codes, pairs: Codes): Side {
  const economies = linked(levels, pairs);
  const widths = new Int32Array(economies.levels);
  const place = new Int32Array(levels.levels);
  for (let level = 0; level < levels.levels; level++) {
    const economy = economies.codes[level]!;
    place[level] = widths[economy]!;
    widths[economy] = widths[economy]! + 1;
  }
  return { economies, place, widths };
}

/**
 * Sorts rows by pair and finds economies and periods, which the effects determine.
 * @throws BilateralError `bad-input` when a pair has two rows in one period
 */
export function pairPanel(rows: PairRows): PairPanel {
  const { exporterPeriods, importerPeriods, pairs } = rows;
  const { order, starts } = sortByLevel(pairs);
  const periods = linked(exporterPeriods, importerPeriods);
  const importerPeriod = new Int32Array(importerPeriods.levels);
  for (let k = 0; k < order.length; k++)
    importerPeriod[importerPeriods.codes[k]!] = periods.codes[exporterPeriods.codes[k]!]!;
  const last = new Int32Array(periods.levels).fill(-1);
  for (let pair = 0; pair < pairs.levels; pair++)
    for (let at = starts[pair]!; at < starts[pair + 1]!; at++) {
      const period = periods.codes[exporterPeriods.codes[order[at]!]!]!;
      if (last[period] === pair)
        throw new BilateralError(
          'bad-input',
          'the bias correction needs one row for each exporter, importer and period, and some pair has two in a period',
          {
            hint: 'give each direction of trade a pair of its own (exporter^importer), and estimate a product at a time',
          },
        );
      last[period] = pair;
    }
  return {
    ...rows,
    order,
    starts,
    exporters: sideOf(exporterPeriods, pairs),
    importers: sideOf(importerPeriods, pairs),
    periods,
    importerPeriod,
  };
}
