import type { Currency } from '../../model/currency.js';
import type { Ahead, AheadOfMany } from '../../model/outlook.js';
import { formatPeriod } from '../../model/period.js';
import { wrap } from '../chart-frame.js';
import { amount, decimal, THIN } from '../number.js';
import { textTable } from '../text-table.js';
import { listed } from '../wording.js';
import { chanceWords, changeOf } from './outlook-words.js';

/** What many series have in common, and what a reader must know of them. */
export interface ManyAbout {
  readonly title: string;
  readonly source: string;
  /** In words. */
  readonly unit: string;
  /** None where the file does not say. */
  readonly currency?: Currency;
  readonly notes: readonly string[];
}

/** Four digits of a number in a unit that is not known. */
function plain(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 1000)
    return value.toLocaleString('en-US', { maximumFractionDigits: 0 }).replace('-', '\u2212');
  return decimal(value, Math.max(0, 3 - Math.floor(Math.log10(size))));
}

/** One remark of a kind, and how many series have one. */
function grouped(good: readonly { readonly name: string; readonly ahead: Ahead }[]): string[] {
  const kinds = new Map<string, { readonly names: Set<string>; readonly text: string }>();
  for (const { name, ahead } of good)
    for (const { code, text } of ahead.notes) {
      const kind = kinds.get(code) ?? { names: new Set(), text };
      kinds.set(code, { ...kind, names: kind.names.add(name) });
    }
  return [...kinds.values()].map(({ names, text }) => {
    const [first, ...more] = names;
    const others =
      more.length === 0
        ? ''
        : ` (so too, each in its own months, ${more.length <= 3 ? listed(more) : `${more.length} others, see --json`})`;
    return `${first}: ${text}${others}`;
  });
}

/** Many forecasts as plain text: a line each, all months ahead together, and those that could not be made. */
export function manyTable(made: readonly AheadOfMany[], about: ManyAbout, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const { currency } = about;
  const told = (value: number): string => (currency === undefined ? plain(value) : amount(value, currency));
  const good = made.flatMap((one) => ('ahead' in one ? [one] : []));
  const failed = made.flatMap((one) => ('error' in one ? [one] : []));
  const statements = good[0]?.ahead.statements ?? [];
  const came = good.some(({ ahead }) => ahead.whole.came !== null);
  const heads = statements.map(({ found: { statement: s } }) =>
    s.kind === 'falls' || s.kind === 'rises' ? `${s.kind} ${s.amount}${THIN}%` : `${s.kind} ${told(s.amount)}`,
  );
  const columns = ['series', 'from', 'expected', `80${THIN}%`, 'on year', ...heads, ...(came ? ['came'] : [])];
  const rows = good.map(({ name, ahead: { whole, forecast, statements: chances } }) => [
    name,
    formatPeriod(forecast.origin),
    told(whole.median),
    `${told(whole.lo80)} to ${told(whole.hi80)}`,
    changeOf(whole.median, whole),
    ...chances.map(({ found }) => chanceWords(found.probability)),
    ...(came ? [whole.came === null ? '' : told(whole.came)] : []),
  ]);
  const months = good[0]?.ahead.whole.period.months;
  const remarks = [
    ...about.notes,
    'not tried at earlier origins: forecast one series by itself for that',
    ...grouped(good),
    ...failed.map(({ name, error }) => `${name}: no forecast, ${error.message}`),
  ];
  const lines = [
    ...wrap(about.title, width),
    ...wrap(`source ${about.source} · unit ${about.unit}`, width),
    '',
    ...(months === undefined
      ? ['  no forecast could be made']
      : [
          ...wrap(
            `All ${months} months ahead together, modelled, and change on a year before; each period in --csv and --json`,
            width - 2,
          ),
          ...textTable(columns, rows, width - 2),
        ].map((line) => `  ${line}`)),
    '',
    ...remarks.flatMap((text) => wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
