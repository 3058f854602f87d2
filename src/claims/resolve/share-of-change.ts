import type { Draft } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';

const CHANGE =
  '(?:growth|increase|rise|gains?|declines?|drop|fall|decrease|jump|change|surge|slump|expansion|improvement|advance|upturn|downturn|reduction|contraction|setback|pick-up|rebound)';
/** "Half of the growth in exports was due to copper", "two-thirds of the increase came from electronics alone". */
const OWED_TO = nounPhraseForm({
  before: String.raw`^\s(?:(?:of|in)\s)?(?:the|this|that|its|their|all)\s(?:(?!of\b)[a-z-]+\s){0,2}${CHANGE}(?:\s(?:in|of)\s[^,;.:#]{2,40}?)?,?\s(?:(?:was|were|is|are|can\sbe|could\sbe|has\sbeen)\s)?(?:also\s|mainly\s|again\s)?(?:came\sfrom|comes\sfrom|(?:due|owed|down|attributable|attributed|traced|ascribed)\s(?:back\s)?to|stem(?:s|med)\sfrom|originated\s(?:in|from)|result(?:s|ed)\sfrom|fell\s(?:on|to)|accounted\sfor\sby|explained\sby|provided\sby|contributed\sby|caused\sby|reflect(?:s|ed)|goes\sback\sto|went\sback\sto)\s(?:larger\s|higher\s|lower\s|smaller\s|stronger\s|weaker\s)?(?:(?:exports|imports|sales|shipments|purchases|deliveries)\sof\s|(?:demand|orders)\sfor\s)?(?:the\s|its\s|@+(?:'s)?\s)?`,
  after: String.raw`(?:\s(?:sector|industry|segment|group|exports|imports|sales|shipments))?(?=\salone\b|,|\.|;|:|$|\s(?:and|while|whereas|but|which|whose|at|with)\b)`,
  head: String.raw`other\s`,
});
const REACH = 150;

/** The goods that a part of a change is owed to: the share is of these. */
export const owedTo = (masked: string, { kind, atEnd }: Draft): string | undefined =>
  kind === 'share' || kind === 'ratio' ? OWED_TO.exec(masked.slice(atEnd, atEnd + REACH))?.groups?.words : undefined;
