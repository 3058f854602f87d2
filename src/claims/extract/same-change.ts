import { gapSign } from './gap-sign.js';
import type { Spot } from './number-spot.js';

const HEDGE = String.raw`(?:(?:about|some|nearly|almost|around|roughly|over|just|more\sthan|as\smuch\sas)\s)*`;
const RESTATES = String.raw`(?:or|that\sis,?|i\.e\.,?|namely,?|which\sis|which\swas)`;
/** "To # in March, or by #", "to # (by #)", "to #, that is by #": the change that led to the amount. */
const BY_AGAIN = new RegExp(
  String.raw`^(?:\s(?!(?:and|while|but|with)\b)[^#;:()]{2,40}?)?(?:,\s(?:${RESTATES}\s)?|\s\((?:${RESTATES}\s)?)by\s${HEDGE}$`,
);
/** "To #, or #": as long as nothing behind it says of what. */
const OR_AGAIN = new RegExp(
  String.raw`^(?:\s(?!(?:and|while|but|with)\b)[^#;:()]{2,40}?)?(?:,\s|\s\()(?:${RESTATES}|equal\sto|equivalent\sto)\s(?:an?\s(?:annual|yearly)\s)?${HEDGE}$`,
);
const ENDS =
  /^(?:[.;)]|$|,\s|\s(?:in|from|on|over|compared|against|year[- ]on[- ]year|month[- ]on[- ]month|on-year|y\/y)\b)/;
/** "To #, # over March 2018", "to # (# on the year)": measured against another time. */
const AT_ONCE = /^(?:,\s|\s\()(?:an\sannual\s|a\syearly\s)?$/;
const ON_TIME =
  /^(?:\)?\s(?:over|on|from|against|versus|compared\s(?:with|to))\s(?:in\s)?(?:(?:the\s)?(?:same|previous|preceding|year|month|corresponding)\b|an?\s(?:year|month|quarter)\b|last\s|one\syear\b|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|(?:19|20)\d\d))/;
/** "A rise to #, of #". */
const OF_AGAIN = new RegExp(String.raw`^,\sof\s${HEDGE}$`);
const ARTICLE = /\b(?:an?|the|another|its|their)\s(?:[a-z-]+\s){0,2}$/i;
/** Between the word of change and the amount that it led to. */
const TO_AMOUNT = /^(?:[^#;:]{0,60}?\s|,\s)to\s[^#;:]{0,30}$/;
const FROM_TO = /\bfrom\s[^#;]{0,20}#+[^;]*?\sto\s[^#;]{0,20}#+[^#;]*$/;
const TO_FROM = /\bto\s[^#;]{0,20}#+[^;]*?\sfrom\s[^#;]{0,20}#+[^#;]*$/;
const REACH = 200;

/** How the amount came about that a number stands behind; null where no change led to it. */
function signOfAmount({ marks, earlier, last, q }: Spot, lone: boolean): 1 | -1 | null {
  const before = marks.masked.slice(Math.max(0, q.start - REACH), q.start);
  const both = FROM_TO.test(before) || TO_FROM.test(before);
  if (!lone && !both) return null;
  const at = both ? (earlier.at(-2)?.at ?? last!.at) : last!.at;
  const word = marks.changes.findLast(
    (c) => c.end <= at && (c.place === 'either' || marks.masked.startsWith(' to ', c.end)),
  );
  if (!word) return null;
  if (marks.flows.some((f) => f.start >= last!.atEnd && f.end <= q.start)) return null;
  const led = marks.masked.slice(word.end, at);
  if (!TO_AMOUNT.test(led) && !(both && /^[^#;:]{0,60}\b(?:from|to)\s[^#;:]{0,30}$/.test(led))) return null;
  return gapSign(word, { marks, flow: last!.flow });
}

/** "Rose to # in March, or by # percent": the direction of a rate, or of an amount, that says once more how an amount came about. */
export function toldAgain(spot: Spot): 1 | -1 | null {
  const { q, left, right, last, marks } = spot;
  if ((last?.kind !== 'level' && last?.kind !== 'balance') || q.signed || left.length > 70) return null;
  if (marks.changes.some((c) => c.start >= last.atEnd && c.end <= q.start)) return null;
  const behind = marks.masked.slice(q.end, q.end + 40);
  if (/^\s(?:of|share)\b/.test(behind)) return null;
  if (BY_AGAIN.test(left)) return signOfAmount(spot, true);
  if (q.quantity.unit !== 'percent') return null;
  if (OR_AGAIN.test(left)) return ENDS.test(right) ? signOfAmount(spot, !/^.{0,90}\bof\s/.test(behind)) : null;
  if (AT_ONCE.test(left) && (ON_TIME.test(behind) || left.includes('nual') || left.includes('yearly'))) {
    const sign = signOfAmount(spot, true);
    // "Fell to #, # over March 2018" may well be above it.
    return sign === -1 && behind.startsWith(' over ') ? null : sign;
  }
  if (left === ' (' && behind.startsWith(')')) return signOfAmount(spot, false);
  const noun = OF_AGAIN.test(left)
    ? marks.changes.findLast((c) => c.end <= last.at && c.place === 'either')
    : undefined;
  return noun && ARTICLE.test(marks.masked.slice(Math.max(0, noun.start - 40), noun.start))
    ? signOfAmount(spot, true)
    : null;
}
