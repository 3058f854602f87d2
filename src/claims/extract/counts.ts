import type { Draft, Marks } from './draft.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, type PhraseFields, phrasesBy } from './phrase.js';
import { CARDINAL_GATE, gateOf } from './word-gates.js';

const count = (n: string, unit: string, fields: PhraseFields = {}): PhraseFields | null => {
  const value = wordNumber(n);
  return Number.isFinite(value) ? { value, unit, ...fields } : null;
};

const THINGS =
  '(?:sections|categories|groups|products|members|states|countries|partners|markets|sectors|items|commodities|industries|regions|destinations|economies|divisions|suppliers|buyers|customers|goods|provinces)';
const MOVED =
  '(?:grew|rose|fell|increased|decreased|declined|dropped|gained|lost|shrank|improved|expanded|climbed|earned|sold|bought|took|(?:raised|lifted|boosted|expanded|increased|cut|reduced)\\s+their(?=\\s+(?:[a-z]+\\s+){0,2}(?:exports|imports|sales|purchases|shipments|trade)\\b)|(?:sell|buy|export|import|ship|exported|imported|shipped|take|trade|traded)(?=\\s+(?:far\\s+|much\\s+)?(?:more|less|fewer)\\b)|were\\s+(?:up|down|higher|lower))';
const CRAFT = '(?:planes|aircraft|airliners|jets|airplanes|helicopters|ships|vessels|tankers|satellites|locomotives)';

/** "Four out of five barrels": a share. */
const UNITS_OF_GOODS =
  /^\s+(?:barrels|cars|vehicles|dollars|euros|containers|bottles|tonnes?|tons|phones|ships|litres|kilos)\b/;

/** "Eight out of ten main markets": things of trade that are counted, and no share. */
const OF_THINGS = new RegExp(String.raw`\s(?:\w+\s){0,2}(?:${THINGS}|months|quarters|years)$`, 'i');
const ALL_BUT = /^(?:(?:in|for)\s+)?all\sbut\s/i;

