import { BilateralError } from '../model/error.js';
import type { Wave } from '../model/event-study.js';
import type { Panel } from '../model/panel.js';
import type { TradeCells } from './trade-cells.js';

/** How hard each wave hits each pair of product and partner; `varies` where a column changes over the rows after the date. */
export interface Doses {
  /** By wave, then by pair. */
  readonly byWave: readonly Float64Array[];
  readonly varies: readonly string[];
}

const refused = (name: string, what: string, hint: string): BilateralError =>
  new BilateralError('bad-input', `column '${name}' ${what}`, { hint });

function check(name: string, dose: 'share' | 'rate', values: Float64Array): void {
  const odd = values.find((value) => value < 0 || (dose === 'share' && value > 1));
  if (odd === undefined) return;
  if (odd < 0)
    throw refused(name, `holds ${odd}, and a measure cannot reach less than nothing`, 'write 0 for untreated');
  throw refused(
    name,
    `holds ${odd}, and a share lies between 0 and 1`,
    'divide by 100, or say --rate where it is the rise of a tariff in percent',
  );
}

/** Mean over the rows of a pair on or after the date, or over all of them where it has none there. */
function doseOf(panel: Panel, cells: TradeCells, { treated }: Wave, event: number) {
  const column = panel.columns[treated]!;
  if (column.kind !== 'number')
    throw refused(treated, 'is text, and how hard a measure hits is a number', '1 where it reaches, 0 where not');
  const pairs = cells.pairProduct.length;
  const [sum, count, sumAll, countAll] = [0, 1, 2, 3].map(() => new Float64Array(pairs));
  const [low, high] = [new Float64Array(pairs).fill(Infinity), new Float64Array(pairs).fill(-Infinity)];
  let blank = 0;
  for (let row = 0; row < panel.rows; row++) {
    const cell = cells.rowOf[row]!;
    if (cell < 0) continue;
    const value = column.values[row]!;
    if (!Number.isFinite(value)) {
      blank++;
      continue;
    }
    const pair = cells.pair[cell]!;
    sumAll![pair]! += value;
    countAll![pair]! += 1;
    if (cells.period[cell]! < event) continue;
    sum![pair]! += value;
    count![pair]! += 1;
    low[pair] = Math.min(low[pair]!, value);
    high[pair] = Math.max(high[pair]!, value);
  }
  if (blank > 0)
    throw refused(
      treated,
      `is empty in ${blank.toLocaleString('en-US')} rows`,
      'write 0 where the measure does not reach',
    );
  const doses = Float64Array.from(sum!, (after, pair) =>
    count![pair]! > 0 ? after / count![pair]! : sumAll![pair]! / Math.max(1, countAll![pair]!),
  );
  // the period that holds the date may have both, where a column says what is in force
  return { doses, varies: low.some((value, pair) => high[pair]! > value) };
}

/**
 * What each wave's column says of each pair. A column may say it in every row, or only from the date on.
 * @throws BilateralError `bad-input` for text, blanks, negative numbers, and shares above one
 */
export function dosesOf(
  panel: Panel,
  cells: TradeCells,
  waves: readonly Wave[],
  events: readonly number[],
  dose: 'share' | 'rate',
): Doses {
  const made = waves.map((wave, i) => doseOf(panel, cells, wave, events[i]!));
  made.forEach(({ doses }, i) => {
    check(waves[i]!.treated, dose, doses);
  });
  return {
    byWave: made.map(({ doses }) => doses),
    varies: waves.filter((_, i) => made[i]!.varies).map(({ treated }) => treated),
  };
}
