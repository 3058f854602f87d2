import type { Flow } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import type { Place } from './topic.js';

/** "With a turnover of #", "respective turnovers": a value, where it is that of somebody who buys or sells. */
const TURNOVER = /^turnover$/i;
const PLACES =
  /\b(?:(?<into>import\s+(?:markets?|sources?)|suppliers?|sellers?|sources?|exporters?)|(?<out>export\s+(?:markets?|destinations?|partners?)|markets?|buyers?|customers?|importers?|destinations?))\b[^#;.]*$/i;

/** "The biggest export market with a turnover of #": of sales to it, and not of trade both ways. */
export function turnoverFlow({ start, end }: FlowMention, { masked }: Marks): Flow | null {
  if (!TURNOVER.test(masked.slice(start, end))) return null;
  const said = PLACES.exec(masked.slice(Math.max(0, start - 90), start));
  return said ? (said.groups!.into ? 'imports' : 'exports') : null;
}

const TOTAL = /^totals?$/i;

/** "Exports rose. A year before, the total was #": of the one direction that the paragraph has told of. */
export function flowOfTotal({ start, end, flow }: FlowMention, { masked, sentence }: Marks, place: Place): Flow | null {
  const told = place.topic.flow;
  if (flow !== 'total' || (told !== 'exports' && told !== 'imports') || place.block !== sentence.block) return null;
  return place.ways.size <= 1 && TOTAL.test(masked.slice(start, end)) ? told : null;
}
