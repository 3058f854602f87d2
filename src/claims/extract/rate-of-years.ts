import { SCALE_FACTOR } from '../../model/quantity.js';
import type { Marks } from './draft.js';

const A_YEAR = /^\s(?:(?:growth|more|on\saverage)\s)?(?:(?:a|per|each|every)\syear|annually)\b|^\son\saverage\b/;
const ANNUAL =
  /\b(?:average|mean|compound)\s(?:annual|yearly)\b[^#.;]{0,30}$|\b(?:annual|yearly)\s(?:average|mean)\b[^#.;]{0,30}$/;
const BEFORE = 60;

/** "An average of # a year", "an average annual rate of #": what every year of several brought. */
export const isRateOfYears = (masked: string, at: number, end: number): boolean =>
  A_YEAR.test(masked.slice(end, end + 24)) || ANNUAL.test(masked.slice(Math.max(0, at - BEFORE), at));

/** Behind the amounts that it leads from and to: ", an average of", ", or", ", equal to an average annual rate of". */
const SUMS_UP =
  /,\s(?:which\s(?:is|was|makes|made|means|gives)\s|that\sis\s|equal\sto\s|i\.e\.,?\s|or\s)?(?:(?:an?|the)\s)?(?:on\saverage\s)?(?:(?:annual|yearly|compound|mean)\s)*(?:average\s)?(?:(?:annual|yearly)\s)?(?:(?:rate|pace)\s)?(?:of\s|by\s)?(?:about\s|some\s|nearly\s|over\s)?$/;

/** The direction of a yearly rate that sums up two amounts: whether the second was the larger one. Null for any other number. */
export function signOfYears({ masked, quantities }: Marks, at: number, end: number): 1 | -1 | null {
  if (!SUMS_UP.test(masked.slice(Math.max(0, at - BEFORE), at)) || !isRateOfYears(masked, at, end)) return null;
  const sums = quantities.filter((q) => q.end <= at && q.quantity.unit === 'currency').slice(-2);
  if (sums.length < 2) return null;
  const [from, to] = sums.map(({ quantity }) => quantity.value * SCALE_FACTOR[quantity.scale]);
  return to! >= from! ? 1 : -1;
}
