import type { Simulation } from '../../model/what-if.js';
import { wrap } from '../chart-frame.js';
import { NO_FIGURE, signedDecimal, signedPercent } from '../number.js';
import { textTable } from '../text-table.js';
import { CHANGED, type Changed, type ChangedField } from './changed.js';
import { columnName } from './economy-words.js';
import { columnDecimals } from './percent-words.js';
import { groupWords, shockWords } from './shock-words.js';
import {
  baselineWords,
  FLOW_COLUMNS,
  findings,
  flowRows,
  methodFacts,
  remarksOn,
  type Told,
  toldOf,
} from './simulation-words.js';

const HEADS: Readonly<Record<ChangedField, string>> = {
  realIncome: 'real income',
  priceIndex: 'prices',
  exports: 'exports',
  imports: 'imports',
};

export const percentCell = (value: number, digits: number): string => {
  const text = signedPercent(value, digits);
  return text === NO_FIGURE ? 'none' : text;
};

/** Decimals of each column, by what is shown in it. */
function decimalsOf(shown: readonly Changed[]): (field: ChangedField) => number {
  const digits = new Map(CHANGED.map((field) => [field, columnDecimals(shown.map((one) => one[field]))]));
  return (field) => digits.get(field)!;
}

/** Who gains and loses: parties, the largest gains and losses, and a line on the rest. */
function economyLines({ standing: { parties, named, others } }: Told, width: number): string[] {
  const shown = [...parties, ...named];
  const digits = decimalsOf(shown);
  const drawn = shown.some(({ intervals }) => intervals !== undefined);
  const between = ({ intervals }: Changed): string[] => {
    if (!drawn) return [];
    if (intervals === undefined) return [''];
    const [low, , high] = intervals.realIncome;
    return [`${signedDecimal(low, digits('realIncome'))} to ${signedDecimal(high, digits('realIncome'))}`];
  };
  const row = (one: Changed): string[] => {
    const [first, ...more] = CHANGED.map((field) => percentCell(one[field], digits(field)));
    return [columnName(one.code), first!, ...between(one), ...more];
  };
  const columns = ['', HEADS.realIncome, ...(drawn ? ['5 to 95 %'] : []), ...CHANGED.slice(1).map((f) => HEADS[f])];
  const lines = textTable(columns, shown.map(row), width - 2);
  const cut = 2 + parties.length;
  const parted = parties.length > 0 && named.length > 0 && lines.length === 2 + shown.length;
  const rest = others
    ? wrap(
        `${others.count} others: real income between ${percentCell(others.low, digits('realIncome'))} and ${percentCell(others.high, digits('realIncome'))}`,
        width - 2,
      )
    : [];
  return [...(parted ? [...lines.slice(0, cut), '', ...lines.slice(cut)] : lines), ...rest].map((line) => `  ${line}`);
}

function flowLines({ diversion: { falls, rises } }: Told, unit: string, width: number): string[] {
  if (falls.length + rises.length === 0) return ['  no flow moves'];
  const rows = flowRows([...falls, ...rises], unit, columnName);
  const lines = textTable(FLOW_COLUMNS, rows, width - 2);
  const parted = falls.length > 0 && rises.length > 0 && lines.length === 2 + rows.length;
  const cut = parted ? 2 + falls.length : lines.length;
  return [...lines.slice(0, cut), ...(parted ? [''] : []), ...lines.slice(cut)].map((line) => `  ${line}`);
}

const hanging = (first: string, text: string, width: number): string[] =>
  wrap(text, width - first.length).map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line);

/** A simulation as plain text: the finding, who gains and loses, where trade goes, how it was worked out. */
export function simulationTable(simulation: Simulation, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const { scenario, made } = simulation;
  const { unit, year } = made.baseline;
  const told = toldOf(simulation);
  const notes = remarksOn(made);
  const shocks = scenario.shocks.map((shock) => shockWords(shock, scenario.groups));
  // One asked for without a file has no title but its shocks.
  const asked = shocks.join('; ') === scenario.title ? [] : [...shocks, ...groupWords(scenario.groups)];
  const facts = methodFacts(simulation).filter(([what]) => what !== 'baseline');
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  const lines = [
    ...wrap(`What if: ${scenario.title}`, width),
    ...hanging('modelled on ', baselineWords(made), width),
    '',
    ...asked.flatMap((words) => hanging('  · ', words, width)),
    ...(asked.length > 0 ? [''] : []),
    ...findings(told, made.baseline).flatMap(({ text }) => wrap(text, width - 2).map((line) => `  ${line}`)),
    '',
    ...wrap(`Who gains and loses, change on ${year} in percent`, width),
    ...economyLines(told, width),
    '',
    ...wrap(`Where trade goes${told.sectors ? `, ${told.sectors.join(', ')}` : ''}: largest falls and rises`, width),
    ...flowLines(told, unit, width),
    '',
    ...facts.flatMap(([what, said]) => hanging(`  ${what.padEnd(column)}`, said, width)),
    ...(notes.length > 0 ? [''] : []),
    ...notes.flatMap(({ text }) => hanging('  · ', text, width)),
    ...scenario.sources.flatMap((source) => hanging('  source: ', source, width)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
