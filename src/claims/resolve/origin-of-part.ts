import type { Draft, Marks } from '../extract/draft.js';

/** "American soybeans made up # of Chinese soybean imports": whose goods the part is. */
const GOODS_OF =
  /(?:^|[,;]\s(?:and\s|while\s|whereas\s)?)(?:the\s)?(@+)(?:-(?:made|built|grown))?\s(?:[a-z-]+\s){1,3}?(?:alone\s|still\s|now\s|again\s|then\s)?(?:account(?:s|ed)\sfor|ma[dk]es?\sup|represent(?:s|ed)|constitutes?d?|were|was|are|is)\s(?:[a-z]+\s){0,3}$/i;
const BEFORE = 110;

/** The economy that a part of imports comes from, told as whose goods they are; null where the sentence does not say. */
export function originOfPart({ kind, at, flow }: Draft, marks: Marks, topicFlow: string | null): string | null {
  if (kind !== 'share' || (flow?.flow ?? topicFlow) !== 'imports' || !marks.economies.some((e) => e.start < at))
    return null;
  const left = marks.masked.slice(Math.max(0, at - BEFORE), at);
  const goods = GOODS_OF.exec(left);
  const place = goods ? at - left.length + goods.index + goods[0].indexOf('@') : -1;
  return marks.economies.find((e) => e.start === place)?.code ?? null;
}
