import { share } from '../../measures/share.js';
import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import { type Case, cannotTell, quoted, soughtFor, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { readingsOf } from './judge-level.js';
import { noFigures, unsupported } from './no-figures.js';
import { agrees } from './recompute.js';

/** A partner's share of all trade of the reporter in the same flow, period and currency. */
export function judgeShare(c: Case): Verdict {
  const { claim, book } = c;
  const sought = soughtFor(claim);
  if (!sought) return unsupported(c);
  if (sought.partner === 'WLD' || sought.flow === 'balance')
    return cannotTell(claim, 'ambiguous', 'the text does not say what the share is of');
  const parts = readingsOf(c, sought);
  const wholes = readingsOf(c, { ...sought, partner: 'WLD' });
  const found = parts.flatMap((part) =>
    wholes
      .filter(
        (whole) =>
          whole.publisher === part.publisher &&
          whole.known === part.known &&
          whole.figure.currency === part.figure.currency,
      )
      .map((whole) => ({ known: part.known, share: share(part.figure, whole.figure), part, whole })),
  );
  const match = found.find((f) => agrees(f.share, c.interval));
  const shown = (f: (typeof found)[number]): string =>
    `${rate(f.share.value).replace('+', '')} = ${level(f.part.figure.value, f.part.figure.currency)} of ${level(f.whole.figure.value, f.whole.figure.currency)} (${source(f.share)})`;
  if (match)
    return verdict({
      status: 'holds',
      text: `${shown(match)}${match.known ? '' : '; no vintage of the day is held'}`,
      computed: match.share.value,
      unit: 'percent',
      evidence: evidenceFor(book, match.share),
    });
  const known = found.find((f) => f.known);
  if (known && Math.abs(known.share.value - (claim.value ?? 0)) < known.share.value)
    return verdict({
      status: 'fails',
      text: shown(known),
      computed: known.share.value,
      unit: 'percent',
      evidence: [...evidenceFor(book, known.share), quoted(claim)],
    });
  if (found[0])
    return cannotTell(
      claim,
      'ambiguous',
      `${shown(found[0])}: another vintage or another whole may be meant`,
      evidenceFor(book, found[0].share),
    );
  return noFigures(c, sought);
}
