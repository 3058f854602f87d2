import type { Baseline } from '../../model/baseline.js';
import type { DeficitRule } from '../../model/scenario.js';
import type { BestTariff, NashTariffs, TariffPoint } from '../../model/tariff-game.js';
import { wrap } from '../chart-frame.js';
import { percent, signedPercent } from '../number.js';
import { textTable } from '../text-table.js';
import { listed, sentenceCase } from '../wording.js';
import { columnName, proseName } from './economy-words.js';
import { columnDecimals, shortPercent } from './percent-words.js';
import { baselineWords, DEFICIT_WORDS } from './simulation-words.js';
import { amountIn } from './unit-amount.js';

/** The rate that serves one economy best, and what every rate around it would bring. */
export interface BestAnswer {
  readonly baseline: Baseline;
  readonly deficits: DeficitRule;
  readonly best: BestTariff;
  readonly curve: readonly TariffPoint[];
}

/** Rates that answer one another. */
export interface NashAnswer {
  readonly baseline: Baseline;
  readonly deficits: DeficitRule;
  readonly nash: NashTariffs;
}

const sellers = ({ instrument }: BestTariff): string =>
  instrument.exporters === 'all' ? 'all imports' : `imports from ${listed(instrument.exporters.map(proseName))}`;

const deficitWords = (rule: DeficitRule): string => `trade deficits, ${rule}: ${DEFICIT_WORDS[rule]}`;

const SUPPOSED = 'a government that wants real income and nothing else, knows the model, and sets one rate for good';

function page(
  title: string,
  baseline: Baseline,
  lines: readonly string[],
  notes: readonly string[],
  width: number,
): string {
  const told = [...notes, SUPPOSED, ...baseline.notes.map(({ text }) => text)];
  return `${[
    ...wrap(title, width),
    ...wrap(`modelled on ${baselineWords({ baseline })}`, width - 2).map((line) => `  ${line}`),
    '',
    ...lines,
    '',
    ...told.flatMap((text) => wrap(text, width - 4).map((line, i) => (i === 0 ? `  · ${line}` : `    ${line}`))),
  ]
    .map((line) => line.replaceAll('\u202f', ' ').trimEnd())
    .join('\n')}\n`;
}

/** A bar for each point, from the lowest to the highest: where the peak is, at a glance. */
function bars(values: readonly number[]): readonly string[] {
  const known = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values.map((value) =>
    Number.isFinite(value) ? '▇'.repeat(1 + Math.round((19 * (value - low)) / (high - low || 1))) : 'no equilibrium',
  );
}

/** The best rate, what it gains, and the curve it is the peak of, as plain text. */
export function bestTariffTable(
  { baseline, deficits, best, curve }: BestAnswer,
  options: { width?: number } = {},
): string {
  const width = Math.max(40, options.width ?? 80);
  const owner = best.instrument.importer;
  const finding = `Real income of ${proseName(owner)} is greatest at a tariff of ${percent(best.tariff, 1)} on ${sellers(best)}, all others keeping theirs: ${shortPercent(best.gainOverZero)} against none, ${shortPercent(best.gainOverBaseline)} against the tariffs of ${baseline.year}.`;
  const digits = columnDecimals(curve.map(({ welfare }) => welfare));
  const money = amountIn(baseline.unit);
  const drawn = bars(curve.map(({ welfare }) => welfare));
  const rows = curve.map(({ tariff, welfare, revenue, converged }, i) => [
    percent(tariff, Number.isInteger(tariff) ? 0 : 1),
    converged ? signedPercent(welfare, digits) : 'none',
    converged ? money(revenue) : 'none',
    drawn[i]!,
  ]);
  const table = textTable(['tariff', 'real income', 'revenue', 'lowest to highest'], rows, width - 2);
  return page(
    `What tariff serves ${proseName(owner)} best`,
    baseline,
    [
      ...wrap(finding, width - 2).map((line) => `  ${line}`),
      '',
      ...wrap(`Change of real income on ${baseline.year}, and tariff revenue, by rate`, width),
      ...table.map((line) => `  ${line}`),
      '',
      ...wrap(
        `converged after ${best.iterations} trial rates; the rate is within ${best.residual.toExponential(0)} points`,
        width - 2,
      ).map((line) => `  ${line}`),
    ],
    [deficitWords(deficits), ...best.notes.map(({ text }) => text)],
    width,
  );
}

/** Who sets which rate, and what the war costs or brings to each, as plain text. */
export function nashTable({ baseline, deficits, nash }: NashAnswer, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const players = nash.rates.map(({ instrument }) => instrument.importer);
  const gain = (code: string): number => nash.welfare.find((one) => one.code === code)?.percent ?? Number.NaN;
  const digits = columnDecimals(players.map(gain));
  const rows = nash.rates.map((rate) => [
    columnName(rate.instrument.importer),
    sellers(rate),
    percent(rate.tariff, 1),
    signedPercent(gain(rate.instrument.importer), digits),
  ]);
  const others = nash.welfare.filter(({ code }) => !players.includes(code)).sort((a, b) => b.percent - a.percent);
  const [most, least] = [others[0], others.at(-1)];
  const aside =
    most === undefined || least === undefined
      ? ''
      : ` Of the others ${proseName(most.code)} (${shortPercent(most.percent)}) fares best and ${proseName(least.code)} (${shortPercent(least.percent)}) worst.`;
  const finding = sentenceCase(
    `when each answers the other, ${listed(nash.rates.map((rate) => `${proseName(rate.instrument.importer)} sets ${percent(rate.tariff, 1)}`))}; real income changes by ${listed(players.map((code) => `${shortPercent(gain(code))} in ${proseName(code)}`))} against ${baseline.year}.${aside}`,
  );
  return page(
    `Tariffs that answer one another: ${listed(players.map(proseName))}`,
    baseline,
    [
      ...wrap(finding, width - 2).map((line) => `  ${line}`),
      '',
      ...textTable(['', 'tariff on', 'rate', 'real income'], rows, width - 2).map((line) => `  ${line}`),
      '',
      ...wrap(
        `converged after ${nash.iterations} rounds; no rate moved by more than ${nash.residual.toExponential(0)} points in the last`,
        width - 2,
      ).map((line) => `  ${line}`),
    ],
    [deficitWords(deficits), ...nash.notes.map(({ text }) => text)],
    width,
  );
}
