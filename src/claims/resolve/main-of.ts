import type { Article } from '../../model/article.js';
import { type EconomyMention, findEconomies } from '../extract/economy-mentions.js';
import type { Extracted } from '../extract/extract.js';
import type { Home } from './main-reporter.js';
import type { Office } from './offices.js';
import { isOfWorld } from './own-trade.js';

/** Whose trade a text is about: Eurostat speaks for the euro area and the member states too, a world body for anybody. */
export function mainOf(extracted: readonly Extracted[], office: Office | null, own: Home): string | null {
  if (isOfWorld(extracted, office, own)) return 'WLD';
  return office?.code === 'EU' || office?.code === 'WLD' ? (own.code ?? office.code) : (office?.code ?? own.code);
}

/** The economies of a text by their places in it, those of its head among them: the publisher is no sentence. */
export function economiesOf(article: Article, extracted: readonly Extracted[]): readonly EconomyMention[] {
  const body = extracted.find(({ marks }) => marks.sentence.kind !== 'title')?.marks.sentence.start ?? 0;
  const below = extracted.flatMap(({ marks: { sentence, economies } }) =>
    sentence.start < body
      ? []
      : economies.map((e) => ({ ...e, start: e.start + sentence.start, end: e.end + sentence.start })),
  );
  return [...findEconomies(article.text.slice(0, body)), ...below];
}
