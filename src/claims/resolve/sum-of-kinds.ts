import type { Claim } from '../../model/claim.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import { claimWith } from '../claim-with.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

/** What names its kind is of no other. */
const GOODS = /\b(?:goods|merchandise|visible)\b/i;
const ONE_KIND = /\b(?:goods|merchandise|services|visible)\b/i;
/** "# on goods": the kind may stand right behind the amount. */
const BEHIND = 12;
/** What stands open where both parts are told roughly: "a little less than 2bn". */
const ROUGHLY = 0.02;
/** Sums of both kinds whose difference a balance may be: a text has no more. */
const MOST = 12;

const sidesOf = ({ reporter, partner, flow, currency, period }: Claim): string =>
  `${reporter} ${partner} ${flow} ${currency} ${period?.start} ${period?.months} ${period?.days ?? ''}`;
const open = ({ value, quantity }: Claim): number =>
  quantity!.hedge ? ROUGHLY * Math.abs(value!) * SCALE_FACTOR[quantity!.scale] : 0;
const half = (c: Claim): number => (c.quantity!.step / 2) * SCALE_FACTOR[c.quantity!.scale] + open(c);

/** "The surplus of # breaks down into a deficit of # on goods and a surplus of # on services". */
const MADE_UP = /\b(?:break(?:s|ing)?\sdown|made\sup|consist(?:s|ed|ing)?|compris(?:es|ed|ing)|composed|the\ssum)\b/;
const isMadeUp = (text: string, whole: Claim, a: Claim, b: Claim): boolean =>
  [a, b].every((c) => c.sentence[0] === whole.sentence[0] && c.start > whole.end) &&
  MADE_UP.test(text.slice(whole.end, Math.min(a.start, b.start)));

/** Is an amount what the other two make, within what they leave open? */
const isSum = (whole: Claim, a: Claim, b: Claim): boolean =>
  Math.abs(fullNumber(whole) - fullNumber(a) - fullNumber(b)) <= half(whole) + half(a) + half(b);

const sameTrade = (a: Claim, b: Claim): boolean => sidesOf(claimWith(a, { flow: b.flow })) === sidesOf(b);
const isDifference = (gap: Claim, out: Claim, into: Claim): boolean =>
  sameTrade(out, gap) &&
  sameTrade(into, gap) &&
  Math.abs(fullNumber(gap) - fullNumber(out) + fullNumber(into)) <= half(gap) + half(out) + half(into);

/**
 * "The surplus was #, the difference between # of exports and # of imports. Exports of goods came to #, those of services
 * to #": an amount that names no kind and is the sum of goods and services is of both, and so is what its sentence tells
 * with it. One sum is enough: of the other flow a number may be wrong.
 */
export function withSumOfKinds(claims: readonly Claim[], text: string): readonly Claim[] {
  if (!claims.some((c) => c.product === 'services' && isPrintedAmount(c))) return claims;
  const amounts = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isPrintedAmount(claim) || (claim.product !== 'goods' && claim.product !== 'services')) continue;
    const known = amounts.get(sidesOf(claim));
    if (known) known.push(claim);
    else amounts.set(sidesOf(claim), [claim]);
  }
  const said = (c: Claim): string =>
    text.slice(c.sentence[0], Math.min(c.end + BEHIND, Math.max(c.end, c.sentence[1])));
  const plain = (c: Claim): boolean => c.product === 'goods' && !ONE_KIND.test(said(c));
  const whole = new Set<string>();
  for (const all of amounts.values()) {
    const services = all.find((c) => c.product === 'services');
    const goods = all.find((c) => c.product === 'goods' && GOODS.test(said(c)));
    if (!services || !goods) continue;
    for (const c of all)
      if (plain(c) && (isSum(c, goods, services) || isMadeUp(text, c, goods, services))) whole.add(c.id);
  }
  if (whole.size === 0) return claims;
  const placeOf = ({ sentence, partner, reporter }: Claim): string => `${sentence[0]} ${partner} ${reporter}`;
  const told = new Set(claims.filter((c) => whole.has(c.id)).map(placeOf));
  const isTold = (c: Claim): boolean => told.has(placeOf(c));
  const both = claims.map((c) => (plain(c) && isTold(c) ? claimWith(c, { product: 'goods_services' }) : c));
  const made = both.filter((c, i) => c !== claims[i] && isPrintedAmount(c));
  const few = made.slice(0, MOST);
  const isGap = (c: Claim): boolean =>
    few.some((e) => e.flow === 'exports' && few.some((m) => m.flow === 'imports' && isDifference(c, e, m)));
  const sums = new Set(made.map((c) => `${sidesOf(c)} ${fullNumber(c)}`));
  // The same number of the same flow, told again, and the balance of the two.
  return both.map((c) =>
    isPrintedAmount(c) && plain(c) && (sums.has(`${sidesOf(c)} ${fullNumber(c)}`) || (c.flow === 'balance' && isGap(c)))
      ? claimWith(c, { product: 'goods_services' })
      : c,
  );
}
