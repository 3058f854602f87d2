/** All goods, or all services, or both: no part of anything. */
export const WHOLES: ReadonlySet<string> = new Set(['goods', 'services', 'goods_services']);

/** Words that take several together. */
export const TOGETHER = /\b(?:together|combined|altogether|in all|in total|between them|jointly)\b/i;

const NUMBER = /\b(two|both|three|four|five|six|seven|eight|nine|ten)\b/i;
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many words take together: "the three bought", "both accounted for"; less than two where they do not say. */
export function countSaid(words: string): number {
  const said = NUMBER.exec(words)?.[1]?.toLowerCase();
  return said === 'both' ? 2 : NUMBERS.indexOf(said ?? '-');
}

/** A country, and not a group or the world. */
export const isSingle = (code: string | null): boolean => code !== 'WLD' && /^[A-Z]{3}$/.test(code ?? '');
