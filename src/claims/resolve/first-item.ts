import { wordBeforeBlank } from '../extract/letters.js';
import { type NounPhraseMatch, nounPhraseForm } from '../extract/noun-phrase-form.js';

const OF_IT = String.raw`(?:the\s|its\s|their\s)?(?:(?:exports|imports|shipments|sales|purchases|demand|orders)\s(?:of|for)\s)?`;
/** "Its leading exports were cars at #", "the biggest item remained tea, with #". */
const RANKED_IS = String.raw`\b(?:top|main|leading|largest|biggest|major|key|principal|chief|important|first|next|highest|best-selling|items?|products?|commodit(?:y|ies)|earners?|categor(?:y|ies))\s(?:[^#;.]{1,60}\s)?(?:were|was|are|is|remained|remains)(?:\s(?:still|again|once more))?`;
/** "Exports included tea worth #", "led by copper, up #", "came mainly from pulp, up #", "sold mainly cars for #". */
const LED_BY = String.raw`\b(?:(?:led|driven|boosted|helped|lifted|headed|supported|fuelled|fueled|powered|buoyed|spurred|topped|hit|hurt|dragged\sdown|pulled\sdown|weighed\sdown|paced|dominated|followed)\sby|includ(?:e|es|ed|ing)|compris(?:e|es|ed|ing)|consist(?:s|ed|ing)?\sof|featured|namely|especially|particularly|notably|such\sas|thanks\sto|(?:mainly|mostly|chiefly|largely|primarily|above\sall)(?:\s(?:from|in|of|for|by|to))?|(?:strongest|weakest|fastest|slowest|largest|biggest|sharpest|steepest|highest|lowest)\s(?:for|in|among)|(?:increase|rise|gain|jump|growth|fall|drop|decline|decrease|slump|change|contribution)s?\s(?:[^#;.,]{1,40}\s)?(?:was|were|came|occurred|is)\s(?:also\s|again\s)?(?:(?:seen|recorded|registered|posted)\s)?(?:in|for|from|among)|(?:came|comes|come|stemmed|stems|coming)\s(?:mainly\s|mostly\s|chiefly\s|largely\s)?from|(?:shares?|values?|proportions?|weights?)\s(?:[^#;.,]{1,40}\s)?(?:belonged\sto|(?:was|were)\sheld\sby|went\sto|fell\sto))`;
const FIRST = nounPhraseForm({
  before: String.raw`(?:${RANKED_IS}|${LED_BY})\s${OF_IT}`,
  after: String.raw`,?\s(?:at|with|worth|valued\sat|up|down|on|with\san?\s(?:[a-z]+\s)?(?:increase|rise|gain|jump|fall|drop|decline|decrease|growth|value|total|turnover|plus|minus)\sof)\s(?:by\s|about\s|over\s)?$`,
  anyCase: true,
});
/** "Top exports: grapes, #; coffee, #". */
const BEFORE_COMMA = nounPhraseForm({
  before: String.raw`[;:]\s(?:and\s)?${OF_IT}`,
  after: String.raw`,\s$`,
  anyCase: true,
});
/** The last word before the number, or the one before that. */
const LEADS: ReadonlySet<string> = new Set('at with worth up down on of by about over'.split(' '));
const ENDS = /\s(?:at|with|worth|up|down|on|of)\s(?:by\s|about\s|over\s)?$/;
/** "The deficit was wider at #", "was estimated at #": how something stands is no item. */
const NO_ITEM =
  /(?:^|\s)(?:[a-z]+ed|wider|narrower|smaller|bigger|larger|stronger|weaker|better|worse|steady|flat|strong|weak|stable|positive|negative|slow|fast|unchanged|seen|set|broad|firm|buoyant|subdued)$/i;

/** The item that the number behind it is of, where it is the first of its list: asked of the words before the number. */
export function firstItem(left: string): NounPhraseMatch | null {
  const match =
    LEADS.has(wordBeforeBlank(left)) && ENDS.test(left)
      ? FIRST.exec(left)
      : left.endsWith(', ')
        ? BEFORE_COMMA.exec(left)
        : null;
  return match && !NO_ITEM.test(match.groups!.words!) ? match : null;
}

