import type { Flow } from '../../model/flow.js';

const ADVERBS =
  '(?:(?:also|alone|again|still|now|thus|together|already|today|once|more|itself|countries|members|states|member|buyers|has|had|have)\\s+){0,3}';
const OF_GOODS = String.raw`(?:(?:#+(?:\s?%|\spercent|\sper\scent|\spct)?|some|about|nearly|almost|over|just|only|half|most|much|of|the|all|total|goods|merchandise|month's|year's)\s+){0,5}`;
/** "Great Britain took exports of #", "the EU bought # of goods exports": where what is sold goes. */
const TAKES = new RegExp(
  String.raw`(@+)(?:\s*,[^,;#@]{1,40},)?\s+${ADVERBS}(?:took|takes|received|receives|absorbed|absorbs|bought|buys|attracted|attracts|claimed|drew|accepted|accounted\s+for|accounts\s+for|(?:was|were|is|are|remained)\s+the\s+(?:[a-z-]+\s+)?(?:destination|market|outlet)\s+(?:of|for))\s+${OF_GOODS}$`,
);
/** "Sweden supplied imports of #": where what is bought comes from. */
const GIVES = new RegExp(
  String.raw`(@+)(?:\s*,[^,;#@]{1,40},)?\s+${ADVERBS}(?:supplied|supplies|provided|provides|delivered|delivers|furnished|contributed|accounted\s+for|accounts\s+for|(?:was|were|is|are|remained)\s+the\s+(?:[a-z-]+\s+)?(?:source|origin|supplier)\s+of)\s+${OF_GOODS}$`,
);

/** Where the economy stands that takes the exports, or gives the imports, named behind it; -1 where the words before them say no such thing. */
export function takenBy(left: string, flow: Flow): number {
  if ((flow !== 'exports' && flow !== 'imports') || !left.includes('@')) return -1;
  return (flow === 'exports' ? TAKES : GIVES).exec(left)?.index ?? -1;
}

/** "China was shipped goods worth #", "the countries of the euro area were supplied with goods": who is given them. */
const GIVEN =
  /(@+)(?:\s+(?:countries|members|states|member|buyers|customers|nations|itself|alone|area|zone)){0,2}\s+(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+(?:also\s+|again\s+|still\s+|then\s+|thus\s+)?$/;
const GIVING = /^(?:sent|shipped|sold|delivered|supplied|dispatched)\b/i;

/** Where the economy stands that a passive verb of selling has as its subject; -1 where none does. */
export const givenTo = (left: string, verb: string): number =>
  GIVING.test(verb) ? (GIVEN.exec(left)?.index ?? -1) : -1;
