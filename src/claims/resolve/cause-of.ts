import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';

/** Verbs by which one flow moves another, and what they act on. */
const MOVED =
  /\s(?:brought|lifted|pushed|dragged|pulled|helped|swelled|widened|narrowed|turned|took|increased|raised|boosted|drove|cut|reduced|trimmed|shrank|enlarged|inflated|fuell?ed|fed|gave|handed|left|kept|sent|ensured|produced|contributed\s+to|added\s+to|led\s+to|resulted\s+in|translated\s+into|meant)\s+(?:up\s+|down\s+)?(?:(?:the|its|their|a|an|total|overall|all|@+(?:'s)?)\s+){0,3}(?:(?!(?:and|but|while|as|to|by|from|with|of|in)\s)[a-z-]+\s+){0,2}(?:to\s+an?\s+(?:[a-z-]+\s+){0,2})?$/;
/** "Helped by sales to the United States, exports rose": a cause that opens the sentence. */
const OPENS =
  /^(?:(?:Helped|Aided|Driven|Led|Boosted|Buoyed|Lifted|Supported|Fuell?ed|Powered|Spurred|Propelled|Hit|Hurt|Dragged\s+down|Weighed\s+down)\s+by|Because\s+of|Due\s+(?:in\s+part\s+|mainly\s+|largely\s+)?to|Owing\s+to|Thanks\s+(?:in\s+part\s+|mainly\s+|largely\s+)?to|On\s+the\s+back\s+of|On\s+(?:strong|weak|higher|lower|robust|brisk|record|rising|falling)|Given|Reflecting|Despite|Amid)\b/;

/** Does the sentence tell one flow only as what moved the other: "strong exports to Asia brought a surplus"? */
export function isCauseOf({ masked }: Marks, cause: FlowMention, moved: FlowMention): boolean {
  const between = masked.slice(cause.end, moved.start);
  if (between.includes('#')) return false;
  return MOVED.test(between) || (between.includes(', ') && OPENS.test(masked));
}
