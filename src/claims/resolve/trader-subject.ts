import type { Draft, Marks } from '../extract/draft.js';
import { ALL } from './main-reporter.js';
import type { Place, Topic } from './topic.js';

/** ", the world's largest coffee producer, recorded", ", the second-biggest exporter, saw". */
const OWN_TRADE =
  /^(?:'s)?,\s(?:the\s|its\s|an?\s)?[^,#@]{0,50}(?:@+(?:'s)?\s[^,#@]{0,24})?\b(?<what>producer|exporter|grower|shipper|importer|consumer)\b[^,#@]{0,40},\s(?:(?:also|again|meanwhile|by\scontrast),?\s)?(?:recorded|posted|saw|registered|reported|suffered|enjoyed|managed|noted|had)\b/i;

/** "Guatemala, Latin America's second-largest banana exporter, recorded a rise of 9%": who sells or buys tells of its own trade. */
export function traderSubject(
  draft: Draft,
  { masked, economies }: Marks,
  { main }: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const first = economies[0];
  if (!first || first.start > 5 || first.code === main || ALL.has(first.code)) return null;
  if (draft.flow !== null && (draft.flow.reporter ?? draft.flow.partner) !== null) return null;
  const said = OWN_TRADE.exec(masked.slice(first.end, first.end + 160));
  if (!said) return null;
  const end = first.end + said[0].length;
  // Up to the next of them.
  if (economies.some((e) => e.start >= end && e.end <= draft.at && e.code !== first.code)) return null;
  return {
    reporter: first.code,
    partner: 'WLD',
    flow: draft.flow?.flow ?? (/^(?:importer|consumer)$/i.test(said.groups!.what!) ? 'imports' : 'exports'),
  };
}
