import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { CARDINAL, ORDINAL, wordNumber } from './number-words.js';
import { type Form, MONTH_NAME, offTopic, type PhraseFields, phrasesBy } from './phrase.js';
import { CARDINAL_GATE, gateOf, ORDINAL_GATE } from './word-gates.js';

const ROW =
  '(?:in a row|running(?!\\s+(?:costs?|for))|in succession|on the trot|straight|consecutively|one after (?:another|the other))';
const STRAIGHT = '(?:straight|consecutive|successive|back-to-back|uninterrupted|unbroken)';
const PERIOD = '(?:months?|monthly|quarters?|quarterly|years?|yearly|annual|annually|weeks?|weekly)';
const DIRECTED =
  '(?:(?:down|up|falling|rising|declining|growing|shrinking|lower|higher|fell|rose|grew|declined|dropped|increased|shrank|slid|climbed|contracted|expanded|falls?|slides?|drops?|rises?|grows?|shrinks?|declines?|climbs?|contracts?|expands?)\\s+)?';
const ARTICLE = '(?:(?:for|in)\\s+)?(?:(?:a|an|the|its|their|his|only the|just the)\\s+)?';

const UNIT: Readonly<Record<string, string>> = {
  mont: 'months',
  quar: 'quarters',
  year: 'years',
  annu: 'years',
  week: 'weeks',
};

/** A period before a run, but not how far a record reaches back: "the biggest in two years and the fourth in succession". */
const NAMED = /(?<!\bin\s[\w-]+\s)\b(month|quarter|year|annual|week)(?!s?\s(?:ago|earlier|before)\b)/gi;

/** The unit that a streak is counted in: named in it, else the last period named before it. */
function unitOf(words: string, marks: Marks, at: number): string | null {
  if (/\bhalf-year/i.test(words)) return 'units';
  const own = /\b(month|quarter|year|annual|week)/i.exec(words)?.[1];
  const before = own ?? matchesOf(NAMED, marks.text.slice(0, at)).at(-1)?.[1];
  return before ? UNIT[before.slice(0, 4).toLowerCase()]! : null;
}

const FALL = /\b(?:down|f[ae]ll|fallen|falling|lower|dropp?|declin|decreas|shr[aiu]nk|contract|slid|los|slump|weaker)/i;
const RISE = /\b(?:up|r[io]se|rising|risen|gr[eo]w|increas|gain|higher|expan|advanc|climb|growth)/i;

/** What goes on: a word of the streak itself, else the nearest change before it in its clause. */
function directionOf(words: string, marks: Marks, at: number): string | null {
  if (/\b(?:deficit|in the red|shortfall|below zero|negative)/i.test(words)) return 'deficit';
  if (/\b(?:surplus|in the black|positive)/i.test(words)) return 'surplus';
  if (FALL.test(words)) return 'fall';
  if (RISE.test(words)) return 'rise';
  const change = marks.changes.filter((c) => c.end <= at && at - c.end < 90).at(-1);
  return change ? (change.sign < 0 ? 'fall' : 'rise') : null;
}

function streak(words: string, count: string, marks: Marks, at: number): PhraseFields {
  const value = wordNumber(count);
  const unit = unitOf(words, marks, at);
  const direction = directionOf(words, marks, at);
  return {
    comparison: 'consecutive',
    ...(Number.isFinite(value) ? { value, ...(unit ? { unit } : {}) } : {}),
    ...(direction ? { direction } : {}),
  };
}

const read: Form['read'] = (match, marks) => {
  const count = match.groups?.n ?? match.groups?.m ?? match.groups?.k;
  return count && Number.isFinite(wordNumber(count)) ? streak(match[0], count, marks, match.index) : null;
};

const MOVES = '(?:fall|rise|drop|decline|increase|gain|decrease|contraction|expansion|deficit|surplus|loss)';

