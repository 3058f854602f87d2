import type { Claim } from '../../model/claim.js';
import type { Verdict } from '../../model/verdict.js';
import { type Case, cannotTell, quoted, soughtIn, verdict } from './case.js';
import { judgeCause } from './judge-cause.js';
import { judgeForecast } from './judge-forecast.js';
import { judgeGrowth } from './judge-growth.js';
import { judgeLevel } from './judge-level.js';
import { judgeRecord, judgeStreak } from './judge-record.js';
import { judgeShare } from './judge-share.js';
import { byTheText, noFigures, unsupported } from './no-figures.js';

/** A rank, a count or a ratio: by the other numbers of the text, since the figures of all partners are not looked up. */
function byWords(c: Case): Verdict {
  const { claim, arithmetic } = c;
  const text = byTheText(c);
  if (text) return text;
  if (arithmetic.status === 'consistent' && arithmetic.why) {
    const others = c.claims.filter((o) => arithmetic.others.includes(o.id)).map((o) => quoted(o));
    return verdict({
      status: 'holds',
      reading: 'within the text',
      text: `within the text: ${arithmetic.why}`,
      evidence: [quoted(claim), ...others],
    });
  }
  if (claim.product === 'GDP')
    return cannotTell(claim, 'no data', 'about the size of economies; the figures held are of trade');
  const sought = soughtIn(c);
  return sought ? noFigures(c, sought) : unsupported(c);
}

const JUDGES: Readonly<Record<Claim['kind'], (c: Case) => Verdict>> = {
  level: judgeLevel,
  balance: judgeLevel,
  growth: judgeGrowth,
  share: judgeShare,
  record: judgeRecord,
  streak: judgeStreak,
  rank: byWords,
  count: byWords,
  ratio: byWords,
  forecast: judgeForecast,
  causal: judgeCause,
  not_checkable: (c) => cannotTell(c.claim, 'not a figure', 'not a figure of trade'),
};

/** The verdict on one claim, from the figures held and from the rest of the text. */
export const judge = (c: Case): Verdict => JUDGES[c.claim.kind](c);
