import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { clean } from './product-of-words.js';

const NO_KIND = /^(?:goods|merchandise|trade)$|\b(?:exports|imports)\b/;
/** "Its ten biggest markets for wine in 2006:": what the partners of the rows buy or sell. */
const SOUGHT = nounPhraseForm({
  before: String.raw`\b(?:markets|buyers|customers|destinations|suppliers|sources|sellers|importers|exporters)\s(?:for|of)\s(?:(?:the|its|their)\s|(?:[A-Z][a-z]+'s\s|[A-Z][a-z]+(?:ese|ish|an|i)\s))?`,
  after: String.raw`(?=[\s,:(]|$)`,
});
/** "The countries that sent most finished steel were:". */
const THAT_TOOK = nounPhraseForm({
  before: String.raw`\b(?:countries|markets|buyers|suppliers|partners|places|economies|nations|sellers|customers|members)\s(?:that|which|who)\s(?:had\s)?(?:shipped|sent|sold|supplied|exported|took|bought|purchased|imported|received|spent|sells?|ships?|takes?|buys?)\s(?:the\s)?(?:most|more|largest\samounts\sof)\s(?:of\s(?:the\s|its\s)?)?`,
  after: String.raw`(?=[\s,:(]|$)`,
});
export const productSought = (text: string): string | null => {
  const words = (SOUGHT.exec(text) ?? (text.includes(' most ') ? THAT_TOOK.exec(text) : null))?.groups?.words;
  return words && !NO_KIND.test(words) ? clean(words.replace(/\s(?:in|by|over)$/, '')) : null;
};
