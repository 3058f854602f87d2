import { VOLUME_GATE } from './amount-gates.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import type { PrintedQuantity } from './quantities.js';
import { gateOf, opens } from './word-gates.js';

const CONSTANT =
  /\b(?:in|expressed in)?\s*(?:constant|inflation-adjusted|real)\s+(?:\d{4}\s+)?(?:dollars|terms|prices)|\bin\s+(?:19|20)\d\d\s+(?:dollars|prices)/i;

const CONSTANT_GATE = gateOf('constant|inflation-adjusted|adjusted|real|prices|dollars');
const WINDOW = 60;
/** "3 and 2 percent in real terms": said of both. */
const JOINS = /^(?:\s?(?:,|-|and|or|to|by|percent|per\scent|against|from)\s?){1,4}$/;
/** "5% and, in real terms, 3%": said of the number behind it. */
const OF_NEXT =
  /^(?:,|;|\s-)?\s(?:and|but|or|while|though)?,?\s?(?:in\s)?(?:constant|inflation-adjusted|real|nominal|current)\s(?:terms|prices),?\s(?:by\s|up\s|down\s|it\s(?:was|is)\s|a\s[a-z]+\sof\s|of\s)?$/;
/** "In real terms, exports rose 2%", "in real terms by 2%". */
const BEFORE_IT = /\bin\s(?:constant\sprices|(?:constant|inflation-adjusted|real)\sterms)\b[^#;]{0,60}$/i;

/** Is a rate, or an amount, one without the change of prices? */
function isConstant({ text, masked, quantities }: Marks, q: PrintedQuantity): boolean {
  if (!opens(text, CONSTANT_GATE)) return false;
  const next = quantities[quantities.indexOf(q) + 1];
  const end = next && next.start < q.end + WINDOW ? next.start : q.end + WINDOW;
  const near = text.slice(q.end, end);
  const ofNext = next?.start === end && OF_NEXT.test(near);
  if (CONSTANT.test(near)) return !ofNext;
  if (next?.start === end && JOINS.test(near)) return CONSTANT.test(text.slice(q.end, q.end + WINDOW));
  if ((NOMINAL.test(near) && !ofNext) || !RATE.has(q.quantity.unit)) return false;
  const before = quantities[quantities.indexOf(q) - 1];
  const left = masked.slice(Math.max(before?.end ?? 0, q.start - 90), q.start);
  return BEFORE_IT.test(left) && !NOMINAL.test(left);
}
const NOMINAL = /\bnominal|\bcurrent\sprices\b|\b(?:in|by)\svalue\b/i;

/** Words that make a whole sentence one on volumes, where nothing in it is said of values. */
const VOLUME =
  /\bvolumes? of (?:\w+ )?(?:trade|exports|imports|shipments)\b|\b(?:in|by) volume\b|\bvolume terms\b|\btrade volumes\b/i;

const MEASURED_GATE = gateOf('volumes?|quantity|quantities|weight|tonnage|tonnages');
const WORTH_GATE = gateOf('values?|turnover|revenue|revenues|earnings|receipts');

const AMOUNT = 'volume|quantity|weight|tonnage|number';
const WORTH = 'value|turnover|revenues?|earnings|receipts|money';
const MORE = '(?:(?:higher|lower|more|less|fewer|down|up)\\s)';
/** "9.1 per cent lower in volume", "3.2 percent by value": what a rate is of, right behind it. */
const BEHIND = new RegExp(
  String.raw`^,?\s${MORE}?(?:(?:in|by)\s(?:terms\sof\s)?(?:its\s|the\s)?(?:(?<amount>${AMOUNT})|(?<worth>${WORTH}))\b|(?:drop|fall|decline|decrease|rise|increase|gain|jump|growth)\sin\s(?:the\s)?(?:(?<sums>volumes|quantit(?:y|ies)|tonnages?)|(?<sums2>value))\b)`,
  'i',
);
/** "In terms of value they grew #", "volumes of cars fell #": the nearest such word before a rate in its clause. */
const BEFORE = new RegExp(
  String.raw`\b(?:(?<amount>volumes|quantit(?:y|ies)|tonnages?|(?:by|in|in\sterms\sof)\s(?:${AMOUNT})|volume(?=\sterms))|(?<worth>values?|turnover|revenues?|earnings|receipts))\b(?=[^;.]*$)`,
  'gi',
);
/** "The volume of tea exports fell #, their value rose": of weight where value is told apart from it. */
const VOLUME_OF = /\b(?:(?:the|in)\svolume\sof|(?:the|their|its)\svolume)\b[^;.#]*$/i;
const RATE: ReadonlySet<string> = new Set(['percent', 'pp']);
const MEASURES: ReadonlySet<string> = new Set(['tonnes', 'barrels', 'units']);
/** "up # to # tonnes", "# tonnes, up #". */
const TO_MEASURE =
  /^(?:\s(?:year[- ]on[- ]year|on[- ]year|on\sthe\syear|y\/y))?,?\s(?:to|at)\s(?:(?:reach|hit|stand\sat)\s)?(?:about\s|around\s|nearly\s|some\s|over\s|just\s)*$/i;
const OF_MEASURE =
  /^(?:\sof\s[a-z -]{2,30})?(?:,\s|\s\(|\s)(?:(?:or|which\s(?:is|was|were)|an?\s(?:increase|rise|gain|drop|fall|decline|decrease)\sof|up|down|rising|falling)\s)?(?:by\s)?$/i;

/** Is a rate told of an amount in tonnes, barrels or pieces, which it leads to or follows? */
function ofMeasure({ masked, quantities }: Marks, q: PrintedQuantity): boolean {
  const at = quantities.indexOf(q);
  const next = quantities[at + 1];
  if (next && MEASURES.has(next.quantity.unit) && TO_MEASURE.test(masked.slice(q.end, next.start))) return true;
  const before = quantities[at - 1];
  return (
    before !== undefined && MEASURES.has(before.quantity.unit) && OF_MEASURE.test(masked.slice(before.end, q.start))
  );
}

/** Words of an amount, which may be one of money: "the volume of trade was $560 billion, a fifth less". */
const SO_MUCH = /\bvolumes? of (?:\w+ )?(?:trade|exports|imports|shipments)\b|\btrade volumes\b/i;
const BY_WEIGHT = /\b(?:in|by) volume\b|\bvolume terms\b/i;

/** Is a rate told of an amount of money, which it leads to or follows? */
function ofMoney({ masked, quantities }: Marks, q: PrintedQuantity): boolean {
  const at = quantities.indexOf(q);
  const [before, next] = [quantities[at - 1], quantities[at + 1]];
  if (next?.quantity.unit === 'currency' && TO_MEASURE.test(masked.slice(q.end, next.start))) return true;
  return before?.quantity.unit === 'currency' && BEHIND_MONEY.test(masked.slice(before.end, q.start));
}

/** "$# in 2025, # less", "$# last year, up #". */
const BEHIND_MONEY =
  /^(?:\s(?:in|for|during|over|last|this)\s[\w -]{3,24})?(?:,\s|\s\()(?:(?:or|which\s(?:is|was)|an?\s(?:increase|rise|gain|drop|fall|decline|decrease)\sof|up|down|rising|falling)\s)?(?:by\s)?$/i;

/** Of what was traded by its weight or number a rate is, and not of what it was worth; asked where a sentence has such words. */
function byWords(marks: Marks, q: PrintedQuantity): Draft['basis'] {
  const { text, masked } = marks;
  const measured = opens(text, MEASURED_GATE);
  const worth = opens(text, WORTH_GATE);
  if (q.quantity.unit === 'currency') return undefined;
  const plain = opens(text, VOLUME_GATE) && VOLUME.test(text) && !isOfMoney(marks, q) ? 'volume' : undefined;
  if (!measured || !RATE.has(q.quantity.unit))
    return worth && measured && !RATE.has(q.quantity.unit) ? undefined : plain;
  const behind = BEHIND.exec(masked.slice(q.end, q.end + 60))?.groups;
  if (behind) return behind.amount || behind.sums ? 'volume' : undefined;
  const left = masked.slice(Math.max(0, q.start - 120), q.start);
  const before = matchesOf(BEFORE, left).at(-1)?.groups;
  if (before) return before.amount && !isOfMoney(marks, q) ? 'volume' : undefined;
  if (worth && VOLUME_OF.test(left)) return 'volume';
  // "Rose # percent by value and # by volume": what is said of another number is not said of this one.
  return worth ? undefined : plain;
}

const isOfMoney = (marks: Marks, q: PrintedQuantity): boolean =>
  SO_MUCH.test(marks.text) && !BY_WEIGHT.test(marks.text) && ofMoney(marks, q);

/** In what a number is measured, where it is not in money of its day. */
export function basisOf(marks: Marks, q: PrintedQuantity): Draft['basis'] {
  if (isConstant(marks, q)) return 'constant_prices';
  return (RATE.has(q.quantity.unit) && ofMeasure(marks, q) ? 'volume' : undefined) ?? byWords(marks, q);
}
