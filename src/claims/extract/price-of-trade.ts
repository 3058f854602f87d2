import type { Marks } from './draft.js';
import { gateOf, opens } from './word-gates.js';

const UNIT = String.raw`(?:metric\s)?(?:tonne|ton|barrel|kilogram|kilo|kg|pound|lb|head|ounce|bushel|bag|carat|litre|cubic\smetre)`;
const GATE = gateOf(
  'tonne|ton|barrel|kilogram|kilo|kg|pound|lb|head|ounce|bushel|bag|carat|litre|metre|price|prices|value|values',
);
/** "Paid # a tonne", "fetched # per barrel", "at an average price of # a tonne". */
const BEFORE =
  /\b(?:pa(?:id|ys|ying)|fetch(?:ed|es|ing)|earn(?:ed|s|ing)|cost|brought|averag(?:ed|es|ing)|average\s(?:(?:import|export|unit|sales?|purchase)\s)?(?:price|value|cost)(?:\s(?:of|for|per)\s[^#;.,]{2,30})?)\s(?:(?:was|were|of|at|on\saverage|an?\saverage\s(?:price\s)?of|some|about|only|just|stood|came|to|up|reached|rose|fell|is)\s){0,4}$/i;
const PER_UNIT = new RegExp(String.raw`^\s(?:for\s)?(?:a|an|per|each)[\s-]${UNIT}\b`, 'i');
/** "The average price of a tonne was #", "the average export price came to # a pound". */
const AVERAGE_WAS = new RegExp(
  String.raw`\baverage\s(?:(?:import|export|unit|sales?|purchase)\s)?(?:price|value|cost)\s(?:of|for|per)\s(?:an?\s)?${UNIT}\s(?:was|stood\sat|came\sto|amounted\sto|reached|is|rose\sto|fell\sto)\s(?:about\s|some\s)?$`,
  'i',
);

/** Is a number what a unit of the goods cost that were traded? Other prices are no figures of trade. */
export function isPriceOfTrade({ text, masked }: Marks, from: number, to: number): boolean {
  if (!opens(text, GATE)) return false;
  const left = masked.slice(Math.max(0, from - 90), from);
  return AVERAGE_WAS.test(left) || (PER_UNIT.test(masked.slice(to, to + 30)) && BEFORE.test(left));
}

/** "Copper hit # a tonne": what a unit costs, however many digits it has. */
export const isPerUnit = ({ text, masked }: Marks, to: number): boolean =>
  opens(text, GATE) && PER_UNIT.test(masked.slice(to, to + 30));
