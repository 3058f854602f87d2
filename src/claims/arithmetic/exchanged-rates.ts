import type { Claim } from '../../model/claim.js';
import type { Printing } from './groups.js';
import type { Meeting } from './meeting.js';
import type { Variable } from './network.js';
import { wordsOf } from './wording.js';

/** Told of rates that stand exchanged in another place of the same text. */
export const EXCHANGED = 'exchanged rates';

type Groups = ReadonlyMap<Variable, readonly Printing[]>;

/** A number of so few digits is met by chance: both flows may well have changed by 3 and 5 percent, of two bases. */
const FINE = 0.5;

const sizeOf = (claims: readonly Claim[], { first }: Printing): number | null => {
  const { unit, value, quantity } = claims[first]!;
  return unit === 'percent' && value !== null && quantity !== null && quantity.step < FINE ? Math.abs(value) : null;
};

/**
 * "Exports up 1.65%, imports down 12.77%" and, further down, "imports down 1.65%, exports up 12.77%": what is given of one
 * flow in one place is given of the other in another.
 */
export function exchangedRates(claims: readonly Claim[], groups: Groups): readonly Meeting[] {
  const named = new Map<string, readonly Printing[]>();
  for (const [variable, all] of groups)
    if (variable.kind === 'rate' && variable.subject.flow === 'imports' && all.length > 1)
      named.set(variable.name, all);
  if (named.size === 0) return [];
  const found: Meeting[] = [];
  for (const [variable, exports] of groups) {
    if (variable.kind !== 'rate' || variable.subject.flow !== 'exports' || exports.length < 2) continue;
    const imports = named.get(variable.name.replace('~exports~', '~imports~'));
    const four = imports && exchangedIn(claims, exports, imports);
    if (!four) continue;
    const members = four.map(({ first }) => first).sort((a, b) => a - b);
    const words = (): string =>
      `exports ${wordsOf(claims[four[0]!.first]!)} and imports ${wordsOf(claims[four[2]!.first]!)}, and in another place exports ${wordsOf(claims[four[1]!.first]!)} and imports ${wordsOf(claims[four[3]!.first]!)}`;
    found.push({ identity: EXCHANGED, members, steps: 1, words });
  }
  return found;
}

/** Two rates of exports and the same two of imports, each by its size. */
function exchangedIn(
  claims: readonly Claim[],
  exports: readonly Printing[],
  imports: readonly Printing[],
): readonly Printing[] | null {
  const [one, other] = exports;
  const [a, b] = [sizeOf(claims, one!), sizeOf(claims, other!)];
  if (a === null || b === null || a === b) return null;
  const like = (size: number): Printing | undefined => imports.find((p) => sizeOf(claims, p) === size);
  const [x, y] = [like(b), like(a)];
  return x && y ? [one!, other!, x, y] : null;
}

/** Of the rates of one place and those of the other, the two that fewer identities bear out. */
export function lessBorneOut(
  claims: readonly Claim[],
  members: readonly number[],
  tests: readonly Meeting[],
): readonly number[] {
  const [one, other] = members.filter((i) => claims[i]!.flow === 'exports');
  const beside = (i: number): number =>
    members.find((j) => claims[j]!.flow === 'imports' && Math.abs(claims[j]!.value!) !== Math.abs(claims[i]!.value!))!;
  const support = (i: number): number =>
    tests.filter((t) => t.identity !== 'repeated' && t.members.includes(i) && t.steps <= 2).length;
  const borneOut = (pair: readonly number[]): number => pair.reduce((sum, i) => sum + support(i), 0);
  const [first, second] = [one!, other!].map((i) => [i, beside(i)]);
  return borneOut(first!) > borneOut(second!) ? second! : first!;
}
