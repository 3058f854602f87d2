import type { Stated } from '../labelled.js';
import { type Agreement, agreementOf, NUMBER_OPTIONAL } from './fields.js';
import { magnitudeOf, sameMagnitude } from './magnitude.js';

export interface Pair {
  readonly label: Stated;
  readonly found: Stated;
  readonly agreement: Agreement;
}
export interface Matched {
  readonly pairs: readonly Pair[];
  readonly missed: readonly Stated[];
  readonly extra: readonly Stated[];
}

const length = ({ start, end }: Stated): number => end - start;
const common = (a: Stated, b: Stated): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a claim may stand for a label: the words overlap, and the number is the same or both say the same without. */
function mayMatch(label: Stated, found: Stated): boolean {
  const overlap = common(label, found);
  if (overlap === 0) return false;
  const [meant, said] = [magnitudeOf(label), magnitudeOf(found)];
  const sameKind = label.kind === found.kind;
  const optional = NUMBER_OPTIONAL.has(label.kind);
  if (meant && said) return sameMagnitude(meant, said);
  if (meant && !(optional && sameKind)) return false;
  if (said && !optional) return false;
  return sameKind && overlap >= 0.5 * Math.min(length(label), length(found));
}

/** Same kind before the size of the overlap, and that before the number of agreeing fields. */
function closeness(label: Stated, found: Stated, agreement: Agreement): number {
  const overlap = common(label, found);
  const united = length(label) + length(found) - overlap;
  const agreeing = Object.values(agreement).filter((right) => right === true).length;
  return (agreement.kind ? 4 : 0) + (2 * overlap) / united + agreeing / 10;
}

/** Labels and claims of one text, one to one, the closest first. */
export function match(labels: readonly Stated[], claims: readonly Stated[]): Matched {
  const candidates = labels
    .flatMap((label) => claims.filter((found) => mayMatch(label, found)).map((found) => ({ label, found })))
    .map((pair) => ({ ...pair, agreement: agreementOf(pair.label, pair.found) }))
    .map((pair) => ({ pair, weight: closeness(pair.label, pair.found, pair.agreement) }))
    .sort((a, b) => b.weight - a.weight);
  const taken = new Set<Stated>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair.label) || taken.has(pair.found)) continue;
    taken.add(pair.label).add(pair.found);
    pairs.push(pair);
  }
  return {
    pairs,
    missed: labels.filter((label) => !taken.has(label)),
    extra: claims.filter((claim) => !taken.has(claim)),
  };
}
