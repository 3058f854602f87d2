import { formatPeriod } from '../../../src/model/period.js';
import { claimsOf } from './claims-of.js';

export interface ToldCase {
  readonly name: string;
  readonly published: string;
  readonly text: string;
  readonly told: readonly string[];
}

const FLOWS: Readonly<Record<string, string>> = { x: 'exports', m: 'imports', t: 'total', b: 'balance' };

/**
 * Texts as `### name date`, the text, `---`, and a line for each claim: `9.6 level VNM-USA x 2024-01 goods` is its value,
 * kind, sides, flow, period and product.
 */
export const readCases = (table: string): ToldCase[] =>
  table
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [head, ...rest] = part.split('\n');
      const [name, published] = head!.split(' ');
      const [text, told] = rest.join('\n').split('\n---\n');
      return { name: name!, published: published!, text: text!, told: told!.trim().split('\n') };
    });

/** What is read of each claim asked for, in the form of the table; the product only as far as its words agree. */
export function toldIn({ text, published, told }: ToldCase): string[] {
  const left = [...claimsOf(text, published)];
  return told.map((line) => {
    const [value, kind, , , , ...product] = line.split(' ');
    const same = (c: (typeof left)[number]): boolean =>
      c.value !== null && Math.abs(Math.abs(c.value) - Math.abs(Number(value))) < 1e-6;
    const at = Math.max(
      left.findIndex((c) => same(c) && c.kind === kind),
      -1,
    );
    const claim = at >= 0 ? left[at] : left.find(same);
    if (!claim) return 'no claim';
    if (at >= 0) left.splice(at, 1);
    const flow = Object.entries(FLOWS).find(([, name]) => name === claim.flow)?.[0] ?? '-';
    const words = product.join(' ');
    const named = isSame(claim.product ?? '', words) ? words : claim.product;
    const period = claim.period ? formatPeriod(claim.period) : 'null';
    return `${claim.value} ${claim.kind} ${claim.reporter}-${claim.partner ?? 'none'} ${flow} ${period} ${named}`;
  });
}

const KINDS = ['goods', 'services', 'goods_services'];
const wordsOf = (product: string): string[] =>
  product
    .toLowerCase()
    .split(/\W+/)
    .filter((w) => w !== 'and');
function isSame(found: string, said: string): boolean {
  if (KINDS.includes(said) || KINDS.includes(found)) return found === said;
  const [a, b] = [wordsOf(found), wordsOf(said)];
  return a.filter((w) => b.includes(w)).length / Math.max(a.length, b.length) >= 0.5;
}
