import type { Draft, Marks } from '../extract/draft.js';
import { type NounPhraseForm, nounPhraseForm } from '../extract/noun-phrase-form.js';
import { goodsOfCause } from './cause-names.js';
import { productOfWords } from './product-of-words.js';
import { isKindOfTrade } from './topic.js';

/** "Because less wheat was sold", "as fewer cars were shipped": goods of which more or less went one way. */
const TRADED_MORE = nounPhraseForm({
  before: String.raw`\b(?:less|more|fewer|no|hardly\sany|(?:next|close)\sto\sno|larger\samounts\sof|smaller\samounts\sof)\s(?:@+\s)?`,
  after: String.raw`\s(?:(?:went|flowed)\s(?:to|abroad|overseas)\b|(?:was|were|(?:had|has|have)\sbeen)\s(?:bought|sold|shipped|imported|exported|delivered|purchased|sent|ordered|brought\sin|taken\sin)\b)`,
});
/** "Since the country sold fewer toys", "as it bought more gas". */
const TRADES_MORE = nounPhraseForm({
  before: String.raw`\b(?:bought|sold|shipped|imported|exported|delivered|purchased|ordered|buying|selling|shipping|importing|exporting)\s(?:less|more|fewer|no)\s(?:@+\s)?`,
  after: String.raw`(?=$|[.,;]|\s(?:abroad|overseas|from|to|than|after|and|in|because)\b)`,
});
/** "Thanks to solid sales of chips", "driven by a jump in purchases of oil": what was sold, where the flow is of exports. */
const moved = (nouns: string): NounPhraseForm =>
  nounPhraseForm({
    before: String.raw`\b(?:${nouns})\sof\s(?:@+(?:'s?)?\s)?`,
    after: String.raw`(?=$|[.,;]|\s(?:abroad|overseas|to|in|after|because|fell|rose|dropped|grew|slackened|slowed|shrank|increased|declined)\b)`,
  });
const SOLD: Readonly<Record<'exports' | 'imports', NounPhraseForm>> = {
  exports: moved('sales|shipments|deliveries'),
  imports: moved('purchases|arrivals'),
};
const MORE_OR_LESS = [' less ', ' more ', ' fewer ', ' no ', 'any ', ' amounts of '];
/** "Thanks to sales of chips and of cars": the second that it was due to. */
const AND_OF = nounPhraseForm({
  before: String.raw`^(?:\s(?:of|in))?\s[a-z][a-z -]{1,40}?,?\sand\s(?:of|those\sof|sales\sof|exports\sof)\s`,
  after: String.raw`(?=$|[.,;]|\s(?:to|from|in|after|because)\b)`,
});

/** "Programs to promote exports": what somebody wants to do. */
const TO_DO = /\bto\s[a-z]+\s$/;

/**
 * The product of a cause that names trade of its own kind: "exports rose on strong sales of chips" was due to chips, where
 * the exports that rose are of all goods. What moves a balance is no product of the balance.
 */
export function productOfCause(marks: Marks, { kind, flow, start, end }: Draft): string | null {
  if (kind !== 'causal' || flow === null || (flow.product ?? 'goods') !== 'goods' || flow.start >= start) return null;
  if (flow.flow !== 'exports' && flow.flow !== 'imports') return null;
  const own = marks.flows.find((f) => f.start >= start && f.end <= end && f.flow === flow.flow);
  if (own?.product && !isKindOfTrade(own.product) && !TO_DO.test(marks.masked.slice(start, own.start))) {
    const further = AND_OF.exec(marks.masked.slice(own.end, end))?.groups?.words;
    const second = further ? productOfWords(further) : null;
    return second ? `${own.product}; ${second}` : own.product;
  }
  const words = marks.masked.slice(start, end);
  const goods = goodsOfCause(words);
  if (goods) return goods;
  const sold = words.includes(' of ') ? productOfWords(SOLD[flow.flow].exec(words)?.groups?.words) : null;
  if (sold) return sold;
  if (!MORE_OR_LESS.some((word) => words.includes(word))) return null;
  return productOfWords((TRADED_MORE.exec(words) ?? TRADES_MORE.exec(words))?.groups?.words);
}
