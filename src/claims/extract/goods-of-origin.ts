import { type FlowMention, flowMentionWith } from './flow-mention.js';
import type { At } from './flow-pairs.js';
import { productName } from './noun-phrase.js';

/** "Imported Thai chicken", "bought 5 percent more Thai chicken": whose goods they are, right behind the flow. */
const THEIRS_NEXT =
  /^\s(?<much>(?:#+\s)?(?:(?:far|much|even|slightly|somewhat)\s)?(?:more|less|fewer|hardly\sany|almost\sno|little|few|many|much|most(?:ly)?|mainly)\s)?(@+)(?:-(?:made|built|grown))?\s(?!(?:in|from|to|for|at|with|and|or|by|of|on)\b)[a-z]/;
/** "Purchases of American corn by China". */
const BOUGHT_BY = /^\sof\s@+\s(?:[a-z-]+\s){1,3}by\s(?:the\s)?(@+)/;
/** "Brazilian soybeans worth # were shipped to": the goods that a passive is said of, by whose they are. */
const WORTH =
  /(?:^|[,;:.¦]\s|\b(?:and|while|but|whereas)\s)(?:the\s)?(@+)(?:-(?:made|built|grown))?\s(?<words>(?:[a-z-]+\s){1,3})(?:worth|valued\sat)\s#+(?:\s\([^()]*\))?\s(?:(?:were|was|are|is|have\sbeen)\s)?$/i;
/** So many characters hold the goods and their worth. */
const BEFORE = 110;

/** What is imported, bought or shipped may be told by whose goods it is: then it comes from there. */
export function ofOrigin(mention: FlowMention, masked: string, at: At): FlowMention {
  const { start, end, flow, reporter, partner } = mention;
  if (flow !== 'imports' && flow !== 'exports') return mention;
  const right = masked.slice(end, end + 80);
  const own = masked.slice(start, end);
  if (flow === 'imports' && /^\sof\s@/.test(right)) {
    const by = BOUGHT_BY.exec(right);
    return by ? flowMentionWith(mention, { reporter: at(end + by[0].length - by[1]!.length) }) : mention;
  }
  if (partner === null && flow === 'imports' && reporter !== null) {
    const next = THEIRS_NEXT.exec(right);
    const much = next?.groups?.much ?? '';
    const origin = next && (much || /^imported$/i.test(own)) ? at(end + 1 + much.length) : null;
    if (origin && origin !== reporter) return flowMentionWith(mention, { partner: origin });
  }
  const left = masked.slice(Math.max(0, start - BEFORE), start);
  if (!left.includes('@ ') || !/\s(?:worth|valued)\s/.test(left)) return mention;
  const goods = WORTH.exec(left);
  if (!goods) return mention;
  const origin = at(start - left.length + goods.index + goods[0].indexOf('@'));
  const product = mention.product ?? productName(goods.groups!.words!);
  return flow === 'imports'
    ? flowMentionWith(mention, { product, partner: partner ?? (origin === reporter ? null : origin) })
    : flowMentionWith(mention, { product, reporter: reporter ?? (origin === partner ? null : origin) });
}
