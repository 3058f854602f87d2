import type { Interval } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { formatPeriod } from '../../../model/period.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

/** A country, as no group is written. */
const SINGLE = /^[A-Z]{3}$/;
const PLAIN = new Set(['goods', 'services', 'goods_services']);
/** More ranks than this in one ranking are a table. */
const MOST = 24;

/** "Once the biggest customer of all": a place that it no longer holds. */
const ONCE = /^(?:once|formerly|previously|long|traditionally)\b/i;

type By = 'partner' | 'product';

/** One ranking: the partners of a reporter, or the products between two. Null for what is not a place in one. */
function ranking(claim: Claim, by: By): string | null {
  const { reporter, partner, flow, product, period } = claim;
  if (!reporter || !partner || !flow || !period || product === 'GDP') return null;
  if (by === 'partner' ? partner === 'WLD' : PLAIN.has(product ?? '')) return null;
  return [reporter, flow, by, by === 'partner' ? product : partner, formatPeriod(period), claim.basis ?? ''].join('~');
}

const memberOf = (claim: Claim, by: By): string => (by === 'partner' ? claim.partner! : (claim.product ?? ''));

interface Amount {
  readonly i: number;
  readonly member: string;
  readonly size: Interval;
  readonly side: number;
}

interface Ranking {
  readonly ranks: number[];
  /** By measure (shares, or a currency): the first amount of each member. */
  readonly amounts: Map<string, Map<string, Amount>>;
}

function amountOf(claim: Claim, i: number, by: By): Amount | null {
  const counts = /^(?:level|balance|share)$/.test(claim.kind) && claim.value !== null && !claim.converts;
  const interval = counts ? printedInterval(claim) : null;
  if (!interval) return null;
  const size: Interval = interval[1] < 0 ? [-interval[1], -interval[0]] : interval;
  return { i, member: memberOf(claim, by), size, side: Math.sign(claim.value!) };
}

function rankings(claims: readonly Claim[], by: By): readonly Ranking[] {
  const all = new Map<string, Ranking>();
  claims.forEach((claim, i) => {
    const key = ranking(claim, by);
    if (!key) return;
    const known = all.get(key) ?? { ranks: [], amounts: new Map<string, Map<string, Amount>>() };
    all.set(key, known);
    if (claim.kind === 'rank' && claim.unit === 'rank' && claim.value && !ONCE.test(claim.quote)) known.ranks.push(i);
    const amount = amountOf(claim, i, by);
    if (!amount) return;
    const measure = claim.kind === 'share' ? 'share' : (claim.currency ?? claim.unit ?? '');
    const group = known.amounts.get(measure) ?? new Map<string, Amount>();
    known.amounts.set(measure, group);
    if (!group.has(amount.member)) group.set(amount.member, amount);
  });
  return [...all.values()].filter(({ ranks: r }) => r.length > 0 && r.length <= MOST);
}

/** Partners and products that are ranked stand in the order of their amounts, and the first above the others named. */
export const ranks = ({ claims }: Network): readonly OrderCheck[] =>
  (claims.some(({ kind }) => kind === 'rank') ? (['partner', 'product'] as const) : []).flatMap((by) =>
    rankings(claims, by).flatMap(({ ranks: ranked, amounts }) =>
      bySomeMeasure(
        [...amounts.values()].flatMap((group) => {
          const placed = ranked.flatMap((i): readonly Placed[] => {
            const amount = group.get(memberOf(claims[i]!, by));
            return amount ? [{ i, rank: claims[i]!.value!, amount }] : [];
          });
          return [...pairs(claims, placed), ...placed.flatMap((p) => aboveTheRest(claims, p, group))];
        }),
      ),
    ),
  );

/** The largest by worth need not be the largest by weight: a place that one measure bears out is not held against another. */
function bySomeMeasure(checks: readonly OrderCheck[]): readonly OrderCheck[] {
  const borneOut = new Set(checks.filter(({ holds }) => holds).map(({ members }) => members[0]));
  return checks.filter(({ holds, members }) => holds || !members.some((i) => borneOut.has(i)));
}

interface Placed {
  readonly i: number;
  readonly rank: number;
  readonly amount: Amount;
}

function pairs(claims: readonly Claim[], placed: readonly Placed[]): readonly OrderCheck[] {
  const found: OrderCheck[] = [];
  // An amount of another sentence may be of what that one was about.
  const together = ({ i, amount }: Placed): boolean => claims[i]!.sentence[0] === claims[amount.i]!.sentence[0];
  for (const upper of placed)
    for (const lower of placed) {
      const [a, b] = [upper.amount, lower.amount];
      const unlike = a.side !== b.side || claims[upper.i]!.scope !== claims[lower.i]!.scope;
      if (upper.rank >= lower.rank || a.i === b.i || unlike) continue;
      const holds = a.size[1] >= b.size[0];
      if (!holds && !(together(upper) && together(lower))) continue;
      found.push({
        identity: 'order',
        members: [upper.i, lower.i, a.i, b.i].sort((x, y) => x - y),
        steps: 1,
        holds,
        words: () =>
          `rank ${upper.rank} with ${wordsOf(claims[a.i]!)}, rank ${lower.rank} with ${wordsOf(claims[b.i]!)}`,
      });
    }
  return found;
}

/** A larger country told in the same breath as the first. In another sentence the first may be so for one product only. */
function larger(claims: readonly Claim[], own: Amount, rest: readonly Amount[]): Amount | undefined {
  const claim = claims[own.i]!;
  if (!SINGLE.test(own.member)) return undefined;
  return rest.find((a) => {
    const other = claims[a.i]!;
    const together = other.sentence[0] === claim.sentence[0] && other.scope === claim.scope;
    return a.size[0] > own.size[1] && SINGLE.test(a.member) && together;
  });
}

/** The first is above every other one named. Groups and sub-totals may stand above it: that tells nothing. */
function aboveTheRest(
  claims: readonly Claim[],
  first: Placed,
  group: ReadonlyMap<string, Amount>,
): readonly OrderCheck[] {
  const own = first.amount;
  const rest = [...group.values()].filter((a) => a.i !== own.i && a.side === own.side);
  const half = claims[own.i]!.kind === 'share' && own.size[0] > 50;
  if (first.rank !== 1 || (rest.length === 0 && !half)) return [];
  const words = (other: Amount | undefined): string =>
    `rank 1 with ${wordsOf(claims[own.i]!)}${other ? `, above ${wordsOf(claims[other.i]!)}` : ''}`;
  if (rest.some((a) => a.size[0] > own.size[1])) {
    const above = larger(claims, own, rest);
    const members = above ? [first.i, own.i, above.i].sort((x, y) => x - y) : [];
    return above ? [{ identity: 'order', members, steps: 1, holds: false, words: () => words(above) }] : [];
  }
  return [{ identity: 'order', members: [first.i], steps: 1, holds: true, words: () => words(rest[0]) }];
}
