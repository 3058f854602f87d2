import type { Claim } from '../../model/claim.js';
import type { Verdict } from '../../model/verdict.js';
import { againstBoth } from './against-both.js';
import { type Case, cannotTell, soughtIn } from './case.js';
import { judgeCause } from './judge-cause.js';
import { judgeForecast } from './judge-forecast.js';
import { judgeGrowth } from './judge-growth.js';
import { judgeLevel } from './judge-level.js';
import { judgeRank } from './judge-rank.js';
import { judgeRatio } from './judge-ratio.js';
import { judgeRecord } from './judge-record.js';
import { judgeShare } from './judge-share.js';
import { judgeStreak } from './judge-streak.js';
import { byTheText, noFigures, unsupported } from './no-figures.js';
import { saysWhose } from './says-whose.js';

/** Why a number that fits no figure is not called wrong. */
export const WITH_WHOM = 'the sentence does not say with whom';

/** How many, or how often: by the other numbers of the text. */
function judgeCount(c: Case): Verdict {
  const sought = soughtIn(c);
  return byTheText(c) ?? (sought ? noFigures(c, sought) : unsupported(c));
}

const JUDGES: Readonly<Record<Claim['kind'], (c: Case) => Verdict>> = {
  level: judgeLevel,
  balance: judgeLevel,
  growth: judgeGrowth,
  share: judgeShare,
  record: judgeRecord,
  streak: judgeStreak,
  rank: judgeRank,
  count: judgeCount,
  ratio: judgeRatio,
  forecast: judgeForecast,
  causal: judgeCause,
  not_checkable: (c) => cannotTell(c.claim, 'not a figure', 'not a figure of trade'),
};

/** Two digits changed over make the figure held: hardly by chance, whether or not the sentence says with whom. */
const isSwap = ({ claim }: Case, { notes }: Verdict): boolean =>
  (claim.quote.match(/\d/g) ?? []).length > 2 &&
  notes.some(({ code, text }) => code === 'digit-slip' && text.includes('two digits swapped'));

/** The verdict on one claim of which it is certain with whom the trade is. */
export const judgeTied = (c: Case): Verdict => JUDGES[c.claim.kind](c);

/** What no figure decides may still be against the rest of the text: that is told beside why none does. */
function withContradiction({ arithmetic }: Case, found: Verdict): Verdict {
  const { status, why } = arithmetic;
  const untold = found.status === 'cannot-tell' && status === 'inconsistent' && why && !found.text.includes(why);
  return untold
    ? { ...found, text: `${found.text}; cannot be right together with the rest of the text: ${why}` }
    : found;
}

/** The verdict on one claim, from the figures held and from the rest of the text. */
export const judge = (c: Case): Verdict => {
  const judged = judgeTied(c);
  const found =
    judged.status === 'fails' && !saysWhose(c) && !isSwap(c, judged)
      ? cannotTell(c.claim, 'ambiguous', `${judged.text}: ${WITH_WHOM}`, judged.evidence)
      : judged;
  return againstBoth(c, found) ?? withContradiction(c, found);
};
