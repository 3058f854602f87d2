import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';

/** "China was the main supplier, with # of the total": what is right behind a role is of the flow that the role stands for. */
const ROLE =
  /\b(?:(?<into>suppliers?|(?:import\s)?(?:sources?|origins?)|sellers?\sto\s[^,;#]{2,30})|(?<out>(?:export\s)?(?:markets?|destinations?)|customers?|buyers?))(?:,?\s(?:with|at|accounting\sfor|taking|supplying|providing|buying|absorbing)\s(?:an?\s(?:share|total|value)\sof\s)?(?:about\s|some\s|nearly\s|only\s)?|\s\()$/;

/** "Japan's second-largest supplier with exports of #": a place among those that it buys from. */
const OWN_ROLE =
  /^(?:@+'s?|[Ii]ts|[Tt]heir)\s[^#,;]{1,40}?\b(?:(?<into>suppliers?|sources?|origins?)|markets?|destinations?|customers?|buyers?)$/;
const WITH = /^,?\swith\s(?:its\s|total\s)?(?:exports|shipments|sales|deliveries|imports|purchases)\s(?:of|worth)\s/;

/** The flow of a share or an amount that stands right behind such a role, where its own is another one's. */
export function roleFlowAt({ kind, at, start, end }: Draft, { masked }: Marks): Flow | null {
  if (kind === 'rank' && WITH.test(masked.slice(end, end + 40))) {
    const role = OWN_ROLE.exec(masked.slice(start, end));
    return role ? (role.groups!.into ? 'imports' : 'exports') : null;
  }
  if (kind !== 'share') return null;
  const said = ROLE.exec(masked.slice(Math.max(0, at - 70), at));
  return said ? (said.groups!.into ? 'imports' : 'exports') : null;
}
