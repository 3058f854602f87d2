import { lastBeforeBlank, wordBeforeBlank } from '../extract/letters.js';
import { mayEndInName } from '../extract/noun-phrase.js';
import { type NounPhraseMatch, nounPhraseForm } from '../extract/noun-phrase-form.js';
import { clauseItem } from './clause-item.js';
import { firstItem } from './first-item.js';
import { hungSubject } from './hung-subject.js';
import { NAME } from './product-of-words.js';

const LABEL = nounPhraseForm({
  start: String.raw`(?:(?:Above all|Mainly|Mostly|Chiefly|Largely),?\s)?(?:the\s)?`,
  before: String.raw`(?:[-;,·*¦]\s*|:\s|\b(?:and|with)\s)(?:of\s)?(?:the\s)?(?:(?:higher|lower|larger|smaller|rising|falling)\s)?`,
  after: String.raw`(?:\s(?:excluding|except|other than|without)\s[a-z][a-z ]{2,30}|\s\((?:excl|excluding|incl|including|except|without|other than)\b[^()#]{2,60}\))?(?:,\s(?:mostly|mainly|chiefly|above all|largely)|\s(?:first|second|third|fourth|fifth|next|last))?(?:\s*(?:\(|:)|\s[-¦](?=\s))\s*(?:worth\s+|up\s+|down\s+|by\s+|plus\s+|minus\s+)?$`,
  head: String.raw`other\s`,
  ofThe: true,
  anyCase: true,
});
/** "Its exports were cars (#": the item that the words before a bracket come to. */
const LABEL_OF_ITEM = nounPhraseForm({
  before: String.raw`\b(?:since|because|although|while|whereas|were|was|are|is|by|in|of|from|for|to|includ(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|mainly|mostly|chiefly|largely|primarily|(?:exported|imported|shipped|sold|bought|purchased)(?:\s(?:more|less|fewer))?|like|such as|namely|more|fewer|less|outstripping|outpacing|exceeding|surpassing|overtaking|beating|behind|ahead of)\s(?:the\s)?`,
  after: String.raw`\s\(\s*(?:worth\s+|up\s+|down\s+|by\s+|plus\s+|minus\s+)?$`,
  anyCase: true,
});
const NAKED = nounPhraseForm({
  before: String.raw`(?:[,;]\s(?:with\s|of which\s|in\s(?=[a-z][a-z -]{1,40}\sby\s#))?|\band\s(?:in\s(?=[a-z][a-z -]{1,40}\sby\s#))?|:\s)(?:(?:(?:those|that) (?:of|in|for)|for|(?:demand|orders) for|sales of)\s)?(?:the\s|all\s)?(?:other\s(?!(?:business|commercial|sectors|goods|products|items|industries|categories|groups)\s))?`,
  after: String.raw`(?:\s(?:of\s(?:them|it)|thereof|and\sthe\slike|and\sso\son))?(?:\s(?:together\s|along\s)?with\s(?:its|their|other)\s[a-z]+)?(?:\sfor\s[a-z]+(?=\sby\s))?(?:,\s(?:the|its|their|@+'s)\s[^,#;@]{3,50},)?(?:,(?=\s(?:up|down)\s))?\s+(?:by\s|at\s|with\s|to\s|up\s|down\s|one\sof\s|an?\s(?:surplus|deficit|shortfall|balance)\sof\s|third\s|second\s|(?:second|third|fourth|fifth|next)\s(?:with|at)\s)?$`,
  head: String.raw`other\s(?=business|commercial|sectors|goods|products|items|industries|categories|groups)`,
  anyCase: true,
});
/** "Some earned more, among them crude oil, by #, and fresh fruits, by #": each with what its verb left to it. */
const LEFT_TO = nounPhraseForm({
  before: String.raw`(?:,\s(?:(?:and|but)\s)?(?:(?:among\s(?:them|these|those|which)|including|notably|especially|particularly|chiefly|mainly|above\sall)\s)?|[;:]\s|\b(?:and|among\s(?:them|these|those|which)|including|notably|especially|particularly)\s)(?:(?:in|for|from)\s)?(?:the\s)?`,
  after: String.raw`,\sby\s(?:about\s|some\s|nearly\s)?$`,
  anyCase: true,
});
/** As what the last comma before a number leads to, here and below. */
const LEFT_TO_ENDS = /^,\sby\s(?:[a-z]+\s)?$/;
/** "In computers the result was worse by #, in base metals by #": what the next number is of. */
const NEXT_IN = nounPhraseForm({
  before: String.raw`#[^#;.]{0,14}[,;]\s(?:and\s|but\s)?(?:in|for|from|with)\s(?:the\s)?`,
  after: String.raw`\s(?:by|to|at)\s(?:about\s|some\s|nearly\s)?$`,
  anyCase: true,
});
const NEXT_IN_ENDS = /\s(?:by|to|at)\s(?:[a-z]+\s)?$/;
/** "Among the goods that sold better were furniture, up #". */
const WERE_UP = nounPhraseForm({
  before: String.raw`\b(?:were|was|are|is)\s`,
  after: String.raw`,\s(?:up|down)\s(?:by\s)?$`,
});
const AMONG = /^(?:@+\s)?Among\s/;
/** "Exports of some items fell, including fuels by #", "most notably garments by #": the first of those that did. */
const FIRST_NAMED = nounPhraseForm({
  before: String.raw`\b(?:including|notably|particularly|especially|namely|such as|mainly|mostly|chiefly|above all|led by)\s(?:the\s)?`,
  after: String.raw`\sby\s(?:about\s|some\s|nearly\s)?$`,
  anyCase: true,
});
const BY_ENDS = /\sby\s(?:[a-z]+\s)?$/;
/** Is its last word, or the one before that, "by"? */
const saysBy = (left: string, word: string): boolean =>
  word === 'by' || (word !== '' && left.startsWith('by', left.length - word.length - 4));

