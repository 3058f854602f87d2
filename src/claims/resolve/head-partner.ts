import type { Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { onceInTurn } from '../once-in-turn.js';
import { isInside } from './members.js';
import { neighbourOf } from './neighbours.js';

/** Whom a sentence sets at its head, as far as its words alone tell: asked once for all of its claims. */
const headsOf = onceInTurn(({ text, masked }: Marks) => ({
  beyond: BEYOND.exec(text),
  head: HEAD.exec(masked),
  others: WITH_OTHERS.test(masked),
  all: WITH_ALL.test(masked),
}));
const HEAD =
  /^(?:For|With|By contrast,? with|In (?:its |the country's )?(?:goods )?(?:trade|commerce|dealings|exchanges) with|As for|Against|Within|Inside|Towards?|Among [\w ]+, for|With regard to|To|From|Those (?:(?:(?:bound|destined|headed) )?for|(?:(?:sent|shipped|going|sold) )?to|(?:(?:bought|coming|brought in) )?from|with))\s+(?:the\s+|(?:the\s+)?rest of the\s+|economies taking part in the\s+)?(?:[\d#]+-?(?:nation|member|country|state|strong)\s+)?(@+)(?!'|\s+(?:\w+\s+){0,2}?\w+ing\b)/i;
const WITH_ALL =
  /^(?:(?:With|Taking|For|To|From|Against|Towards?|Vis-[aà]-vis) (?:the )?(?:rest of the |whole |entire )?world\b|(?:With|Taking|Counting|Adding up|Taken over|Counted over|For|To|From|Across|Over) all (?:of )?(?:the |its |their )?(?:trad(?:e|ing) )?(?:partners|countries|markets|destinations|origins)\b|Worldwide\b|Globally\b|Overall,|In total,|In all,)/i;

/** "For Asia as a whole", "In trade with the EU", "With China": a partner set at the head of the sentence. */
export function headPartner(marks: Marks, main: string | null = null): string | null {
  // "Across the Tasman, exports slipped #".
  const heads = headsOf(marks);
  const { beyond, head } = heads;
  if (beyond) return neighbourOf(beyond[0], main);
  const [first] = marks.economies;
  const leaver = marks.text.includes(' left ') ? LEAVES_WITH.exec(marks.masked) : null;
  if (leaver && first && first.code !== main && first.start === leaver[0].indexOf('@')) return first.code;
  // "Outside the European Union French exports fell".
  if ((first?.start === 0 && first.code === OTHERS && !ONE_OF_THEM.test(marks.masked)) || heads.others) return OTHERS;
  if (!head) return heads.all ? 'WLD' : null;
  const at = head[0].length - head[1]!.length;
  // "With Chinese demand weak" is why, and not with whom.
  return marks.economies.find((e) => e.start === at && e.form !== 'demonym')?.code ?? null;
}

/** "Outside the EU, the USA was the chief destination": one of those others. */
const ONE_OF_THEM = /^@+,\s(?:the\s)?@+\s[a-z]/;

/** "The European Union left Japan with a deficit", "trade with China left it with a gap": with whom the gap is. */
const LEAVES_WITH =
  /^(?:By contrast, )?(?:(?:Trade|Commerce|Business|Dealings)\s(?:with|in\sgoods\swith)\s)?(?:the\s)?@+,?(?:\s[^@#;.]{1,40},)?\s(?:again\s|also\s)?left\s(?:it|the\s[a-z]+|(?:the\s)?@+)\swith\s(?:an?|its)\s/i;

/** Where what is told went, at the head of its sentence. */
const BEYOND =
  /^(?:Across|South of|North of|Below) the (?:[A-Z][\w.]* ){0,3}(?:[A-Z]\w+|border|ditch|causeway|strait|channel)\b/;

/** "With all other countries, imports climbed". */
const WITH_OTHERS =
  /^(?:With|To|From|In (?:trade|commerce) with)\s(?:all\s)?(?:the\s)?other\s(?:countries|partners|markets|economies|nations|destinations|suppliers)\b/;

/** ", and with the United States, which now sells gas, there was a gap of": a partner set at the head of a clause. */
export function clausePartner(marks: Marks, mention: FlowMention): string | null {
  if (mention.flow !== 'balance' && mention.flow !== 'total') return null;
  const clause =
    /(?:[,;]\s+|,?\s+(?:and|but|while|whereas)\s+)with\s+(?:the\s+)?(@+)(?:,[^,#;]*,|,|[^,#;@]{0,30})[^,#;@]*(?:@+(?:'s)?\s[^,#;@]{0,40})?$/i.exec(
      marks.masked.slice(Math.max(0, mention.start - 160), mention.start),
    );
  if (!clause) return null;
  const at = Math.max(0, mention.start - 160) + clause.index + clause[0].indexOf('@');
  const e = marks.economies.find((x) => x.start === at && x.form !== 'demonym');
  return e && e.code !== mention.reporter ? e.code : null;
}

const PLACED =
  /(?:^|[.;]\s|,\s(?:and\s)?)(?:(?:[Nn]ext|[Tt]hen|[Bb]ehind\s(?:it|them|that)|[Aa]fter\s(?:it|them|that)|(?:[Ii]n\s)?(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth)(?:\splace)?)\s(?:came|comes?|was|were|is|are|stood|stands?|follows?|followed)\s(?:the\s)?(?<next>@+)|(?:the\s)?(?<first>@+)\s(?:led|leads|topped|tops|headed|heads|came|comes|followed|follows)\b[^@#;,]{0,30}),?\swith\s(?:an?\s|its\s|total\s)*$|(?:^|[.;]\s|,\s(?:and\s)?)(?:the\s)?(?<lead>@+)\s(?:led|leads|was\sfirst|came\sfirst|was\sahead|was\sin\sfront)\s(?:the\s(?:field|list|way|ranking)\s)?(?:on|for|in|among|by)\s(?:the\s)?$/;

/** "Next came the EU, with a trade volume of", "China led with a turnover of": who has a place among partners. */
export function placedPartner({ masked, economies }: Marks, { start, by }: FlowMention): string | null {
  if (by !== 'noun' || economies.length === 0) return null;
  const from = Math.max(0, start - 110);
  const said = PLACED.exec(masked.slice(from, start));
  const who = said && (said.groups!.next ?? said.groups!.first ?? said.groups!.lead)!;
  const at = said ? from + said.index + said[0].indexOf(who!) : -1;
  return economies.find((e) => e.start === at)?.code ?? null;
}

/** "For the EU28, exports to the United States grew": whose trade the sentence tells. */
const FOR =
  /^(?:In\s+(?:the\s+)?@+\s+(?:as a whole|itself|overall),|(?:For|As for|As to|As regards|Turning to|In the case of)\s+(?:the\s+)?(?:(?:wider|whole|entire|broader|larger)\s+)?@+(?:\s+(?:as a whole|alone|itself|overall))?(?:,|(?=\s+(?:the|its|total|exports|imports)\b)))/;

/** The economy at the head of such a sentence, where its flow names or points to the other side. */
export function headOwner(marks: Marks, mention: FlowMention | null, main: string | null): string | null {
  const headed = mention && FOR.exec(marks.masked);
  if (!headed) return null;
  const start = headed[0].indexOf('@');
  const owner = marks.economies.find((e) => e.start === start)?.code ?? null;
  if (mention.partner) return owner === mention.partner ? null : owner;
  // "As for Mexico, exports there": the other side, unless the text's own economy is a part of it.
  const own = owner === main || (main === 'EA' && owner === 'EU') || isInside(main, owner);
  if (mention.pointsBack) return own ? owner : null;
  // "For the EU27 the surplus came to #", in a text on the euro area: a union or a member of it tells its own trade.
  const near =
    (mention.start < headed[0].length + NEAR ||
      ((mention.flow === 'balance' || mention.by === 'verb') && marks.economies.length === 1)) &&
    owner !== main;
  return near && (own || (owner !== null && main !== null && isInside(owner, main))) ? owner : null;
}
const NEAR = 40;
