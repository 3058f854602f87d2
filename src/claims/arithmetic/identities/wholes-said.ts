import { intersects, sub } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { isShare, saidOf } from '../facts.js';
import { printedInterval } from '../rounding.js';
import type { Subject } from '../subject.js';

/** How a share names the group whose trade it is a part of. */
const GROUPS: readonly (readonly [group: string, form: RegExp])[] = [
  ['EU', /\b(?:EU|European Union|bloc['’]s)\b/],
  ['EA', /\beuro[\s-](?:area|zone)\b|\beurozone\b/i],
  ['ASEAN', /\bASEAN\b/i],
  ['WLD', /\b(?:world|global|international)\b/i],
];
const OF =
  /\d\S*\s(?:\w+\s){0,2}of\s(?:[-\w'’]+\s){0,4}(?:exports|imports|shipments|sales|trade)\b(?:\s(?:of|by|in|from)\s(?:the\s)?(?:[-\w'’]+\s?){1,3})?|\bof\s(?:the\s)?(?:world|global)\b/i;

/** "54 per cent of the total exports of EU member states": the same trade of a group that the words name. */
export function groupSaid(claim: Claim, part: Subject): Subject | null {
  const whole = part.partner === 'WLD' ? OF.exec(saidOf(claim))?.[0] : undefined;
  if (whole === undefined) return null;
  const group = GROUPS.find(([code, form]) => code !== part.reporter && form.test(whole));
  return group ? part.ofReporter(group[0]) : null;
}

const ACROSS: Readonly<Record<string, string>> = { exports: 'imports', imports: 'exports' };

/** "34.2bn, or 39.2 percent, were exports, and 53.1bn, or 60.8 percent, imports": shares of one sentence that make all trade. */
export function isShareOfBoth(claims: readonly Claim[], i: number): boolean {
  const claim = claims[i]!;
  const across = ACROSS[claim.flow ?? ''];
  if (!across || !isShare(claim)) return false;
  const own = printedInterval(claim)!;
  return claims.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((other) => {
    const alike = isShare(other) && other.flow === across && other.sentence[0] === claim.sentence[0];
    if (!alike || other.reporter !== claim.reporter || other.partner !== claim.partner) return false;
    return other.product === claim.product && intersects(printedInterval(other)!, sub([100, 100], own));
  });
}
/** Claims between the two. */
const NEAR = 3;
