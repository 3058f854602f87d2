import type { Marks } from '../extract/draft.js';
import { type NounPhraseForm, nounPhraseForm } from '../extract/noun-phrase-form.js';

/** "It was cars that did it: their shipments", "once more it was tea that": what a sentence puts before all else it tells. */
const CLEFT = nounPhraseForm({
  before: String.raw`^(?:(?:Here|Again|Once more|This time|As in [A-Z][a-z]+|(?:In|Among|Within|Of)\s[^,;:#@]{3,40}?),?\s)?[Ii]t\s(?:was|were|is)\s(?:(?:again|once more|mainly|mostly|above all|largely|chiefly|only|also)\s)?(?:the\s)?`,
  after: String.raw`,?\s(?:that|which|who)\s[a-z]`,
});
/** "Of crude oil it imported #", "of coal China bought #". */
const OF_IT = nounPhraseForm({
  before: String.raw`(?:^Of|[,;]\s(?:and\s|while\s)?of)\s(?:the\s)?`,
  after: String.raw`,?\s(?:it|they|@+|the\s(?:country|kingdom|republic|nation))\s(?:also\s|alone\s)?(?:imported|exported|bought|purchased|sold|shipped|took|sent|sourced|acquired)\b`,
});
/** "Among the exporting sectors manufacturing led with #", "on the import side intermediate goods took the first place". */
const AMONG = nounPhraseForm({
  before: String.raw`^(?:Among|Of|On|In|By|Within)\s(?:the\s|all\s)?(?:[a-z-]+\s){0,3}(?:sectors?|industries|branches|groups?|side|categories|commodities|classes)\s(?:of\s(?:goods|products|exports|imports)\s)?(?:the\s)?`,
  after: String.raw`\s(?:again\s|still\s)?(?:led|leads?|headed|heads|topped|tops|took|takes|came|comes|ranked|ranks|was|were|is|are|stood|dominated|had|held|made|accounted|occupied|remained)\b`,
});
/** "Non-oil goods bound for the United States went up". */
const BOUND = nounPhraseForm({
  before: String.raw`(?:^|[,;:]\s|\b(?:and|while|but)\s)(?:the\s)?`,
  after: String.raw`\s(?:bound|destined|headed|meant)\sfor\s(?:the\s)?`,
  anyCase: true,
});

/** "Rising prices pushed memory chips up #", "demand sent copper # higher": what was moved by what the sentence opens with. */
const PUSHED = nounPhraseForm({
  before: String.raw`\b(?:pushed|pushing|drove|driving|sent|sending|lifted|lifting|dragged|dragging|brought|helped|pulled|pulling|push|drive|lift|send)\s(?:the\s|@+(?:'s)?\s)?`,
  after: String.raw`\s(?:(?:up|down|higher|lower)\s(?:by\s)?#|(?:by\s)?#+\s(?:higher|lower)\b)`,
  anyCase: true,
});
/** "The largest part again came from copper: #", "most was earned by tea: #": who a colon gives the number to. */
const CAME_FROM = nounPhraseForm({
  before: String.raw`\b(?:came|comes|come|earned|contributed|provided|led|headed)\s(?:again\s|mainly\s)?(?:from|by|with)\s(?:the\s|sales\sof\s|exports\sof\s)?`,
  after: String.raw`\s?[:¦]\s#`,
});
/** "No group rose more than dairy products: they gained #", "than cherries, which brought in #": what nothing else outdid. */
const OUTDONE_BY_NONE = nounPhraseForm({
  before: String.raw`(?:^|[,;]\s(?:and\s|but\s)?)(?:[A-Z][a-z]+,?\s)?[Nn]o(?:thing)?\s[^,.;:#@]{3,70}?\sthan\s(?:in\s|for\s|by\s|of\s|from\s)?(?:the\s)?`,
  after: String.raw`(?:,\s(?:the|its|by)\s[^,;:#]{3,70})?(?:\s?[:;¦]\s(?:its|their|it|they|these)\b|,\s(?:which|whose|with|at)\b|\.?$)`,
  ofThe: true,
  anyCase: true,
});
/** "Above all oilseeds and products, for which # less is foreseen": whose number a clause on it tells. */
const FOR_WHICH = nounPhraseForm({
  before: String.raw`\b(?:is|are|was|were|by|to|from|with|in|of)\s(?:(?:above all|mainly|chiefly|mostly|largely)\s)?(?:the\s)?`,
  after: String.raw`,\s(?:for|of|in)\swhich\s(?:about\s|some\s|nearly\s)?#`,
});
/** "With copper up #, zinc down #, and tin # lower", "with sales of cars falling #": each with its own. */
const WITH = nounPhraseForm({
  before: String.raw`(?:(?:^|,?\s|\()[Ww]ith\s|(?<=\b[Ww]ith\s[^.;:]{3,90}#[^.;:#]{0,24})(?:,\s(?:and\s)?|\sand\s))(?:the\s)?(?:(?:sales|exports|imports|shipments|purchases|deliveries|those|volumes?|values?|earnings)\s(?:of|from)\s(?:the\s)?)?`,
  after: String.raw`\s(?:(?:sales|exports|imports|shipments|purchases|deliveries)\s)?(?:(?:up|down|off|higher|lower|ahead)\s(?:by\s|an?\s[a-z]+\s|almost\s|nearly\s|about\s|some\s)?#|(?:by\s)?#+\s(?:up|down|higher|lower|ahead)\b|[a-z]+ing\s(?:by\s|an?\s[a-z]+\s|almost\s|nearly\s|about\s|some\s)?#)`,
  anyCase: true,
});
const WITH_MOVED =
  /\b[Ww]ith\s[^.;:#]{3,70}\s(?:up|down|off|higher|lower|ahead|[a-z]+ing)\s|\b[Ww]ith\s[^.;:#]{3,60}#+\s(?:up|down|higher|lower|ahead)\b/;
const PUSHES = /\b(?:push|dr[io]v|sen[dt]|lift|drag|brought|help|pull)/;

/** The forms for what a sentence sets apart from the rest of it, as far as its words may hold one. */
export function setApartForms({ text, masked }: Marks): readonly NounPhraseForm[] {
  const forms: NounPhraseForm[] = [];
  if (/\b[Ii]t (?:was|were|is) /.test(text.slice(0, 60))) forms.push(CLEFT);
  if (text.startsWith('Of ') || text.includes(', of ') || text.includes(' and of ')) forms.push(OF_IT);
  if (/^(?:Among|O[fn]|In|By|Within) /.test(text)) forms.push(AMONG);
  if (text.includes(' for ') && /\b(?:bound|destined|headed|meant) for\b/.test(text)) forms.push(BOUND);
  if (/ (?:up|down|higher|lower)\b/.test(text) && PUSHES.test(text)) forms.push(PUSHED);
  if ((text.includes(' with ') || text.startsWith('With ')) && WITH_MOVED.test(masked)) forms.push(WITH);
  if (text.includes(': ') && /\b(?:from|by|with) [^:]{3,60}: /.test(text)) forms.push(CAME_FROM);
  if (text.includes(' than ') && /\b[Nn]o(?:thing)? [a-z]/.test(text)) forms.push(OUTDONE_BY_NONE);
  if (text.includes(' which ') && /, (?:for|of|in) which \S*[\d$¤£¥]/.test(text)) forms.push(FOR_WHICH);
  return forms;
}
