import type { Claim } from '../../model/claim.js';

const COMTRADE = /\bcomtrade\b|\bUN (?:trade|statistics|data|figures)|\bUnited Nations\b/i;
const OFFICE =
  /Census Bureau|Commerce Department|customs (?:data|figures|statistics|administration|authorit)|Administration of Customs/i;

/** Publishers in the terms of a text: who speaks, and whose figures these are. */
const SPEAKERS: readonly (readonly [RegExp, string])[] = [
  [COMTRADE, 'UN Comtrade'],
  [
    /\bCensus\b|Commerce Department|Department of Commerce|\b(?:US|U\.S\.|American) (?:count|figures|data|statistics)/i,
    'US Census',
  ],
  [/Administration of Customs|\bGACC?\b|Chin(?:a's|ese) (?:count|customs|figures|data|statistics)/i, 'GACC'],
];

/** The one publisher whose figures a claim gives by its own words; null where the reporter's own office is meant. */
export function publisherNamed(claim: Pick<Claim, 'attribution'>, text: string): string | null {
  const { attribution } = claim;
  if (attribution && COMTRADE.test(attribution)) return 'UN Comtrade';
  return /\bcomtrade\b/i.test(text) && !OFFICE.test(text) && !(attribution && OFFICE.test(attribution))
    ? 'UN Comtrade'
    : null;
}

/** Does the claim say that the figure is of this publisher? */
export const speaksFor = (claim: Pick<Claim, 'attribution'>, publisher: string): boolean =>
  SPEAKERS.some(([form, name]) => name === publisher && form.test(claim.attribution ?? ''));
