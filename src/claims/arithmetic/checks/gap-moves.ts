import type { Claim } from '../../../model/claim.js';
import { samePeriod } from '../../../model/period.js';
import { isLevel } from '../facts.js';
import type { Network } from '../network.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { wayTo } from './from-words.js';

/** Exports, imports and the gap between them are told of within so many characters, and so many claims. */
const TOGETHER = 300;
const NEAR = 12;

const ofOneTrade = (a: Claim, b: Claim): boolean =>
  a.reporter === b.reporter &&
  a.partner === b.partner &&
  a.product === b.product &&
  (a.scope ?? '') === (b.scope ?? '') &&
  a.period !== null &&
  b.period !== null &&
  samePeriod(a.period, b.period);

/** 1 where it grew, -1 where it fell, 0 where neither is told. A gap may be told to grow or shrink to what it is. */
function wayOf(claim: Claim): number {
  const { kind, value, direction, flow } = claim;
  if (kind !== 'growth') return flow === 'balance' && isLevel(claim) ? wayTo(claim) : 0;
  return value !== null ? Math.sign(value) : direction === 'rise' ? 1 : direction === 'fall' ? -1 : 0;
}

const isMove = (claim: Claim): boolean => claim.unit !== 'pp' && claim.basis === undefined && wayOf(claim) !== 0;

/** With more exports and fewer imports a surplus grows and a deficit shrinks; the other way about with fewer and more. */
export function gapMoves({ claims }: Network): readonly OrderCheck[] {
  const moves = claims.flatMap((claim, i) => (isMove(claim) ? [i] : []));
  if (moves.length < 3) return [];
  return moves.flatMap((gap): readonly OrderCheck[] => {
    const of = claims[gap]!;
    if (of.flow !== 'balance') return [];
    const around = claims.slice(Math.max(0, gap - NEAR), gap + NEAR + 1);
    const beside = (flow: Claim['flow']): number | undefined =>
      [...around.keys()]
        .map((k) => k + Math.max(0, gap - NEAR))
        .find((i) => {
          const c = claims[i]!;
          const near = Math.max(c.start - of.end, of.start - c.end) < TOGETHER;
          return (
            c.flow === flow && isMove(c) && near && (isLevel(of) || c.comparison === of.comparison) && ofOneTrade(c, of)
          );
        });
    const [exports, imports] = [beside('exports'), beside('imports')];
    if (exports === undefined || imports === undefined) return [];
    if (claims[exports]!.comparison !== claims[imports]!.comparison) return [];
    const [out, into] = [wayOf(claims[exports]!), wayOf(claims[imports]!)];
    const sides = around.filter((c) => isLevel(c) && c.flow === 'balance' && c.value !== null && ofOneTrade(c, of));
    const side = Math.sign(sides[0]?.value ?? 0);
    if (out === into || side === 0 || sides.some((c) => Math.sign(c.value!) !== side)) return [];
    const holds = out * side === wayOf(of);
    const what = side > 0 ? 'surplus' : 'deficit';
    const words = (): string =>
      `exports ${wordsOf(claims[exports]!)} and imports ${wordsOf(claims[imports]!)} make the ${what} ${out * side > 0 ? 'grow' : 'shrink'}`;
    const question = `a ${wayOf(of) > 0 ? 'fall' : 'rise'} was meant?`;
    const members = [exports, imports, gap].sort((a, b) => a - b);
    return [
      { identity: 'order', members, steps: 1, holds, words, ...(holds ? {} : { worded: { place: gap, question } }) },
    ];
  });
}
