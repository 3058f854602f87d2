import { type Period, samePeriod } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { type Compared, setAgainst } from './set-against.js';

const FROM = /\bfrom\s+(?:[a-z]+\s+){0,3}$/;
const TO = /\bto\s+(?:[a-z]+\s+){0,3}$/;
const REACH = 40;

const isAmount = ({ kind, quantity }: Draft): boolean => quantity !== null && (kind === 'level' || kind === 'balance');

/**
 * What the two dated amounts of a change say of its rate: "fell by #, from # in January to # in February", "went up from
 * # in March to # in April, a gain of #". Null where a sentence has no such pair.
 */
export function fromTo(
  drafts: readonly Draft[],
  chosen: readonly (Period | null)[],
  masked: string,
): { readonly of: Period; readonly compared: Compared } | null {
  if (!masked.includes('from ') || !masked.includes('to ')) return null;
  const behind = (words: RegExp) =>
    drafts.findIndex((d) => isAmount(d) && words.test(masked.slice(Math.max(0, d.at - REACH), d.at)));
  const [from, to] = [behind(FROM), behind(TO)];
  const [base, of] = [chosen[from] ?? null, chosen[to] ?? null];
  if (!base || !of || samePeriod(base, of)) return null;
  const compared = setAgainst(of, base);
  return compared && { of, compared };
}

/** Between a rate and the first of its two amounts: ", from #", ", going up from #", "to # in May from #". */
const LEADS_TO_PAIR = /^[^;#]{0,60}\b(?:from|to)\s+(?:[a-z]+\s+){0,3}$/;

/** The same periods, but a rate right before two dated amounts is of the later of them. */
export function ofDatedChange(
  chosen: readonly (Period | null)[],
  drafts: readonly Draft[],
  masked: string,
): readonly (Period | null)[] {
  const dated = fromTo(drafts, chosen, masked);
  if (!dated) return chosen;
  return chosen.map((period, i) => {
    const [draft, next] = [drafts[i]!, drafts[i + 1]];
    const leads =
      draft.kind === 'growth' &&
      draft.quantity !== null &&
      !draft.isBase &&
      next !== undefined &&
      isAmount(next) &&
      LEADS_TO_PAIR.test(masked.slice(draft.atEnd, next.at));
    return leads ? dated.of : period;
  });
}
