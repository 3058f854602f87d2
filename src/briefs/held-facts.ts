import { type Facts, factsOf, hasFigures } from '../measures/chosen/flow-facts.js';
import { sourceOf } from '../measures/chosen/levels.js';
import type { BriefInput } from '../model/brief-input.js';
import { nothingHeld } from './nothing-held.js';

/** The facts of the reporter's own office. @throws BilateralError `no-data` when nothing is held for the pair, `unknown-period` when nothing is for the period */
export function heldFacts(input: BriefInput): Facts {
  const source = sourceOf(input.own);
  const facts = source && factsOf(source, input.period);
  if (!facts || !hasFigures(facts)) throw nothingHeld(input);
  return facts;
}
