import { impliedBase } from '../../measures/rebase.js';
import { shareOfChange } from '../../measures/share-of-change.js';
import { total } from '../../measures/total.js';
import { economyName } from '../../model/economy.js';
import type { Figure, Measurement } from '../../model/figure.js';
import type { Flow } from '../../model/flow.js';
import { periodInWords, yearBefore } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, soughtIn } from './case.js';
import { evidenceFor } from './evidence.js';
import { levelReadings, rateReadings } from './recompute.js';

const CURBS = /\b(?:curbs?|sanctions?|export (?:controls?|restrictions?|bans?)|crackdowns?|restrictions|high-tech)\b/i;
const DEMAND = /\bdemand\b|\bslowdown\b|\binterest rates\b|\binflation\b/i;

/** A cause is never a finding; what the figures do say of it stands beside. */
export function judgeCause(c: Case): Verdict {
  const { claim, book } = c;
  const sought =
    claim.period && claim.reporter && claim.partner
      ? soughtIn(c, { flow: 'total', product: 'goods', currency: null })
      : null;
  const parts = sought ? partsOfChange(c, sought) : null;
  const words = `${claim.quote} ${c.text.slice(claim.start, claim.end)}`;
  if (!sought || !parts) return cannotTell(claim, 'a cause', 'a cause; the figures held say nothing of it');
  const name = economyName(sought.reporter);
  const moved = parts.whole < 0 ? 'fall' : 'rise';
  const lead = `a cause; ${Math.round(parts.exports.value)} % of the ${moved} is ${name}'s exports`;
  const side =
    CURBS.test(words) && sought.reporter === 'CHN'
      ? `, while curbs on sales to ${name} act on its imports (${Math.round(parts.imports.value)} %)`
      : DEMAND.test(words)
        ? `; how much of it was demand, the figures held do not show`
        : '';
  return cannotTell(
    claim,
    'a cause',
    `${lead}${side} (${periodInWords(sought.period)})`,
    evidenceFor(book, parts.exports, parts.imports),
  );
}

interface Parts {
  readonly exports: Measurement;
  readonly imports: Measurement;
  /** Growth of exports and imports together, percent, for its sign. */
  readonly whole: number;
}

/** How much of the change in total trade exports and imports make up, on the bases that the published rates imply. */
function partsOfChange(c: Case, sought: Sought): Parts | null {
  const pair = (flow: Flow): { now: Figure; base: Figure } | null => {
    for (const growth of rateReadings(c.book, { ...sought, flow }).filter((r) => r.known)) {
      const now = levelReadings(c.book, { ...sought, flow, currency: growth.figure.currency }).find(
        (r) => r.known && r.publisher === growth.publisher,
      )?.figure;
      if (now) return { now, base: impliedBase(now, growth.figure) };
    }
    return levelPair(c, { ...sought, flow });
  };
  const [x, m] = [pair('exports'), pair('imports')];
  if (!x || !m || x.now.currency !== m.now.currency || x.base.currency !== m.base.currency) return null;
  try {
    const [now, base] = [total(x.now, m.now), total(x.base, m.base)];
    return {
      exports: shareOfChange(x.now, x.base, now, base),
      imports: shareOfChange(m.now, m.base, now, base),
      whole: now.value - base.value,
    };
  } catch {
    return null;
  }
}

function levelPair(c: Case, sought: Sought): { now: Figure; base: Figure } | null {
  const now = levelReadings(c.book, sought).find((r) => r.known);
  const base = levelReadings(c.book, { ...sought, period: yearBefore(sought.period) }).find(
    (r) => r.known && r.publisher === now?.publisher && r.figure.currency === now?.figure.currency,
  );
  return now && base ? { now: now.figure, base: base.figure } : null;
}
