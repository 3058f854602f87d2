import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

export interface KindsRow {
  readonly title: string;
  readonly text: string;
  /** By number: `share ZWE-WLD imports`. */
  readonly told: Readonly<Record<string, string>>;
}

const FLOWS: Readonly<Record<string, string>> = { x: 'exports', m: 'imports', t: 'total', b: 'balance' };
const KINDS: Readonly<Record<string, string>> = { s: 'share', l: 'level', g: 'growth', b: 'balance' };

/**
 * Rows as `headline | text | 24.1=s VNM-USA x;12=g VNM-USA x`: kind, sides and flow of a number; `none` stands for a partner
 * without a code, ` // ` for a new paragraph.
 */
export const readKinds = (table: string): KindsRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [title, text, expected] = line.split(' | ');
      const told = expected!.split(';').map((item): [string, string] => {
        const [value, said] = item.trim().split('=');
        const [kind, pair, flow] = said!.split(' ');
        return [value!, `${KINDS[kind!]} ${pair} ${FLOWS[flow!]}`];
      });
      return { title: title!, text: text!.replaceAll(' // ', '\n\n'), told: Object.fromEntries(told) };
    });

/** What is read of the numbers asked for; a minus in front of one asks for a fall, or a deficit. */
export function kindsRead({ title, text, told }: KindsRow): Record<string, string> {
  const article = articleFromText(`Title: ${title}\nPublisher: wire\nDate: 2024-02-10\nURL: none\n\n${text}\n`);
  const claims = resolve(article, extract(article));
  return Object.fromEntries(
    Object.keys(told).map((value) => {
      const claim = claims.find((c) => c.value === Number(value));
      return [value, claim ? `${claim.kind} ${claim.reporter}-${claim.partner ?? 'none'} ${claim.flow}` : 'no claim'];
    }),
  );
}
