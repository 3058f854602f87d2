import type { Claim } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import { endYear, frequencyOf, periodInWords, startYear } from '../../model/period.js';
import { findEconomies } from '../extract/economy-mentions.js';
import { type Case, sentenceOf } from './case.js';
import { claimsBeside } from './sentence-claims.js';

const FLOW_WORDS: readonly (readonly [RegExp, Flow])[] = [
  [
    /\bexport\w*|\bsold\b|\bsells?\b|\bsales\b|\bshipments\b|\bshipped\b|\bdeliver(?:y|ies|ed)\b(?!\s+from)/gi,
    'exports',
  ],
  [/\bimport\w*|\bbought\b|\bbuys?\b|\bpurchase\w*|\btook in\b|\bdeliveries\s+from\b/gi, 'imports'],
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
  const last = flowsIn(upTo).at(-1);
  // "Imports rebounded faster than exports: they rose #", "shipments rose; the mainland took goods worth #".
  if (last && ELSEWHERE.test(upTo.slice(last.at))) return false;
  if (last) return last.flow === c.claim.flow;
  const after = c.text.slice(c.claim.end, c.claim.end + 40);
  return flowsIn(after).some(({ flow }) => flow === c.claim.flow) || isOnlyFlow(c);
}

/** The flows that words name, in their order. */
const flowsIn = (words: string): readonly { readonly flow: Flow; readonly at: number }[] =>
  FLOW_WORDS.flatMap(([form, flow]) => [...words.matchAll(form)].map((m) => ({ flow, at: m.index }))).sort(
    (a, b) => a.at - b.at,
  );

/** "China shipped # in June. It was the seventh decline, after a drop of # in May": the paragraph has told of one flow. */
function isOnlyFlow({ claim, text }: Case): boolean {
  const from = text.lastIndexOf('\n', claim.sentence[0]) + 1;
  const told = flowsIn(text.slice(from, claim.sentence[1]));
  return told.length > 0 && told.every(({ flow }) => flow === claim.flow);
}

/** Does the sentence name the claim's flow somewhere, or the paragraph no other? "They had risen # and fallen #" does not. */
export const tellsFlow = (c: Case): boolean =>
  flowsIn(sentenceOf(c)).some(({ flow }) => flow === c.claim.flow) || isOnlyFlow(c);

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

const YEAR = /\b(?:19|20)\d\d\b/g;

/** Is the year of the claim among those of its sentence, where that names any? */
function namesYear(c: Case): boolean {
  const years = sentenceOf(c).match(YEAR) ?? [];
  return years.length === 0 || years.some((year) => isYearOf(c.claim, year));
}

const isYearOf = ({ period }: Claim, year: string): boolean =>
  period !== null && (Number(year) === startYear(period) || Number(year) === endYear(period));

/** Does its sentence name another year and not the claim's? That of an amount beside it, or behind "than in", does not count. */
export function namesOtherYear(c: Case): boolean {
  const [from, to] = c.claim.sentence;
  const years = [...c.text.slice(from, to).matchAll(YEAR)];
  if (years.some(([year]) => isYearOf(c.claim, year))) return false;
  return years.some(({ 0: year, index }) => {
    const at = from + index;
    const isOfAnother = (o: Claim): boolean =>
      o !== c.claim && o.quantity !== null && isYearOf(o, year) && o.start <= at && at - o.end < 10;
    return !SET_AGAINST.test(c.text.slice(Math.max(from, at - 12), at)) && !claimsBeside(c).some(isOfAnother);
  });
}

const SET_AGAINST = /\b(?:than(?:\s+in)?|since)\s+$/;

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
