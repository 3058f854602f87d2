import type { Claim } from '../../model/claim.js';
import { fullValue, isLevel } from './facts.js';
import { FLOW_NAMED } from './flow-named.js';

/** A level, its rate and the level a year before stand within so many characters. */
export const WITH_BASE = 400;

/** How many characters claims stand in, from the first to the end of the last. */
export const stretch = (claims: readonly Claim[]): number =>
  Math.max(...claims.map((c) => c.end)) - Math.min(...claims.map((c) => c.start));

export const ofOneSubject = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter && a.partner === b.partner && a.flow === b.flow && a.product === b.product;

/** Three claims with no other between them, an amount first: "from # to #, a growth of #", "was #, # more than the #". */
export const nextToOneAnother = (claims: readonly Claim[], members: readonly number[]): boolean => {
  const first = Math.min(...members);
  return members.length === 3 && Math.max(...members) - first === 2 && isLevel(claims[first]!);
};

/** Flows, rates and balances of one partner and product told one after the other, of one period and the one before it. */
export function releaseTogether(claims: readonly Claim[], members: readonly number[]): boolean {
  const all = members.map((i) => claims[i]!);
  const first = all[0]!;
  const comparisons = new Set(all.filter((c) => c.kind === 'growth').map((c) => c.comparison));
  const periods = new Set(all.map((c) => `${c.period?.start} ${c.period?.months}`));
  return (
    comparisons.size <= 1 &&
    periods.size <= 2 &&
    all.every(
      (c) =>
        c.value !== null &&
        (isLevel(c) || (c.kind === 'growth' && c.unit === 'percent')) &&
        c.reporter === first.reporter &&
        c.partner === first.partner &&
        c.product === first.product,
    ) &&
    stretch(all) < WITH_BASE
  );
}

export const inSentence = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => claims[i]!.sentence[0] === claims[members[0]!]!.sentence[0]);

/** "Rose 12 percent to 5.0bn from 4.1bn": a level, its base and its rate in one sentence. */
export const oneSentence = (claims: readonly Claim[], members: readonly number[]): boolean =>
  members.every((i) => {
    const [a, b] = [claims[i]!, claims[members[0]!]!];
    return a.sentence[0] === b.sentence[0] && ofOneSubject(a, b);
  });

/** Do the words of a claim name its flow? */
const namesFlow = ({ flow, quote }: Claim): boolean => flow !== null && FLOW_NAMED[flow].test(quote);

const KINDS_OF_TRADE = new Set(['goods', 'services', 'goods_services']);
/** The rates of a whole and of its parts stand within so many characters. */
const RATES_TOGETHER = 300;
/** And so many claims: in a long list each rate is of something else. */
const MOST_BETWEEN = 5;

/** The growth of exports, imports and both, of goods, services and both, or of trade with some, with others and with all, told one after the other and measured alike. */
export function ratesTogether(claims: readonly Claim[], members: readonly number[]): boolean {
  const all = members.map((i) => claims[i]!);
  const first = all[0]!;
  const named = (of: (c: Claim) => string | null): number => new Set(all.map(of)).size;
  const byPartner = named((c) => `${c.partner} ${c.scope}`) === 3 && named((c) => c.flow) === 1;
  const three = byPartner || (named((c) => c.flow) === 3 && all.every(namesFlow)) || named((c) => c.product) === 3;
  return (
    all.length === 3 &&
    three &&
    Math.max(...members) - Math.min(...members) < MOST_BETWEEN &&
    all.every(
      (c) =>
        c.kind === 'growth' &&
        c.unit === 'percent' &&
        c.value !== null &&
        c.comparison === first.comparison &&
        c.reporter === first.reporter &&
        (byPartner || c.partner === first.partner) &&
        KINDS_OF_TRADE.has(c.product ?? ''),
    ) &&
    stretch(all) < RATES_TOGETHER
  );
}

/** A level, the level before and then its rate with nothing but conversions between them: how far the rate misses the level. */
export function rateBehindLevels(claims: readonly Claim[], members: readonly number[]): number | null {
  const places = [...members].sort((a, b) => a - b);
  const between = claims.slice(places[0]!, places.at(-1)! + 1).filter((c) => !c.converts);
  const rate = between.find((c) => c.kind === 'growth');
  const levels = between.filter((c) => isLevel(c));
  const behind = rate !== undefined && between.at(-1) === rate && rate.value !== null;
  if (members.length !== 3 || between.length !== 3 || levels.length !== 2 || !behind) return null;
  if (!namesFlow(rate) || !between.every((c) => ofOneSubject(c, rate))) return null;
  const [now, base] = levels[0]!.period?.start === rate.period?.start ? levels : [levels[1]!, levels[0]!];
  const made = Math.abs(fullValue(base!)) * (1 + rate.value! / 100);
  return Math.abs(Math.abs(fullValue(now!)) / made - 1);
}
