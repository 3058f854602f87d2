import type { Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { gateOf, opens } from '../extract/word-gates.js';

/** "(January 2018 and February 2017 in brackets)", "year-earlier figures in brackets:". */
const LEGEND = /(?:^|[(.;:,]\s?)(?<of>[^().;:]{3,80}?)\s(?:are\s|is\s|given\s|shown\s)?in (?:brackets|parentheses)\b/i;
const GATE = gateOf('brackets|parentheses');
/** What is in the brackets is a change, of the same period as the figure before it. */
const OF_CHANGE = /\b(?:changes?|growth|rates?|percent|shares?)\b/i;

/** The periods of the figures in brackets below, in their order; null where no legend says. */
export function legendOf({ text }: Marks, periods: readonly NamedPeriod[]): readonly Period[] | null {
  const match = opens(text, GATE) ? LEGEND.exec(text) : null;
  if (!match || OF_CHANGE.test(match.groups!.of!)) return null;
  const from = match.index + match[0].indexOf(match.groups!.of!);
  const named = periods.filter((p) => p.start >= from && p.end <= from + match.groups!.of!.length + 1);
  return named.length > 0 ? named.map((p) => p.period) : null;
}

/** The period that a legend gives to an amount in brackets: the first amount has the first one. */
export function legendPeriod(draft: Draft, { masked, quantities }: Marks, legend: readonly Period[]): Period | null {
  if (legend.length === 0 || (draft.kind !== 'level' && draft.kind !== 'balance')) return null;
  const open = masked.lastIndexOf('(', draft.at);
  if (open < 0 || !/^\(\s*[#;,/\s]*$/.test(masked.slice(open, draft.at))) return null;
  const place = quantities.filter((q) => q.start > open && q.end <= draft.at).length;
  return legend[place] ?? null;
}
