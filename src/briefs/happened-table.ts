import { type Facts, type FlowFacts, isFirst } from '../measures/chosen/flow-facts.js';
import type { Level } from '../measures/chosen/levels.js';
import type { Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { isMeasurement, type Measurement } from '../model/figure.js';
import { yearBefore } from '../model/period.js';
import { amount, percent, signedPercent, signedPoints } from './number.js';
import { inOtherCurrency, otherCurrencyOf } from './other-currency.js';
import type { Part } from './parts.js';
import { currencyWords, flowWords, possessive, type Stated, sentenceCase, sourceLine, whenWords } from './wording.js';

const orNo = (level: Level | null, currency: FlowFacts['currency']): string =>
  level ? amount(level.value, currency, 'evidence') : 'not held';
const rateCell = (figure: Stated | null): string => (figure ? signedPercent(figure.value) : 'not held');
const baseLabel = (facts: Facts): string => {
  const bases = [facts.total, facts.exports, facts.imports].flatMap((f) => (f.base ? [f.base] : []));
  return bases.length > 0 && bases.every(isFirst) ? 'as first published' : 'as first held';
};

/** Levels, growth on each base and contributions, one column a flow; rows of which nothing is held are left out. */
export function happenedTable(input: BriefInput, facts: Facts, parts: readonly Part[]): Table {
  const other = otherCurrencyOf(input, facts.source);
  const flows = [facts.exports, facts.imports, facts.total, facts.balance];
  const now = whenWords(input.period);
  const before = whenWords(yearBefore(input.period));
  const line = (name: string, cell: (f: FlowFacts) => string): string[] => [name, ...flows.map(cell)];
  const part = (f: FlowFacts) => parts.find((p) => p.flow === f.flow);
  const converted = (f: FlowFacts): string => {
    const rate = other ? inOtherCurrency(input, facts.source, f, other).rate : null;
    return rateCell(rate) + (rate && isMeasurement(rate) ? ' (converted)' : '');
  };
  const rows = [
    line(sentenceCase(now), (f) => orNo(f.level, f.currency)),
    line(`${sentenceCase(before)}, ${baseLabel(facts)}`, (f) => orNo(f.base, f.currency)),
    line(`${sentenceCase(before)}, ${facts.lead.published ? 'implied by the published rate' : 'as now held'}`, (f) =>
      orNo(f.newBase, f.currency),
    ),
    line('Growth, published', (f) => rateCell(f.published)),
    line('Growth on the first base, computed', (f) => rateCell(f.againstBase)),
    line('Growth on the later base, computed', (f) => rateCell(f.againstNewBase)),
    ...(other ? [line(`Growth in ${currencyWords(other)}`, converted)] : []),
    line('Contribution to growth', (f) => signedOr(part(f)?.points, signedPoints)),
    line('Share of the change', (f) => signedOr(part(f)?.ofChange, (v) => percent(v, 0))),
  ];
  const empty = (cells: readonly string[]): boolean => cells.slice(1).every((c) => c === 'not held' || c === '');
  return {
    title: `${sentenceCase(possessive(input.reporter))} goods ${flowWords('total', input.partner)}, ${now}, ${currencyWords(facts.source.currency)}`,
    columns: ['', ...flows.map((f) => sentenceCase(f.flow))],
    rows: rows.filter((cells, i) => i === 0 || !empty(cells)),
    source: sourceLine(flows.flatMap((f) => [f.level, f.base, f.published])),
  };
}

const signedOr = (m: Measurement | undefined, write: (value: number) => string): string => (m ? write(m.value) : '');
