import {
  csvCell,
  endMonth,
  type Outlook,
  outlook,
  outlookHtml,
  outlookJson,
  outlookRows,
  outlookTable,
  type Series,
} from '../index.js';
import { deliver } from './deliver.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import { asksMany, runForecastMany } from './forecast-many.js';
import { askedForecast, type ForecastCliOptions } from './forecast-options.js';
import { monthlySeries, seriesTitle } from './monthly-series.js';
import { shellWord } from './shell-word.js';
import { valuationOf } from './valuation.js';

/** The command that makes the same again. */
function commandOf(names: readonly string[], options: ForecastCliOptions, { asOf }: Series): string {
  const settings = (['horizon', 'by', 'from', 'in', 'currency', 'product', 'source', 'store'] as const).flatMap(
    (name) =>
      options[name] === undefined || (name === 'product' && options.product === 'goods')
        ? []
        : [`--${name}`, options[name]],
  );
  const statements = (['falls', 'rises', 'exceeds', 'below'] as const).flatMap((kind) =>
    (options[kind] ?? []).flatMap((text) => [`--${kind}`, text]),
  );
  const words = ['bilateral', 'forecast', ...names, ...statements, ...settings, '--as-of', asOf];
  return [...words, ...(options.backtest === false ? ['--no-backtest'] : [])].map(shellWord).join(' ');
}

const csv = (made: Outlook): string => {
  const { columns, rows } = outlookRows([made]);
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`;
};

/** `bilateral forecast REPORTER PARTNER FLOW`: what is expected of one flow, as a table, a page, JSON or CSV; many go their own way. */
export async function runForecast(
  [who, partner, flow]: readonly [string, string | undefined, string | undefined],
  options: ForecastCliOptions,
  effects: Effects,
): Promise<number> {
  if (partner === undefined || flow === undefined || asksMany([partner, flow])) {
    return runForecastMany([who, partner, flow], options, effects);
  }
  const names = [who, partner, flow] as const;
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    // `from` of a series is where it starts; here it is where the forecast does.
    const { from: _, json: __, csv: ___, ...wanted } = options;
    const { series, asked } = await monthlySeries(store, names, wanted, today(effects));
    const question = askedForecast(options, endMonth(series.observations.at(-1)!.period));
    await effects.progress(`forecasting: ${seriesTitle(series)}, ${series.observations.length} months`);
    const found = outlook(series, { ...question, ...(options.backtest === false ? { backtest: null } : {}) });
    await effects.progress('');
    const made: Outlook = {
      ...found,
      series: { ...found.series, valuation: valuationOf(series) },
      ...(asked ? { asked } : {}),
    };
    if (options.html !== undefined)
      await deliver(options.html, await outlookHtml(made, commandOf(names, options, series)), effects);
    if (options.csv !== undefined) await deliver(options.csv, csv(made), effects);
    if (options.json) await effects.out(`${JSON.stringify(outlookJson(made), null, 2)}\n`);
    if (options.html === undefined && options.csv === undefined && !options.json)
      await effects.out(outlookTable(made, { width: effects.width }));
    return DONE;
  } finally {
    await store.close();
  }
}
