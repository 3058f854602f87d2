import { type Draft, draftWith, type Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { phrase } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf('economy|gdp|product');
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

/** What a text on trade says of the growth of an economy: no figure of trade, but a number that can be checked. */
export function outputPhrases(marks: Marks): readonly Draft[] {
  if (!opens(marks.text, GATE)) return [];
  return matchesOf(OUTPUT, marks.text).flatMap((match) => {
    const end = match.index + match[0].length;
    const q = marks.quantities.find(
      (other) => other.start <= end && end < other.end && other.quantity.unit === 'percent',
    );
    if (!q || q.range) return [];
    const named = marks.economies.filter((e) => e.end <= match.index && match.index - e.end < 4).at(-1);
    return [
      phrase('growth', marks, match.index, q.end, {
        quantity: q.quantity,
        value: Math.abs(q.quantity.value),
        unit: 'percent',
        sign: match.groups!.down ? -1 : 1,
        comparison: 'yoy',
        flow: null,
        output: { of: named?.code ?? null },
      }),
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
