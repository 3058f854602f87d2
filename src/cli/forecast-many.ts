import {
  type AheadOfMany,
  BilateralError,
  type Currency,
  csvCell,
  economyName,
  FLOWS,
  type Flow,
  forecastMany,
  historyOf,
  listed,
  type ManyAbout,
  manyJson,
  manyRows,
  manyTable,
  monthAt,
  type NamedHistory,
  readMonths,
  requireEconomy,
  type Series,
  type Store,
  startIndex,
} from '../index.js';
import { deliver } from './deliver.js';
import { type Effects, today } from './effects.js';
import { DONE, exitCode } from './exit-code.js';
import { askedForecast, type ForecastCliOptions } from './forecast-options.js';
import { FEWEST, monthlySeries } from './monthly-series.js';
import { textOfFile } from './text-of-file.js';

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

/** Many series to look ahead, and what is to be said of all of them. */
interface Wanted {
  readonly series: readonly NamedHistory[];
  readonly about: ManyAbout;
  /** Those that were asked for and cannot be had. */
  readonly failed: readonly AheadOfMany[];
}

/** Whether a pair of words asks for many: `MEX,CAN`, `all`, `exports,imports`. */
export const asksMany = (words: readonly string[]): boolean =>
  words.some((word) => word.includes(',') || word.toLowerCase() === 'all');

const NO_STORE = ['currency', 'product', 'source', 'asOf', 'store'] as const;

/** Every column of a file of months. */
async function ofFile(file: string, options: ForecastCliOptions): Promise<Wanted> {
  const hint = 'a CSV file with a month in the first column and a series in each other; or REPORTER PARTNER FLOW';
  const given = NO_STORE.find(
    (name) => options[name] !== undefined && !(name === 'product' && options.product === 'goods'),
  );
  if (given !== undefined)
    throw usage(
      `--${given === 'asOf' ? 'as-of' : given} chooses figures of the store, and '${file}' is a file`,
      'leave it out',
    );
  const series = readMonths(await textOfFile(file, hint, { dash: true }), file);
  return {
    series,
    failed: [],
    about: {
      title: `${series.length} series of ${file}: what next`,
      source: `${file}, as it stands`,
      unit: 'that of the file',
      notes: [],
    },
  };
}

/** Those that a reporter has months of, with whom. */
async function everyPartner(store: Store, reporter: string, flow: Flow, options: ForecastCliOptions, asOf: string) {
  const held = await store.coverage({ reporter, asOf });
  const product = options.product ?? 'goods';
  const rows = held.filter(
    (row) => row.months === 1 && row.rows >= FEWEST && row.product === product && row.flow === flow,
  );
  return [...new Set(rows.map(({ partner }) => partner))].sort();
}

const flowsOf = (text: string): readonly Flow[] =>
  (text.toLowerCase() === 'all' ? ['exports', 'imports'] : text.split(',')).map((word) => {
    const flow = FLOWS.find((one) => one === word.trim().toLowerCase());
    if (flow === undefined) throw usage(`'${word}' is not a flow`, FLOWS.join(', '));
    return flow;
  });

/** Several partners or flows of one reporter. */
async function ofStore(
  store: Store,
  [who, partners, flows]: readonly [string, string, string],
  options: ForecastCliOptions,
  now: string,
): Promise<Wanted> {
  const { from: _, json: __, csv: ___, ...wanted } = options;
  const reporter = requireEconomy(who).code;
  const found: { readonly name: string; readonly series: Series; readonly standIn: boolean }[] = [];
  const failed: AheadOfMany[] = [];
  const asked = flowsOf(flows);
  for (const flow of asked) {
    const with_ =
      partners.toLowerCase() === 'all'
        ? await everyPartner(store, reporter, flow, options, options.asOf ?? now)
        : partners.split(',').map((word) => requireEconomy(word.trim()).code);
    for (const partner of with_) {
      const name = asked.length === 1 ? partner : `${flow} ${partner}`;
      try {
        const read = await monthlySeries(store, [reporter, partner, flow], wanted, now);
        found.push({ name, series: read.series, standIn: read.asked !== undefined });
      } catch (error) {
        if (!(error instanceof BilateralError)) throw error;
        failed.push({ name, error: { code: error.code, message: error.message } });
      }
    }
  }
  if (found.length + failed.length === 0)
    throw new BilateralError('no-data', `no ${flows} of ${reporter} with ${FEWEST} months or more are held`, {
      hint: 'name the partners, and see what bilateral series says of them',
    });
  const currencies = [...new Set(found.map(({ series }) => series.currency))];
  const publishers = [...new Set(found.map(({ series }) => series.publisher))].sort();
  const standIns = found.filter(({ standIn }) => standIn).map(({ name }) => name);
  return {
    series: found.map(({ name, series }) => ({ name, ...historyOf(series) })),
    failed,
    about: {
      title: `${economyName(reporter)}: ${listed(asked)} by partner, ${found.length} series, what next`,
      source: `${publishers.join(', ')}, as of ${found[0]?.series.asOf ?? now}`,
      unit: currencies.join(', '),
      ...(currencies.length === 1 ? { currency: currencies[0] as Currency } : {}),
      notes: standIns.length === 0 ? [] : [`as the partner records the same goods: ${standIns.join(', ')}`],
    },
  };
}

const lastMonth = ({ values, start }: NamedHistory): string =>
  monthAt(startIndex({ start, months: 1 }) + values.length - 1);

/** `bilateral forecast FILE` or with several partners or flows: many series in one call, on all processors. */
export async function runForecastMany(
  words: readonly [string, string | undefined, string | undefined],
  options: ForecastCliOptions,
  effects: Effects,
): Promise<number> {
  if (options.html !== undefined)
    throw usage('--html draws one series, and many are asked for', 'forecast one, or --csv');
  const [who, partners, flows] = words;
  let wanted: Wanted;
  if (partners === undefined) wanted = await ofFile(who, options);
  else {
    if (flows === undefined)
      throw usage(`'${who} ${partners}' names no flow`, `bilateral forecast ${who} ${partners} imports`);
    const store = await effects.store(options.store === undefined ? {} : { path: options.store });
    try {
      wanted = await ofStore(store, [who, partners, flows], options, today(effects));
    } finally {
      await store.close();
    }
  }
  const { series, about, failed } = wanted;
  const last = series.map(lastMonth).sort().at(-1);
  const question = askedForecast(options, last ?? '2000-12');
  const told = (done: number): void => {
    effects.progress(`forecasting: ${done} of ${series.length}, ctrl-c stops`).catch(() => undefined);
  };
  told(0);
  const made = [...(await forecastMany(series, { ...question, progress: told })), ...failed];
  await effects.progress('');
  if (options.csv !== undefined) {
    const { columns, rows } = manyRows(made, about.currency ?? '', about.source);
    await deliver(options.csv, `${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`, effects);
  }
  if (options.json) await effects.out(`${JSON.stringify(manyJson(made, about.source), null, 2)}\n`);
  if (options.csv === undefined && !options.json) await effects.out(manyTable(made, about, { width: effects.width }));
  else
    for (const one of made) if ('error' in one) await effects.err(`no forecast of ${one.name}: ${one.error.message}\n`);
  const wrong = made.find((one) => 'error' in one);
  return wrong !== undefined && 'error' in wrong ? exitCode(wrong.error.code) : DONE;
}