/** "52 percent of its exports were copper", "a third of sales abroad consists of machinery". */
const CONSISTS = nounPhraseForm({
  before: String.raw`^\s?(?:of\s)?(?:[^,;.#]{1,50}\s)?(?:exports|imports|shipments|sales|purchases|trade|total|turnover|sum|goods|merchandise|(?:ex|im)port\s(?:income|earnings|revenues?|receipts|proceeds|value|bill)|what\s(?:was|is))(?:\s(?:that\s(?:was|were|is|are)\s)?(?:shipped|sold|sent|exported|imported|bought|purchased|brought|traded))?(?:\s(?:to|from|by|in|abroad|overseas|last|that|this)\b[^,;.#]{0,40}?)?\s(?:were|was|are|is|consist(?:s|ed)?\sof|(?:came|comes|come)\sfrom|(?:was|were|is|are)\smade\sup\sof|comprise[sd]?)\s(?:of\s)?(?:the\s)?`,
  after: String.raw`(?=[,.;)]|\s(?:and|which|with|while|from|to|in)\b|$)`,
  anyCase: true,
});
const NO_PART = /^(?:[a-z]+(?:ed|en|ly)(?:\s[a-z]+ly)?|bound|intra-[a-z]+|free|due|destined\b.*)$/i;

/** What a share is made of, where the words behind it say: null where they tell of something else. */
export function consistsOf(right: string): string | undefined {
  const words = CONSISTS.exec(right)?.groups?.words;
  return words === undefined || NO_PART.test(words) ? undefined : words;
}

/** "Consumer goods led the fall in imports, dropping #": the number behind is of what led. */
const LED_A_CHANGE =
  /^\s(?:the|an?)\s(?:[a-z]+\s)?(?:rise|gain|increase|jump|growth|advance|fall|drop|decline|decrease|slump|slide)\s(?:in|of)\s(?:the\s|its\s)?(?:@+(?:'s)?\s|(?:country|nation|kingdom|bloc)'s\s)?(?:[a-z-]+\s){0,2}$/;
const LED = /\b(?:led|headed|drove|leads?|heads?)$/i;
const HANGS = /^[a-z]*,\s(?:up|down|with|at|[a-z]+ing)\s(?:by\s|to\s|an?\s)?$/;
export const ledChange = (masked: string, verbEnd: number, flow: { start: number; end: number }, at: number): boolean =>
  LED.test(masked.slice(Math.max(0, verbEnd - 8), verbEnd)) &&
  LED_A_CHANGE.test(masked.slice(verbEnd, flow.start)) &&
  HANGS.test(masked.slice(flow.end, at));

/** "The automotive sector topped the country's exports with #": what heads a list has the number behind. */
export const headsList = (masked: string, verbEnd: number, flowStart: number, at: number): boolean =>
  /\b(?:led|topped|headed|dominated|leads?|tops?|heads?)$/i.test(masked.slice(Math.max(0, verbEnd - 10), verbEnd)) &&
  /^\s(?:the\s|its\s)?(?:@+(?:'s)?\s|(?:country|nation|kingdom|bloc)'s\s)?(?:[a-z-]+\s){0,2}$/.test(
    masked.slice(verbEnd, flowStart),
  ) &&
  /\b(?:with|at)\s(?:an?\s)?$/.test(masked.slice(Math.max(0, at - 12), at));

/** "Footwear came fourth among the country's exports, with #": the flow is only what it is ranked in. */
const AMONG =
  /^\s(?:(?:again|still|also|now|thus)\s)?(?:came|comes|ranked|ranks|placed|stood|stands|was|were|is|are|finished|remained|remains)\s(?:in\s)?(?:the\s)?(?:[a-z-]+\s){0,3}(?:among|of|in|on)\s(?:the\s|its\s|their\s|all\s)*(?:list\sof\s)?(?:@+(?:'s?)?\s|(?:country|nation|kingdom|bloc)'s\s)?(?:(?:main|top|leading|largest|biggest|total|key)\s)*$/;
const RANKED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|top|leading|largest|biggest|main)\b/;
export function standsAmong(masked: string, from: number, to: number): boolean {
  const between = to - from < 80 && to > from ? masked.slice(from, to) : '';
  return between !== '' && RANKED.test(between) && AMONG.test(between);
}
