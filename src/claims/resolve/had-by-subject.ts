import type { FlowMention } from '../extract/flow-mention.js';

/** "Aerospace generated a surplus of #", "machinery topped the list of exports with #": what the subject has is its own. */
export const isHad = (masked: string, { start, flow }: FlowMention, from: number): boolean =>
  flow === 'balance'
    ? /^(?:\sin)?\s(?:an?|its|the)\s(?:(?:trade|record|[a-z]+)\s){0,2}$/.test(masked.slice(from, start))
    : HAS_VALUE.test(masked.slice(start, start + 24)) &&
        /^\s(?:an?|its|the|their)\s(?:[a-z]+\s)?$/.test(masked.slice(from, start))
      ? true
      : // "Electronics had the largest exports in March, at #".
        /^\sthe\s(?:[a-z]+-)?(?:largest|highest|biggest|greatest)\s$/.test(masked.slice(from, start)) ||
        /^\s(?:the\s)?(?:list|ranking|table|league) of (?:the\s|@+(?:'s)?\s)?$/.test(masked.slice(from, start));

/** "Shrimp recorded an export value of #". */
const HAS_VALUE = /^(?:ex|im)port\s(?:value|revenue|turnover|volume|earnings)\b/;
