import type { Flow } from '../../model/flow.js';

/** Words that name a flow in the words of a claim itself. */
export const FLOW_NAMED: Readonly<Record<Flow, RegExp>> = {
  exports: /\b(?:exports?|exported|outbound|s[eo]ld|sells?|sales|shipped|shipments?|overseas)\b/i,
  imports: /\b(?:imports?|imported|inbound|bought|buys?|purchase[sd]?)\b/i,
  total: /\b(?:trade|total|turnover|together|both|two-way|exchange[ds]?|crossed)\b/i,
  balance: /\b(?:surplus(?:es)?|deficits?|gap|balance|shortfall)\b/i,
};
