import { matchesOf } from './matches.js';
import type { Spot } from './number-spot.js';

/** "At # percent on the year, they grew faster": a rate at the head of its clause, whose direction follows. */
const HEADS = /(?:^|[.;,]\s)(?:and\s|but\s)?At\s(?:just\s|only\s|nearly\s|about\s|over\s|some\s)?$/;
const YEARLY = String.raw`(?:\s(?:on\s(?:an?\s)?(?:yearly|annual|monthly|year-on-year|year-over-year|month-on-month)\sbasis|year[- ]on[- ]year|on[- ]year|on\s(?:the\s)?year|a\syear|compared\swith\s[^,;#]{4,40}))?`;
const MOVES_NEXT = new RegExp(
  String.raw`^${YEARLY},\s[^#;.]{0,60}?\b(?:(?<up>grew|rose|increased|expanded|climbed|gained|advanced|growth|rise|increase|expansion|gain)|(?<down>fell|shrank|dropped|declined|decreased|contracted|decline|fall|drop|decrease|contraction))\b`,
);
/** What "at so much" is said of and is no change. */
const NO_CHANGE = /\b(?:shares?|tariffs?|dut(?:y|ies)|rates?\sof|proportion|coverage)\b/;

/** "Cheap crude cut oil imports # percent": what something did to a flow. */
const CUTS =
  /\b(?:cut|cuts|trimmed|slashed|reduced|lowered|curbed|squeezed|depressed|dented|eroded)\s(?![^#;.]*\b(?:tariffs?|dut(?:y|ies)|forecasts?|estimates?|targets?|prices?|rates?|tax(?:es)?|costs?|outlook)\b)[^#;.,]{0,50}\b(?:exports?|imports?|shipments|sales|purchases|deliveries|deficit|surplus|gap|bill|trade)\s(?:by\s)?$/;

/** The direction of a rate that no word of change stands before: one at the head of a clause, or behind what was cut. */
export function signApart({ q, left, right }: Spot): 1 | -1 | null {
  if (q.quantity.unit !== 'percent') return null;
  if (left.trimEnd().endsWith('At') && HEADS.test(left) && !NO_CHANGE.test(right)) {
    const next = MOVES_NEXT.exec(right)?.groups;
    if (next) return next.down ? -1 : 1;
  }
  return /cut|trimm|slash|reduc|lower|curb|squeez|depress|dent|erod/.test(left) && CUTS.test(left) ? -1 : null;
}

/** What pushes something: the words before it are of no trade, and yet what it pushes is. */
const PUSHES =
  /\b(?:pushed|pushes|pushing|drove|drives|driving|sent|sends|sending|lifted|lifts|lifting|dragged|drags|dragging|brought|brings|bringing|boosted|boosts|boosting|swelled|swells|raised|raises|cut|cuts|pulled|pulls|pulling|inflated|inflates|helped)\s/g;

/** The words of a clause behind what it says pushed the rest: "rising prices pushed memory chips up". */
export function behindPush(clause: string): string {
  let from = 0;
  for (const match of matchesOf(PUSHES, clause)) from = match.index + match[0].length;
  return from === 0 ? clause : clause.slice(from);
}
