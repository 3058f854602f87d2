import type { Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

const IT_WAS =
  /^,?\s(?:it|this|that|they|the\s(?:figure|sum|total|amount|number|same\s[a-z]+))\s(?:(?:had|has)\s(?:still\s|only\s|even\s)?(?:been|come\sto|stood\sat|amounted\sto|reached)|was|were|came\sto|stood\sat|amounted\sto|reached)\s(?:still\s|only\s|just\s)?(?:at\s)?(?:an?\s)?(?:(?:deficit|surplus)\sof\s)?$/;

/** "In November 2019 it had been #, in November 2018 #": the next of them, right before its own number. */
const NEXT_IN = /[,;]\s(?:and\s)?(?:(?:in|for)\s)?$/;

/** "One year earlier it had been #", "by October 2011 it had come to #": a period right before a pronoun that has the number. */
export function thenItWas(
  { kind, at }: Draft,
  masked: string,
  periods: readonly NamedPeriod[],
): NamedPeriod | undefined {
  if (kind === 'growth') return undefined;
  const own = periods.find((p) => p.end <= at && at - p.end < 60 && IT_WAS.test(masked.slice(p.end, at)));
  if (own) return own;
  const next = periods.find((p) => masked.slice(p.end, at) === ' ' && NEXT_IN.test(masked.slice(0, p.start)));
  return next && periods.some((p) => p.end < next.start && IT_WAS.test(masked.slice(p.end, next.start).split('#')[0]!))
    ? next
    : undefined;
}

/** "Against # (#%) in 2016": a share in the bracket behind an amount is of the time of that amount, and one of another time is not. */
export const withBrackets = (
  chosen: readonly (Period | null)[],
  drafts: readonly Draft[],
  masked: string,
): readonly (Period | null)[] => {
  const held = (i: number): boolean =>
    i > 0 &&
    drafts[i]!.kind === 'share' &&
    !(drafts[i]!.isBase && drafts[i - 1]!.kind === 'share') &&
    masked.slice(drafts[i - 1]!.atEnd, drafts[i]!.at) === ' (';
  return drafts.some((_, i) => held(i)) ? chosen.map((period, i) => (held(i) ? chosen[i - 1]! : period)) : chosen;
};
