import { formatPeriod } from '../../../src/model/period.js';
import { claimsOf } from './claims-of.js';

export interface FullRow {
  readonly day: string;
  readonly text: string;
  /** By number or words: `growth CHN-USA exports 2020-06 goods`. */
  readonly told: Readonly<Record<string, string>>;
}

const FLOWS: Readonly<Record<string, string>> = {
  x: 'exports',
  m: 'imports',
  t: 'total',
  b: 'balance',
  '-': 'null',
};
const KINDS: Readonly<Record<string, string>> = {
  l: 'level',
  g: 'growth',
  b: 'balance',
  s: 'share',
  k: 'rank',
  r: 'record',
  f: 'forecast',
  n: 'not_checkable',
  c: 'causal',
  q: 'ratio',
  o: 'count',
};

/**
 * Rows as `day | text | 9.6=l VNM-USA x 2024-01 goods; words of a claim=g VNM-USA x`: kind, sides and flow, and where they are
 * asked for period and product (with `_` for blanks). `-words` asks for no claim of growth, level or balance that holds them;
 * `¶` parts paragraphs, and a text may begin with its headline before ` ## `.
 */
export const readFull = (table: string): FullRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [day, text, expected] = line.split(' | ');
      const told = expected!.split(';').map((item): [string, string] => {
        const [key, said = 'none'] = item.trim().split('=');
        if (said === 'none') return [key!, said];
        const [kind, pair, flow, ...rest] = said.split(' ');
        return [key!, [KINDS[kind!], pair, FLOWS[flow!], ...rest].join(' ')];
      });
      return { day: day!, text: text!.replaceAll(' ¶ ', '\n\n'), told: Object.fromEntries(told) };
    });

/** What is read of the claims asked for, as far as it is asked. */
export function fullyRead({ day, text, told }: FullRow): Record<string, string> {
  const [head, body] = text.includes(' ## ') ? text.split(' ## ') : ['x', text];
  const claims = claimsOf(`Title: ${head}\nDate: ${day}\n\n${body}`);
  return Object.fromEntries(
    Object.entries(told).map(([key, asked]) => {
      const [words, nth = '1'] = key.split('#');
      const claim = claims.filter((c) =>
        /^-?[\d.]+$/.test(words!) ? c.value === Number(words) : c.quote.includes(words!),
      )[Number(nth) - 1];
      if (!claim) return [key, 'none'];
      const period = claim.period ? formatPeriod(claim.period).replace(/^(\d{4})-H1$/, '$1-01/$1-06') : 'null';
      const said = [
        claim.kind,
        `${claim.reporter ?? 'none'}-${claim.partner ?? 'none'}`,
        claim.flow ?? 'null',
        period,
        (claim.product ?? 'none').replaceAll(' ', '_'),
      ];
      return [key, said.slice(0, asked === 'none' ? 3 : asked.split(' ').length).join(' ')];
    }),
  );
}