const FORMS: readonly Form[] = [
  {
    // "The second increase in two years", "its third fall in three months": none was left out.
    needs: [gateOf('in'), ORDINAL_GATE, CARDINAL_GATE],
    cheap: /\bin (?:\w+) (?:months|quarters|years)\b/i,
    form: new RegExp(
      String.raw`\b(?:the|its|their|an?)\s+(?!first\b)(?<n>${ORDINAL})\s+(?:[a-z-]+\s+)?${MOVES}\s+in\s+(?<many>${CARDINAL})\s+(?:months|quarters|years)\b`,
      'gi',
    ),
    read: (match, marks) =>
      wordNumber(match.groups!.n!) === wordNumber(match.groups!.many!) ? read(match, marks) : null,
  },
  {
    // "For the 15th year in a row and for Chile for the fourth".
    needs: [gateOf('row|running|succession|consecutive|straight'), gateOf('for'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`(?=\bfor\s)(?<=\b(?:in\s+a\s+row|running|in\s+succession|consecutive\s+\w+|straight\s+\w+)\s+and\s[^.;,]{3,40}?)\bfor\s+(?:the|an?)\s+(?<n>${ORDINAL})(?=\s*[.,;]|$)`,
      'gi',
    ),
    read,
  },
  {
    // "The slide entered its fifth month".
    needs: [gateOf('entered|enters|entering|into|reached'), gateOf('month|quarter|year'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:slide|slump|decline|fall|rise|growth|rally|run|streak|losses|gains|downturn|contraction|expansion|recovery)\b[^.,;]{0,30}?\s(?:entered|enters|entering|goes\s+into|went\s+into|reached)\s+(?:its|their|an?)\s+(?<n>${ORDINAL})\s+(?:(?:straight|consecutive)\s+)?(?:month|quarter|year)\b`,
      'gi',
    ),
    read,
  },
  {
    // "Had been getting wider month after month", "have shrunk quarter after quarter".
    needs: [gateOf('after|by|upon'), gateOf('month|quarter|year')],
    form: /(?:^|[.;:,]\s)(?<one>month|quarter|year)\s(?:after|upon)\s\k<one>,?\s[^.;,]{3,60}?\s(?:(?:has|have|had)\s[a-z]+|rose|rises?|fell|falls?|grew|grows?|widen(?:s|ed)|shrank|shrinks?|declined?s?|increased?s?|narrow(?:s|ed))\b|\b(?:getting|growing|shrinking|rising|falling|widening|narrowing|declining|increasing|expanding|climbing|dropping|risen|fallen|grown|shrunk|widened|narrowed|declined|increased|expanded|climbed|dropped|rose|fell|grew|shrank)(?:\s+(?:wider|larger|bigger|smaller|narrower|steadily|further|deeper))?,?\s+(?<unit>month|quarter|year)\s+(?:after|by|upon)\s+\k<unit>\b/gi,
    read: (match, marks) => ({ ...streak(match[0], 'none', marks, match.index), value: null }),
  },
  {
    // "Not a month has passed without a deficit since 2019", "have grown every month this year".
    needs: [gateOf('not|grown|risen|fallen|declined|shrunk|increased|as|back'), gateOf('month|quarter|year|back')],
    form: /\bback-to-back\s+(?:(?:monthly|quarterly|annual|yearly)\s+)?(?:declines|falls|drops|gains|rises|increases|deficits|surpluses)\b|\bnot\s+a\s+(?:single\s+)?(?:month|quarter|year)\b[^.;]{5,70}?\b(?:without|deficit|surplus|fall|rise)\b[^.;,]{0,40}|\b(?:grown|risen|fallen|declined|shrunk|increased|as\s+(?:they|it)\s+ha(?:ve|s))\s+(?:done\s+)?(?:in\s+)?(?:every|each)\s+(?:single\s+)?(?:month|quarter)(?:\s+(?:this|of\s+the)\s+year|\s+so\s+far)?(?!\s+(?:since|of\s+the\s+(?:past|last)))\b/gi,
    read: (match, marks) => ({
      ...streak(match[0], 'none', marks, match.index),
      value: null,
      unit: null,
      ...(/\bsince\s+(?:[A-Z][a-z]+\s+)?(\d{4})\b/.exec(match[0]) ? { since: /(\d{4})/.exec(match[0])![1]! } : {}),
    }),
  },
  {
    // "Its fourth in as many months".
    needs: [ORDINAL_GATE, gateOf('many')],
    form: new RegExp(String.raw`\b(?:its|the|their|a)\s+(?<n>${ORDINAL})\s+in\s+as\s+many\s+${PERIOD}\b`, 'gi'),
    read,
  },
  {
    // "Their third straight monthly gain", "for a second consecutive month", "the 268th consecutive monthly surplus".
    needs: [gateOf('straight|consecutive|successive'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b${DIRECTED}${ARTICLE}(?<n>${ORDINAL})[- ]${STRAIGHT}(?:\s+${PERIOD})?(?:\s+(?:of\s+)?(?:fall|rise|drop|decline|increase|gain|loss|deficit|surplus|growth|contraction|expansion|decrease)s?)?\b`,
      'gi',
    ),
    read,
  },
  {
    // "Nine straight years of growth", "five consecutive monthly declines".
    needs: [gateOf('straight|consecutive|successive'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?:for|after|following|in)\s+)?(?<n>${CARDINAL})\s+${STRAIGHT}\s+(?:[a-z-]+\s+)?(?:${PERIOD}|declines?|falls|drops|rises|gains|increases|deficits|surpluses)\b(?:\s+of\s+(?:growth|decline|falls?|gains?|expansion|contraction|deficits?|surplus(?:es)?|losses))?`,
      'gi',
    ),
    read,
  },
  {
    // "For the eighth month in a row", "the second monthly rise in a row", "the 12th in a row".
    needs: [gateOf('row|running|succession|trot|straight|consecutively|after'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b${DIRECTED}${ARTICLE}(?<n>${ORDINAL})(?!\s+for\b)(?:\s+(?!straight\b)[\w-]+){0,6}?\s+${ROW}\b`,
      'gi',
    ),
    read,
  },
  {
    // "Fell for a third month", "Exports slide for seventh month"; "for the second quarter" is a period.
    needs: [gateOf('for'), gateOf('month|quarter|year'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b${DIRECTED}for\s+(?:(?:(?:a|an|the|its|their)\s+)?(?!first\b|1st\b)(?<n>${ORDINAL})\s+(?:month|year)|an?\s+(?!first\b|1st\b)(?<m>${ORDINAL})\s+quarter)\b(?!\s+(?:of|since|after|${ROW}|in\s+(?!${MONTH_NAME}\b))\b)`,
      'gi',
    ),
    read,
  },
  {
    // "14 years in a row", "for nine months running".
    needs: [gateOf('row|running|succession|trot|straight|consecutively'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?:for|after|following)\s+)?(?<n>${CARDINAL})\s+(?:[a-z-]+\s+)?(?:months|quarters|years|weeks|times|declines|falls|rises|gains|increases|deficits|surpluses)\s+${ROW}\b`,
      'gi',
    ),
    read,
  },
  {
    // "The fifth increase in as many months", "five rises in as many months".
    needs: [gateOf('many'), gateOf('months|quarters|years|weeks')],
    form: new RegExp(
      String.raw`\b(?:the\s+|its\s+|their\s+)?(?<n>${ORDINAL}|${CARDINAL})\s+(?:[\w-]+\s+){1,4}in as many\s+(?:months|quarters|years|weeks)\b`,
      'gi',
    ),
    read,
  },
  {
    // "In each of the previous five months", "a string of six monthly declines", "seven months on end".
    needs: [gateOf('each|every|string|series|run|end|without'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:in\s+)?(?:each|every one)\s+of\s+the\s+(?:previous|past|last|preceding)\s+(?<n>${CARDINAL})\s+(?:months|quarters|years)\b|\b(?:a|the)\s+(?:string|series|run)\s+of\s+(?<m>${CARDINAL})\s+(?:[a-z-]+\s+){0,2}?(?:months|quarters|years|declines|falls|rises|gains|increases|deficits|surpluses)\b|\b(?:for\s+)?(?<k>${CARDINAL})\s+(?:months|quarters|years)\s+(?:on end|without (?:a break|interruption))\b`,
      'gi',
    ),
    read,
  },
  {
    // "A surplus in every month of the past two years", "rose each month of the last five quarters".
    needs: [gateOf('every|each'), gateOf('past|last|previous|preceding'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?:an?\s+)?(?:surplus|deficit|fall|rise|gain|decline|increase)s?\s+)?(?:in\s+)?(?:every|each)\s+(?:single\s+)?(?:month|quarter|year)\s+(?:of|for|in|over)\s+the\s+(?:past|last|previous|preceding)\s+(?<n>${CARDINAL})\s+(?:months|quarters|years)\b`,
      'gi',
    ),
    read: (match, marks) => {
      const fields = read(match, marks);
      const unit = /(months|quarters|years)$/i.exec(match[0])![0].toLowerCase();
      return fields && { ...fields, unit };
    },
  },
  {
    // "After two months in the red", "after five quarters in surplus".
    needs: [gateOf('months|quarters|years'), gateOf('red|deficit|surplus|black'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:for|after|following|ended|ending)\s+(?<n>${CARDINAL})\s+(?:months|quarters|years)\s+in\s+(?:the\s+(?:red|black)|deficit|surplus)\b`,
      'gi',
    ),
    read,
  },
  {
    // "Following several quarters of decline", "after many months of growth".
    needs: [gateOf('several|many|some'), gateOf('months|quarters|years'), gateOf('after|following|for')],
    form: /\b(?:after|following|for)\s+(?:several|many|some)\s+(?:months|quarters|years)\s+(?:of\s+(?:growth|gains|declines?|falls|contraction|expansion|deficits?|surplus(?:es)?|falling\s+\w+|rising\s+\w+)|in\s+the\s+(?:red|black)|in\s+(?:deficit|surplus)|running|in\s+a\s+row)\b/gi,
    read: (match, marks) => ({ ...streak(match[0], 'none', marks, match.index), value: null, unit: null }),
  },
  {
    // "Stretched its run of surpluses to 12 months".
    needs: [gateOf('run|streak|string|series|spell'), gateOf('months|quarters|years'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:run|streak|string|series|spell)\s+(?:of\s+(?:[\w-]+\s+){0,2}?(?:falls|rises|gains|losses|declines|increases|deficits|surpluses|growth|drops)\s+)?to\s+(?<n>${CARDINAL})\s+(?:months|quarters|years)\b`,
      'gi',
    ),
    read,
  },
  {
    // "The run of falls lasted six months", "the surplus streak of Peru lasts 53 months", "the decline has now gone on for six months".
    needs: [
      gateOf('run|streak|string|series|spell|decline|slump|slide|downturn'),
      gateOf('months|quarters|years'),
      CARDINAL_GATE,
    ],
    cheap:
      /\b(?:reach(?:ed|es)|last(?:s|ed)?|after|at|to|on|hits?)\s(?:for\s)?(?:(?:now|already|nearly|almost|over)\s)?[\w-]+\s(?:months|quarters|years)\b/i,
    form: new RegExp(
      String.raw`\b(?:(?:run|streak|string|series|spell)\s+of\s+(?:[\w-]+\s+){0,2}?(?:falls|rises|gains|losses|declines|increases|deficits|surpluses|growth|drops)|(?:(?:surplus|deficit|winning|losing|growth|monthly|unbroken|gain|loss)\s+(?:streak|run|series|spell)|streak|(?:export|import|trade)\s+(?:decline|slump|slide|downturn)|(?<=\b[Tt]he\s)(?:decline|slump|slide|downturn)))(?:\s+(?:in|of|for)\s+[\w' -]{3,30}?)?\s+(?:(?:has|had|have)\s+)?(?:now\s+|thus\s+|already\s+)?(?:reach(?:ed|es)|lasts?(?:\s+for)?|lasted(?:\s+for)?|gone\s+on\s+for|ended\s+after|ends\s+after|broke\s+off\s+after|stopped\s+after|came\s+to\s+an\s+end\s+after|stands\s+at|stood\s+at|stretch(?:es|ed)\s+to|grows\s+to|grew\s+to|hits?)\s+(?:now\s+|already\s+)?(?<n>${CARDINAL})\s+(?:months|quarters|years)\b`,
      'gi',
    ),
    read,
  },
  {
    // "The third such month", "the fourth such fall in a year": of the kind that was told just before.
    needs: [gateOf('such'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:the|its|their|a)\s+(?!first\b)(?<n>${ORDINAL})\s+such\s+(?:month|quarter|year|fall|rise|decline|drop|increase|gain)(?=\s*[.,;]|\s+in\s+(?:a\s+row|succession))`,
      'gi',
    ),
    read,
  },
  {
    // "It is the fourth year that the deficit has widened", "the fifth month in which exports fell".
    needs: [gateOf('month|quarter|year'), gateOf('that|which'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:was|is|were)\s+(?:already\s+|now\s+)?the\s+(?!first\b)(?<n>${ORDINAL})\s+(?:month|quarter|year)\s+(?:that|in\s+which)\s+(?:[-\w.']+\s+){1,6}?(?:(?:has|have|had)\s+)?(?:widened|narrowed|fallen|risen|grown|shrunk|declined|increased|dropped|fell|rose|grew|shrank)\b`,
      'gi',
    ),
    read,
  },
  {
    // "Not once in ten months did exports rise", "six months have passed without growth", "for ten months now no rise was seen".
    needs: [gateOf('months|quarters|years'), gateOf('not|passed|gone|no'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\bnot\s+once\s+in\s+(?:the\s+(?:past|last)\s+)?(?<n>${CARDINAL})\s+(?:months|quarters|years)\b(?=[^.;]{0,50}\b(?:rise|grow|fall|increase|decline|risen|grown|fallen)\b)|\b(?<m>${CARDINAL})\s+(?:months|quarters|years)\s+(?:have|had)\s+(?:now\s+)?(?:passed|gone\s+by)\s+without\s+(?:an?\s+)?(?:growth|rise|increase|fall|gain|deficit|surplus)\b|\bfor\s+(?<k>${CARDINAL})\s+(?:months|quarters|years)(?:\s+now)?,?\s+no\s+(?:rise|growth|increase|fall|gain|plus)\b`,
      'gi',
    ),
    read,
  },
  {
    // "A seven-month losing streak", "an eight-quarter run of growth".
    needs: [gateOf('streak|run|slide|spell'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:an?\s+|its\s+|the\s+)?(?<n>${CARDINAL})-(?:month|quarter|year|week)(?:-(?:long|old))?\s+(?:[\w-]+\s+){0,2}(?:streak|run|slide|spell)\b(?:\s+of\s+[a-z]+)?`,
      'gi',
    ),
    read,
  },
  {
    // "Ended a five-month decline", "extending its three-year slump".
    needs: [
      gateOf('month|quarter|year'),
      CARDINAL_GATE,
      gateOf('decline|fall|slump|rise|growth|rally|expansion|contraction|downturn|downtrend'),
    ],
    form: new RegExp(
      String.raw`\b(?:end(?:ed|ing|s)|snapp(?:ed|ing)|broke|breaking|halt(?:ed|ing)|extend(?:ed|ing|s)|after|following)\s+(?:an?|its|their|the)\s+(?<n>${CARDINAL})-(?:month|quarter|year)\s+(?:decline|fall|slump|rise|growth|rally|expansion|contraction|downturn|downtrend)\b`,
      'gi',
    ),
    read,
  },
  {
    // "Extended their decline to a fourth month".
    needs: [
      gateOf('extend|extended|extends|extending|stretched|stretches|stretching|prolonged|prolonging'),
      gateOf('month|quarter|year'),
      ORDINAL_GATE,
    ],
    form: new RegExp(
      String.raw`\b(?:extend(?:ed|ing|s)?|stretch(?:ed|ing|es)|prolong(?:ed|ing))\s+(?:(?:an?|its|their|the)\s+)?(?:[\w-]+\s+)?(?:declines?|falls?|slump|slide|drop|growth|gains?|rises?|rally|streak|run|expansion|contraction|downturn|losses)\s+(?:to|into)\s+an?\s+(?<n>${ORDINAL})\s+(?:(?:straight|consecutive|successive)\s+)?(?:month|quarter|year)\b`,
      'gi',
    ),
    read,
  },
  {
    // "Fell for a fifth month": a bare quarter is a quarter of the year.
    needs: [gateOf('for'), gateOf('month|quarter|year'), ORDINAL_GATE],
    cheap: /\bfor (?:a|the) \w+ (?:month|year|quarter)\b/i,
    form: new RegExp(
      String.raw`\b${DIRECTED}for\s+(?:a\s+(?<n>(?!first\b)${ORDINAL})\s+(?:month|quarter|year)|the\s+(?<m>(?!first\b)${ORDINAL})\s+(?:month|year))\b(?!\s+(?:of|in which))`,
      'gi',
    ),
    read: (match, marks) => ((match.groups?.n ?? match.groups?.m) ? read(match, marks) : null),
  },
  {
    // "A tenth month of decline", "after three months of growth".
    needs: [gateOf('months?|quarters?|years?'), gateOf('of|with|without')],
    cheap: /\b(?:months?|quarters?|years?) (?:of|with|without)\b/i,
    form: new RegExp(
      String.raw`\b(?:(?:for|after|ended|ending|snapped|snapping|broke)\s+)?(?:(?:a|the|its|their)\s+(?<n>(?!first\b)${ORDINAL})\s+(?:month|quarter|year)|(?<m>${CARDINAL})\s+(?:months|quarters|years))\s+(?:of|with(?:out)?(?:\s+an?)?)\s+(?:(?:falling|rising|shrinking|growing|lower|higher|straight|consecutive|annual|monthly|year-on-year)\s+)?(?:(?:falling|rising|shrinking|growing|minus(?:es)?|plus(?:es)?)(?=\s*[.,;])|growth|gains?|declines?|falls?|drops|contraction|increases|expansion|losses|rises|deficits?|surplus(?:es)?|exports|imports|shrinkage)\b`,
      'gi',
    ),
    read,
  },
  {
    // "The largest partner for 14 years": for so long up to now.
    needs: [gateOf('for'), gateOf('months|quarters|years'), CARDINAL_GATE],
    cheap: /\bfor\b.{0,30}\b(?:months|quarters|years)\b/i,
    form: new RegExp(
      // The word "for" first: to look back from every letter would take long.
      String.raw`(?=\bfor\s)(?<=\b(?:falling|rising|growing|shrinking|declining|(?:has|have|had)\s+(?:now\s+|also\s+)?(?:been|fallen|risen|declined|grown|shrunk|run|recorded|posted|remained|dropped|increased|widened|narrowed|deepened|not\s+(?:grown|risen|fallen|increased|declined|shrunk))|(?:grew|rose|fell|shrank|declined|increased|widened)\s+(?:uninterruptedly|continuously|steadily|without\s+(?:a\s+break|interruption|pause)))\b[^.;]{0,70})\bfor\s+(?:(?:more than|over|nearly|almost|at least)\s+)?(?:the\s+(?:past|last)\s+)?(?<n>${CARDINAL})\s+(?:months|quarters|years)\b(?!\s+(?:of|ago|in a row|running))`,
      'gi',
    ),
    read,
  },
  {
    // "Has been below zero since 2004", "in deficit every year since 1976", "falling every month since May".
    needs: [
      gateOf('since'),
      gateOf(
        'steadily|continuously|uninterruptedly|without|every|each|been|stayed|remained|run|ran|recorded|posted|had',
      ),
    ],
    form: /\b(?:(?:been|stayed|remained|run|ran|recorded|posted|had)\s+(?:a |an )?(?:in (?:the )?(?:red|deficit|surplus|black)|below zero|negative|positive|trade deficits?|deficits?|surplus(?:es)?|(?:above|below)(?:\s+(?:their|its|the|last|year-earlier)(?:\s+[\w'-]+){0,2}?\s+(?:levels?|averages?|ones))?|in decline|on the (?:decline|rise))(?:\s+(?:every|each) (?:single )?(?:month|year|quarter))?|(?:fallen|risen|declined|grown|shrunk|increased|dropped|falling|rising|deficits?|surplus(?:es)?|exports|imports)?\s*\b(?:every|each) (?:single )?(?:month|year|quarter)|\bbeen\s+(?:steadily\s+|gradually\s+|slowly\s+|continuously\s+)?(?:falling|rising|growing|shrinking|declining|widening|narrowing|dropping|increasing|contracting|expanding|climbing|sliding)(?:\s+(?:steadily|continuously|gradually|without (?:a break|interruption)|year[- ]on[- ]year))?|(?:fallen|risen|declined|grown|shrunk|increased|dropped|widened|narrowed)\s+(?:steadily|continuously|uninterruptedly|without (?:a break|interruption)))\s+since\s+(?:(?:the\s+)?(?:mid|late|early|start\s+of|beginning\s+of|end\s+of|middle\s+of)[-\s]|last\s+)?(?:[A-Z][a-z]+ )?(?<since>(?:19|20)\d\d|[A-Z][a-z]+|spring|summer|autumn|fall|winter|year|then)\b/g,
    read: (match, marks) => ({
      ...streak(match[0], 'none', marks, match.index),
      value: null,
      unit: null,
      ...(/^\d/.test(match.groups!.since!) ? { since: match.groups!.since! } : {}),
    }),
  },
];

/** Runs of periods: "down for a sixth month in a row", "the 268th consecutive monthly surplus", "negative since 2004". */
export const streakPhrases = (marks: Marks): readonly Draft[] =>
  phrasesBy('streak', FORMS, marks).filter(
    ({ start, end }) =>
      !offTopic(marks, start, end) &&
      !OF_MARKETS.test(marks.text.slice(start, end + 9)) &&
      !OF_OTHERS.test(marks.text.slice(Math.max(0, start - 90), end)),
  );

/** "Fell for a third straight session". */
const OF_MARKETS = /\bstraight (?:day|session|meeting)\b/i;
/** Runs of meetings, banks and polls: "left rates unchanged for a fifth consecutive month". */
const OF_OTHERS =
  /\b(?:talks|negotiations|managers' index|PMI|(?:policy|key|interest) rates?|left rates|published|met|meets)\b[^.;,]{0,70}$/i;
