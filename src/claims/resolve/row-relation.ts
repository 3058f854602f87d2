import { monthNumber, monthPeriod, type Period, startYear } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { Column } from '../extract/list-columns.js';
import type { Row, RowValue } from '../extract/list-rows.js';
import type { NamedPeriod } from '../extract/periods.js';
import { isApposed } from './apposed-partner.js';
import { isInside } from './members.js';
import { clean } from './product-of-words.js';
import type { Relation } from './relation.js';
import { relationWith } from './relation-with.js';
import type { ListLead } from './topic.js';

/** Words that stand beside the name of a partner in a row, and name nothing more. */
const BESIDE_PARTNER =
  /^(?:[\s,@&()-]|\b(?:the|to|from|with|and|plus|of\s+which|incl(?:uding|\.)?|mainland|countries|members?|states?|nations|economies|other|of|rest|region|area|total|all|in|six|ten|five|[1-9]\d?)\b)*$/i;
const ALL =
  /^(?:(?:grand\s+)?total|all(?:\s+(?:countries|partners|goods|products|items))?|world|overall|whole world|sum)$/i;
const BALANCE = /^(?:(?:trade|net|external)\s+)?(?:balance|trade\s+balance|net\s+(?:trade|exports))$/i;
const REST =
  /^(?:(?:all\s+)?others?|rest(?:\s+of\s+(?:the\s+)?world)?|other\s+(?:countries|partners|markets|destinations)|elsewhere)$/i;
/** "Developed countries", "emerging markets": groups that no table holds. */
const GROUP = /^(?:[a-z-]+\s){0,3}(?:countries|economies|nations|markets|states)$/i;
const OF_WHICH = /^(?:of\s+which|o\/w|thereof|including|among\s+(?:them|which))\b[\s,:]*/i;
const WITH = /^(?:with|to|from|in|for)\s+/i;

/** The partner or the product that the name of a row is; the period of a row whose name is one. */
export function rowRelation(
  row: Row,
  value: RowValue,
  column: Column | null,
  marks: Marks,
  lead: ListLead,
  main: string | null,
): Relation {
  const topic = lead.last && OF_WHICH.test(row.label) ? lead.last : lead.topic;
  const flow = value.gap ? 'balance' : (column?.flow ?? topic.flow);
  const gap = value.gap ?? (flow === 'balance' && topic.flow !== 'balance' ? null : topic.gap);
  const { reporter, partner, product: ofTopic } = topic;
  const plain: Relation = { reporter, partner, flow, gap, product: ofTopic, carried: true };
  if (BALANCE.test(row.label)) return relationWith(plain, { flow: 'balance', gap: null });
  const said = row.isFlow ? marks.flows.find((f) => f.start < row.end) : undefined;
  if (said)
    return relationWith(plain, {
      flow: said.flow,
      gap: said.gap ?? null,
      partner: said.intra ? topic.reporter : (said.partner ?? topic.partner),
      product: said.product ?? topic.product,
    });
  const named = marks.economies.filter((e) => e.start >= row.start && e.end <= row.end);
  const words = marks.masked.slice(row.start, row.end);
  const other = isApposed(words) ? named[0] : (named.find((e) => e.code !== topic.reporter) ?? named[0]);
  if (other && (isApposed(words) || BESIDE_PARTNER.test(words))) {
    if (main === 'WLD' || topic.reporter === 'WLD')
      return relationWith(plain, { reporter: other.code, partner: 'WLD' });
    // "By exporting Member State: Germany: #": what each member sells to the partner of the list.
    const member = isInside(other.code, topic.reporter) && (topic.partner ?? 'WLD') !== 'WLD';
    if (member) return relationWith(plain, { reporter: other.code });
    return other.code === topic.reporter ? plain : relationWith(plain, { partner: other.code });
  }
  const name = row.label.replace(OF_WHICH, '').replace(WITH, '').trim();
  if (ALL.test(name)) return plain;
  if (REST.test(name)) return topic.partner === 'WLD' ? relationWith(plain, { partner: OTHERS }) : plain;
  if (!/\p{L}{2}/u.test(name) || MONTH.test(name)) return plain;
  if (GROUP.test(name)) return topic.partner === 'WLD' ? relationWith(plain, { partner: OTHERS }) : plain;
  const product = productOfRow(name);
  return product === null ? plain : relationWith(plain, { product });
}

/** "toys and sporting goods", "Electrical and electronic products": the whole name is the product. */
function productOfRow(words: string): string | null {
  const small =
    /^[A-Z][a-z]/.test(words) && !/\s[A-Z][a-z]/.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
  const known = clean(small);
  if (known !== null) return known.startsWith(small) ? small : known;
  return PERIOD_WORDS.test(small) ? null : small;
}
const PERIOD_WORDS = /\b(?:19|20)\d\d\b|^(?:q[1-4]|h[12]|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** "1996, $39.5 billion", "January: 3.2bn": the time that the name of a row is, else that of its column or of the list. */
export function rowPeriod(row: Row, at: Column | null, periods: readonly NamedPeriod[], list: Of): Period | null {
  const { lead, columns } = list;
  const month = MONTH.exec(row.label)?.[0];
  const named =
    month && lead.period
      ? monthPeriod(startYear(lead.period), monthNumber(month))
      : periods.find((p) => p.start >= row.start && p.end <= row.end)?.period;
  if (named) return named;
  // "2019 | 2020 | change": of the later one.
  const times = columns.flatMap((c) => c.period ?? []);
  return at?.period ?? times.at(-1) ?? lead.period;
}

/** What a row stands in. */
interface Of {
  readonly lead: ListLead;
  readonly columns: readonly Column[];
}
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;
