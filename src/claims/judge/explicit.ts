import type { Flow } from '../../model/flow.js';
import { endYear, frequencyOf, periodInWords, startYear } from '../../model/period.js';
import { findEconomies } from '../extract/economy-mentions.js';
import { type Case, sentenceOf } from './case.js';

const FLOW_WORDS: readonly (readonly [RegExp, Flow])[] = [
  [/\bexport\w*|\bsold\b|\bsells?\b|\bsales\b|\bshipments\b|\bshipped\b/gi, 'exports'],
  [/\bimport\w*|\bbought\b|\bbuys?\b|\bpurchase\w*/gi, 'imports'],
  [
    /\btrade\b(?!\s+(?:surplus|deficit|gap|balance|war))|\btrading\b|\bexchanged\b|\bturnover\b|\bcommerce\b/gi,
    'total',
  ],
  [/\bsurplus\w*|\bdeficit\w*|\bgap\b|\bbalance\b|\bshortfall\b/gi, 'balance'],
];

/** Does the sentence itself say which flow the number is of: is the last flow word up to the number the claim's? */
export function namesFlow(c: Case): boolean {
  const from = c.claim.sentence[0];
  const upTo = c.text.slice(from, c.claim.end);
  const last = FLOW_WORDS.flatMap(([form, flow]) => [...upTo.matchAll(form)].map((m) => ({ flow, at: m.index })))
    .sort((a, b) => a.at - b.at)
    .at(-1);
  // "Imports rebounded faster than exports: they rose #", "shipments rose; the mainland took goods worth #".
  if (last && ELSEWHERE.test(upTo.slice(last.at))) return false;
  if (last) return last.flow === c.claim.flow;
  const after = c.text.slice(c.claim.end, c.claim.end + 40);
  return FLOW_WORDS.some(([form, flow]) => flow === c.claim.flow && after.search(form) >= 0);
}

/** Behind a flow word: another clause, or a pronoun that may stand for something else. */
const ELSEWHERE = /;|\b(?:they|these|those)\b/i;

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const ELSEWHEN =
  /\b(?:earlier|previous(?:ly)?|prior|preceding|ago|compar\w+|versus|against|year-ago|last year['’]s|up from|down from|from)\b/i;

/** Is the period that of the sentence, or of a sentence that names none: nothing near the number points elsewhere. */
export function namesPeriod(c: Case): boolean {
  const { claim, text } = c;
  const { period } = claim;
  if (!period) return false;
  const near = text.slice(Math.max(claim.sentence[0], claim.start - 20), Math.min(claim.sentence[1], claim.end + 30));
  if (ELSEWHEN.test(near)) return false;
  const sentence = sentenceOf(c);
  const months = sentence.match(MONTH) ?? [];
  const monthly = frequencyOf(period) === 'monthly';
  if (!namesYear(c)) return false;
  return !monthly || months.length === 0 || months.some((m) => periodInWords(period).startsWith(m));
}

/** Is the year of the claim among those of its sentence, where that names any? */
export function namesYear(c: Case): boolean {
  const { period } = c.claim;
  const years = sentenceOf(c).match(/\b(?:19|20)\d\d\b/g) ?? [];
  return (
    period !== null && (years.length === 0 || years.some((y) => +y === startYear(period) || +y === endYear(period)))
  );
}

/** Does the sentence name a month? */
export const namesMonth = (c: Case): boolean => sentenceOf(c).search(MONTH) >= 0;

const POINTS_BACK =
  /\b(?:there|bilateral|two-way|mutual|both countries|the two|(?:with|from|to) (?:it|them|(?:the|that) (?:country|bloc|nation)))\b/i;

/** Does the sentence itself say with whom: by its name, or by a word that points back to it? */
export function namesPartner(c: Case): boolean {
  const { partner, sentence } = c.claim;
  const words = c.text.slice(sentence[0], sentence[1]);
  return partner === null || POINTS_BACK.test(words) || findEconomies(words).some(({ code }) => code === partner);
}
