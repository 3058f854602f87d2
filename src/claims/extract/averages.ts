import type { Marks } from './draft.js';
import { gateOf, opens } from './word-gates.js';

const GATE = gateOf('average|averaged|averages|averaging|mean|working|business|trading|daily');
/** "Average daily exports", "calculated per working day": what one day brings. */
const DAILY =
  /\b(?:[Aa]verage\s+daily|[Dd]aily[-\s](?:average|mean)|(?:per|a|each)\s+(?:working|business|trading)\s+day)\b/;
/** "The average goods deficit", "average exports": of some months. */
const MONTHLY =
  /\b[Aa]verage\s+(?:monthly\s+|trade\s+|goods\s+(?:and\s+services\s+)?)?(?:exports|imports|deficit|surplus|gap|turnover)\b/;

/** "On a calendar adjusted basis", "adjusted for working days": not what a month brought. */
const DAYS_GATE = gateOf('adjusted|adjust|adjusting|adjustment');
const OF_DAYS =
  /\b(?:calendar|working|trading|business)[\s-](?:(?:days?|effects?)[\s-])?adjusted\b|\badjusted\s+for\s+(?:the\s+)?(?:number\s+of\s+)?(?:calendar|working|trading|business)\b/i;

function adjustedForDays({ text, masked }: Marks, at: number): string | undefined {
  if (!opens(text, DAYS_GATE) || text.includes('eason')) return undefined;
  const said = OF_DAYS.exec(text.slice(0, at));
  return said && !/;/.test(masked.slice(said.index, at)) ? 'calendar adjusted' : undefined;
}

/** What is told of the average of a day or month behind these words is no sum of a period. */
export function averageOf(marks: Marks, at: number): string | undefined {
  const { text, masked } = marks;
  const days = adjustedForDays(marks, at);
  if (days || !opens(text, GATE)) return days;
  const left = text.slice(0, at);
  const [daily, monthly] = [DAILY.exec(left), MONTHLY.exec(left)];
  const said = daily ?? monthly;
  if (!said || /;/.test(masked.slice(said.index, at))) return undefined;
  return daily ? 'daily average' : 'monthly average';
}
