import type { Flow, Series } from '../core.js';

/** How goods are valued in a publisher's tables, as its own notes on method say; GLOSSARY.md explains the words. */
const VALUATION: Readonly<Record<string, { readonly exports: string; readonly imports: string }>> = {
  GACC: { exports: 'FOB', imports: 'CIF' },
  'US Census': { exports: 'FAS', imports: 'customs value' },
};

/** `exports FOB, imports CIF`; the notes of the rows when the publisher is not listed and all say the same. */
export function valuation(publisher: string, flow: Flow, notes: readonly (string | undefined)[]): string {
  const known = VALUATION[publisher];
  if (known && (flow === 'exports' || flow === 'imports')) return known[flow];
  if (known) return `exports ${known.exports}, imports ${known.imports}`;
  const said = new Set(notes.map((note) => /\((FOB|CIF|FAS)\)/.exec(note ?? '')?.[1]));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : 'not stated';
}

/** How the figures of a series are valued. */
export const valuationOf = ({ publisher, flow, observations }: Series): string =>
  valuation(
    publisher,
    flow,
    observations.map((row) => row.note),
  );
