import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { DOMESTIC_FIRMS, INVESTED_FIRMS } from '../extract/firms.js';

/** Those with money from abroad, and the others, where a text calls them a sector of its trade. */
const INVESTED_SECTOR = /\b(?:FDI|foreign[- ]invested|foreign[- ](?:direct[- ])?investment) sector\b/i;
const DOMESTIC_SECTOR = /\bdomestic(?:ally[- ]invested)? sector\b/i;

/** Firms that are told apart by their capital go by one name while a text is read; in the end it is the text's own. */
export function withFirmsAsNamed(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!claims.some(({ product }) => product === INVESTED_FIRMS || product === DOMESTIC_FIRMS)) return claims;
  const invested = INVESTED_SECTOR.exec(text)?.[0].replace(/^F(?!DI)/, 'f') ?? INVESTED_FIRMS;
  const domestic = DOMESTIC_SECTOR.test(text) ? 'domestic sector' : DOMESTIC_FIRMS;
  return claims.map((claim) =>
    claim.product === INVESTED_FIRMS
      ? claimWith(claim, { product: invested })
      : claim.product === DOMESTIC_FIRMS
        ? claimWith(claim, { product: domestic })
        : claim,
  );
}
