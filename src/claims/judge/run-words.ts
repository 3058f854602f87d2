import { findQuantities } from '../extract/quantities.js';
import type { Case } from './case.js';

const SIDE = /\b(?<above>above|over|beyond|topped|exceeded|surpassed|past)|\b(?:below|under|short of)\b/i;

/** "In which imports were below the level of the year before": how the months of a run stood to those of a year earlier. */
const TO_THE_YEAR =
  /\b(?:(?<more>above|higher|more|larger|greater|up|exceeded)|below|lower|less|smaller|down)\b(?:\s+(?:than|on|from|compared\s+with))?\s+(?:in\s+)?(?:(?:the|its|their|that|those)\s+)?(?:(?:level|levels|figure|figures|value|amount|ones?|that|those)\s+(?:of|in|for)\s+)?(?:(?:the|a)\s+)?(?:year\s+(?:before|earlier|ago)|(?:previous|preceding|prior)\s+year|(?:same|corresponding)\s+(?:month|quarter|period)\s+(?:of\s+)?(?:the\s+(?:previous|year)|last\s+year|a\s+year))/i;

/** So far behind a run stands what it is a run of. */
const BEHIND = 90;
/** So far before it stands the mark that it is above. */
const BEFORE = 50;
/** So near to its number stands on which side of it. */
const NEAR = 12;

/** What a run is of by the words behind it; null where they do not say. */
export function runBehind({ claim, text }: Case): 'fall' | 'rise' | null {
  const behind = text.slice(claim.end, Math.min(claim.sentence[1], claim.end + BEHIND));
  const said = behind.includes('year') ? TO_THE_YEAR.exec(behind) : null;
  return said && (said.groups!.more ? 'rise' : 'fall');
}

/** The mark and the side of it right before a run: "was above one trillion dollars for the third year in a row". */
export function markBefore({ claim, text }: Case): { readonly side: 'above' | 'below'; readonly words: string } | null {
  const words = text.slice(Math.max(claim.sentence[0], claim.start - BEFORE), claim.start);
  const [amount, ...others] = findQuantities(words).filter((q) => q.quantity.unit === 'currency');
  if (!amount || others.length > 0 || !/^[\s,]*$/.test(words.slice(amount.end))) return null;
  const said = SIDE.exec(words.slice(Math.max(0, amount.start - NEAR), amount.end));
  return said ? { side: said.groups!.above ? 'above' : 'below', words: words.slice(amount.start) } : null;
}