/** "leaving clothing, at #, in its wake": what stands beside its own number. */
const BESIDE = nounPhraseForm({
  start: '',
  before: String.raw`(?:\.\s|#,\s(?:and\s)?|\b(?:leaving|overtaking|beating|passing|pushing|were|was|is|are|and|but|only|even)\s(?:the\s)?)`,
  after: String.raw`,\s(?:(?:mostly|mainly|chiefly)\s[a-z -]{3,40},\s)?(?:at|with|worth)\s$`,
  anyCase: true,
});
/** "Tea, with 1.4 billion, comes next": what a sentence opens with, and its number. */
const OPENS_WITH = nounPhraseForm({
  before: String.raw`^(?:The\s)?`,
  after: String.raw`,?\s(?:with|at|on)\s$`,
  anyCase: true,
});
/** "coffee # million": an item of a list whose verb was said in one before it. */
const ITEM = nounPhraseForm({
  before: String.raw`^(?:[-·*¦]\s)?(?:the\s)?`,
  after: String.raw`(?:,?\s(?:with|at|worth|of))?\s$`,
  anyCase: true,
});
const WORTH = nounPhraseForm({
  start: '',
  before: String.raw`(?:[-,;:.¦]\s|\b(?:and|while|but|of)\s)`,
  after: String.raw`\s+(?:worth|valued at|for)\s+$`,
  anyCase: true,
});

/** "Lower values for beef, down #", "growth was smaller for ore, at #": what a preposition leads to and a comma parts from its number. */
const LED_TO = nounPhraseForm({
  before: String.raw`\b(?:for|of|in|from|by|to|on|than|with)\s(?:the\s|those\sof\s|(?:sales|exports|imports|shipments|purchases|values?|prices|receipts|demand)\s(?:of|for)\s)?`,
  after: String.raw`,\s(?:up|down|at|by|plus|minus)\s(?:by\s|about\s|some\s|nearly\s|over\s)?$`,
});
const LED_TO_ENDS = /^,\s(?:up|down|at|by|plus|minus)\s(?:[a-z]+\s)?$/;

