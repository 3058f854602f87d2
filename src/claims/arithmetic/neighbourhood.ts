import type { Claim } from '../../model/claim.js';
import type { Constraint, Network, Variable } from './network.js';

/** A repair is held against no more claims than this: those nearest to the contradiction. */
const MOST = 40;

/** Claims that the numbers of `seeds` are tied to by up to three constraints, ascending. */
export function neighbourhood(ties: Ties, seeds: readonly number[]): readonly number[] {
  const seen = new Set<number>(seeds);
  const reached = new Set<Variable>();
  let edge = seeds.flatMap((i) => ties.variablesOf.get(i) ?? []);
  for (let hop = 0; hop < 4 && seen.size < MOST; hop += 1) {
    const next: Variable[] = [];
    for (const variable of edge) {
      if (reached.has(variable)) continue;
      reached.add(variable);
      for (const i of variable.printed) if (seen.size < MOST) seen.add(i);
      for (const { variables } of ties.constraintsOf.get(variable) ?? []) next.push(...variables);
    }
    edge = next;
  }
  return [...seen].sort((a, b) => a - b);
}

/** Which variables a claim prints and which constraints a variable is in. */
export interface Ties {
  readonly variablesOf: ReadonlyMap<number, readonly Variable[]>;
  readonly constraintsOf: ReadonlyMap<Variable, readonly Constraint[]>;
}

export function tiesOf(network: Network): Ties {
  const variablesOf = new Map<number, Variable[]>();
  const constraintsOf = new Map<Variable, Constraint[]>();
  const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const variable of network.variables.values()) for (const i of variable.printed) put(variablesOf, i, variable);
  for (const constraint of network.constraints)
    for (const variable of constraint.variables) put(constraintsOf, variable, constraint);
  return { variablesOf, constraintsOf };
}

/** Figures that were mixed up stand near one another, in claims: looking further costs time and finds chance. */
const NEAR = 12;

/** The rates of a total or a balance are not mistaken for those of its parts. */
const exportsAndImports = (a: Claim, b: Claim): boolean =>
  (a.flow === 'exports' && b.flow === 'imports') || (a.flow === 'imports' && b.flow === 'exports');

/** Rates that may have changed places with the rate of a claim: of the other flow, or of another side in its sentence. */
export function siblings(
  claims: readonly Claim[],
  i: number,
  failing: (j: number) => boolean = () => false,
): readonly number[] {
  const claim = claims[i]!;
  if ((claim.kind !== 'growth' && claim.kind !== 'share') || claim.unit !== 'percent' || claim.value === null)
    return [];
  const found: number[] = [];
  for (let j = Math.max(0, i - NEAR); j < Math.min(claims.length, i + NEAR + 1); j += 1) {
    const other = claims[j]!;
    if (j === i || other.kind !== claim.kind || other.unit !== 'percent' || other.value === null) continue;
    if (other.comparison !== claim.comparison || other.value === claim.value) continue;
    const sameSide =
      other.reporter === claim.reporter && other.partner === claim.partner && other.product === claim.product;
    const sameSentence = other.sentence[0] === claim.sentence[0] && other.flow === claim.flow;
    // Two rates of one flow that both fail may be each other's, of whatever product or partner.
    const bothFail = other.flow === claim.flow && failing(j);
    if ((sameSide && exportsAndImports(claim, other)) || sameSentence || bothFail) found.push(j);
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

/** Amounts near a conversion that are converted, too, and into what: their rate of exchange is what it is held against. */
export function converted(claims: readonly Claim[], i: number): readonly number[] {
  const places = new Map(claims.map(({ id }, k) => [id, k]));
  const pairs = claims.flatMap(({ converts }, k) => {
    const of = converts === undefined ? undefined : places.get(converts);
    return of === undefined ? [] : [[of, k] as const];
  });
  const off = ([of]: readonly [number, number]): number => Math.abs(of - i);
  return pairs
    .sort((a, b) => off(a) - off(b))
    .slice(0, MOST / 4)
    .flat();
}
