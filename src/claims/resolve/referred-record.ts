import type { Period } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/named-period.js';

const THE = /^(?:the|its|their)\s/i;
const OF_THAT_TIME =
  /^(?:\s+(?:of|at)\s+#+[^,;#]{0,8})?\s+(?:(?:set|of|from|reached|recorded|posted|hit|dating\s+from)\s+)?(?:in\s+|from\s+)?$/;
const SINCE_THEN =
  /^,?\s+(?:of\s+)?#+[^;#]{0,8},?\s+(?:dated?s?\s+(?:from|back\s+to)|was\s+(?:set|reached)|came|is\s+(?:from|of)|in|from)\s+(?:in\s+)?$|^:\s#+,?\s(?:in\s)?$/;
const THAT_OF =
  /\b(?:that|those|the\s+(?:one|figure|gap|deficit|surplus|level|value|sum)|exceed(?:ed|s)?|above|below|beat|topped|surpassed|over)\s(?:(?:the\s)?#+\s)?(?:of|in|for)?\s?$/;
const BEFORE_IT = /\b(?:the\s+)?year\s+before\b/i;

/**
 * The periods of a sentence's claims, where a record is one of an earlier time that it refers to: "after #, the record of
 * the year before", "more than that of 2011, the annual record so far", "the record of # set in March".
 */
export function ofReferredRecords(
  chosen: readonly (Period | null)[],
  drafts: readonly Draft[],
  masked: string,
  text: string,
  periods: readonly NamedPeriod[],
): readonly (Period | null)[] {
  if (!drafts.some((d) => d.kind === 'record')) return chosen;
  const told = chosen.map((period, i) => referred(drafts, i, chosen, masked, text, periods) ?? period);
  // "The previous peak, #, dated from 2019": its amount too.
  return told.map((period, i) => {
    const last = drafts[i - 1];
    return last?.kind === 'record' &&
      told[i - 1] !== chosen[i - 1] &&
      AMOUNT.has(drafts[i]!.kind) &&
      /^(?:,|\sof|:)\s$/.test(masked.slice(last.end, drafts[i]!.at))
      ? told[i - 1]!
      : period;
  });
}

const AMOUNT: ReadonlySet<string> = new Set(['level', 'balance']);

/** The period of the earlier record that a draft refers to; null where it tells of a new one. */
function referred(
  drafts: readonly Draft[],
  at: number,
  chosen: readonly (Period | null)[],
  masked: string,
  text: string,
  periods: readonly NamedPeriod[],
): Period | null {
  const draft = drafts[at]!;
  if (draft.kind !== 'record') return null;
  const quote = text.slice(draft.start, draft.end);
  // "From # in September, itself a record".
  if (drafts[at - 1]?.isBase && ITSELF.test(masked.slice(drafts[at - 1]!.atEnd, draft.start)))
    return chosen[at - 1] ?? null;
  const old = OLD.test(quote);
  if (!THE.test(quote) && !old) return null;
  const last = drafts[at - 1];
  // "After #, the record of the year before", "above the # of 2021, the old record".
  if (last?.isBase && /^(?:\s(?:of|in)\s[^,;#]{4,20})?,\s$/.test(masked.slice(last.atEnd, draft.start)))
    return chosen[at - 1] ?? null;
  const behind = periods.find((p) => p.start >= draft.end);
  const tail = behind ? masked.slice(draft.end, behind.start) : '';
  if (behind && old && SINCE_THEN.test(tail)) return behind.period;
  const before = behind ? BEFORE_IT.test(masked.slice(behind.start, behind.end)) : false;
  const broken = BROKEN.test(masked.slice(Math.max(0, draft.start - 24), draft.start));
  if (behind && !before && !broken && REFERRED.test(quote) && OF_THAT_TIME.test(tail)) return behind.period;
  const ahead = periods.findLast((p) => p.end <= draft.start);
  return ahead && masked.slice(ahead.end, draft.start) === ', ' && THAT_OF.test(masked.slice(0, ahead.start))
    ? ahead.period
    : null;
}

const ITSELF =
  /^(?:\s(?:of|in|for)\s[^,;#]{3,24})?,\s(?:itself\s|(?:which|that)\s(?:was|were|had\sbeen)\s(?:itself\s)?)(?:also\s|already\s|still\s)?/;
const OLD = /^(?:(?:the|its|their)\s)?(?:former|previous|old|earlier|prior)\b/i;
/** "Broke the record of # set in 2019": a new one. */
const BROKEN =
  /(?<!\bto\s)\b(?:broke|breaking|beat|beating|topped|topping|surpassed|surpassing|exceeded|exceeding|smashed|eclipsed|passed|passing|overtook)\s$/;
const REFERRED =
  /^the\s+(?:(?:former|previous|old|earlier|prior|annual|monthly|all-time)\s+)?(?:record(?:\s(?:high|low|level|peak))?|all-time\s(?:high|low))$/i;
