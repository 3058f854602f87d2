import type { Flow } from '../../model/flow.js';
import { type Draft, draftWith, type Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { rowFrom } from './beside.js';
import type { Topic } from './topic.js';

type Sides = Pick<Topic, 'reporter' | 'partner' | 'flow'>;

const FOUND = /\b(?:found|finds?|ha[sd]|have)\s+(?:(?:again|still|also|once\s+more)\s+)?$/i;
const ITS = /^(?:its|their)\s/i;
const IN = /^(?:\s+(?:again|once\s+more|abroad))?\s+in\s+(?:the\s+)?(?<who>@+)/;
const INTO = /\b(?:suppliers?|sources?|sellers?|providers?|origins?)\b/i;

/** "Cambodia's products found their biggest buyer in the US": whose goods they are, and who buys them. */
function foundIn(draft: Draft, { text, masked, economies }: Marks, owner: string | null): Sides | null {
  const quote = text.slice(draft.start, draft.end);
  if (!ITS.test(quote) || !FOUND.test(masked.slice(Math.max(0, draft.start - 24), draft.start))) return null;
  const said = IN.exec(masked.slice(draft.end, draft.end + 60));
  const at = said ? draft.end + said[0].length - said.groups!.who!.length : -1;
  const holder = economies.find((e) => e.start === at)?.code;
  return holder && owner && holder !== owner
    ? { reporter: owner, partner: holder, flow: INTO.test(quote) ? 'imports' : 'exports' }
    : null;
}

const NOWHERE = /^(?:nowhere|no\s?(?:body|\sone))\b/i;
const THAN_IN = /^\s+(?:[a-z]+\s+){0,3}?than\s+(?:(?:in|to|from|with|by)\s+)?(?:the\s+)?(?<who>@+)/;
const BUYING = /\b(?:buy|bought|import|purchase|spen[dt]|source)\w*/i;

/** "Nowhere did the country earn more than in China". */
function nowhereElse(
  draft: Draft,
  { text, masked, economies }: Marks,
  owner: string | null,
  flow: Flow | null,
): Sides | null {
  const quote = text.slice(draft.start, draft.end);
  if (!NOWHERE.test(quote) || owner === null) return null;
  const said = THAN_IN.exec(masked.slice(draft.end, draft.end + 60));
  const at = said ? draft.end + said[0].length - said.groups!.who!.length : -1;
  const holder = economies.find((e) => e.start === at)?.code;
  if (!holder || holder === owner) return null;
  return {
    reporter: owner,
    partner: holder,
    flow: BUYING.test(quote) ? 'imports' : flow === 'imports' ? flow : 'exports',
  };
}

/** Who has a place that the words around it tell: "found its biggest buyer in", "nowhere more than in". */
export const holderSaid = (draft: Draft, marks: Marks, owner: string | null, flow: Flow | null): Sides | null =>
  foundIn(draft, marks, owner) ?? nowhereElse(draft, marks, owner, flow);

const MANY = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+\w/i;
const WERE = /^\s+(?:[a-z]+\s+){0,3}?(?:was|were|are|remain|remained)\s+(?:again\s+|still\s+)?(?:the\s+)?$/;

/** "Its three leading partners were Japan, the US and the EU": a place of several is of none alone. */
export function rolled(draft: Draft, marks: Marks): typeof OTHERS | null {
  if (draft.value !== null || !MANY.test(marks.text.slice(draft.start, draft.end))) return null;
  if (areSeveral(draft, marks)) return OTHERS;
  const first = marks.economies.findIndex((e) => e.start >= draft.end);
  if (first < 0 || !WERE.test(marks.masked.slice(draft.end, marks.economies[first]!.start))) return null;
  return rowFrom(marks, first).length > 1 ? OTHERS : null;
}

const ARE =
  /^,?\s(?:(?:again|still|also)\s)?(?:were|are|remain(?:ed)?|stayed|have\sbeen)\s(?:(?:again|still|also|once\smore)\s)?(?:(?:the|its|their)\s)?(?:@+'s\s)?$/;

/** "Germany, Italy and Spain were the three largest buyers": several have the places. */
function areSeveral({ kind, start }: Draft, { masked, economies }: Marks): boolean {
  const last = kind === 'rank' ? economies.findLastIndex((e) => e.end <= start) : -1;
  if (last < 1 || !ARE.test(masked.slice(economies[last]!.end, start))) return false;
  return /(?:,|\sand)\s(?:the\s)?$/.test(masked.slice(economies[last - 1]!.end, economies[last]!.start));
}

/** Such places are of none alone, and no third place. */
export const placesOfSeveral = (drafts: readonly Draft[], marks: Marks): readonly Draft[] =>
  drafts.some((d) => d.kind === 'rank' && d.value !== null)
    ? drafts.map((d) =>
        d.value !== null && MANY.test(marks.text.slice(d.start, d.end)) && areSeveral(d, marks)
          ? draftWith(d, { value: null })
          : d,
      )
    : drafts;
