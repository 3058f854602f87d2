import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import type { Flows } from './flow-table.js';
import type { Production } from './production-table.js';

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`;

/**
 * Flows with domestic sales where no row had them: output less exports, and no less than a share of what is then made; missing
 * flows between economies become 0.
 * @throws BilateralError `bad-input` where neither domestic sales nor output are known
 */
export function withDomestic(read: Flows, production: Production | null, floor: number): Flows {
  const { economies, sectors, flows } = read;
  const size = economies.length;
  const out = flows.map((value) => (Number.isNaN(value) ? 0 : value));
  const built = new Set<string>();
  const raised = new Set<string>();
  const unknown = new Set<string>();
  for (let j = 0; j < sectors.length; j++)
    for (let n = 0; n < size; n++) {
      const cell = (j * size + n) * size + n;
      if (!Number.isNaN(flows[cell])) continue;
      const exports = exportsOf(out, j, n, size);
      const output = production?.output[j * size + n] ?? Number.NaN;
      if (Number.isNaN(output)) {
        unknown.add(economies[n]!);
        continue;
      }
      const least = (exports * floor) / (1 - floor);
      built.add(economies[n]!);
      if (output - exports < least) raised.add(economies[n]!);
      out[cell] = Math.max(output - exports, least);
    }
  if (unknown.size > 0)
    throw new BilateralError(
      'bad-input',
      `what ${[...unknown].join(', ')} sell${unknown.size === 1 ? 's' : ''} at home is not known: no domestic flow, no output`,
      { hint: 'add rows with exporter = importer, or a table of output: docs/equilibrium/baselines.md' },
    );
  return { ...read, flows: out, notes: [...read.notes, ...notesOn(built, raised, size, floor)] };
}

function exportsOf(flows: Float64Array, j: number, i: number, size: number): number {
  let sum = 0;
  for (let n = 0; n < size; n++) if (n !== i) sum += flows[(j * size + n) * size + i]!;
  return sum;
}

function notesOn(built: Set<string>, raised: Set<string>, size: number, floor: number): readonly Note[] {
  if (built.size === 0) return [];
  const who = built.size === size ? 'all economies' : [...built].join(', ');
  const made = note('domestic-built', `domestic sales of ${who} are built: output less exports`);
  if (raised.size === 0) return [made];
  return [
    made,
    note(
      'domestic-floor',
      `${[...raised].join(', ')} export nearly all of their output or more by these figures; domestic sales are set to ${percent(floor)} of what is then made`,
    ),
  ];
}
