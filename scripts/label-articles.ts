/**
 * Completes and checks hand-made labels: `tsx scripts/label-articles.ts FOLDER`. A label line may leave out `id`, `start`
 * and `end`; they follow from its `quote` (and `nth`, which occurrence, from 1). Prints every fault; exit 1 when there is one.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencyOf, parsePeriod } from '../src/model/period.js';
import { LABEL_FIELDS, labelFaults } from '../test/articles/label-form.js';

type Label = Record<string, unknown> & { quote: string };

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
  return Object.fromEntries(LABEL_FIELDS.filter((f) => f in filled).map((f) => [f, filled[f]])) as Label;
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
    for (const fault of labelFaults(label, text)) {
      console.error(`${file} ${label.id}: ${fault} ("${label.quote}")`);
      faulty += 1;
    }
  count += labels.length;
  writeFileSync(join(folder, file), labels.map((label) => `${JSON.stringify(label)}\n`).join(''));
}
console.log(`${count} labels, ${faulty} faults`);
process.exitCode = faulty > 0 ? 1 : 0;
