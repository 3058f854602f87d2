import type { Claim } from '../../model/claim.js';
import { endIndex, type Period, samePeriod, yearBefore } from '../../model/period.js';
import { claimWith } from '../claim-with.js';
import { findPeriods } from '../extract/periods.js';
import { fullNumber, isPrintedAmount } from './printed-amount.js';

export type Dated = Claim & { readonly period: Period };

export const isAmount = (claim: Claim): claim is Dated =>
  claim.kind === 'level' && claim.period !== null && claim.flow !== 'balance' && isPrintedAmount(claim);
export const isWhole = ({ partner, product }: Claim): boolean =>
  partner === 'WLD' && (product === 'goods' || product === 'goods_services');
export const tradeOf = ({ reporter, flow, currency }: Claim): string => `${reporter} ${flow} ${currency}`;

/** For a day that says nothing: only whether a time is named counts. */
const ANY_DAY = { published: '2020-06-15', current: { start: '2020-05', months: 1 } };
/** Wholes of one trade that a part is held to: those told last. */
const NEAREST = 12;
/** A paragraph reaches no further than this from a claim, in characters. */
const REACH = 3000;

/** The time of a longer whole told before, which a part fits into that is greater than the whole of its own time. */
function longerTimeOf(part: Dated, told: readonly Dated[], both: readonly Dated[]): Period | null {
  const own = told.find(({ period }) => samePeriod(period, part.period));
  if (!own || fullNumber(part) <= fullNumber(own)) return null;
  const fits = (whole: Dated): boolean =>
    whole.period.months > part.period.months &&
    endIndex(whole.period) === endIndex(part.period) &&
    fullNumber(part) <= fullNumber(whole);
  return (told.findLast(fits) ?? both.findLast(fits))?.period ?? null;
}

/** A paragraph whose claims of one time are of another. */
export interface Move {
  /** The paragraph: offsets into the text. */
  readonly from: number;
  readonly to: number;
  readonly period: Period;
  readonly meant: Period;
}

/** The paragraph around a part is moved as a whole, where it names no time of its own. */
export function moveOf(part: Dated, meant: Period, text: string): Move | null {
  const window = text.slice(Math.max(0, part.start - REACH), part.start + REACH);
  const at = part.start - Math.max(0, part.start - REACH);
  const from = part.start - at + window.lastIndexOf('\n', at) + 1;
  const end = window.indexOf('\n', at);
  const to = end < 0 ? part.start - at + window.length : part.start - at + end;
  const names = findPeriods(text.slice(from, to), ANY_DAY).some(({ by }) => by !== 'relative');
  return names ? null : { from, to, period: part.period, meant };
}

/** The moves of a text, in its order, at most one for each paragraph. */
function movesOf(amounts: readonly Dated[], text: string): readonly Move[] {
  const wholes = new Map<string, Dated[]>();
  const moves: Move[] = [];
  for (const amount of amounts) {
    const told = wholes.get(tradeOf(amount)) ?? [];
    if (isWhole(amount)) {
      wholes.set(tradeOf(amount), [...told.slice(1 - NEAREST), amount]);
      continue;
    }
    if (told.length === 0 || (moves.at(-1)?.to ?? 0) > amount.start) continue;
    // Where only both directions together were told of the longer time, a part has to fit into these.
    const both = wholes.get(tradeOf(claimWith(amount, { flow: 'total' }))) ?? [];
    const longer = longerTimeOf(amount, told, both);
    const move = longer && moveOf(amount, longer, text);
    if (move) moves.push(move);
  }
  return moves;
}

/** The claims with those paragraphs told of the time that is meant. */
export function moved(claims: readonly Claim[], moves: readonly Move[]): readonly Claim[] {
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

/**
 * "From January to November exports came to #", and a paragraph on, which names no time: "The United States took #", more than
 * all exports of November. That paragraph goes on about the longer time.
 */
export const withLongerTime = (claims: readonly Claim[], text: string): readonly Claim[] =>
  moved(claims, movesOf(claims.filter(isAmount), text));
