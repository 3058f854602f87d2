import { quantityWith } from '../../model/quantity.js';
import type { Draft, Marks } from './draft.js';
import { DENOMINATOR, FRACTION, fractionOf, WHAT_IS_TRADED, wordedPercent } from './fraction-words.js';
import { NO_TRADE_OBJECT } from './no-trade-object.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, HEDGE, offTopic, type PhraseFields, phrasesBy } from './phrase.js';
import { CARDINAL_GATE, gateOf } from './word-gates.js';

const PARTED = gateOf(
  'half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieth|hundredth',
);
/** A part and what must stand behind it: asked for before the longer question, since "half" and "quarter" mostly tell when. */
const partBefore = (next: string): RegExp => new RegExp(`(?:${DENOMINATOR})s?${next}`, 'i');
const PERIOD_AFTER =
  /^(?:the|this|last|next|that|a|its|their)?\s*(?:(?:current|fiscal|financial|previous|calendar|past|whole|full)\s+)*(?:year|month|decade|century|week|period|(?:19|20)\d\d|(?:percentage )?point|percent|day|hour|January|February|March|April|May|June|July|August|September|October|November|December)\b(?!'s\s)/i;
/** Of these a part is compared with another amount, not taken from a whole. */
const OTHER_AMOUNT = new RegExp(
  String.raw`^(?:the\s+|its\s+|their\s+|that\s+of\b|those\s+of\b|(?:that|those)\s+(?:to|from|with)\b|what\b)\s*(?:[-\w']+\s+){0,2}?(?:amount|level|levels|figure|size|value|volume|rate|pace|sum|C?A?U?S?[$¤£¥]\s?\d)|^(?:that|those)\s+(?:of|to|from|with)\b|^(?!${WHAT_IS_TRADED})what\b|^(?:the\s+)?(?:[A-Z]{0,3}[$¤£¥]|\d)`,
  'i',
);

/** "Half of respondents said exports fell". */
const ASKED =
  /^(?:the\s+|all\s+|those\s+)?(?:respondents|firms|companies|surveyed|polled|economists|analysts|members|voters|exporters|importers|manufacturers|businesses|participants)\b/i;

const share = (part: number, hedge: string | undefined, fields: PhraseFields = {}): PhraseFields => {
  const quantity = wordedPercent(part, hedge);
  return {
    comparison: 'share_of',
    value: quantity.value,
    unit: 'percent',
    sign: 1,
    quantity,
    ...(quantity.hedge && quantity.hedge !== 'approx' ? { direction: quantity.hedge } : {}),
    ...fields,
  };
};

const aboutTrade = (marks: Marks): boolean =>
  marks.flows.length > 0 ||
  marks.economies.length > 0 ||
  marks.quantities.some((q) => q.quantity.unit === 'currency') ||
  /\b(?:abroad|sales|sold|shipments|shipped|purchases|bought|supplies|goods|earnings|total|increase|decrease)\b/i.test(
    marks.text,
  );

const SHARES: readonly Form[] = [
  {
    // "One fifth of all Australian trade", "a quarter of dairy exports", "half its exports".
    needs: [PARTED],
    cheap: partBefore(String.raw`\s+(?:of|the|its|their|all|our)\s`),
    form: new RegExp(String.raw`\b${HEDGE}${FRACTION}(?:\s+of\s+(?=\S)|\s+(?=(?:the|its|their|all|our)\s))`, 'gi'),
    read: (match, marks) => {
      const { hedge, of, part } = match.groups!;
      const rest = marks.text.slice(match.index + match[0].length);
      if (PERIOD_AFTER.test(rest) || OTHER_AMOUNT.test(rest) || ASKED.test(rest)) return null;
      if (!/\bof\s+$/i.test(match[0]) && !/half\s+$/i.test(match[0])) return null;
      if (/^(?:all\s+)?(?:of\s+)?the (?:way|time|battle)\b/i.test(rest) || !aboutTrade(marks)) return null;
      if (offTopic(marks, match.index, match.index + match[0].length)) return null;
      const whole = /^(?:[^\s,.;:()]+\s*){1,4}/.exec(rest)?.[0] ?? '';
      return {
        ...share(fractionOf({ of, part }), hedge),
        to: match.index + match[0].length + whole.length,
        atEnd: match.index + match[0].trimEnd().length,
      } as PhraseFields;
    },
  },
  {
    // "A third went to China", "half came from the EU".
    needs: [PARTED],
    cheap: partBefore(String.raw`\s+(?:went|goes|go|came|comes|come|were|was|is|are|ended|left)\s`),
    form: new RegExp(
      String.raw`\b${HEDGE}${FRACTION}(?=\s+(?:went|goes|go|came|comes|come|were|was|is|are|ended up|left)\s+(?:to|from|bought|sold|shipped|bound|destined|made)\b)`,
      'gi',
    ),
    read: (match, marks) => (aboutTrade(marks) ? share(fractionOf(match.groups!), match.groups!.hedge) : null),
  },
  {
    // "Every second car", "one dollar in five".
    needs: [gateOf('every|in'), gateOf('every|one')],
    form: /\bevery\s+(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|tenth)\s+(?:euro|dollar|pound|yen|yuan|rupee|car|vehicle|container|ton|tonne|barrel|phone|bottle|order|shipment|job|truck|litre|kilo)\b|\bone\s+(?:euro|dollar|pound|car|vehicle|container|tonne?|barrel|bottle|order|job|[a-z]+)\s+in\s+(?:every\s+)?(?<m>two|three|four|five|six|seven|eight|nine|ten|twenty)\b/gi,
    read: (match, marks) =>
      aboutTrade(marks) ? share(1 / wordNumber(match.groups!.nth ?? match.groups!.m!), undefined) : null,
  },
  {
    // "Together less than a third", "accounting for half".
    needs: [PARTED],
    cheap: partBefore(String.raw`\s*(?:[.,;)]|$|\s(?:in|of|from)\s)`),
    form: new RegExp(
      String.raw`\b(?:together|combined|account(?:s|ed|ing)? for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|took|takes|taking|with|or|(?:share|portion|proportion|weight)(?:\s+(?:of|in)\s+[^.,;#]{3,40}?)?\s+(?:is|was|stood\s+at|remained\s+at|(?:has\s+|had\s+)?(?:fallen|fell|dropped|slipped|shrunk|shrank|risen|rose|grew|grown|increased|climbed|declined)\s+to)|share\s+of)\s+(?:only\s+|just\s+)?${HEDGE}${FRACTION}(?=\s*[.,;)]|$|\s+(?:in|of)\s+(?:the\s+)?(?:exports|imports|total)\b|\s+from\s)`,
      'gi',
    ),
    read: (match, marks) => (aboutTrade(marks) ? share(fractionOf(match.groups!), match.groups!.hedge) : null),
  },
  {
    // "One in every four dollars", "nine out of ten cars", "eight in ten".
    needs: [gateOf('in|of'), CARDINAL_GATE],
    cheap: new RegExp(String.raw`\s(?:in|out\s+of)\s+(?:every\s+|each\s+)?(?:${CARDINAL}|a hundred)\b`, 'i'),
    form: new RegExp(
      String.raw`\b${HEDGE}(?<n>${CARDINAL})\s+(?:in|out\s+of)\s+(?:every\s+|each\s+)?(?<m>${CARDINAL}|a hundred)\b(?!\s*(?:%|percent|per cent|months?|years?|quarters?|weeks?|days?|billion|million|trillion|of\b|straight|consecutive|product|sections|categories))(?<noun>\s+[a-z]+)?`,
      'gi',
    ),
    read: (match, marks) => {
      const { n, m, hedge } = match.groups!;
      const [part, whole] = [wordNumber(n!), m === 'a hundred' ? 100 : wordNumber(m!)];
      // "Rose 5 in 2023": a year is no whole.
      if (
        !(part < whole) ||
        whole > 100 ||
        !Number.isInteger(part) ||
        !(marks.economies.length > 0 || marks.flows.length > 0)
      )
        return null;
      if (/\d/.test(n!) !== /\d/.test(m!) || /[\d.,$¤£¥]$/.test(marks.text.slice(0, match.index).slice(-1)))
        return null;
      return share(part / whole, hedge);
    },
  },
  {
    // "Of every ten tonnes of coffee four went to Italy", "of every hundred dollars earned abroad, forty came from oil".
    needs: [gateOf('every|each'), gateOf('of|out'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:out\s+)?of\s+(?:every|each)\s+(?<m>${CARDINAL}|hundred|thousand)\s+[^.;#\d]{3,50}?,?\s+(?<n>${CARDINAL})\s+(?=(?:went|goes?|came|comes?|were|was|are|is|ended|stemmed|originated|left|bore|fell)\s)`,
      'gi',
    ),
    read: ({ groups }, marks) => {
      const whole = { hundred: 100, thousand: 1000 }[groups!.m!.toLowerCase()] ?? wordNumber(groups!.m!);
      const part = wordNumber(groups!.n!) / whole;
      return part > 0 && part < 1 && aboutTrade(marks) ? share(part, undefined) : null;
    },
  },
  {
    // "Of every US$100 in goods exchanged, US$15.9 were traded with Mexico".
    needs: [gateOf('every')],
    form: /\bof every\s+(?=\S)/gi,
    read: (match, marks) => {
      const from = match.index + match[0].length;
      const whole = marks.quantities.findIndex((q) => Math.abs(q.start - from) < 3 && q.quantity.unit === 'currency');
      const [base, part] = [marks.quantities[whole]?.quantity, marks.quantities[whole + 1]];
      if (!base || !part || base.value === 0 || part.quantity.value >= base.value) return null;
      const value = Math.round((part.quantity.value / base.value) * 1e4) / 100;
      const quantity = quantityWith(part.quantity, {
        value,
        step: (part.quantity.step / base.value) * 100,
        unit: 'percent',
        currency: null,
      });
      return { ...share(0, undefined), value, quantity, to: part.end };
    },
  },
];

const growth = (part: number, hedge: string | undefined, sign: 1 | -1): PhraseFields => {
  const quantity = wordedPercent(part, hedge);
  return {
    comparison: 'yoy',
    value: quantity.value,
    unit: 'percent',
    sign,
    quantity,
    direction: quantity.hedge && quantity.hedge !== 'approx' ? quantity.hedge : sign < 0 ? 'fall' : 'rise',
  };
};

const AIM =
  /\b(?:wants?|aims?|aimed|plans?|planned|hopes?|target(?:s|ed)?|pledged|promised|goal|seeks?|vow(?:s|ed)?|will|could|would|might|may|to)\s+(?:to\s+)?(?:more than\s+|nearly\s+|almost\s+|at least\s+)?$/i;

/** "Exports grew by a quarter in May, and imports by a third": the next flow of a change that was told once. */
const NEXT_FLOW =
  /(?:\band|,|\bwhile|\bbut)\s(?:[a-z]+\s){0,2}(?:exports|imports|shipments|sales|purchases|those)(?:\s(?:to|from|of)\s[^,;.#]{2,30})?\s$/i;
const NEXT_WITHIN = 90;

/** "The currency lost a third of its value": of trade only behind a flow. */
const OF_ITS_VALUE = /\sof\s+(?:its|their)\s/i;

const CHANGES: readonly Form[] = [
  {
    // "Up by nearly a fifth", "fell a third", "shrinks by almost half".
    needs: [PARTED],
    form: new RegExp(
      String.raw`\b(?:by|up|down|off|fell|fallen|falls?|rose|rises?|risen|grew|grown|dropped|drops?|declined|declines?|lost|loses?|gained|gains?|increased|increases?|decreased|shrank|shrinks?|shrunk|jumped|jumps?|climbed|climbs?|soared|soars?|surged|surges?|slumped|plunged|tumbled|sank|added|shed|contracted|narrowed|narrows|widened|widens|cut|(?:increase|rise|gain|growth|jump|surge|improvement|fall|drop|decline|decrease|loss|contraction|slump|reduction)\s+of)\s+(?:by\s+)?(?:another\s+|some\s+)?${HEDGE}${FRACTION}(?:\s+of\s+(?:its|their)\s+(?:value|volume|size|weight)\b)?(?!\s+(?:of|the|its|their|year|percentage|point|a\s+percent|percent|quarter)\b)(?!-)`,
      'gi',
    ),
    read: (match, marks) => {
      const end = match.index + match[0].length;
      const left = marks.masked.slice(Math.max(0, match.index - NEXT_WITHIN), match.index);
      if (OF_ITS_VALUE.test(match[0]) && !marks.flows.some((f) => f.end <= match.index && match.index - f.end < 40))
        return null;
      const gapped = /^by\b/i.test(match[0]) && NEXT_FLOW.test(left);
      const verb = marks.changes.findLast(
        (c) => c.place === 'either' && c.end <= end && (gapped || end - c.start < 45),
      );
      const sign = /^(?:cut|lost|loses?|shed)/i.test(match[0]) ? -1 : verb?.sign;
      return sign && !offTopic(marks, match.index, end)
        ? growth(fractionOf(match.groups!), match.groups!.hedge, sign)
        : null;
    },
  },
  {
    // "Half as much again", "a third as big again".
    needs: [PARTED, gateOf('again')],
    form: new RegExp(String.raw`\b${HEDGE}${FRACTION}\s+as\s+(?:much|many|large|big|high)\s+again\b`, 'gi'),
    read: (match, marks) =>
      offTopic(marks, match.index, match.index + match[0].length)
        ? null
        : growth(fractionOf(match.groups!), match.groups!.hedge, 1),
  },
  {
    // "A third more than a year ago".
    needs: [PARTED],
    cheap: partBefore(
      String.raw`\s+(?:more|higher|larger|bigger|greater|wider|stronger|above|less|lower|smaller|narrower|weaker|fewer|below|lighter|thinner|slimmer|heavier)\b`,
    ),
    form: new RegExp(
      String.raw`\b${HEDGE}${FRACTION}\s+(?<more>more|higher|larger|bigger|greater|wider|stronger|above|less|lower|smaller|narrower|weaker|fewer|below|lighter|thinner|slimmer|heavier)\b`,
      'gi',
    ),
    read: (match, marks) =>
      offTopic(marks, match.index, match.index + match[0].length)
        ? null
        : growth(
            fractionOf(match.groups!),
            match.groups!.hedge,
            /^(?:less|lower|smaller|narrower|weaker|fewer|below|lighter|thinner|slimmer)/i.test(match.groups!.more!)
              ? -1
              : 1,
          ),
  },
  {
    // "Canada's trade deficit halves", "cut in half".
    needs: [gateOf('halved|halves|halving|cut|slashed|reduced')],
    form: new RegExp(
      String.raw`\b${HEDGE}(?:halved|(?<!\b(?:first|second|both|two|the|these|those)\s)halves|halving|(?:cut|slashed|reduced) in half)\b(?!\s+down\b)`,
      'gi',
    ),
    read: (match, marks) => {
      const before = marks.text.slice(0, match.index);
      const end = match.index + match[0].length;
      if (AIM.test(before) || offTopic(marks, match.index, end)) return null;
      if (NO_TRADE_OBJECT.test(marks.text.slice(end, end + 60))) return null;
      return growth(0.5, match.groups!.hedge, -1);
    },
  },
];

/** Shares in words: "a quarter of dairy exports", "one in every four dollars", "nine out of ten". */
export const sharePhrases = (marks: Marks): readonly Draft[] => phrasesBy('share', SHARES, marks);

/** Changes in words: "halved", "up by nearly a fifth", "a third less". */
export const changePhrases = (marks: Marks): readonly Draft[] => phrasesBy('growth', CHANGES, marks);
