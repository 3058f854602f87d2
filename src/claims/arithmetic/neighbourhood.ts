import type { Claim } from '../../model/claim.js';
import type { Network } from './network.js';

/** A repair is held against no more claims than this: those nearest to the contradiction. */
const MOST = 40;

/** Claims that the numbers of `seeds` are tied to by up to three constraints, ascending. */
export function neighbourhood(network: Network, ties: Ties, seeds: readonly number[]): readonly number[] {
  const seen = new Set<number>(seeds);
  const names = new Set<string>();
  let edge = seeds.flatMap((i) => ties.variablesOf.get(i) ?? []);
  for (let hop = 0; hop < 4 && seen.size < MOST; hop += 1) {
    const next: string[] = [];
    for (const name of edge) {
      if (names.has(name)) continue;
      names.add(name);
      for (const i of network.variables.get(name)!.printed) if (seen.size < MOST) seen.add(i);
      for (const id of ties.constraintsOf.get(name) ?? []) next.push(...network.constraints[id]!.variables);
    }
    edge = next;
  }
  return [...seen].sort((a, b) => a - b);
}

/** Which variables a claim prints and which constraints a variable is in. */
export interface Ties {
  readonly variablesOf: ReadonlyMap<number, readonly string[]>;
  readonly constraintsOf: ReadonlyMap<string, readonly number[]>;
}

export function tiesOf(network: Network): Ties {
  const variablesOf = new Map<number, string[]>();
  const constraintsOf = new Map<string, number[]>();
  const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const { name, printed } of network.variables.values()) for (const i of printed) put(variablesOf, i, name);
  network.constraints.forEach(({ variables }, id) => {
    for (const name of variables) put(constraintsOf, name, id);
  });
  return { variablesOf, constraintsOf };
}

/** Figures that were mixed up stand near one another, in claims: looking further costs time and finds chance. */
const NEAR = 12;

/** Rates that may have changed places with the rate of a claim: of the other flow, or of another side in its sentence. */
export function siblings(claims: readonly Claim[], i: number): readonly number[] {
  const claim = claims[i]!;
  if (claim.kind !== 'growth' || claim.unit !== 'percent' || claim.value === null) return [];
  const found: number[] = [];
  for (let j = Math.max(0, i - NEAR); j < Math.min(claims.length, i + NEAR + 1); j += 1) {
    const other = claims[j]!;
    if (j === i || other.kind !== 'growth' || other.unit !== 'percent' || other.value === null) continue;
    if (other.comparison !== claim.comparison || other.value === claim.value) continue;
    const sameSide =
      other.reporter === claim.reporter && other.partner === claim.partner && other.product === claim.product;
    const sameSentence = other.sentence[0] === claim.sentence[0] && other.flow === claim.flow;
    if ((sameSide && other.flow !== claim.flow) || sameSentence) found.push(j);
  }
  return found;
}

/** Levels of the same series near a claim that names its base: one of them may be the base that was meant. */
export function otherBases(claims: readonly Claim[], i: number): readonly number[] {
  const claim = claims[i]!;
  if (claim.kind !== 'growth' || !claim.basePeriod) return [];
  const found: number[] = [];
  for (let j = Math.max(0, i - NEAR); j < Math.min(claims.length, i + NEAR + 1); j += 1) {
    const other = claims[j]!;
    const level = other.kind === 'level' || other.kind === 'balance';
    const same = other.reporter === claim.reporter && other.partner === claim.partner && other.flow === claim.flow;
    if (level && same && other.product === claim.product) found.push(j);
  }
  return found;
}
