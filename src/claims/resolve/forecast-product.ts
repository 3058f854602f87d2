import type { Draft, Marks } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { onceInTurn } from '../once-in-turn.js';
import { productOfWords } from './product-of-words.js';

const NOUN = 'forecast|projection|prediction|estimate|outlook|expectation';
const GATE = gateOf(
  'forecast|forecasts|projection|projections|prediction|predictions|estimate|estimates|outlook|expectation',
);
/** "The forecast for cotton is", "that for lithium down by": what a forecast is for. */
const FORECAST_FOR = nounPhraseForm({
  before: String.raw`\b(?:(?:${NOUN})s?|that|those|one)\s(?:for|of)\s(?:the\s|all\s)?(?:(?:exports|imports|shipments|sales)\sof\s)?`,
  after: String.raw`(?:\s(?:exports|imports|shipments|sales|earnings|revenues?))?\s(?:now\s|also\s)?(?:is|are|was|were|has|have|stays?|stayed|remains?|remained|goes|went|rises?|falls?|down|up|at|to|by)\b`,
});
/** "For cotton the forecast is". */
const FOR_FIRST = nounPhraseForm({
  before: String.raw`^(?:And\s|But\s)?(?:For|As for|On)\s(?:the\s)?`,
  after: String.raw`,?\s(?:the|its|this|their)\s(?:[a-z]+\s)?(?:${NOUN})\s(?:is|was|has|stays?|remains?|goes|rises?|falls?|of)\b`,
});

interface For {
  readonly product: string;
  readonly at: number;
}

/** Asked of each sentence once. */
const productsForecast = onceInTurn((marks: Marks): readonly For[] => {
  if (!opens(marks.text, GATE)) return [];
  const { masked } = marks;
  return [FOR_FIRST.exec(masked), ...FORECAST_FOR.all(masked)].flatMap((found) => {
    const product = found ? productOfWords(found.groups!.words) : null;
    return found && product ? [{ product, at: found.index }] : [];
  });
});

/** The product that the forecast is for in which a number stands. */
export const productForecast = (marks: Marks, { at }: Draft): string | null =>
  productsForecast(marks).findLast((f) => f.at < at)?.product ?? null;

/** "They are seen at #, and the forecast for oil is #": does another forecast begin between two places? */
export const startsForecast = (marks: Marks, from: number, to: number): boolean =>
  productsForecast(marks).some((f) => f.at >= from && f.at < to);

/** Is a sentence headed by what a forecast is for, and by no flow? */
export const headsForecast = (marks: Marks): boolean => marks.flows.length === 0 && productsForecast(marks).length > 0;
