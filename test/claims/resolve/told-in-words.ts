import { formatPeriod } from '../../../src/model/period.js';
import type { AskedRow } from './asked-rows.js';
import { claimsOf } from './claims-of.js';

const FLOWS: Readonly<Record<string, string>> = { exports: 'x', imports: 'm', total: 't', balance: 'b' };

/**
 * What is read of each that is asked for, in the words of the row: `1.27=level CHL-BRA m; most exports went=rank 1 CHL-BRA x;
 * explains=no causal`. A number with a minus asks for a fall; a period is asked for behind `@`.
 */
export function toldRead({ day, text, asked }: AskedRow): Record<string, string> {
  const claims = claimsOf(text, day);
  return Object.fromEntries(
    Object.entries(asked).map(([key, wanted]) => {
      const number = /^-?[\d.]+$/.test(key);
      const start = number ? -1 : text.indexOf(key);
      const near = claims.filter((c) =>
        number
          ? c.value === Number(key)
          : c.quote.includes(key) || key.includes(c.quote) || overlaps(c.quote, key, text, start),
      );
      const [kind] = wanted.replace(/^no /, '').split(' ');
      const of = near.filter((c) => c.kind === kind);
      if (wanted.startsWith('no ')) return [key, of.length === 0 ? wanted : `a ${kind}: ${of[0]!.quote}`];
      const claim = of.find((c) => sayOf(c, wanted) === wanted) ?? of[0] ?? near[0];
      return [key, claim ? sayOf(claim, wanted) : 'no claim'];
    }),
  );
}

/** A claim in as many words as the row asks: kind, place or count, sides, flow, product, period. */
function sayOf(claim: ReturnType<typeof claimsOf>[number], wanted: string): string {
  const [, ...asked] = wanted.split(' ');
  const parts: string[] = [claim.kind];
  if (asked.some((a) => /^\d|^any$/.test(a))) parts.push(claim.value === null ? 'any' : `${Math.abs(claim.value)}`);
  if (asked.some((a) => /^[A-Z]+-/.test(a))) parts.push(`${claim.reporter}-${claim.partner ?? 'none'}`);
  if (asked.some((a) => /^[xmtb]$/.test(a))) parts.push(FLOWS[claim.flow ?? ''] ?? '-');
  const product = asked.find((a) => a.startsWith(':'));
  if (product) parts.push(`:${(claim.product ?? '').replaceAll(' ', '_')}`);
  if (asked.some((a) => a.startsWith('@'))) parts.push(`@${claim.period ? formatPeriod(claim.period) : 'null'}`);
  return parts.join(' ');
}

/** Do the words of a claim and those asked for share a part of the text? */
function overlaps(quote: string, key: string, text: string, start: number): boolean {
  const at = text.indexOf(quote);
  return start >= 0 && at >= 0 && at < start + key.length && start < at + quote.length;
}
