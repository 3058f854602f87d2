import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { phrase } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf('economy|gdp|product');
/** "Its economy grew 0.9 %", "Japan's GDP shrank by 0.4 percent", "gross domestic product expanded 3 percent". */
const OUTPUT =
  /\b(?:economy|GDP|gross domestic product)\s+(?:had\s+|has\s+)?(?:(?<up>grew|rose|expanded|increased|advanced|grown|expanding)|(?<down>shrank|fell|contracted|declined|shrunk))\s+(?:by\s+)?(?:an?\s+)?(?=[\d#])/gi;

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
      {
        ...phrase('growth', marks, match.index, q.end, {
          quantity: q.quantity,
          value: Math.abs(q.quantity.value),
          unit: 'percent',
          sign: match.groups!.down ? -1 : 1,
          comparison: 'yoy',
          flow: null,
        }),
        output: { of: named?.code ?? null },
      },
    ];
  });
}
