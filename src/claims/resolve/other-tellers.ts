import type { ClaimKind } from '../../model/claim.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { besideNumber } from './beside.js';
import { UNCOUNTED } from './main-reporter.js';
import { subjectBefore } from './subject-before.js';
import type { Place, Topic } from './topic.js';
import { isOfBuyer } from './turned-verb.js';

const OF_TRADE: ReadonlySet<ClaimKind> = new Set(['growth', 'level', 'balance']);
const NOBODY: ReadonlySet<string> = new Set(['WLD', OTHERS, BLOC]);

/** "To China (12%) and Japan (3%)": a row of partners. */
const TO_SOMEBODY =
  /(?<!\bcompared\s)\b(?:to|from|with|for|into|between|towards?)\s+(?:the\s+)?@|\b(?:markets?|destinations?|customers?|buyers?|suppliers?|sources?|partners?)\b/i;
const CLAUSE = /[;:]\s|,\s(?:while|whereas|but)\s/g;

/** The clause before a place: what stands behind its last colon, semicolon or "while". */
function clauseBefore(masked: string, at: number): string {
  const before = masked.slice(0, at);
  CLAUSE.lastIndex = 0;
  let from = 0;
  for (let m = CLAUSE.exec(before); m; m = CLAUSE.exec(before)) from = m.index + m[0].length;
  return before.slice(from);
}

const IN = /^\s+in\s+(?:the\s+)?$/;
/** "Exports grew # in Spain, compared with # in Germany": what is set beside it in other economies. */
const SET_BESIDE = /\b(?:compared\s+(?:with|to)|against|as\s+opposed\s+to|versus|than)\b/;

/** The economy right behind a number that is said "in" it, where the text's own stands so before. */
function inEconomy({ masked, economies }: Marks, { at, atEnd }: Draft, main: string): string | null {
  const next = economies.find((e) => e.start >= atEnd);
  if (!next || next.code === main || !IN.test(masked.slice(atEnd, next.start))) return null;
  const own = economies.find((e) => e.code === main && e.end <= at);
  if (!own || !/\bin\s+(?:the\s+)?$/.test(masked.slice(0, own.start))) return null;
  return SET_BESIDE.test(masked.slice(own.end, at)) ? next.code : null;
}

/** Others that are set beside the text's own economy, and are no partners of it. */
const RIVALS =
  /\b(?:[Ee]lsewhere\s+in|(?:surrounding|comparable|competing|other)\s+(?:[a-z@]+\s+){0,2}(?:countries|economies|exporters|nations)\s+(?:did|fared|grew|saw|were|in|of|also)|rivals?|competitors?|peers)\b/;

const OWN_VERB =
  /^(?:,[^,;#]{2,40},)?\s+(?:also\s+|even\s+|only\s+)?(?:recorded|posted|reported|registered|logged|achieved|managed|showed|suffered|saw)\s+[^@;:]{0,40}$/;

/** "Germany's exports fell # and France recorded growth of #": the economy that a verb between flow and number is said of. */
function verbsSubject({ masked, economies }: Marks, { at }: Draft, mention: FlowMention): string | null {
  const near = economies.findLast((e) => e.end <= at && e.start >= mention.end && e.form !== 'capital');
  if (!near || near.code === mention.reporter || near.code === mention.partner) return null;
  return OWN_VERB.test(masked.slice(near.end, at)) &&
    !EXAMPLES.test(masked.slice(0, near.start)) &&
    /(?:\band|\bwhile|\bwhereas|,|;)\s+(?:the\s+)?$/.test(masked.slice(0, near.start))
    ? near.code
    : null;
}

/** "Exports to countries such as Italy and Sweden showed growth of #". */
const EXAMPLES = /\b(?:such\sas|like|including|namely)\s(?:the\s)?(?:@+(?:,\s|,?\sand\s)(?:the\s)?)+$/;

const GENITIVE =
  /^'s?\s+(?:(?:also\s+|only\s+|even\s+|were\s+|was\s+)?(?:rose|grew|fell|dropped|gained|lost|increased|declined|jumped|climbed|sank|slipped|shrank|surged|expanded|up|down|higher|lower)\s+)?(?:(?:by|only|just|about|some|nearly|up|down)\s+)*$/i;

/** "South Korea's were up #, Vietnam's #": the economy whose trade a genitive alone stands for. */
function withGenitive({ masked, economies }: Marks, { at }: Draft): string | null {
  const near = economies.findLast((e) => e.end <= at);
  return near && near.form !== 'capital' && GENITIVE.test(masked.slice(near.end, at)) ? near.code : null;
}

const OWN_SALES = /^(?:exported|shipped)\b/;

/** Who is told of by the flow itself, or as the subject of a verb that tells one's own trade. */
function tellerBefore(marks: Marks, mention: FlowMention): string | null {
  if (mention.reporter !== null) return mention.reporter;
  const subject = subjectBefore(marks, mention.start, null);
  return subject?.tellsOwn ? subject.code : null;
}

/**
 * Whose own trade a number tells in a row of several: "Germany's exports were up #, France's #", "growth was slower in
 * Italy (#)" behind a sentence on other economies. Null where those named are partners.
 */
export function otherTeller(
  draft: Draft,
  marks: Marks,
  place: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { main, topic, block } = place;
  if (main === null || main === 'WLD' || UNCOUNTED.has(main) || !OF_TRADE.has(draft.kind)) return null;
  if (marks.economies.length === 0) return null;
  const { flow: mention } = draft;
  if (mention && ((mention.partner ?? 'WLD') !== 'WLD' || mention.bilateral || mention.intra || mention.pointsBack))
    return null;
  if (mention && mention.reporter !== null && isOfBuyer(mention, marks) && (topic.reporter ?? main) === main)
    return null;
  const set = inEconomy(marks, draft, main);
  if (set) return { reporter: set, partner: 'WLD', flow: mention?.flow ?? topic.flow };
  const told = mention && verbsSubject(marks, draft, mention);
  if (told && told !== main) return { reporter: told, partner: 'WLD', flow: mention.flow };
  if (mention === null && topic.reporter !== null && draft.kind !== 'balance') {
    const owner = withGenitive(marks, draft);
    if (owner !== null && owner !== main) return { reporter: owner, partner: 'WLD', flow: topic.flow };
  }
  const own = mention !== null && (mention.by === 'noun' || OWN_SALES.test(marks.masked.slice(mention.start)));
  const teller = own ? tellerBefore(marks, mention) : null;
  const abroad = own
    ? teller !== null && teller !== main && !NOBODY.has(teller)
    : mention === null &&
      block === marks.sentence.block &&
      topic.reporter !== null &&
      topic.reporter !== main &&
      !NOBODY.has(topic.reporter) &&
      topic.partner === 'WLD';
  if (!abroad && !RIVALS.test(marks.text)) return null;
  const beside = besideNumber(marks, draft, main);
  if (beside === null || NOBODY.has(beside) || beside === teller) return null;
  const near = marks.economies.findLast((e) => e.end <= draft.at)!;
  if (mention && mention.end <= draft.at && near.start < mention.end) return null;
  return TO_SOMEBODY.test(clauseBefore(marks.masked, near.start + 1))
    ? null
    : { reporter: beside, partner: 'WLD', flow: mention?.flow ?? topic.flow };
}
