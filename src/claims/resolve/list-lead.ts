import type { Flow } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import type { ListPart } from '../extract/lists.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isBasePeriod } from './base-period.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import { productSought } from './sought-product.js';
import type { ListLead, Place } from './topic.js';

const TOGETHER = /\b(?:together|combined|sum|plus|total\s+trade|both\s+ways|both\s+directions|two-way)\b/i;
const PARTNERS = /\btrad(?:e|ing)\s+partners?\b|\bpartners\s+in\s+trade\b/i;
const INTO =
  /\b(?:suppliers|sellers|sources|origins?|countries\s+of\s+origin|(?:came|comes?|coming)\s+from|bought\s+(?:most\s+)?from)\b/i;
const OUT =
  /\b(?:buyers|customers|clients|destinations?|outlets|earners|earnings|(?:export|sales)\s+markets|markets|(?:go|goes|went|sent|shipped)(?:\s+to)?)\b/i;

/** The flow that a lead names without a noun of one: "Where they went:", "The four biggest trade partners:". */
function flowOfLead({ text, flows }: Marks): Flow | null {
  const nouns = new Set(flows.map((f) => f.flow));
  if (nouns.has('balance')) return 'balance';
  if (nouns.has('exports') && nouns.has('imports')) return 'total';
  if (nouns.has('exports')) return 'exports';
  if (nouns.has('imports')) return 'imports';
  if (PARTNERS.test(text) || TOGETHER.test(text)) return 'total';
  if (INTO.test(text)) return 'imports';
  if (OUT.test(text)) return 'exports';
  return nouns.has('total') ? 'total' : null;
}

/** What a line sets for the list under it: `before` is where the text stood, `after` what the line alone made of it. */
function leadOf(marks: Marks, periods: readonly NamedPeriod[], before: Place, after: Place): ListLead {
  const flow = flowOfLead(marks);
  const above = before.list;
  const named = periods.find((p) => !isBasePeriod(marks.masked, p))?.period ?? null;
  const period = named ?? above?.period ?? before.sectionPeriod ?? before.basePeriod ?? after.period;
  const gap = marks.flows.find((f) => f.gap !== null)?.gap ?? null;
  // "January-May 2018" between two parts of a list: only the time is another.
  if (flow === null && above) return { topic: above.topic, period, last: null };
  const said = marks.flows.length > 0;
  const sharer = sharerIn(marks, before.main);
  const goesOn = marks.sentence.block === before.block;
  const told = said || flow === null ? after.topic : ((goesOn ? before.topic : before.base) ?? after.topic);
  const others = new Set(marks.flows.flatMap((f) => f.partner ?? []));
  const only = others.size === 1 && told.partner === 'WLD' ? [...others][0]! : null;
  const product = productSought(marks.text) ?? told.product;
  return {
    topic: {
      reporter: sharer ? before.main : (told.reporter ?? before.main),
      partner: sharer ? sharer : only ? only : flow !== null && !said ? 'WLD' : (told.partner ?? 'WLD'),
      flow: flow ?? told.flow,
      gap: flow === 'balance' ? (gap ?? told.gap) : told.gap,
      product: product ?? before.product,
    },
    period,
    last: null,
  };
}

/** "China's share of Australian exports, by year:": whose part of the trade the rows are. */
function sharerIn({ masked, text, economies }: Marks, main: string | null): string | null {
  if (!text.includes('share')) return null;
  const at = /@(?='s\s(?:[a-z]+\s)?share\b)/.exec(masked)?.index;
  const whose = at === undefined ? undefined : economies.find((e) => e.end === at + 1);
  return whose && whose.code !== main ? whose.code : null;
}

/** A row whose name is a flow without a partner is of that of the list: "Two-way trade: #", "India's exports: #". */
export const ofList = (relations: readonly Relation[], { topic }: ListLead, marks: Marks): readonly Relation[] =>
  marks.flows.some((f) => f.partner !== null || f.intra) || marks.economies.some((e) => e.code !== topic.reporter)
    ? relations
    : relations.map((r) =>
        r.reporter === topic.reporter && r.partner !== topic.partner ? relationWith(r, { partner: topic.partner }) : r,
      );

/** What is known of the list that a sentence leads to or goes on with. */
export function listAfter(
  list: ListPart | null,
  marks: Marks,
  periods: readonly NamedPeriod[],
  relations: readonly Relation[],
  before: Place,
  after: Place,
): Place['list'] {
  if (list === null) return null;
  if (list.by === 'lead') return leadOf(marks, periods, before, after);
  return before.list && { ...before.list, last: relations[0] ?? null };
}