const SECOND_IN_BRACKET =
  /\((?:[a-z]{1,8}\s)?#+[;,]\s(?:(?:or|up|down|growth|an?|increase|decrease|rise|fall)\s){0,2}(?:of\s|by\s)?$/;

/** "Machinery (# of exports and # of imports)": both of what the bracket stands behind. */
const OTHER_WAY_IN_BRACKET = /\(#+\sof\s(?:total\s|all\s)?(?:exports|imports)(?:,\s|\sand\s|;\s){1,2}$/;

/** "By item: chips #": the first of a list that has a heading. */
const HEADED = /:\s[^#:]*$/;

/** How the words before a number end where it has a label, or is what goods are worth: asked before the longer question. */
const LABELLED = /(?:[(:]|\s[-¦](?=\s))\s*(?:(?:worth|up|down|by|plus|minus)\s+)?$/i;
const LABEL_ENDS: ReadonlySet<string> = new Set('(:-¦');
const LABEL_WORDS: ReadonlySet<string> = new Set(['worth', 'up', 'down', 'by', 'plus', 'minus']);
const isLabelled = (label: string): boolean =>
  (LABEL_ENDS.has(lastBeforeBlank(label)) || LABEL_WORDS.has(wordBeforeBlank(label))) &&
  LABELLED.test(label) &&
  !DATELINE.test(label);
/** "GENEVA — World trade". */
const DATELINE = /^[A-Z][A-Z .,]+\s[-¦]\s/;
const WITH_WORDS: ReadonlySet<string> = new Set(['with', 'at', 'on']);
const WITH_ENDS = /\s(?:with|at|on)\s$/;
const BESIDE_ENDS = /^,\s(?:at|with|worth)\s$/;
/** Any of these. */
const HANGS = /^,\s(?:up|down|at|by|plus|minus|with|worth)\s(?:[a-z]+\s)?$/;
const WORTH_WORDS: ReadonlySet<string> = new Set(['worth', 'at', 'for']);
/** "Demand for parts, of which # worth were shipped": what the relative points to. */
const OF_WHICH = nounPhraseForm({
  before: String.raw`\b(?:for|of|in|by|to|from|on|was|were|is|are|and|with)\s(?:the\s|its\s)?`,
  after: String.raw`,\sof\swhich\s(?:about\s|some\s|nearly\s|almost\s|over\s|more\sthan\s)?$`,
  anyCase: true,
});
/** ", products of the chemical or allied industries with #": what industries make. */
const OF_INDUSTRY =
  /(?:[,;]\s|\band\s|^)(?<words>(?:other\s)?(?:products|goods|articles|manufactures)\sof\s(?:the\s)?[a-z-]+(?:\s(?:(?:and|or)\s)?[a-z-]+){0,3}\s(?:industry|industries))\s(?:with\s|at\s|by\s|\()$/;
const OF_WHICH_ENDS = /,\sof\swhich\s(?:[a-z]+\s){0,2}$/;
const SAID_WORTH = /\s(?:worth|valued at|for)\s+$/i;
/** What may stand between a name and its number. */
const HUNG =
  /(?:\sand\s(?:the\slike|so\son))?(?:\sfor\s[a-z]+(?=\sby))?,?\s(?:(?:(?:by|at|with|to|up|down|one of|an?\s(?:surplus|deficit|shortfall|balance)\sof|third|second)|(?:second|third|fourth|fifth|next)\s(?:with|at))\s)?$/i;

export interface Subject {
  readonly at: number;
  /** From where its name ends to where its verb does, if it has one: a flow between is only remarked on. */
  readonly aside: readonly [number, number];
  readonly words: string | undefined;
  /** Its number stands right behind it: what is said of examples is no matter. */
  readonly beside?: true;
  /** It is told as an example of what is traded, and is all that is told of. */
  readonly byExample?: true;
}

const leftmost = (a: NounPhraseMatch | null, b: NounPhraseMatch | null): NounPhraseMatch | null =>
  a && b && b.index < a.index ? b : (a ?? b);

function nearest(match: NounPhraseMatch | null, from: number): Subject[] {
  if (!match) return [];
  const words = match.groups!.words!;
  const end = from + match.index + match[0].lastIndexOf(words) + words.length;
  return [{ at: from + match.index, aside: [end, end], words, beside: true }];
}

/**
 * The names that end right before a number, in its sentence; of a list where other numbers stand before, and of an item of
 * one that is printed in lines.
 */
export function namesBeside(masked: string, at: number, listed: boolean, item: boolean): readonly Subject[] {
  const from = Math.max(0, at - 120);
  const left = masked.slice(from, at);
  // "crude oil (#; growth of #)": the second number of a bracket has the label of the first.
  const label = left.includes('(') ? left.replace(SECOND_IN_BRACKET, '(').replace(OTHER_WAY_IN_BRACKET, '(') : left;
  const word = wordBeforeBlank(left);
  const comma = word === '' ? -1 : left.lastIndexOf(',');
  const hung = comma < 0 ? '' : left.slice(comma);
  const hangs = comma >= 0 && HANGS.test(hung);
  return [
    ...(isLabelled(label) ? nearest(leftmost(LABEL.exec(label), LABEL_OF_ITEM.exec(label)), from) : []),
    ...(WORTH_WORDS.has(word) && SAID_WORTH.test(left) ? nearest(WORTH.exec(left), from) : []),
    ...((listed || (left.includes(':') && HEADED.test(left))) && mayEndInName(left.replace(HUNG, ' '))
      ? nearest(NAKED.exec(left), from).filter((s) => !NAME.test(s.words!))
      : []),
    ...nearest(firstItem(left), from).map((s) => ({ ...s, at: s.aside[0] - s.words!.length })),
    ...nearest(hungSubject(left), from).map((s) => ({ ...s, at: s.aside[0] - s.words!.length })),
    ...nearest(clauseItem(masked, left, at), from),
    ...(hangs && LED_TO_ENDS.test(hung) ? nearest(LED_TO.exec(left), from) : []),
    ...(from === 0 && WITH_WORDS.has(word) && WITH_ENDS.test(left) ? nearest(OPENS_WITH.exec(left), from) : []),
    ...(from === 0 && item ? nearest(ITEM.exec(left), from) : []),
    ...(hangs && LEFT_TO_ENDS.test(hung) ? nearest(LEFT_TO.exec(left), from) : []),
    ...(listed && left.includes('#') && NEXT_IN_ENDS.test(left) ? nearest(NEXT_IN.exec(left), from) : []),
    ...(from === 0 && (left[0] === '@' || left[0] === 'A') && AMONG.test(left)
      ? nearest(WERE_UP.exec(left), from)
      : []),
    ...(saysBy(left, word) && BY_ENDS.test(left) ? nearest(FIRST_NAMED.exec(left), from) : []),
    ...(left.includes('dustr') ? nearest(OF_INDUSTRY.exec(left), from) : []),
    ...(OF_WHICH_ENDS.test(left) ? nearest(OF_WHICH.exec(left), from) : []),
    ...(hangs && BESIDE_ENDS.test(hung) ? nearest(BESIDE.exec(left), from) : []),
  ];
}
