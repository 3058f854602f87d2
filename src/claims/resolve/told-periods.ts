import { type Period, samePeriod } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { isBasePeriod } from './base-period.js';
import { FIGURES } from './period-here.js';
import type { Place } from './topic.js';

/** How many periods a text is remembered to have told of. */
const KEPT = 6;

/** The periods that a sentence leaves to the next: those of its figures, those that it names, and of which length the parts are. */
export function heardAfter(
  place: Place,
  { text, masked }: Marks,
  drafts: readonly Draft[],
  chosen: readonly (Period | null)[],
  periods: readonly NamedPeriod[],
): Pick<Place, 'heard' | 'namedLast' | 'parts'> {
  const heard = [...place.heard];
  drafts.forEach((d, i) => {
    const period = chosen[i];
    if (!period || d.isBase || !FIGURES.has(d.kind)) return;
    const at = heard.findIndex((p) => samePeriod(p, period));
    if (at === 0) return;
    if (at > 0) heard.splice(at, 1);
    heard.unshift(period);
  });
  return {
    heard: heard.slice(0, KEPT),
    namedLast: periods.length > 0 ? pointedTo(masked, periods) : place.namedLast,
    parts: partsToldIn(text) ?? place.parts,
  };
}

/** "Exports were lower than a year before. In that month": of what was told, and not of what it was measured against. */
function pointedTo(masked: string, periods: readonly NamedPeriod[]): readonly Period[] {
  const told = periods.filter((p) => p.by !== 'relative' || !isBasePeriod(masked, p));
  return (told.length > 0 ? told : periods).map((p) => p.period);
}

const QUARTERS = gateOf('quarters|quarter|quarterly');
const HALVES = gateOf('halves');
/** "For the single quarters", "by quarter", "quarter by quarter", "the two halves". */
const BY_QUARTER =
  /\b(?:(?:by|each|every|per)\squarter|(?:the|all|single|two|three|four|individual|separate)\s(?:(?:two|three|four|single)\s)?quarters|quarterly\s(?:figures|results|numbers|data))\b(?!\s(?:of(?!\s(?:(?:the|this|last)\syear|20\d\d))|to|ended)\b)/i;

/** How many months those parts have that a sentence says are told one by one. */
export function partsToldIn(text: string): number | null {
  if (opens(text, QUARTERS) && BY_QUARTER.test(text)) return 3;
  return opens(text, HALVES) ? 6 : null;
}
