/**
 * Completes and checks hand-made labels: `tsx scripts/label-articles.ts FOLDER`. A label line may leave out `id`, `start`
 * and `end`; they follow from its `quote` (and `nth`, which occurrence, from 1). Prints every fault; exit 1 when there is one.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencyOf, parsePeriod } from '../src/model/period.js';

type Label = Record<string, unknown> & { quote: string; kind: string };

const KINDS = 'level growth balance share rank record streak count ratio forecast causal not_checkable'.split(' ');
const FLOWS = ['exports', 'imports', 'total', 'balance', null];
const COMPARISONS = 'yoy mom qoq vs_period share_of rank_among since consecutive ratio_to none'.split(' ');
const UNITS =
  'thousand million billion trillion crore lakh currency percent pp ratio times rank days months quarters years units tonnes barrels'.split(
    ' ',
  );
const FIELDS = new Set(
  'id quote start end kind reporter partner flow product period frequency value unit currency comparison attribution internally_checkable arithmetic_verdict arithmetic_why since direction base_period low high approx scope suspect trap culprit data_verdict data_why'.split(
    ' ',
  ),
);
const ORDER = [...FIELDS];

function faultsOf(label: Label, text: string): string[] {
  const faults: string[] = [];
  const want = (ok: boolean, what: string): void => {
    if (!ok) faults.push(what);
  };
  for (const field of Object.keys(label)) want(FIELDS.has(field), `no field '${field}'`);
  for (const field of ['reporter', 'partner', 'flow', 'product', 'period', 'value', 'unit', 'currency', 'attribution'])
    want(field in label, `'${field}' is missing`);
  want(KINDS.includes(label.kind), `kind '${label.kind}'`);
  want(FLOWS.includes(label.flow as string | null), `flow '${label.flow}'`);
  want(COMPARISONS.includes(label.comparison as string), `comparison '${label.comparison}'`);
  want(label.value === null || typeof label.value === 'number', 'value is no number');
  want((label.value === null) === (label.unit === null), 'value and unit go together');
  want(label.unit === null || UNITS.includes(label.unit as string), `unit '${label.unit}'`);
  want(['consistent', 'inconsistent', 'n/a'].includes(label.arithmetic_verdict as string), 'arithmetic_verdict');
  want(typeof label.internally_checkable === 'boolean', 'internally_checkable');
  want(label.reporter === null || /^[A-Z]{2,6}$/.test(String(label.reporter)), `reporter '${label.reporter}'`);
  want(label.partner === null || /^[A-Z]{2,6}$/.test(String(label.partner)), `partner '${label.partner}'`);
  want(text.slice(label.start as number, label.end as number) === label.quote, 'the quote does not stand there');
  const digits = typeof label.value === 'number' ? String(Math.abs(label.value)).split('.')[0]! : '';
  if (['level', 'growth', 'balance', 'share'].includes(label.kind) && label.value !== null)
    want(
      /\d/.test(label.quote) ? label.quote.replace(/[,\s]/g, '').includes(digits) : true,
      `${label.value} is not in the quote`,
    );
  return faults;
}

function complete(label: Label & { nth?: number }, text: string, id: string): Label {
  let start = typeof label.start === 'number' && text.startsWith(label.quote, label.start) ? label.start : -1;
  if (start < 0 || label.nth) {
    start = -1;
    for (let k = 0; k < (label.nth ?? 1); k += 1) start = text.indexOf(label.quote, start + 1);
  }
  const { nth: _, ...rest } = label;
  const period = typeof label.period === 'string' ? parsePeriod(label.period) : null;
  const filled: Record<string, unknown> = {
    arithmetic_why: null,
    ...rest,
    id,
    start,
    end: start + label.quote.length,
    frequency: label.frequency ?? (period && frequencyOf(period)),
  };
  return Object.fromEntries(ORDER.filter((f) => f in filled).map((f) => [f, filled[f]])) as Label;
}

const folder = process.argv[2] ?? 'test/articles';
let faulty = 0;
let count = 0;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.claims.jsonl'))
  .sort()) {
  const text = readFileSync(join(folder, file.replace('.claims.jsonl', '.txt')), 'utf8');
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const number = file.slice(0, file.indexOf('-'));
  const labels = lines.map((line, i) => {
    try {
      return complete(JSON.parse(line) as Label, text, `${number}-${String(i + 1).padStart(2, '0')}`);
    } catch (error) {
      throw new Error(`${file} line ${i + 1}: ${(error as Error).message}`);
    }
  });
  for (const label of labels)
    for (const fault of faultsOf(label, text)) {
      console.error(`${file} ${label.id}: ${fault} ("${label.quote}")`);
      faulty += 1;
    }
  count += labels.length;
  writeFileSync(join(folder, file), labels.map((label) => `${JSON.stringify(label)}\n`).join(''));
}
console.log(`${count} labels, ${faulty} faults`);
process.exitCode = faulty > 0 ? 1 : 0;
