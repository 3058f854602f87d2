import { anderson } from '../kernels/anderson.js';
import { forthAndBack } from '../kernels/forth-and-back.js';
import { BilateralError } from '../model/error.js';

/** What structural gravity takes a world's trade from. */
export interface GravityWorld {
  /** N N, importer by exporter as in a baseline: trade costs as they weigh on flows, t to the power of 1 − σ; zero for no trade. */
  readonly ease: Float64Array;
  /** N: what each economy makes and what it spends; their totals need not agree, only shares in them count. */
  readonly output: Float64Array;
  readonly spending: Float64Array;
  /** Elasticity of substitution σ, above 1. */
  readonly sigma: number;
  /** Place of the economy whose inward resistance is 1: resistances are known only relative to one another. */
  readonly reference: number;
}

/** Multilateral resistances: how far, on average, each economy is as a seller (outward) and as a buyer (inward). */
export interface Resistances {
  readonly outward: Float64Array;
  readonly inward: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest change of a logarithm of P^(σ − 1) in the last round. */
  readonly residual: number;
}

/**
 * Outward and inward multilateral resistances of structural gravity,
 * Π^(1−σ) = Σ (t / P)^(1−σ) E / ΣE and P^(1−σ) = Σ (t / Π)^(1−σ) Y / ΣY.
 * Source: Anderson and van Wincoop 2003, American Economic Review 93, equations 9 to 11; Yotov, Piermartini, Monteiro and Larch 2016,
 * An Advanced Guide to Trade Policy Analysis, chapter 1.
 * Errors: `bad-input` for lengths that do not fit, numbers that are negative or none, σ at or below 1, or an economy without trade.
 */
export function resistances(
  world: GravityWorld,
  { tolerance = 1e-13, iterations = 1000 }: { readonly tolerance?: number; readonly iterations?: number } = {},
): Resistances {
  check(world);
  const { ease, sigma, reference } = world;
  const [made, spent] = [sharesOf(world.output), sharesOf(world.spending)];
  const size = made.length;
  const [given, sums, out] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  // x: ln of Π^(1−σ); the sums are P^(1−σ), and what comes back is the next Π^(1−σ)
  const map = (x: Float64Array, image: Float64Array): void => {
    for (let i = 0; i < size; i++) given[i] = made[i]! * Math.exp(-x[i]!);
    forthAndBack(ease, 0, given, spent, sums, out);
    for (let i = 0; i < size; i++) image[i] = Math.log(out[i]! * sums[reference]!);
  };
  const {
    at,
    converged,
    iterations: rounds,
    residual,
  } = anderson(map, new Float64Array(size), { tolerance, iterations });
  map(at, new Float64Array(size));
  const power = 1 / (1 - sigma);
  return {
    outward: at.map((value) => Math.exp(power * value)),
    inward: sums.map((sum) => (sum / sums[reference]!) ** power),
    converged,
    iterations: rounds,
    residual,
  };
}

function sharesOf(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

function check({ ease, output, spending, sigma, reference }: GravityWorld): void {
  const size = output.length;
  const refuse = (message: string, hint: string): never => {
    throw new BilateralError('bad-input', message, { hint });
  };
  if (ease.length !== size * size || spending.length !== size)
    refuse(
      `${size} outputs go with ${ease.length} trade costs and ${spending.length} expenditures`,
      `give ${size * size} costs and ${size} expenditures`,
    );
  if (!(sigma > 1)) refuse(`the elasticity of substitution is ${sigma}`, 'it must be above 1');
  if (!(reference >= 0 && reference < size && Number.isInteger(reference)))
    refuse(`there is no economy ${reference} to be the reference`, `give a place from 0 to ${size - 1}`);
  for (const [what, values] of Object.entries({ ease, output, spending })) {
    const bad = values.findIndex((value) => !(value >= 0 && value < Infinity));
    if (bad >= 0)
      refuse(`${what} has a value of ${values[bad]} at place ${bad}`, 'values are finite and at or above 0');
  }
  for (let k = 0; k < size; k++) {
    let [bought, sold] = [0, 0];
    for (let l = 0; l < size; l++) {
      bought += ease[k * size + l]! * output[l]!;
      sold += ease[l * size + k]! * spending[l]!;
    }
    if (bought === 0 || sold === 0)
      refuse(`the economy at place ${k} has no one to trade with`, 'leave it out, or give its trade costs');
  }
}
