import { intersects } from '../../kernels/interval.js';
import type { Verdict } from '../../model/verdict.js';
import { source, worked } from '../say.js';
import { type Case, sentenceOf, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { intervalOf, type Reading } from './recompute.js';

/** A balance whose size is right and whose sign the text does not say ("the gap was 25 billion"). */
export function signAside(c: Case, best: Reading): Verdict | null {
  if (c.claim.flow !== 'balance' || /\b(?:surplus|deficit|in the (?:red|black))\b/i.test(sentenceOf(c))) return null;
  const turned = [-c.interval[1], -c.interval[0]] as const;
  if (!intersects(intervalOf(best.figure), turned)) return null;
  return verdict({
    status: 'holds',
    text: `${worked(best.figure)} (${source(best.figure)}), a ${best.figure.value < 0 ? 'deficit' : 'surplus'}`,
    computed: best.figure.value,
    unit: best.figure.currency,
    evidence: evidenceFor(c.book, best.figure),
  });
}
