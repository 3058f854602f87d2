import { yearBefore } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { level, rate, source } from '../say.js';
import { type Case, cannotTell, quoted, soughtFor, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { growthBetween } from './growth-between.js';
import { readingsOf } from './judge-level.js';
import { agrees, rateReadings } from './recompute.js';

/** A statement about what was to come: open on the day, and set beside the outturn once that is known. */
export function judgeForecast(c: Case): Verdict {
  const { claim, book } = c;
  const sought = soughtFor({ ...claim, currency: null });
  if (!sought)
    return cannotTell(claim, 'about the future', 'about the future; no period or flow that could be checked');
  const growth = rateReadings(book, sought).find((r) => r.known)?.figure ?? computed(c);
  if (!growth) return cannotTell(claim, 'about the future', 'about the future: no figure was out by that day');
  const outturn = readingsOf(c, { ...sought, currency: growth.currency }).find((r) => r.known)?.figure;
  const came = `${outturn ? `${level(outturn.value, outturn.currency)}, ` : ''}${rate(growth.value)} came (${source(growth)})`;
  const evidence = evidenceFor(book, growth, ...(outturn ? [outturn] : []));
  if (claim.value !== null && claim.unit === 'percent')
    return agrees(growth, c.interval)
      ? verdict({ status: 'holds', text: came, computed: growth.value, unit: 'percent', evidence })
      : cannotTell(claim, 'about the future', `a forecast of ${rate(claim.value)}; ${came}`, evidence);
  const words = claim.quote;
  const denied = /\bnot\b/i.test(words);
  const down = /\b(?:fall|falling|drop|declin\w+|decreas\w+|shrink|slow|narrow)\b/i.test(words);
  const up = /\b(?:rise|grow|increase|recover|rebound|expand)\b/i.test(words);
  if (down === up) return cannotTell(claim, 'about the future', `a forecast without a measure; ${came}`, evidence);
  const fell = growth.high < 0;
  const rose = growth.low > 0;
  const right = denied ? (down ? rose : fell) : down ? fell : rose;
  const wrong = denied ? false : down ? rose : fell;
  if (right) return verdict({ status: 'holds', text: came, computed: growth.value, unit: 'percent', evidence });
  if (wrong)
    return verdict({
      status: 'fails',
      text: came,
      computed: growth.value,
      unit: 'percent',
      evidence: [...evidence, quoted(claim)],
    });
  return cannotTell(claim, 'ambiguous', `${came}; the text sets no threshold`, evidence);
}

function computed(c: Case): ReturnType<typeof growthBetween> {
  const sought = soughtFor({ ...c.claim, currency: null });
  if (!sought) return null;
  const now = readingsOf(c, sought).find((r) => r.known);
  const base = readingsOf(c, { ...sought, period: yearBefore(sought.period) }).find(
    (r) => r.known && r.publisher === now?.publisher && r.figure.currency === now?.figure.currency,
  );
  return now && base ? growthBetween(now.figure, base.figure) : null;
}
