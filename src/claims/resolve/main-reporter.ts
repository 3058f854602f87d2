import type { Article } from '../../model/article.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { Extracted } from '../extract/extract.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { HANGS, homeHints } from './home-hints.js';
import { ledBy } from './leaders.js';

const NOBODY: ReadonlySet<string | null> = new Set([null, 'WLD', OTHERS, BLOC]);
/** Those whose figures tell the own trade of each economy that they name: the world, and groups as the G20. */
export const ALL: ReadonlySet<string> = new Set(['WLD', BLOC]);
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
  'OPEC',
  'MERCOSUR',
  'EFTA',
  'APEC',
  'RCEP',
  'CPTPP',
  'NAFTA',
  'BRICS',
]);

/** "Asia's exports grew. Trade within the region": the part of the world that was told of. */
export const partOfWorld = (code: string | null): string | null => (code !== null && UNCOUNTED.has(code) ? code : null);

const top = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;

/** The two economies that a text is about: those joined most often by its flows, seen from the office whose figures they are. */
export function pairOf(
  extracted: readonly Extracted[],
  office: string | null,
): { reporter: string; partner: string } | null {
  const counts = new Map<string, number>();
  for (const { marks } of extracted)
    for (const { reporter, partner } of marks.flows) {
      if (NOBODY.has(reporter) || NOBODY.has(partner)) continue;
      const turned = office ? partner === office : UNCOUNTED.has(reporter!) && !UNCOUNTED.has(partner!);
      const key = turned ? `${partner} ${reporter}` : `${reporter} ${partner}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const best = top(counts)?.split(' ');
  return best ? { reporter: best[0]!, partner: best[1]! } : null;
}

const OWNS =
  /@(?='s\s+(?:[\w-]+\s+){0,4}(?:partner|market|supplier|customer|buyer|destination|source)s?\b)|\b(?:partner|market|supplier|customer|buyer|destination|source)s?\s+(?:of|for)\s+(?:the\s+)?@|\b(?:exporter|seller|supplier|shipper)s?(?:\s+of\s+[a-z ]{2,40}?)?\s+to\s+(?:the\s+)?@|\b(?:importer|buyer)s?\s+of\s+(?:the\s+)?@+(?='s?\s|\s+[a-z])/i;

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

const ITS_SUPPLIES = /\b(?:its|their)\s(?:supplies|deliveries)\b/i;

/** How often each economy, or the world, is named with flows as its own: those of the first sentences count more. */
function countsOf(extracted: readonly Extracted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  extracted.forEach(({ marks }, i) => {
    const weight = i === 0 ? 3 : i < 4 ? 2 : 1;
    for (const { reporter, partner, by, flow, start, pointsBack } of marks.flows) {
      // "China sold # to the country", "China supplied #": to the one that the text is about.
      if (by === 'verb' && (pointsBack === 'country' || /^suppl/i.test(marks.text.slice(start, start + 6)))) continue;
      // "Vietnam raised its supplies": to the one that the text is about.
      if (by === 'noun' && ITS_SUPPLIES.test(marks.text.slice(Math.max(0, start - 6), start + 10))) continue;
      // "Africa's trade with China" is counted in China.
      const counted = reporter !== null && UNCOUNTED.has(reporter) && !NOBODY.has(partner) ? partner : reporter;
      // "Australia sold wine to China": whoever is said to sell is told of, if less surely; a buyer may be a partner.
      const buys = by === 'noun' && /^purchases\b/i.test(marks.text.slice(start));
      const sure = by === 'noun' ? (buys ? BOUGHT : 1) : flow === 'exports' ? SOLD : 0;
      if (sure > 0 && counted !== null && (ALL.has(counted) || !NOBODY.has(counted)))
        counts.set(counted, (counts.get(counted) ?? 0) + weight * sure);
    }
  });
  return counts;
}

/** The economy that a text calls its own: `told` by its flows or by whose partners it ranks, else only hinted at. */
export interface Home {
  readonly code: string | null;
  readonly told: boolean;
  /** How much speaks for it, and how much for the world as a whole: see `homeHints`. */
  readonly worth: number;
  readonly world: number;
  /** Partners of flows that do not say whose they are, by where they are first named. */
  readonly partners: ReadonlyMap<string, number>;
}

function partnersOf(extracted: readonly Extracted[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { marks } of extracted)
    for (const { reporter, partner, start } of marks.flows)
      if (reporter === null && partner !== null && !NOBODY.has(partner) && !found.has(partner))
        found.set(partner, marks.sentence.start + start);
  return found;
}

/** Whose economy a text calls its own: named with its flows most, what hints at it counting too. */
export function homeOf(article: Article, extracted: readonly Extracted[]): Home {
  const flows = countsOf(extracted);
  const counts = new Map([...flows].filter(([code]) => !ALL.has(code)));
  const world = [...ALL].reduce((sum, code) => sum + (flows.get(code) ?? 0), 0);
  const owner = counts.size === 0 ? ownerOf(extracted) : null;
  const partners = partnersOf(extracted);
  if (owner) return { code: owner, told: true, worth: 1, world, partners };
  for (const [code, worth] of homeHints(article, extracted)) counts.set(code, (counts.get(code) ?? 0) + worth);
  const code = top(counts) ?? governed(extracted, partners) ?? firstNamed(extracted, partners);
  return { code, told: code !== null && flows.has(code), worth: counts.get(code ?? '') ?? 0, world, partners };
}

/** "Trump promised that the deficit would vanish": the economy of whoever governs, in the first sentences, where it is nobody's partner. */
function governed(extracted: readonly Extracted[], partners: ReadonlyMap<string, number>): string | null {
  const code = ledBy(
    extracted
      .slice(0, 3)
      .map(({ marks }) => marks.text)
      .join(' '),
  );
  return code !== null && !partners.has(code) ? code : null;
}

/** The economy named first, where it is not only the other side of flows that do not say whose they are. */
const firstNamed = (extracted: readonly Extracted[], partners: ReadonlyMap<string, number>): string | null =>
  extracted
    .flatMap(({ marks }) =>
      marks.economies.filter((e) => !partners.has(e.code) || !HANGS.test(marks.masked.slice(0, e.start))),
    )
    .find((e) => e.code !== OTHERS && e.code !== BLOC)?.code ?? null;
