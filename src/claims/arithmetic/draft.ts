import type { Claim } from '../../model/claim.js';
import { currencies } from './currencies.js';
import { averageGrowth } from './identities/average-growth.js';
import { between } from './identities/between.js';
import { changesOfFlows } from './identities/changes.js';
import { flows } from './identities/flows.js';
import { growth } from './identities/growth.js';
import { periods } from './identities/periods.js';
import { allButSome, goodsAndServices } from './identities/products.js';
import { ratios } from './identities/ratios.js';
import { restOfWorld } from './identities/rest-of-world.js';
import { shares } from './identities/shares.js';
import type { Constraint, Draft, Identity, Network, Variable } from './network.js';
import { tiedBy } from './tied.js';

/** Every identity between numbers of a text, each in its own file. Those that make new variables come first. */
const IDENTITIES: readonly Identity[] = [
  growth,
  averageGrowth,
  shares,
  ratios,
  goodsAndServices,
  allButSome,
  flows,
  restOfWorld,
  changesOfFlows,
  periods,
  between,
];

/** The variables of a text and what ties them. Claims without a side, flow or period take no part. */
export function networkOf(claims: readonly Claim[]): Network {
  const variables = new Map<string, Variable>();
  const currencyOf = currencies(claims);
  const tied = claims.map((claim) => (claim.converts ? null : tiedBy(claim, currencyOf(claim))));
  const variable: Draft['variable'] = (name, kind, subject) => {
    const known = variables.get(name);
    if (known) return known;
    const made = { name, place: variables.size, kind, subject, printed: [] };
    variables.set(name, made);
    return made;
  };
  const draft: Draft = { claims, variables, tied, variable, level: (s) => variable(s.level, 'level', s) };
  tied.forEach((tie, i) => {
    if (tie?.prints) variable(tie.prints.name, tie.prints.kind, tie.subject).printed.push(i);
  });
  const constraints: Constraint[] = [];
  for (const identity of IDENTITIES) for (const constraint of identity(draft)) constraints.push(constraint);
  return { claims, variables, constraints };
}
