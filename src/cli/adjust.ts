import {
  type AdjustedSeries,
  adjustedHtml,
  adjustedJson,
  adjustedRows,
  adjustedTable,
  adjustSeries,
  BilateralError,
  csvCell,
  parsePeriod,
  type Series,
} from '../index.js';
import { deliver, type Place } from './deliver.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import { monthlySeries, seriesTitle } from './monthly-series.js';
import { shellWord } from './shell-word.js';
import { valuationOf } from './valuation.js';

export interface AdjustCliOptions {
  readonly from?: string;
  readonly to?: string;
  readonly currency?: string;
  readonly product?: string;
  readonly source?: string;
  readonly asOf?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly csv?: Place;
  readonly html?: Place;
}

/** The adjustment says the same. */
const NEEDED = { what: 'an adjustment', fewest: 60 };

/** The command that makes the same again. */
function commandOf(names: readonly string[], options: AdjustCliOptions, { asOf }: Series): string {
  const settings = (['from', 'to', 'currency', 'product', 'source', 'store'] as const).flatMap((name) =>
    options[name] === undefined || (name === 'product' && options.product === 'goods')
      ? []
      : [`--${name}`, options[name]],
  );
  return ['bilateral', 'adjust', ...names, ...settings, '--as-of', asOf].map(shellWord).join(' ');
}

function csv(made: AdjustedSeries): string {
  const { columns, rows } = adjustedRows(made);
  return `${[columns, ...rows].map((row) => row.map((cell) => csvCell(String(cell))).join(',')).join('\n')}\n`;
}

/** `bilateral adjust REPORTER PARTNER FLOW`: one flow without its season and calendar, as a table, a page, JSON or CSV. */
export async function runAdjust(
  names: readonly [string, string, string],
  options: AdjustCliOptions,
  effects: Effects,
): Promise<number> {
  if (names[2].toLowerCase() === 'balance')
    throw new BilateralError('usage', 'a balance is not adjusted as such', {
      hint: 'adjust exports and imports, and take one from the other',
    });
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const { json: _, csv: __, html: ___, ...wanted } = options;
    const { series, asked } = await monthlySeries(store, names, wanted, today(effects), NEEDED);
    await effects.progress(`adjusting: ${seriesTitle(series)}, ${series.observations.length} months`);
    const policies = await store.policies({ asOf: series.asOf, between: [series.reporter, series.partner] });
    const from = options.from === undefined ? {} : { from: parsePeriod(options.from).start };
    const found = adjustSeries(series, { ...from, policies });
    await effects.progress('');
    const made: AdjustedSeries = {
      ...found,
      series: { ...found.series, valuation: valuationOf(series) },
      ...(asked ? { asked } : {}),
    };
    if (options.html !== undefined)
      await deliver(options.html, await adjustedHtml(made, commandOf(names, options, series)), effects);
    if (options.csv !== undefined) await deliver(options.csv, csv(made), effects);
    if (options.json) await effects.out(`${JSON.stringify(adjustedJson(made), null, 2)}\n`);
    if (options.html === undefined && options.csv === undefined && !options.json)
      await effects.out(adjustedTable(made, { width: effects.width }));
    return DONE;
  } finally {
    await store.close();
  }
}
