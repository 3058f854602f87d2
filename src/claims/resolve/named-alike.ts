import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';

const BETWEEN = /^[^#.;]{0,40}?\sbetween\s(?:the\s)?@+\sand\s(?:the\s)?@+/;

/**
 * "Trade between the US and China", in a text that is China's: who is named first of two counts for nothing. The text's own
 * economy where it is the second; else null.
 */
export const namedAlike = (
  mention: FlowMention | null,
  reporter: string | null,
  partner: string | null,
  { masked }: Marks,
  main: string | null,
): string | null =>
  mention?.flow === 'total' &&
  main !== null &&
  partner === main &&
  reporter !== main &&
  BETWEEN.test(masked.slice(mention.end, mention.end + 120))
    ? main
    : null;
