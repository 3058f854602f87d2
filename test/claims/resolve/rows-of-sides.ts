import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

export interface SidesRow {
  readonly title: string;
  readonly text: string;
  /** By number, its sides and flow: `24.1` has `VNM-USA exports`. */
  readonly sides: ReadonlyMap<number, string>;
}

const FLOWS: Readonly<Record<string, string>> = { x: 'exports', m: 'imports', t: 'total', b: 'balance' };

/**
 * Rows as `headline | text | 24.1=VNM-USA x;12=VNM-USA x`; `none` stands for a partner without a code, ` // ` in the text
 * for a new paragraph and ` \\ ` for a new line.
 */
export const readRows = (table: string): SidesRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [title, text, expected] = line.split(' | ');
      const sides = expected!.split(';').map((item): [number, string] => {
        const [value, said] = item.trim().split('=');
        const [pair, flow] = said!.split(' ');
        return [Math.abs(Number(value)), `${pair} ${FLOWS[flow!]}`];
      });
      return { title: title!, text: text!.replaceAll(' // ', '\n\n').replaceAll(' \\ ', '\n'), sides: new Map(sides) };
    });

/** What is read of the numbers asked for. */
export function sidesRead(title: string, text: string, values: readonly number[]): Map<number, string> {
  const article = articleFromText(`Title: ${title}\nPublisher: wire\nDate: 2024-02-10\nURL: none\n\n${text}\n`);
  const claims = resolve(article, extract(article));
  return new Map(
    values.map((value) => {
      const claim = claims.find((c) => Math.abs(c.value ?? Number.NaN) === value);
      return [value, claim ? `${claim.reporter}-${claim.partner ?? 'none'} ${claim.flow}` : 'no claim'];
    }),
  );
}
