import type { Claim } from '../../../src/model/claim.js';
import { formatPeriod } from '../../../src/model/period.js';
import { claimsOf } from './claims-of.js';

/** A text with what is asked of its figures: `4.5 growth CZE-WLD x 2022-01 [cars]`, each word but the first may be left out. */
export interface FactsRow {
  readonly day: string;
  readonly text: string;
  readonly facts: readonly string[];
}

const FLOWS: Readonly<Record<string, string>> = { x: 'exports', m: 'imports', t: 'total', b: 'balance' };

/** The rows of a table: `day | text | fact; fact`; ` ¶ ` parts paragraphs, ` ↵ ` lines. */
export const factsRows = (table: string): FactsRow[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [day = '', text = '', facts = ''] = line.split(' | ');
      return {
        day,
        text: text.replaceAll(' ¶ ', '\n\n').replaceAll(' ↵ ', '\n'),
        facts: facts.split('; ').map((fact) => fact.trim()),
      };
    });

/** What is read of each fact asked for, in the words of the row; figures that stand twice are taken in order. */
export function factsRead({ day, text, facts }: FactsRow): string[] {
  const [, title, body] = /^Title: ([^\n]+(?:\n\w+: [^\n]+)*)\n\n(.*)$/s.exec(text) ?? [null, 'x', text];
  const left = [...claimsOf(`Title: ${title}\nDate: ${day}\n\n${body}`)];
  return facts.map((fact) => {
    const [, key = '', rest = ''] = /^('[^']+'|\S+)\s*(.*)$/.exec(fact)!;
    const claim = take(left, key, rest);
    return claim ? [key, ...wordsOf(rest).map((word) => readAs(word, claim))].join(' ') : `${key} no claim`;
  });
}

const KIND = /^(?:level|growth|balance|share|rank|record|streak|count|ratio|forecast|causal)$/;

function take(left: Claim[], key: string, rest: string): Claim | undefined {
  const same = (c: Claim): boolean =>
    key.startsWith("'")
      ? c.quote.includes(key.slice(1, -1))
      : c.value !== null && Math.abs(Math.abs(c.value) - Number(key)) < 1e-6;
  const kind = wordsOf(rest).find((word) => KIND.test(word));
  const own = left.findIndex((c) => same(c) && (!kind || c.kind === kind));
  const at = own >= 0 ? own : left.findIndex(same);
  return at >= 0 ? left.splice(at, 1)[0] : undefined;
}

const wordsOf = (rest: string): string[] => rest.match(/\[[^\]]*\]|\S+/g) ?? [];

function readAs(word: string, claim: Claim): string {
  if (word.startsWith('[')) return `[${claim.product ?? '-'}]`;
  if (KIND.test(word)) return claim.kind;
  if (word in FLOWS || word === '-') return Object.keys(FLOWS).find((k) => FLOWS[k] === claim.flow) ?? '-';
  if (/^(?:[A-Z]|none-)/.test(word)) return `${claim.reporter ?? 'none'}-${claim.partner ?? 'none'}`;
  return claim.period ? formatPeriod(claim.period) : 'none';
}
