import type { Claim } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

/** "Seasonally adjusted, exports were #", "adjusted for the season and for working days". */
const ADJUSTED =
  /(?<!\b(?:not|non|without|before)[\s-])\b[Ss]eason\w*[^.,;#]{0,30}\badjust|\b[Aa]djust[^.;#]{0,30}\bseason/;
/** "Unadjusted, exports were #", "without adjustment", "in original terms". */
const UNADJUSTED =
  /\b(?:[Uu]n|[Nn]on-)adjusted\b|\b(?:[Nn]ot|[Ww]ithout|[Bb]efore)\s(?:(?:any|seasonal|seasonally)\s)?adjust|\b[Ii]n\s(?:original|raw|actual)\s(?:terms|values|figures)\b/;
const SCOPE = 'seasonally adjusted';
/** Two numbers for one figure are told so far apart that neither is the other rounded. */
const APART = 0.002;
/** So many figures with two numbers are not a slip. */
const SEVERAL = 2;

type Told = 'adjusted' | 'unadjusted' | null;

/**
 * Of each claim, which of the two its sentence names, or the last one before it: in its paragraph, or in all of a text that
 * names both.
 */
function toldOf(claims: readonly Claim[], text: string): readonly Told[] {
  const namesBoth = UNADJUSTED.test(text);
  let last: Told = null;
  let at = 0;
  return claims.map((claim) => {
    const [start, end] = claim.sentence;
    if (!namesBoth && text.slice(at, start).includes('\n\n')) last = null;
    const words = text.slice(start, end);
    last = UNADJUSTED.test(words) ? 'unadjusted' : ADJUSTED.test(words) ? 'adjusted' : last;
    at = Math.max(at, start);
    return last;
  });
}

const figureOf = ({ reporter, partner, flow, product, currency, period }: Claim): string =>
  `${reporter} ${partner} ${flow} ${product} ${currency} ${period?.start} ${period?.months}`;

/** Are amounts of the same figures told twice, freed of the season and as they were? */
function isToldTwice(claims: readonly Claim[], told: readonly Told[]): boolean {
  const adjusted = new Map<string, number>();
  claims.forEach((c, i) => {
    if (told[i] === 'adjusted' && isPrintedAmount(c) && !c.scope) adjusted.set(figureOf(c), fullNumber(c));
  });
  const twice = new Set<string>();
  let said = false;
  claims.forEach((c, i) => {
    if (told[i] === 'adjusted' || !isPrintedAmount(c) || c.scope) return;
    const other = adjusted.get(figureOf(c));
    if (other === undefined || Math.abs(other - fullNumber(c)) <= APART * Math.abs(other)) return;
    twice.add(figureOf(c));
    said ||= told[i] === 'unadjusted';
  });
  return twice.size >= SEVERAL || said;
}

/**
 * "Exports were #. Adjusted for the season, they came to #": in a text that tells a figure both ways, what is freed of the
 * season is told apart.
 */
export function withAdjustedApart(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!text.includes('djust') || !ADJUSTED.test(text)) return claims;
  const told = toldOf(claims, text);
  if (!isToldTwice(claims, told)) return claims;
  return claims.map((c, i) => (told[i] === 'adjusted' && !c.scope && c.flow ? claimWith(c, { scope: SCOPE }) : c));
}
