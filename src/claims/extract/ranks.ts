import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { CARDINAL, ORDINAL, wordNumber } from './number-words.js';
import { type Form, MONTH_NAME, phrase, phrasesBy } from './phrase.js';
import { APART, EXCEPTED } from './rank-apart.js';
import { GROUP_TAKES, isRoll, isTellingWho } from './rank-roll.js';
import { BIG, CHANGE, HEAD, NOUN, PREDICATE, placeOf, RANKED, rank, STOP, TOGETHER } from './rank-words.js';
import { LEADING } from './ranks-leading.js';
import { MOSTLY } from './ranks-mostly.js';
import { OF_GOODS } from './ranks-of-goods.js';
import { ONE_OF } from './ranks-one-of.js';
import { OUTDONE } from './ranks-outdone.js';
import { PLAIN_RANKS } from './ranks-plain.js';
import { RETOLD_RANKS } from './ranks-retold.js';
import { placedBehind, UNSAID } from './ranks-unsaid.js';
import { DIGITS, gateOf, ORDINAL_GATE, ORDINALS } from './word-gates.js';

/** A name, or what has its amount right behind it: "Second came Japan", "third comes wine, at $2 billion". */
const RANKED_NAME =
  /^(?:the\s+)?(?:[A-Z]|(?!an?\b|also\b|only\b)[a-z][\w-]*(?:\s[a-z][\w-]*){0,4}(?:,?\s(?:with|at|on|worth)\s|\s\()\D{0,5}\d)/;

/** "The biggest market after China and the United States": how many are named that go before. */
function behindOf(marks: Marks, at: number): number {
  const after = /^\s+(?:only\s+)?(?:after|behind)\s+[^.;,()]{3,60}/.exec(marks.text.slice(at, at + 80));
  return after ? marks.economies.filter((e) => e.start >= at && e.end <= at + after[0].length).length : 0;
}

/** Verbs that take somebody to another place in an order. */
const MOVED =
  'moved|moves|climbed|climbs|rose|rises|slid|slides|slipped|slips|dropped|drops|fell|falls|jumped|jumps|advanced|advances|sank|sinks|leapt|leaped|went|vaulted|returned|moving|climbing|rising|sliding|slipping|dropping|falling|jumping|advancing|sinking|returning';

const HAS_MORE =
  /\s(?:has|have|had|runs?|ran|posts?|posted|enjoys?|enjoyed|buys?|bought|sells?|sold|exports?|exported|imports?|imported|ships?|shipped|supplies|supplied|takes?|took)\s+(?:an?\s+)?(?:even\s+|still\s+)?(?:more|larger|bigger|higher|wider|greater)\b/;

const FORMS: readonly Form[] = [
  {
    // "China's largest trading partner", "the UK's 11th biggest trading partner", "the three largest partners".
    needs: [
      gateOf(
        `largest|best|top|heaviest|biggest|most|highest|leading|main|major|chief|principal|foremost|number|no|${DIGITS}`,
      ),
      RANKED,
    ],
    cheap: new RegExp(`\\b(?:${BIG}|top|leading|main|major|chief|principal|foremost|number|no\\.?)[- \\d]|#\\d`, 'i'),
    form: new RegExp(
      String.raw`\b(?:(?<among>among|one of)\s+)?(?:(?:the|its|their|our|a)\s+)?(?:[\w.]+(?:'s|')\s+)?(?:(?<nth>${ORDINAL})[- ](?:${BIG}|top|leading|main)|(?<n>${CARDINAL})\s+(?:${BIG}|top|leading|main)|top\s+(?<top>${CARDINAL})|(?:single\s+)?(?<head>${HEAD}))(?!\s+${MONTH_NAME})\s+(?:(?!(?:${STOP})\b)[-\w.']+\s+){0,4}?(?<noun>${NOUN})\b(?:\s+(?:${NOUN})\b)?(?!\s+(?:growth|increase|rise|fall|drop|decline|gain|gains|industr\w+|orders|prices?|controls?|official|negotiator|policy|hub|port)\b)(?!\s+(?:on record|ever)\b)`,
      'gi',
    ),
    read: (match, marks) => {
      const { among, nth, n, top, head, noun } = match.groups!;
      const before = marks.text.slice(Math.max(0, match.index - 40), match.index);
      // "A major market" is one of many; "the major market" is the first.
      if (/^major$/i.test(head ?? '') && (!/^the\s/i.test(match[0]) || /s$/i.test(match[0]))) return null;
      if (/\bby\s+$/i.test(before) && /^(?:main|top|leading|chief|principal)\b/i.test(match[0])) return null;
      const many = n ?? top;
      // "The top five destinations took # of exports", "The four biggest partners:": who they are is not said.
      if (many && match.index === 0 && marks.text.endsWith(':')) return null;
      // "To the top 10 markets more was shipped": whom the sentence counts up, and no place.
      if (many && /^(?:To|From)\s$/.test(marks.text.slice(0, match.index))) return null;
      if (top && GROUP_TAKES.test(marks.text.slice(match.index + match[0].length))) return null;
      // "Among the top three markets, China alone bought more": whom the sentence is about.
      if (among && many && /^,/.test(marks.text.slice(match.index + match[0].length)) && !PREDICATE.test(before))
        return null;
      if (many && isRoll(match, marks)) return isTellingWho(match.index + match[0].length, marks) ? rank(null) : null;
      if (many) return rank(among ? null : wordNumber(many));
      const plural = /s$/i.test(match[0]) && !/surplus$|\bcountry for [a-z]+$/i.test(match[0]);
      const follows = /^\s+(?:[a-z]+\s+){0,2}?(?:was|were|are|include[sd]?|remain(?:ed)?)\b/.test(
        marks.text.slice(match.index + match[0].length),
      );
      if (plural && !nth && !among && !follows && !PREDICATE.test(before)) return null;
      if (
        among &&
        plural &&
        !/\b(?:is|are|was|were|remains?|ranks?|ranked|which)\s+(?:still\s+|now\s+|also\s+)?$/i.test(before)
      )
        return null;
      if (
        /^(?:exports?|imports?)$/i.test(noun!) &&
        /(?:ex|im)ports?$/i.test(match[0]) &&
        !/\b(?:top|main|leading|heaviest|best-selling|top-selling|number[- ]one|chief|principal|biggest|largest)\s+(?:\p{Lu}\w+\s+)?(?:export|import)s?$/iu.test(
          match[0],
        )
      )
        return null;
      if (among || plural) return rank(null);
      if (nth) return rank(wordNumber(nth));
      return rank(/^[n#]/i.test(head ?? '') ? placeOf(head!) : 1 + behindOf(marks, match.index + match[0].length));
    },
  },
  {
    // "The third-highest monthly figure ever recorded", "the second-largest deficit on record".
    needs: [ORDINAL_GATE, gateOf('ever|record|history|since')],
    cheap: new RegExp(`\\b(?:${BIG})\\b`, 'i'),
    form: new RegExp(
      String.raw`\b(?:the\s+|its\s+|their\s+)?(?<nth>(?!first\b)${ORDINAL})[- ](?:largest|biggest|highest|lowest|smallest|strongest|best)\s+(?:[\w-]+\s+){1,4}?(?:ever|on record|in history|since\s+\w+)\b`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "With China - America's largest - it fell".
    needs: [gateOf('largest|biggest|most')],
    cheap: /'s (?:largest|biggest|most important)\b/,
    form: /\b[\w.]+'s\s+(?:largest|biggest|most important)(?=\s*(?:[-¦,;)]|\.(?:\s|$)|$))/g,
    read: () => rank(1),
  },
  {
    // "The second destination", "its third supplier".
    needs: [gateOf('partner|market|supplier|source|destination|customer|buyer|exporter|importer'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:the|its|their|[\w.]+'s)\s+(?<nth>${ORDINAL})\s+(?:export\s+|import\s+|trading\s+)?(?:partner|market|supplier|source|destination|customer|buyer|exporter|importer)\b`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "The second largest was the one with Mexico", "the fourth largest the one with Canada".
    needs: [ORDINAL_GATE, gateOf('largest|biggest|highest')],
    cheap: new RegExp(`\\b(?:${BIG})\\b`, 'i'),
    form: new RegExp(
      String.raw`\b(?:the\s+)?(?<nth>${ORDINAL})[- ](?:largest|biggest|highest)\b(?:\s+(?:was\s+)?(?:the one|that)\b|(?=\s*[.,;)(]|$|\s+(?:was|were|is|are|came|comes|ever|on record|in the world|after|behind|with any|for any|of any|of all|among)\b))`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "The largest with any single country", "the largest the country has with any partner", "of all its partners".
    needs: [gateOf('largest|biggest|widest|highest|smallest'), gateOf('any|all')],
    form: /\b(?:the|its|their)\s+(?:single\s+)?(?:largest|biggest|widest|highest|smallest)\s+(?:[^.,;]{0,40}?\s)?(?:with|to|from|of|among|for)\s+(?:any|all)\s+(?:(?:other|single|one|its|the|of|trading)\s+){0,2}(?:countr(?:y|ies)|partners?|markets?|nations?|econom(?:y|ies)|suppliers?|members?)\b/gi,
    read: () => rank(1),
  },
  {
    // "The country from which Germany imported most", "the market to which it sold the most".
    needs: [gateOf('most'), gateOf('which|whom|where')],
    form: /\b(?:(?:from|to|with)\s+wh(?:ich|om)|where)\s+[^.,;]{2,50}?\b(?:import|export|buy|bought|sell|sold|trade|ship|purchase|earn|spen)\w*\s+(?:the\s+)?most\b(?!\s+of\b|\s+in\s+(?:\w+\s+)?(?:years|months|decades))/gi,
    read: () => rank(1),
  },
  {
    // "Only to France and Italy did German firms export more", "only with China was the gap larger".
    needs: [gateOf('only'), gateOf('more|larger|bigger|higher|wider')],
    cheap: /\bonly\s+(?:to|from|with|in)\b/i,
    form: /\bonly\s+(?:to|from|with|in)\s+(?:the\s+)?[A-Z][^.;]{2,80}?\s(?:did|does|do|was|were|is|are|has|have)\s[^.;,]{0,50}?\b(?:more|larger|bigger|higher|wider)\b/gi,
    read: (match, marks) => {
      const end = match.index + match[0].length;
      const verb = match.index + match[0].search(/\s(?:did|does|do|was|were|is|are|has|have)\s/);
      const ahead = marks.economies.filter((e) => e.start >= match.index && e.end <= Math.min(verb, end)).length;
      return ahead > 0 ? rank(ahead + 1) : null;
    },
  },
  {
    // "Only China and Mexico have a larger surplus", "only Kenya buys more from the country".
    needs: [gateOf('only'), gateOf('more|larger|bigger|higher|wider|greater')],
    cheap: /\bonly\s+(?:the\s+)?[A-Z]/i,
    form: new RegExp(String.raw`\b[Oo]nly\s+(?:the\s+)?[A-Z][^.;,]{1,60}?${HAS_MORE.source}[^.;,]{0,60}`, 'g'),
    read: (match, marks) => {
      const verb = match.index + match[0].search(HAS_MORE);
      const ahead = marks.economies.filter((e) => e.start >= match.index && e.end <= verb).length;
      return ahead > 0 ? rank(ahead + 1) : null;
    },
  },
  {
    // "Farm goods did best", "cars fared best of all".
    needs: [gateOf('best'), gateOf('did|fared|performed|does|do|fares|sold|sells')],
    form: /\b(?:did|fared|performed|does|do|fares)\s+(?:the\s+|far\s+)?best\b(?!\s+(?:to|when|if)\b)/gi,
    read: () => rank(1),
  },
  {
    // "Phones were the most exported product", "the biggest being Ireland's".
    needs: [gateOf('most|largest|biggest|highest'), gateOf('being|exported|imported|traded|sold|bought|shipped')],
    form: /\bthe\s+most[- ](?:exported|imported|traded|sold|bought|shipped)\s+(?:product|item|good|commodity|category|goods|crop|fruit|metal|fuel|service)\b|\bthe\s+(?:largest|biggest|highest)\s+being\b/gi,
    read: () => rank(1),
  },
  {
    // ", led by petroleum products and cars", ", headed by Japan".
    needs: [gateOf('led|headed')],
    form: /(?<=[,(]\s*)(?:led|headed)\s+by\s+(?!an?\s+(?:[a-z]+\s+)?\d)[^.,;()]{3,60}/g,
    read: () => rank(null),
  },
  {
    // "In second place", "moved up to sixth place", "in second and third place".
    needs: [gateOf('place|spot|position|rank'), gateOf(`${ORDINALS}|top|number`)],
    form: new RegExp(
      String.raw`\b(?:(?:in|to|at|from|took|takes|the|its|up to|down to)\s+){0,2}(?<nth>${ORDINAL}|top|number one)(?<more>\s+and\s+${ORDINAL})?\s+(?:place|spot|position|rank)s?\b`,
      'gi',
    ),
    read: (match) => {
      if (/^in the first place/i.test(match[0])) return null;
      const { nth, more } = match.groups!;
      return rank(more ? null : /^(?:top|number)/i.test(nth!) ? 1 : wordNumber(nth!));
    },
  },
  {
    // "Climbed from ninth to sixth": where it had been, and where it is.
    needs: [gateOf('from'), ORDINAL_GATE],
    form: new RegExp(
      String.raw`\bfrom\s+(?<nth>${ORDINAL})(?=\s+(?:place\s+)?to\s+${ORDINAL}\b(?!\s+(?:quarter|half|month|year|week)))|(?<=\bfrom\s+(?:${ORDINAL})\s+(?:place\s+)?)to\s+(?<now>${ORDINAL})(?:\s+(?:place|spot|position|rank))?(?!\s+(?:quarter|half|month|year|week))\b`,
      'gi',
    ),
    read: (match) => rank(wordNumber((match.groups!.nth ?? match.groups!.now)!)),
  },
  {
    // "Moved one place up to second", "slid two spots to sixth", "climbed to third", "up from third a year earlier".
    needs: [
      gateOf('to|from'),
      gateOf(`places?|spots?|positions?|notch|notches|rungs?|up|down|back|${MOVED}`),
      ORDINAL_GATE,
    ],
    form: new RegExp(
      // "To" and "from" first: to look back from every letter would take long.
      String.raw`(?=(?:to|from)\s)(?<=\b(?:(?:places?|spots?|positions?|notch|notches|rungs?)(?:\s+(?:up|down|higher|lower))?|(?:${MOVED})(?:\s+(?:up|down|back))?|up|down|back),?\s)(?:to|from)\s+(?:only\s+|just\s+)?(?<nth>${ORDINAL})\b(?=\s*[.,;:)]|\s*$|\s+(?:place|spot|position|rank|an?\s+(?:year|month|quarter|decade)|last\s+(?:year|month)|the\s+(?:year|month)|in\s|among|behind|after|ahead|from|on|with|for|and)\b)(?!\s+(?:place|spot|position|rank)s)`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "Ranked second among", "came first", "came out on top", "still third among China's largest partners".
    needs: [
      gateOf(
        'rank|ranks|ranked|came|come|comes|coming|placed|finished|took|takes|stood|stands|lies|lay|sits|sat|landed|emerged|is|was|are|were|been|remain|remains|remained',
      ),
      gateOf(`${ORDINALS}|no|number|top|next`),
    ],
    form: new RegExp(
      String.raw`\b(?:(?<sure>ranks?|ranked|came|comes?|coming|placed|finished|took|takes|stood|stands|lies|lay|sits|sat|landed|emerged)|is|was|are|were|been|remains?|remained)\s+(?:(?:still|again|also|now|only|as|out|well|in|a close|a distant|the)\s+){0,2}(?:(?<nth>${ORDINAL}|no\.? ?\d{1,2}|number (?:one|two|three|four|five))(?<more>(?:\s*,\s*${ORDINAL})?\s+and\s+${ORDINAL})?|(?<top>on top|top of the list|next(?=\s+(?:with|at)\b|\s*[,.;]|$)))\b(?!\s+(?:months?|years?|quarters?|half|falls?|rises?|drops?|declines?|increases?|time|step|round|day|week|of|straight|consecutive|annual|monthly|deficit|surplus|${MONTH_NAME})\b)(?!-)`,
      'gi',
    ),
    read: (match, marks) => {
      const { sure, nth, more, top } = match.groups!;
      const after = marks.text.slice(match.index + match[0].length);
      if (
        !sure &&
        !top &&
        !/^(?:\s+(?:among|in the world|worldwide|globally|by (?:imports|exports|value)|in (?:imports|exports|services|goods|the (?:list|ranking|table))|with|at|after|behind|on|for|respectively|a\s+year|the\s+(?:year|month)|last\s+year|in\s+(?:19|20)\d\d)\b|\s*[,.;()]|$)/i.test(
          after,
        )
      )
        return null;
      // "Japan, Korea and India came next": several have no place of their own.
      if (/^next/i.test(top ?? '') && SEVERAL.test(marks.masked.slice(0, match.index))) return null;
      if (/^(?:is|was|are|were)\s+(?:the\s+)?first$/i.test(match[0]) && !/^\s+among\b/i.test(after)) return null;
      return rank(more ? null : top ? (/^next/i.test(top) ? 2 : 1) : placeOf(nth!));
    },
  },
  {
    // "First among China's partners", "the biggest increase was in cars".
    needs: [
      gateOf('among|largest|biggest|strongest|steepest|sharpest|highest|fastest|greatest|heaviest'),
      gateOf('among|was|were|came|went|is|are'),
    ],
    form: new RegExp(
      String.raw`\b(?<nth>${ORDINAL})\s+among\s+[^,.;()]{3,60}|\b(?:the|its|their)\s+(?:largest|biggest|strongest|steepest|sharpest|highest|fastest|greatest|heaviest)\s+(?:[\w-]+\s+){0,2}?(?:${CHANGE}|share|amounts?|sums?|gains|losses|increases|falls|declines)\s+(?:was|were|came|went|is|are)\b`,
      'gi',
    ),
    read: (match) => rank(match.groups!.nth ? wordNumber(match.groups!.nth) : 1),
  },
  {
    // "The export ranking was headed by cars", "the item bought most was gold".
    needs: [
      gateOf('topped|headed|led|most'),
      gateOf('lists?|rankings?|tables?|charts?|items?|products?|goods|commodity|article'),
    ],
    form: /\b(?:the|its)\s+(?:export\s+|import\s+|trade\s+)?(?:list|ranking|rankings|table|chart)\s+(?:of\s+[^.,;#]{3,40}\s+)?(?:was|is|were|are)\s+(?:again\s+|still\s+|once\s+more\s+)?(?:topped|headed|led)(?=\s+by\b)|\bthe\s+(?:item|product|commodity|article|goods)\s+(?:bought|sold|exported|imported|shipped|purchased)\s+(?:the\s+)?most\b/gi,
    read: () => rank(1),
  },
  {
    // "China was also ahead in Saudi imports".
    needs: [gateOf('ahead|led'), gateOf('exports|imports|purchases|sales|shipments')],
    form: /\b(?:(?:is|was|are|were)\s+(?:also\s+|again\s+|still\s+|well\s+|far\s+)?ahead|led)\s+(?:in|for)\s+(?:[\w.]+\s+){0,2}(?:exports|imports|purchases|sales|shipments)\b/gi,
    read: () => rank(1),
  },
  {
    // "Topped the list of purchases", "led the list", "still head the list", "at the top of the table".
    needs: [
      gateOf('list|rankings?|table|front|these|them|those|others|leader|leads?|led|way|field|pack|rest|runner'),
      gateOf('is|was|are|were|tops?|topped|topping|heads?|headed|heading|leads?|led|leading|atop|ahead|leader|runner'),
    ],
    form: /\b(?:top(?:s|ped|ping)?|head(?:s|ed|ing)?|lead|leads|led|leading|atop)\s+(?:the|that|this)\s+(?:list|rankings?|table|field|pack)\b|(?<=^|[.;:]\s)top\s+of\s+the\s+(?:list|rankings?|table)\b|\b(?:is|was|are|were)\s+in\s+front\b(?!\s+of)|\b(?:topped|headed)\s+(?:these|them|those|the others)\b|\b(?:well |far )?ahead of the (?:rest|pack|field)\b|,\s+the (?:undisputed )?leader\b|\b(?:leads|led)\s+(?:with\s+(?:an?\s+(?:value|share|total)\s+of\s+)?(?=\d|[$¤£¥])|by\s+a\s+)|\bin the lead\b|\b(?:lead|leads|led)\s+the\s+way\b|\brunner-up\b|\btook the lead\b|\b(?:retain|kept|keeps|held|holds)(?:ed|s)?\s+(?:on to\s+)?(?:its|the|their)\s+lead\b/gi,
    // "Cars and ships led the way": several have no place of their own.
    read: (match, { text }) =>
      /^led\s+the\s+way/i.test(match[0]) && TOGETHER.test(text.slice(0, match.index))
        ? null
        : rank(/runner/i.test(match[0]) ? 2 : 1),
  },
  {
    // "Second was the Netherlands", "third comes farming with".
    needs: [gateOf(ORDINALS)],
    cheap: /\b(?:came|come|comes|was|were|is|are)\b/,
    form: new RegExp(
      String.raw`(?<=^|[-.;,(:¦]\s|\band\s|\bwhile\s|\bthen\s)(?:in\s+)?(?<nth>(?:in\s+)?${ORDINAL})\s+(?:place\s+)?(?:came|comes|come|was|were|is|are)\s+(?=(?:the\s+)?[A-Z])`,
      'gi',
    ),
    read: (match, marks) =>
      RANKED_NAME.test(marks.text.slice(match.index + match[0].length))
        ? rank(wordNumber(match.groups!.nth!.replace(/^in\s+/i, '')))
        : null,
  },
  {
    // "In the top five", "overtook Canada", "only China buys more".
    needs: [gateOf('top|overtook|overtaken|overtaking|overtakes|ousted|displaced|edged|moved|pulled|only')],
    cheap: /\b(?:top|overt\w+|ousted|displaced|ahead of|only)\b/i,
    form: new RegExp(
      String.raw`(?<!\b(?:members?|rest|one|all|any|each|most|some)\s)\b(?:in|into|among|of)\s+the\s+top[- ](?:${CARDINAL})\b|\b(?:overtook|overtaken|overtaking|overtakes|ousted|displaced|edged out|moved ahead of|pulled ahead of)\s+(?:by\s+)?(?:the\s+)?(?=[A-Z])|\bonly\s+(?:the\s+)?[A-Z][\w.]*(?:\s+(?:and\s+)?(?:the\s+)?[A-Z][\w.]*){0,3}\s+(?:is|are|was|were)\s+(?:larger|bigger|more)\b`,
      'g',
    ),
    // "Overtook Canada to become the largest partner", "rose to second, overtaking Vietnam": told by the place it has.
    read: (match, marks) =>
      (/^o[uv]|^[dem]/i.test(match[0]) &&
        /^[^.;]{2,40}?\b(?:to\s+become|as)\s+(?:the|its|their|[\w.]+'s)\b/.test(
          marks.text.slice(match.index + match[0].length, match.index + match[0].length + 70),
        )) ||
      (/^overtaking|^edg/i.test(match[0]) && PLACED.test(marks.text.slice(Math.max(0, match.index - 90), match.index)))
        ? null
        : rank(null),
  },
  {
    // "No country sells more to the United States", "more than with any other country", "second only to Germany".
    needs: [
      gateOf('no|any|only|nobody|nowhere|anyone|anybody|anywhere|order'),
      gateOf('more|larger|bigger|higher|greater|second|behind|after|trailing|order|anywhere'),
    ],
    form: /\bno (?:other )?(?:country|nation|market|economy|partner|supplier|state|product|buyer)\s+(?:in the world\s+)?(?:has\s+|had\s+)?(?:sells?|sold|buys?|bought|trades?|traded|takes?|took|supplie[sd]|imports?|imported|exports?|exported|ships?|shipped|runs?|ran)\b[^.,;]{0,12}?\bmore\b|\b(?:more|larger|bigger|higher|greater)\b[^.,;]{0,24}?\bthan\s+(?:(?:with|to|from|in|by|of|that of|those of|(?:that|those) (?:with|to|from))\s+)?any(?: other| one)(?:\s+(?:single|one))?\s+(?:country|nation|partner|market|supplier|economy|destination|state|product|category|group|export|import|item|commodity|crop|sector|industry|region|province)\b|\bsecond only to\b|\b(?:(?:behind|after|trailing) only|only (?:behind|after))\b|\bin that order\b|\b(?:nobody|no one|nowhere)\b[^.,;]{0,40}?\bmore\b|\bmore\s+than\s+any(?:one|body|where)(?:\s+else)?\b|\bthan\s+anywhere\s+else\b|\b(?:more|larger|bigger|higher|wider)\s+than\s+(?:with|to|from|in|by)\s+any(?:one|body)\s+else\b/gi,
    read: (match) =>
      rank(/order$/i.test(match[0]) ? null : /^(?:second|behind|after|trailing|only)/i.test(match[0]) ? 2 : 1),
  },
  {
    // "Grew the most", "saw the steepest drop", "do the most business with".
    needs: [
      gateOf('most|fastest|steepest|sharpest|biggest|largest|strongest|highest|heaviest|widest|smallest|busiest|lion'),
    ],
    cheap:
      /\b(?:most|fastest|steepest|sharpest|biggest|largest|strongest|highest|heaviest|widest|smallest|busiest|lion's)\b/i,
    form: new RegExp(
      String.raw`\b(?:grew|rose|fell|dropped|declined|increased|expanded|shrank|gained|lost|climbed|jumped|slumped|suffered|picked\s+up|decreased|contracted|plunged)\s+(?:by\s+)?(?:the\s+most|the\s+fastest|most\b(?!\s+(?:of|since|ever|in\s+(?:(?:more|over|almost|nearly|at)\s|an?\s|\w+\s+(?:years|months|quarters|decades)))\b)|fastest)|\b(?:saw|posted|posting|recorded|recording|registered|registering|showed|showing|reported|suffered|suffering|had|with|accounts? for|accounted for|accounting for|took|takes)\s+the\s+(?:steepest|sharpest|biggest|largest|fastest|strongest|highest|heaviest)\s+(?:[\w-]+\s+){0,2}?(?:${CHANGE}|loss(?:es)?|share|part|portion|chunk)\b|\bthe\s+lion's\s+share\b|\b(?:bought|buys?|sold|sells?|took|takes?|supplied|supplies|shipped|sent|received|earned|spent|imported|exported|contributed)\s+(?:(?:the\s+)?[\w.]+\s+(?=the\s+most\s*[,;(.]))?(?:the\s+most\b(?!\s+(?:of|to\s+(?:the|this|that|its)\b|in\s+\w+\s+(?:years|months)|since|ever))|most(?=\s*[,.;(]))|\bthe\s+(?:largest|biggest|heaviest|widest|smallest|busiest)\s+of\s+(?:these|them|all|those)\b|\bthe\s+(?:steepest|sharpest|biggest|largest|strongest)\s+(?:[\w-]+\s+)?${CHANGE}\s+among\b|\b(?:do|does|did|doing)\s+the\s+most\s+(?:business|trade)\b`,
      'gi',
    ),
    read: (match) => rank(/business|trade/i.test(match[0]) ? null : 1),
  },
  {
    // "The industry's number one", "is Mexico's No. 1", "had been #1".
    needs: [gateOf(`one|two|three|four|${DIGITS}`)],
    cheap: /\bnumber (?:one|two|three|four)|\bno\.? ?1\b|#1\b/i,
    form: /(?<![\w#])(?:the\s+)?(?:[\w.]+'s\s+)?(?:number one|no\.? ?1|#1|(?<=\bthe\s)number (?:two|three|four))\b(?!\s+(?:priority|concern|issue|enemy|reason|goal|in\s+\d)|[.,]\d)/gi,
    read: (match) => rank(placeOf(/n[uo]\S*\s?\S+$|#\d+$/i.exec(match[0])?.[0] ?? match[0])),
  },
];

const ALL_FORMS: readonly Form[] = [
  EXCEPTED,
  ...OF_GOODS,
  ...FORMS,
  ...APART,
  ...UNSAID,
  ...OUTDONE,
  ...ONE_OF,
  ...LEADING,
  ...MOSTLY,
  ...RETOLD_RANKS,
  ...PLAIN_RANKS,
];

/** What is asked and not told. */
const ASKED = /^(?:Is|Are|Was|Were|Does|Do|Did|Has|Have)\b[^.]*\?$/;

/** Several named in a row before their verb. */
const SEVERAL = /\band\s+(?:the\s+)?@+(?:\s*\([^()]*\))?,?\s+$/;

/** ", which made it the second-largest partner, overtaking Japan". */
const PLACED = new RegExp(
  String.raw`\b(?:${ORDINAL}|largest|biggest|top|number one|no\.? ?\d{1,2})\b[^.;]{0,70},\s+$`,
  'i',
);

const FURTHER = new RegExp(
  String.raw`(?:\band\s+|\bwith\s+|,\s+|\)\s+|\b(?:a\s+)?(?:close|distant)\s+|\bfrom\s+)(?:(?:the\s+)?[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,2}\s+(?:(?:a\s+(?:close|distant)|the)\s+)?|(?:[a-z]+\s+){1,4}(?<!\b(?:a|an|one|the|by|for|in|of|on|than)\s))?(?<nth>${ORDINAL})(?=\s+(?:for|with|at|on(?=\s[A-Z$¤£]*\s?\d)|and(?=\s(?:the\s)?[A-Z])|(?:in|by)\s+(?:imports|exports|services|goods|trade|value|(?:19|20)\d\d))\b|\s+respectively|\s*[.,;()]|$)`,
  'g',
);

/** Places in an order: "the third largest supplier", "ranked second", "topped the list", "no country sells more". */
export function rankPhrases(marks: Marks): readonly Draft[] {
  // "Is it still the main market?" says nothing.
  if (ASKED.test(marks.text)) return [];
  const placed = phrasesBy('rank', ALL_FORMS, marks);
  const found = [...placed, ...placedBehind(marks, placed)];
  if (found.length === 0) return found;
  // "Nigeria came second and Angola third": an order goes on without its verb.
  const first = Math.min(...found.map((f) => f.start));
  for (const match of matchesOf(FURTHER, marks.text)) {
    const start = match.index + match[0].search(/[A-Za-z]/);
    const end = match.index + match[0].length;
    if (start < first || found.some((f) => f.start < end && start < f.end)) continue;
    const value = wordNumber(match.groups!.nth!);
    const from = /^(?:and|a)\s/i.test(marks.text.slice(start))
      ? start + marks.text.slice(start).search(/\s/) + 1
      : start;
    found.push(phrase('rank', marks, from, end, rank(value)));
  }
  return found;
}
