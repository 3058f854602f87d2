import { claimsOf } from '../resolve/claims-of.js';

const LEAD = `Title: Foreign trade in May
Date: 2023-06-07

Exports to the world were $300 billion in May and imports $250 billion, official figures showed.

`;

/** The kinds of claims in a sentence that stands behind a lead with figures. */
export const kindsBehindLead = (sentence: string): readonly string[] =>
  claimsOf(`${LEAD}${sentence}\n`)
    .filter((claim) => claim.start >= LEAD.length)
    .map((claim) => claim.kind);
