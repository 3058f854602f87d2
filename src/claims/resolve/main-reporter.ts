import { OTHERS } from '../extract/everybody-else.js';
import type { Extracted } from '../extract/extract.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import type { Office } from './offices.js';

const NOBODY: ReadonlySet<string | null> = new Set([null, 'WLD', OTHERS, BLOC]);
/** Parts of the world without an office of their own: somebody else counts their trade. */
export const UNCOUNTED: ReadonlySet<string> = new Set([
  'AFRICA',
  'ASIA',
  'EUROPE',
  'LATAM',
  'SCAM',
  'NORAM',
  'MIDEAST',
  'GCC',
  'BRI',
  'CEE',
  'ASEAN',
]);

const top = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** The two economies that a text is about: those joined most often by its flows, seen from the office whose figures they are. */
export function pairOf(
  extracted: readonly Extracted[],
  office: Office | null,
): { reporter: string; partner: string } | null {
  const counts = new Map<string, number>();
  for (const { marks } of extracted)
    for (const { reporter, partner } of marks.flows) {
      if (NOBODY.has(reporter) || NOBODY.has(partner)) continue;
      const turned = office ? partner === office.code : UNCOUNTED.has(reporter!) && !UNCOUNTED.has(partner!);
      const key = turned ? `${partner} ${reporter}` : `${reporter} ${partner}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const best = top(counts)?.split(' ');
  return best ? { reporter: best[0]!, partner: best[1]! } : null;
}

const OWNS =
  /@(?=['’]s\s+(?:[\w-]+\s+){0,4}(?:partner|market|supplier|customer|buyer|destination|source)s?\b)|\b(?:partner|market|supplier|customer|buyer|destination|source)s?\s+(?:of|for)\s+(?:the\s+)?@/i;

/** "China is Australia's largest trading partner": whose partners the first sentences rank. */
function ownerOf(extracted: readonly Extracted[]): string | null {
  for (const { marks } of extracted.slice(0, 3)) {
    const said = OWNS.exec(marks.masked);
    const at = said ? said.index + said[0].length : 0;
    const owner = marks.economies.find((e) => at > e.start && at <= e.end);
    if (said && owner && !NOBODY.has(owner.code)) return owner.code;
  }
  return null;
}

/** What a verb of selling counts for beside a noun, and "its purchases", which may be those of a partner. */
const SOLD = 0.6;
const BOUGHT = 0.5;

/** The economy that a text calls its own: named with its flows most, those of the first sentences counting more. */
export function homeOf(extracted: readonly Extracted[]): string | null {
  const counts = new Map<string, number>();
  extracted.forEach(({ marks }, i) => {
    const weight = i === 0 ? 3 : i < 4 ? 2 : 1;
    for (const { reporter, partner, by, flow, start } of marks.flows) {
      // "Africa's trade with China" is counted in China.
      const counted = reporter !== null && UNCOUNTED.has(reporter) && !NOBODY.has(partner) ? partner : reporter;
      // "Australia sold wine to China": whoever is said to sell is told of, if less surely; a buyer may be a partner.
      const buys = by === 'noun' && /^purchases\b/i.test(marks.text.slice(start));
      const sure = by === 'noun' ? (buys ? BOUGHT : 1) : flow === 'exports' ? SOLD : 0;
      if (sure > 0 && counted !== null && !NOBODY.has(counted))
        counts.set(counted, (counts.get(counted) ?? 0) + weight * sure);
    }
  });
  return (
    top(counts) ??
    ownerOf(extracted) ??
    extracted
      .slice(0, 3)
      .flatMap((e) => e.marks.economies)
      .find((e) => e.code !== OTHERS && e.code !== BLOC)?.code ??
    extracted.flatMap((e) => e.marks.economies).find((e) => e.code !== OTHERS && e.code !== BLOC)?.code ??
    null
  );
}
