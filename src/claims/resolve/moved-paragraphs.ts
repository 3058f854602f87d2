import type { Claim } from '../../model/claim.js';
import { type Period, samePeriod, yearBefore } from '../../model/period.js';
import { claimWith } from '../claim-with.js';
import { findPeriods } from '../extract/periods.js';
import { isPrintedAmount } from './printed-amount.js';

export type Dated = Claim & { readonly period: Period };

const isAmount = (claim: Claim): claim is Dated =>
  claim.kind === 'level' && claim.period !== null && claim.flow !== 'balance' && isPrintedAmount(claim);
const isWhole = ({ partner, product }: Claim): boolean =>
  partner === 'WLD' && (product === 'goods' || product === 'goods_services');
const tradeOf = ({ reporter, flow, currency }: Claim): string => `${reporter} ${flow} ${currency}`;

/** For a day that says nothing: only whether a time is named counts. */
const ANY_DAY = { published: '2020-06-15', current: { start: '2020-05', months: 1 } };
/** Wholes of one trade that a part is held to: those told last. */
const NEAREST = 12;
/** A paragraph reaches no further than this from a claim, in characters. */
const REACH = 3000;

/** A paragraph whose claims of one time are of another. */
interface Move {
  /** The paragraph: offsets into the text. */
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  readonly meant: Period;
}

/** The paragraph around a part is moved as a whole, where it names no time of its own. */
function moveOf(part: Dated, meant: Period, text: string): Move | null {
  const window = text.slice(Math.max(0, part.start - REACH), part.start + REACH);
  const at = part.start - Math.max(0, part.start - REACH);
  const from = part.start - at + window.lastIndexOf('\n', at) + 1;
  const end = window.indexOf('\n', at);
  const to = end < 0 ? part.start - at + window.length : part.start - at + end;
  const names = findPeriods(text.slice(from, to), ANY_DAY).some(({ by }) => by !== 'relative');
  return names ? null : { from, to, period: part.period, meant };
}

/** The time that a part is of, where it is not the one that it was read for: by the wholes told of its trade, and of both directions together. */
export type TimeOf = (part: Dated, at: number, told: readonly Dated[], both: readonly Dated[]) => Period | null;

/** The moves of a text, in its order, at most one for each paragraph. */
function movesOf(claims: readonly Claim[], text: string, timeOf: TimeOf): readonly Move[] {
  const wholes = new Map<string, Dated[]>();
  const moves: Move[] = [];
  claims.forEach((claim, at) => {
    if (!isAmount(claim)) return;
    const told = wholes.get(tradeOf(claim)) ?? [];
    if (isWhole(claim)) {
      wholes.set(tradeOf(claim), [...told.slice(1 - NEAREST), claim]);
      return;
    }
    if (told.length === 0 || (moves.at(-1)?.to ?? 0) > claim.start) return;
    const both = wholes.get(tradeOf(claimWith(claim, { flow: 'total' }))) ?? [];
    const meant = timeOf(claim, at, told, both);
    const move = meant && moveOf(claim, meant, text);
    if (move) moves.push(move);
  });
  return moves;
}

/** The claims with the paragraphs around such parts told of the time that is meant. */
export function withParagraphsMoved(claims: readonly Claim[], text: string, timeOf: TimeOf): readonly Claim[] {
  const moves = movesOf(claims, text, timeOf);
  if (moves.length === 0) return claims;
  let next = 0;
  return claims.map((claim) => {
    while (next < moves.length && moves[next]!.to <= claim.start) next += 1;
    const move = moves[next];
    if (!move || claim.start < move.from || claim.period === null) return claim;
    if (samePeriod(claim.period, move.period))
      return claimWith(claim, {
        period: move.meant,
        comparison: claim.comparison === 'mom' || claim.comparison === 'qoq' ? 'yoy' : claim.comparison,
      });
    return samePeriod(claim.period, yearBefore(move.period))
      ? claimWith(claim, { period: yearBefore(move.meant) })
      : claim;
  });
}