const FORMS: readonly Form[] = [
  {
    // "None of the ten largest markets bought more", "half of the twenty largest markets".
    needs: [gateOf('none|half|neither|both'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?<none>none)|half)\s+of\s+(?:the|its|their)\s+(?:(?:top|largest|main|biggest|leading)\s+)?(?<n>${CARDINAL})\s+(?:[a-z-]+\s+){0,2}?${THINGS}\b`,
      'gi',
    ),
    read: ({ groups }) => count(String(groups!.none ? 0 : wordNumber(groups!.n!) / 2), 'units'),
  },
  {
    // "Goods were sold in 150 countries", "flowers go to 60 countries", "the number of countries buying it rose to 150".
    needs: [gateOf('countries|economies|markets|territories'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:sold|sell|sells|shipped|available|bought|found\s+buyers)\s+in\s+(?:(?:about|some|more\s+than|nearly|over|almost)\s+)?(?<n>${CARDINAL})\s+(?:countries|markets|economies|territories)\b|\b(?:go|goes|going)\s+to\s+(?:(?:about|some|more\s+than|nearly|over|almost)\s+)?(?<m>${CARDINAL})\s+(?:countries|markets|economies|territories)\b|\bnumber\s+of\s+(?:countries|markets|economies|partners|destinations)\b[^.;,#\d]{0,60}?\s(?:to|was|is|reached|at)\s+(?<k>${CARDINAL})\b(?!\s*(?:%|percent|per\s+cent|million|billion))`,
      'gi',
    ),
    read: ({ groups }) => {
      const n = (groups!.n ?? groups!.m ?? groups!.k)!;
      return wordNumber(n) > 2 && wordNumber(n) < 260 ? count(n, 'units') : null;
    },
  },
  {
    // "There were 14 countries with which it ran a deficit".
    needs: [gateOf('countries|economies|partners|states|markets'), gateOf('which|whom'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?<n>${CARDINAL})\s+(?:other\s+)?(?:countries|economies|partners|states|markets)\s+(?:with|to|from)\s+(?:which|whom)\s+(?=[^.;]{3,40}\b(?:deficit|surplus|sold|bought|exports?|imports?|trade[ds]?)\b)`,
      'gi',
    ),
    read: ({ groups }) => count(groups!.n!, 'units'),
  },
  {
    // "Exports rose to every one of the ten partners", "bought more in each of the five markets".
    needs: [gateOf('every|each|all'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?:every|each)\s+(?:single\s+)?(?:one\s+)?of\s+(?:(?:the|its|their|these)\s+|[\w.]+'s\s+)|all\s+(?:of\s+)?(?:(?:the|its|their)\s+)?)(?:(?:top|largest|main|biggest|leading)\s+)?(?<n>${CARDINAL})\s+(?:[a-z-]+\s+){0,2}?${THINGS}\b`,
      'gi',
    ),
    read: (match, marks) => {
      const flow = marks.flows.findLast((f) => f.end <= match.index && match.index - f.end < 30);
      const verb =
        flow && new RegExp(`^\\s+${MOVED}\\s+(?:to|from|in|with)\\s+$`).test(marks.text.slice(flow.end, match.index));
      return count(match.groups!.n!, 'units', verb ? ({ from: flow.start } as PhraseFields) : {});
    },
  },
  {
    // "Three major commodity groups grew", "all five main groups fell".
    needs: [
      CARDINAL_GATE,
      gateOf(
        'sections|categories|groups|products|members|states|countries|partners|markets|sectors|items|commodities|industries|regions|destinations|economies|divisions|suppliers|buyers|customers|goods|provinces',
      ),
    ],
    form: new RegExp(
      String.raw`(?:^|[.;:,]\s|\b(?:and|while|but|only|just|years?|months|decade)\s)(?<said>(?<n>${CARDINAL})\s+(?:(?:major|main|big|large|other|more|further|key|important)\s+)?(?:[a-z]+\s+)?${THINGS}\s+(?:(?:have|had|all|also|then)\s+)?${MOVED})\b(?!\s+(?:by\s+)?(?:[$¤£\d]))`,
      'gi',
    ),
    read: (match) =>
      count(match.groups!.n!, 'units', {
        from: match.index + match[0].length - match.groups!.said!.length,
      } as PhraseFields),
  },
  {
    // "Sold 21 Airbus planes", "after 14 aircraft in January".
    needs: [
      CARDINAL_GATE,
      gateOf('planes|aircraft|airliners|jets|airplanes|helicopters|ships|vessels|tankers|satellites|locomotives'),
    ],
    form: new RegExp(
      String.raw`\b(?:sold|delivered|exported|shipped|bought|imported|ordered|after|against|from|with|than)\s+(?:about\s+|some\s+|only\s+)?(?<n>${CARDINAL})\s+(?:[A-Z]\w+\s+|[a-z]+\s+)?${CRAFT}\b`,
      'g',
    ),
    read: (match) => count(match.groups!.n!, 'units'),
  },
  {
    // "Increased in 9 of 11 product sections", "in 8 of those", "twenty-three of the 27 Member States".
    needs: [gateOf('of'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:in\s+|for\s+)?(?:(?:all but|only|just|as many as)\s+)?(?<n>${CARDINAL})\s+(?:out\s+)?of\s+(?:(?:the|its|their|these)\s+(?:(?:top|main|past|last|largest|biggest|first|previous|leading|major|most\s+important)\s+)?(?<m>${CARDINAL})\b|(?<k>${CARDINAL})\b|(?:those|them|these)\b)(?!\.\d|\s*(?:percent|per|%|thousand|million|billion|trillion|bn|mln|tonnes|tons))(?:\s+(?:[\w-]+\s+){0,2}?(?:sections|categories|groups|products|members|states|countries|partners|markets|months|quarters|years|sectors|items|industries|regions|destinations|economies|divisions|suppliers|buyers|customers|goods|provinces))?`,
      'gi',
    ),
    read: (match, marks) => {
      const { n, m, k } = match.groups!;
      const whole = m ?? k;
      // "Nine out of ten" is a share, "two of three billion" no count.
      if (
        !m &&
        ((/^(?:ten|10|100)$/i.test(k ?? '') && !OF_THINGS.test(match[0])) ||
          UNITS_OF_GOODS.test(marks.text.slice(match.index + match[0].length)))
      )
        return null;
      if (whole && wordNumber(whole) < wordNumber(n!)) return null;
      if (/^one$/i.test(n!))
        return ALL_BUT.test(match[0]) && whole ? count(String(wordNumber(whole) - 1), 'units') : null;
      const before = marks.text.slice(Math.max(0, match.index - 3), match.index);
      if (/[\d.,$¤£¥]$/.test(before)) return null;
      const unit = /\b(?:months|quarters|years)$/i.exec(match[0])?.[0].toLowerCase();
      return count(n!, unit ?? 'units');
    },
  },
  {
    // "Of the 27 member states, 19 recorded a deficit".
    needs: [
      gateOf('of'),
      CARDINAL_GATE,
      gateOf(
        'sections|categories|groups|products|members|states|countries|partners|markets|months|sectors|items|industries|regions|destinations',
      ),
    ],
    cheap: /\bof the\b/i,
    form: new RegExp(
      String.raw`\bof\s+the\s+(?<m>${CARDINAL})\s+(?:[\w-]+\s+){0,2}?(?:sections|categories|groups|products|members|states|countries|partners|markets|months|sectors|items|industries|regions|destinations),\s+(?<n>${CARDINAL})\s+(?!percent|per\s?cent|pct|million|billion)[a-z]+`,
      'gi',
    ),
    read: (match) => count(match.groups!.n!, 'units'),
  },
  {
    // "Traded with 163 countries", "sold to 52 markets", "five member states had a surplus".
    needs: [gateOf('countries|economies|markets|states|territories|partners'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:(?=(?:with|to|from)\s)(?<=\b(?:achieved|surpluses|deficits|surplus|deficit|trad\w+|sold|exports?|exported|shipped|bought|imports?|imported|went|sent|delivered)\s(?:[a-z]+\s)?)(?:with|to|from)\s+(?:(?:partners|buyers|customers|clients|companies|firms)\s+(?:from|in)\s+)?(?:(?:about|some|more than|nearly|over)\s+)?(?<n>${CARDINAL})\s+(?:countries|economies|markets|territories|partners)|(?<!\b(?:the|these|those|its|all|other|of|for|among|largest|biggest|top|main)\s)(?<m>${CARDINAL})\s+(?:member\s+states|countries|economies|states|markets)(?:\s+of\s+the\s+[A-Z]\w+)?(?=\s+(?:had|recorded|posted|ran|reported|saw|registered|bought|sold|exported|imported)\b))`,
      'gi',
    ),
    read: (match) => {
      const n = match.groups!.n ?? match.groups!.m!;
      return wordNumber(n) > 2 ? count(n, 'units') : null;
    },
  },
  {
    // "In nine states sales to China fell", "in 31 states the increase was above # percent".
    needs: [
      gateOf('in'),
      CARDINAL_GATE,
      gateOf('states|provinces|countries|markets|regions|economies|members|sectors'),
    ],
    form: new RegExp(
      String.raw`\b[Ii]n\s+(?<n>${CARDINAL})\s+(?:other\s+|more\s+)?(?:states|provinces|countries|markets|regions|economies|members|sectors),?\s+(?:(?:the|their|its|such|these)\s+)?(?:exports|imports|sales|shipments|purchases|deliveries|increase|decrease|rise|fall|growth|gain|drop|decline|trade)\s+(?=(?:to|from|with|of|in|abroad|was|were|had|has|rose|fell|grew|dropped|declined|shrank|increased|decreased|exceeded|doubled|topped|came)\b)`,
      'g',
    ),
    read: (match) => count(match.groups!.n!, 'units'),
  },
  {
    // "For five states China was the largest market".
    needs: [gateOf('for'), CARDINAL_GATE, gateOf('states|provinces|countries|regions|economies|members')],
    form: new RegExp(
      String.raw`\b[Ff]or\s+(?<n>${CARDINAL})\s+(?:states|provinces|countries|regions|economies|members)(?:\s+of\s+[A-Z]\w+)?,?\s+(?:it|the\s+[a-z]+|(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})\s+(?:was|is|remained|remains)\s+(?=(?:again\s+|still\s+)?(?:the|their)\s)`,
      'g',
    ),
    read: (match) =>
      count(match.groups!.n!, 'units', {
        to: match.index + /(?:states|provinces|countries|regions|economies|members)/.exec(match[0])!.index + 9,
      } as PhraseFields),
  },
  {
    // "30 items earned more than $1 billion each", "32 products with exports of over $1 billion, including six above $10 billion".
    needs: [CARDINAL_GATE, gateOf('items|products|groups|commodities|categories|goods|including|which|them')],
    form: new RegExp(
      String.raw`\b(?:(?<n>${CARDINAL})\s+(?:[a-z-]+\s+){0,2}?(?:items|products|groups|commodities|categories|goods)\b(?:\s+of\s+(?:[a-z]+\s+){0,2}[a-z]+)?\s+(?:(?:that|which|each|had|have|has)\s+){0,2}(?:posted|had|have|with|record(?:ed)?|report(?:ed)?|earn(?:ed)?|yield(?:ed)?|brought(?:\s+in)?|bring(?:\s+in)?|generated?|fetch(?:ed)?|reach(?:ed)?|exceed(?:ed)?|top(?:ped)?|surpass(?:ed)?|pass(?:ed)?|achieved?|saw)\b[^.;,\d$¤]{0,50}?\s(?=(?:(?:more than|over|above|at least|in excess of|exceeding|nearly|about|around)\s)?(?:[A-Z]{0,3}[$¤£¥])?\d)|\b(?:including|of which|among them)\s+(?<m>${CARDINAL})\s+(?:(?:with|had|that|items|products|of them|posted|reached|earned|fetched|worth)\s+){0,3}(?=over\s|above\s|more than\s|at least\s|in excess of\s|[$¤]))`,
      'gi',
    ),
    read: (match, marks) => {
      const end = match.index + match[0].length;
      const mark = marks.quantities.find(
        (q) => q.start >= end - 1 && q.start <= end + 1 && q.quantity.unit === 'currency',
      );
      return mark ? count((match.groups!.n ?? match.groups!.m)!, 'units', { to: mark.end } as PhraseFields) : null;
    },
  },
  {
    // "14.5 working days in the period, against 13.5 a year ago".
    needs: [gateOf('working|business'), gateOf('days'), CARDINAL_GATE],
    form: new RegExp(String.raw`\b(?<n>${CARDINAL})\s+(?:working|business) days\b`, 'gi'),
    read: (match) => count(match.groups!.n!, 'days', { flow: null }),
  },
  {
    needs: [gateOf('working|business'), gateOf('days'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`(?<=\b(?:working|business) days\b[^.;]{0,40})\b(?:against|compared with|up from|down from|versus|from)\s+(?<n>${CARDINAL})\b(?!\s*(?:%|percent|per cent|billion|million|trillion))`,
      'gi',
    ),
    read: (match) => count(match.groups!.n!, 'days', { flow: null }),
  },
  {
    // "World trade had dropped in just two years since 1995".
    needs: [gateOf('since'), gateOf('years|months|quarters'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\bin\s+(?:(?:just|only|exactly)\s+)?(?<n>${CARDINAL})\s+(?<unit>years|months|quarters)\s+since\b[^.;]{0,60}?(?<since>(?:19|20)\d\d)?\b`,
      'gi',
    ),
    read: (match, marks) => {
      const since = /\b(?:19|20)\d\d\b/.exec(marks.text.slice(match.index, match.index + 110))?.[0];
      return count(match.groups!.n!, match.groups!.unit!.toLowerCase(), since ? { since } : {});
    },
  },
];

/** How many: "in 9 of 11 product sections", "in just two years since 1995", "14.5 working days". */
export const countPhrases = (marks: Marks): readonly Draft[] => phrasesBy('count', FORMS, marks);
