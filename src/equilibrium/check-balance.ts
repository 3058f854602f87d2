import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { World } from './world.js';

/** Of world value added: what is more than rounding of the last digits printed. */
const ROUNDED = 1e-6;

/**
 * Holds what the shares of a baseline ask for against what its flows show to be bought. Where they differ, a world without any shock
 * would move from the flows to the shares, which a note says with the largest gap.
 * Errors: `bad-input` where shares ask for something that nobody sells to the economy.
 */
export function checkBalance(world: World): readonly Note[] {
  const { size, sectors, spending, total, baseline } = world;
  let worst = { gap: 0, at: 0, asked: 0 };
  for (let n = 0; n < size; n++) {
    const asked = askedBy(world, n);
    for (let k = 0; k < sectors; k++) {
      const at = k * size + n;
      const gap = Math.abs(asked[k]! - spending[at]!);
      if (gap > worst.gap) worst = { gap, at, asked: asked[k]! };
      if (spending[at] === 0 && asked[k]! > ROUNDED * total) refuse(world, at, asked[k]!);
    }
  }
  if (worst.gap <= ROUNDED * total) return [];
  const [k, n] = [Math.floor(worst.at / size), worst.at % size];
  return [
    note(
      'unbalanced',
      `the flows of ${baseline.name} are not those that its shares ask for: ${baseline.economies[n]} buys ${baseline.sectors[k]} for ${spending[worst.at]!.toPrecision(4)} ${baseline.unit}, its shares make that ${worst.asked.toPrecision(4)}; results hold the step from one to the other as well`,
    ),
  ];
}

/** What an economy's final spending and its sectors' inputs add up to, by sector bought. */
function askedBy({ size, sectors, inputs, output, valueAdded, revenue, deficits }: World, n: number): Float64Array {
  const income = valueAdded[n]! + revenue[n]! + deficits[n]!;
  const asked = Float64Array.from({ length: sectors }, (_, k) => inputs.final[k * size + n]! * income);
  for (let j = 0; j < sectors; j++) {
    const made = output[j * size + n]!;
    const row = (n * sectors + j) * sectors;
    for (let k = 0; k < sectors; k++) asked[k]! += inputs.shares[row + k]! * made;
  }
  return asked;
}

function refuse({ size, baseline }: World, at: number, asked: number): never {
  const [k, n] = [Math.floor(at / size), at % size];
  throw new BilateralError(
    'bad-input',
    `in ${baseline.name}, ${baseline.economies[n]} buys no ${baseline.sectors[k]} from anyone, but its shares ask for ${asked.toPrecision(4)} ${baseline.unit} of it`,
    { hint: 'set the shares of what is not bought to 0 and the others to add up to 1, or give a flow' },
  );
}
