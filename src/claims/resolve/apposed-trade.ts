import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';

const WITH = /(?:^|[.;]\s)(?:the\s)?(@+),\swith\s(?:an?\s|its\s)?(?:[a-z-]+\s){0,2}$/i;
const A_PARTNER = /\b(?:partner|market|customer|buyer|supplier|source|destination|second|third|fourth|fifth|next)\b/;

/** "Turkey, with a trade volume of #, was the EU's sixth-largest partner": whose trade stands beside its name. */
export function apposedTrade({ masked, economies }: Marks, { flow, start, end }: FlowMention): string | null {
  if (flow !== 'total' || !masked.includes(', with ')) return null;
  const from = Math.max(0, start - 60);
  const said = WITH.exec(masked.slice(from, start));
  if (!said || !A_PARTNER.test(masked.slice(end))) return null;
  const at = from + said.index + said[0].indexOf('@');
  return economies.find((e) => e.start === at)?.code ?? null;
}
