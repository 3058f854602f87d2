import { type Draft, draftWith, type Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { phrase } from './phrase.js';
import type { PrintedQuantity } from './quantities.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf('economy|gdp|product|economic');
const UP = 'grew|rose|expanded|increased|advanced|grown|growing|expanding';
const DOWN = 'shrank|fell|contracted|declined|shrunk|shrinking|contracting';
const RATE = String.raw`(?:by\s+)?(?:between\s+|up\s+to\s+|just\s+|only\s+|about\s+|some\s+)?(?:an?\s+(?:annuali[sz]ed\s+|meagre\s+|mere\s+)?|at\s+an?\s+(?:annual|annuali[sz]ed|seasonally\s+adjusted|yearly)?\s*(?:rate|pace|clip)\s+of\s+)?(?=[\d#])`;
/**
 * "Its economy grew 0.9 %", "the economy as a whole expanded at an annual rate of 2.8 percent", "GDP rose by an annualised
 * 3 percent".
 */
const OUTPUT = new RegExp(
  String.raw`\b(?:economy|GDP|gross domestic product)(?:\s+as\s+a\s+whole|\s+overall|,\s+as\s+a\s+whole,|,?\s+(?:that|which))?\s+(?:had\s+|has\s+)?(?:(?<up>${UP})|(?<down>${DOWN}))\s+${RATE}`,
  'gi',
);

const FORESEEN = '(?:projected|expected|forecast|predicted|seen|estimated|likely|set)';
const RATE_MOVES =
  'slow|ease|moderate|cool|accelerate|quicken|pick\\s+up|reach|hit|be|come\\s+in|fall|drop|dip|rise|climb|recover|average|stay|remain';
const RATE_MOVED =
  'slowed|eased|moderated|cooled|accelerated|quickened|picked\\s+up|reached|hit|came\\s+in|fell|dropped|dipped|rose|climbed|recovered|averaged|stayed|remained|stood|slipped|eases|slows|falls|rises';
/** "Economic growth slowed to 1.5%", "GDP growth of 3.2%", "growth of the economy is seen at 3 percent". */
const GROWTH = new RegExp(
  String.raw`\b(?:(?:economic|GDP)\s+growth|growth\s+(?:of|in)\s+(?:the|its|their)\s+(?:[a-z]+\s+)?(?:economy|GDP))(?:\s+(?:rate|this\s+year|last\s+year|next\s+year))?\s+(?:(?:is|was|are|were|will|would|may|should|could|has\s+been)\s+)?(?:(?<ahead>${FORESEEN})\s+)?(?:to\s+)?(?:(?:${RATE_MOVES}|${RATE_MOVED})\s+)?(?:slightly\s+|further\s+|only\s+)?(?:(?:to|at|of)\s+)?(?:an?\s+)?(?:just\s+|only\s+|about\s+|some\s+|around\s+|nearly\s+)?(?=[\d#])`,
  'gi',
);
/** "From 2% in 2013", behind it. */
const FROM = /^(?:\s(?:in|during|this|last|next|for)\s[^,.;#]{2,24})?,?\s(?:(?:up|down)\s)?from\s(?:an?\s)?$/;

/** What a text on trade says of the growth of an economy: no figure of trade, but a number that can be checked. */
export function outputPhrases(marks: Marks): readonly Draft[] {
  if (!opens(marks.text, GATE)) return [];
  return [...matchesOf(OUTPUT, marks.text), ...matchesOf(GROWTH, marks.text)].flatMap((match) => {
    const end = match.index + match[0].length;
    const at = marks.quantities.findIndex(
      (other) => other.start <= end && end < other.end && other.quantity.unit === 'percent',
    );
    const q = marks.quantities[at];
    if (!q || q.range) return [];
    const named = marks.economies.filter((e) => e.end <= match.index && match.index - e.end < 4).at(-1);
    const { down, ahead } = match.groups!;
    const told = (kind: 'growth' | 'forecast', from: number, of: PrintedQuantity): Draft =>
      phrase(kind, marks, from, of.end, {
        quantity: of.quantity,
        value: Math.abs(of.quantity.value),
        unit: 'percent',
        sign: down ? -1 : 1,
        comparison: 'yoy',
        flow: null,
        output: { of: named?.code ?? null },
      });
    const before = marks.quantities[at + 1];
    const isBefore = before?.quantity.unit === 'percent' && FROM.test(marks.masked.slice(q.end, before.start));
    return [
      told(ahead ? 'forecast' : 'growth', match.index, q),
      ...(isBefore ? [told('growth', before.start, before)] : []),
    ];
  });
}

/** Between the growth of an economy and what is said of it: "grew 6.5 percent in the third quarter, its slowest in a decade". */
const JOINED = /^(?:\s+(?:in|during|over|last|this|from|on)\b[^,.;#]{0,50})?,\s+$/;

/** Records of how an economy grew, which name no trade of their own. */
export const withRecordsOfOutput = (drafts: readonly Draft[], { masked }: Marks): readonly Draft[] => {
  const grown = drafts.filter((d) => d.output !== undefined);
  if (grown.length === 0) return drafts;
  return drafts.map((d) => {
    const of = d.kind === 'record' && grown.find((o) => o.end <= d.start && JOINED.test(masked.slice(o.end, d.start)));
    return of ? draftWith(d, { output: of.output, flow: null }) : d;
  });
};
