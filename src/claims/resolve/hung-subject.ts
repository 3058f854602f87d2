import { type NounPhraseMatch, nounPhraseForm } from '../extract/noun-phrase-form.js';

const MOVING =
  'rising|growing|gaining|increasing|climbing|jumping|surging|soaring|advancing|expanding|leaping|rebounding|recovering|swelling|doubling|tripling|falling|dropping|declining|decreasing|sliding|slipping|sinking|plunging|plummeting|tumbling|slumping|shrinking|easing|dipping|contracting|losing|shedding|adding|edging|inching|reaching|hitting|exceeding|topping|totall?ing|amounting|standing|coming|fetching|earning|bringing|netting|yielding|generating|contributing|accounting|making|posting|recording|registering|showing|seeing|enjoying|taking';
const ADVERB =
  'up|down|in|to|by|for|at|some|about|around|nearly|almost|over|more\\sthan|just|only|an?|as\\smuch\\sas|as\\shigh\\sas|growth\\sof|increase\\sof|rise\\sof|fall\\sof|drop\\sof|decline\\sof|increases?|rises?|falls?|sharply|slightly';
/** "With cotton rising # to", "on coal plunging", "chips led, followed by the group of computers with sales growing". */
const MODIFIERS = String.raw`(?:(?:the|its|their|other|both|even|only|also|@+'s?)\s)*(?:(?:sales|shipments|deliveries|purchases|supplies|exports|imports|volumes?|revenues?|earnings|those|that)\s(?:of|from|in)\s)?(?:the\s)?(?:groups?\sof\s)?`;
const HUNG = nounPhraseForm({
  start: MODIFIERS,
  before: String.raw`(?:\b(?:with|on|by|as|while|and|but|of|thanks\sto|despite|due\sto)\s|[,;:¦]\s)${MODIFIERS}`,
  after: String.raw`(?:\swith\s(?:outbound\s|overseas\s|foreign\s|export\s|its\s|their\s)?(?:sales|exports|shipments|imports|earnings|revenues?|value))?\s(?:${MOVING})\s(?:(?:${ADVERB})\s)*(?:#+,?\s(?:(?:to|and|or|at)\s)?(?:(?:${ADVERB})\s)*)?$`,
  anyCase: true,
});
/** "The largest were chemicals with exports valued at #", "followed by food with exports of #". */
const WITH_TRADE = nounPhraseForm({
  before: String.raw`\b(?:by|was|were|is|are|came|comes?|remained|and|of|,)\s(?:the\s)?`,
  after: String.raw`,?\swith\s(?:total\s|combined\s)?(?:exports|imports|sales|shipments|purchases|charges|receipts|payments|fees|earnings|revenues?|outlays)\s(?:of|worth|valued\sat|totall?ing|amounting\sto|reaching|standing\sat)\s$`,
  anyCase: true,
});
const ENDS = /ing\s(?:[a-z]+\s){0,4}(?:#+,?\s(?:[a-z]+\s){0,4})?$/;

/** The product before a participle that a number hangs on: asked of the words before the number. */
export const hungSubject = (left: string): NounPhraseMatch | null =>
  left.includes('ing') && ENDS.test(left) ? HUNG.exec(left) : left.includes(' with ') ? WITH_TRADE.exec(left) : null;
