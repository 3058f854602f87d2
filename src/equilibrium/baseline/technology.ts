import type { Baseline } from '../../model/baseline.js';
import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import { worldOf } from '../world.js';
import { type Named, numbers, rowFault, texts } from './columns.js';
import type { Flows } from './flow-table.js';
import { type Production, placesOf } from './production-table.js';

const percent = (share: number): string => `${Number((100 * share).toPrecision(2))} %`;
/** Output that differs from its flows by less is rounding. */
const ROUNDING = 1e-3;

/** N J J: value of each input used by each sector, as the table has it. @throws BilateralError `bad-input` */
export function readInputs(table: Named, flows: Flows): Float64Array {
  const count = flows.sectors.length;
  const places = placesOf(table, flows);
  const inputs = texts(table, 'input');
  const values = numbers(table, 'value');
  const out = new Float64Array(flows.economies.length * count * count);
  places.forEach(({ n, j }, row) => {
    const k = flows.sectors.indexOf(inputs[row]!);
    if (k < 0) rowFault(table, row, `input '${inputs[row]}' is no sector`, `sectors are ${flows.sectors.join(', ')}`);
    if (values[row]! < 0) rowFault(table, row, `an input of ${values[row]}`, 'inputs are 0 or more');
    if (n >= 0) out[(n * count + j) * count + k]! += values[row]!;
  });
  return out;
}

type Technology = Pick<Baseline, 'valueAdded' | 'inputs' | 'final' | 'notes'>;

/** Value added is all: every good is for final use. */
export function withoutInputs(flows: Baseline): Technology {
  const { spending, size, sectors } = worldOf(flows);
  return {
    valueAdded: new Float64Array(sectors * size).fill(1),
    inputs: new Float64Array(size * sectors * sectors).fill(1 / sectors),
    final: finalShares(spending, size, sectors),
    notes: [],
  };
}

/**
 * Balances a world on its flows, which are kept: output is what they add up to, inputs per unit of output are as in the table, and
 * final use is what is left of spending. Where inputs are more than all that is bought, they are cut to that, and the value added of
 * the sectors that used them rises by as much. The notes say how far figures were moved.
 * @throws BilateralError `bad-input` where a sector makes something of nothing known
 */
export function withInputs(flows: Baseline, used: Float64Array, production: Production): Technology {
  const { output, spending, size, sectors: count } = worldOf(flows);
  const { economies, sectors } = flows;
  const bought = used.slice();
  const notes: Note[] = [];
  let worst = { gap: 0, what: '' };
  for (let n = 0; n < size; n++)
    for (let j = 0; j < count; j++) {
      const [made, told] = [output[j * size + n]!, production.output[j * size + n]!];
      const what = `${sectors[j]} in ${economies[n]}`;
      if (made > 0 && !(told > 0))
        throw new BilateralError('bad-input', `${what} sells ${made}, but the table of output has nothing of it`, {
          hint: 'add its output and inputs, or take its flows out',
        });
      if (made > 0 && Math.abs(made / told - 1) > worst.gap) worst = { gap: Math.abs(made / told - 1), what };
      for (let k = 0; k < count; k++) bought[(n * count + j) * count + k]! *= made > 0 ? made / told : 0;
    }
  if (worst.gap > ROUNDING)
    notes.push(
      note(
        'output-moved',
        `output is what its flows add up to, up to ${percent(worst.gap)} from the table (${worst.what})`,
      ),
    );
  notes.push(...cutInputs(bought, spending, flows));
  return { ...sharesOf(bought, output, spending, flows), notes };
}

function cutInputs(bought: Float64Array, spending: Float64Array, { economies, sectors }: Baseline): readonly Note[] {
  const [size, count] = [economies.length, sectors.length];
  const cut: string[] = [];
  for (let n = 0; n < size; n++)
    for (let k = 0; k < count; k++) {
      let all = 0;
      for (let j = 0; j < count; j++) all += bought[(n * count + j) * count + k]!;
      const most = spending[k * size + n]!;
      if (all <= most) continue;
      for (let j = 0; j < count; j++) bought[(n * count + j) * count + k]! *= most / all;
      cut.push(`${sectors[k]} in ${economies[n]} by ${percent(1 - most / all)}`);
    }
  if (cut.length === 0) return [];
  return [
    note(
      'inputs-cut',
      `more was used as input than bought, final use being negative (stocks run down); inputs are cut: ${cut.join(', ')}`,
    ),
  ];
}

function sharesOf(
  bought: Float64Array,
  output: Float64Array,
  spending: Float64Array,
  { economies, sectors }: Baseline,
): Omit<Technology, 'notes'> {
  const [size, count] = [economies.length, sectors.length];
  const valueAdded = new Float64Array(count * size).fill(1);
  const inputs = new Float64Array(bought.length).fill(1 / count);
  const left = spending.slice();
  for (let n = 0; n < size; n++)
    for (let j = 0; j < count; j++) {
      const row = (n * count + j) * count;
      let all = 0;
      for (let k = 0; k < count; k++) all += bought[row + k]!;
      if (all === 0) continue;
      const made = output[j * size + n]!;
      if (all > made)
        throw new BilateralError(
          'bad-input',
          `${sectors[j]} in ${economies[n]} uses inputs of ${all.toPrecision(4)} for an output of ${made.toPrecision(4)}`,
          { hint: 'inputs and output have to be of one table, year and unit' },
        );
      valueAdded[j * size + n] = 1 - all / made;
      for (let k = 0; k < count; k++) {
        inputs[row + k] = bought[row + k]! / all;
        left[k * size + n]! -= bought[row + k]!;
      }
    }
  return { valueAdded, inputs, final: finalShares(left, size, count) };
}

function finalShares(left: Float64Array, size: number, count: number): Float64Array {
  const final = new Float64Array(count * size);
  for (let n = 0; n < size; n++) {
    let all = 0;
    for (let j = 0; j < count; j++) all += Math.max(0, left[j * size + n]!);
    for (let j = 0; j < count; j++) final[j * size + n] = Math.max(0, left[j * size + n]!) / all;
  }
  return final;
}
