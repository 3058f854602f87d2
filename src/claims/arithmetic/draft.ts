import type { Claim } from '../../model/claim.js';
import { between } from './identities/between.js';
import { flows } from './identities/flows.js';
import { growth } from './identities/growth.js';
import { periods } from './identities/periods.js';
import { goodsAndServices } from './identities/products.js';
import { ratios } from './identities/ratios.js';
import { shares } from './identities/shares.js';
import type { Draft, Identity, Network, Variable } from './network.js';
import { basePeriodOf, changeName, currencies, levelName, rateName, type Subject, subjectOf } from './subject.js';

/** Every identity between numbers of a text, each in its own file. Those that make new variables come first. */
const IDENTITIES: readonly Identity[] = [growth, shares, ratios, goodsAndServices, flows, periods, between];

/** What a claim prints: the variable's name and kind. Shares and ratios name theirs once their whole is known. */
function printedBy(claim: Claim, subject: Subject): readonly [string, Variable['kind']] | null {
  if (claim.kind === 'growth') {
    const base = basePeriodOf(claim);
    if (!base || claim.unit === 'pp') return null;
    if (claim.unit === 'percent' || claim.value === null) return [rateName(subject, base), 'rate'];
    return claim.quantity?.unit === 'currency' ? [changeName(subject, base), 'change'] : null;
  }
  if (claim.value === null || claim.unit === 'percent' || claim.quantity?.unit !== 'currency') return null;
  return /^(?:level|balance|record)$/.test(claim.kind) ? [levelName(subject), 'level'] : null;
}

/** The variables of a text and what ties them. Claims without a side, flow or period take no part. */
export function networkOf(claims: readonly Claim[]): Network {
  const variables = new Map<string, Variable>();
  const currencyOf = currencies(claims);
  const subjects = claims.map((claim) => (claim.converts ? null : subjectOf(claim, currencyOf)));
  const draft: Draft = {
    claims,
    variables,
    subjects,
    variable: (name, kind, subject) => {
      const known = variables.get(name);
      if (known) return known;
      const made = { name, kind, subject, printed: [] };
      variables.set(name, made);
      return made;
    },
  };
  claims.forEach((claim, i) => {
    const subject = subjects[i];
    const printed = subject && printedBy(claim, subject);
    if (printed) draft.variable(printed[0], printed[1], subject).printed.push(i);
  });
  return { claims, variables, constraints: IDENTITIES.flatMap((identity) => identity(draft)) };
}
