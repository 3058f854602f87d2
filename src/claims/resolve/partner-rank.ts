import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { UNCOUNTED } from './main-reporter.js';
import { OVERTAKES, overtaker } from './overtaker.js';
import { nameBehind } from './rank-behind.js';
import { holderSaid, rolled } from './rank-holder.js';
import type { Topic } from './topic.js';

const PLACE =
  /\b(?:partners?|markets?|suppliers?|sellers?|sources?|buyers?|destinations?|customers?|purchasers?|countr(?:y|ies)\s+(?:of|for))\b/i;

/** "Mexico overtakes China as top exporter to the US": among those it buys from. */
const TRADER = /\bexporters?\b/i;

/** "Second among U.S. suppliers": whose. */
const PLACES_NEXT =
  /^(?:'s?)?\s+(?:[a-z-]+\s+){0,2}(?:partners|markets|suppliers|sources|buyers|destinations|customers)\b/;

const NOBODY_ELSE =
  /\b(?:no\s+(?:other\s+)?(?:country|nation|market|economy|partner|supplier|state|buyer)|nobody|no\s+one)\s+(?:else\s+)?(?:in\s+the\s+world\s+)?(?:(?:has|had)\s+)?(?:(?<sell>sells?|sold|ships?|shipped|exports?|exported|supplie[sd])|(?<buy>buys?|bought|takes?|taken|took|imports?|imported)|(?:trades?|traded|does|did|do))\b[^;.@]{0,40}\bmore\b[^;.@]{0,40}\b(?:to|from|with)\s+(?:the\s+)?(?<own>@+)[^;.@]{0,60}\bthan\s+(?:the\s+)?(?<other>@+)/i;

/** "No country sells more to the United States than Mexico": first among those it buys from. */
function nobodyElse(marks: Marks): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const said = NOBODY_ELSE.exec(marks.masked);
  if (!said) return null;
  const { sell, buy, own, other } = said.groups!;
  const end = said.index + said[0].length;
  const at = (start: number): string | null => marks.economies.find((e) => e.start === start)?.code ?? null;
  const reporter = at(said.index + said[0].indexOf(own!));
  const partner = at(end - other!.length);
  return reporter && partner ? { reporter, partner, flow: sell ? 'imports' : buy ? 'exports' : 'total' } : null;
}

const AS_PLACE =
  /\bas\s+(?:an?|the)\s+(?:[a-z]+\s+)?(?:(?<out>market|destination|customer|buyer|outlet)|(?<into>supplier|source|seller|provider|origin))\b[^.;#]{0,60}$/i;

/** "As a market for Japanese goods, China ranked third": the place is told before the rank. */
function asPlace(
  draft: Draft,
  marks: Marks,
  topic: Topic,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const said = AS_PLACE.exec(marks.masked.slice(0, draft.start));
  const reporter = topic.reporter === 'WLD' ? main : (topic.reporter ?? main);
  if (!said || reporter === null) return null;
  const named = marks.economies.filter((e) => e.start >= said.index && e.end <= draft.start && e.code !== reporter);
  const partner = named.at(-1)?.code ?? (topic.partner === 'WLD' ? null : topic.partner);
  return partner ? { reporter, partner, flow: said.groups!.out ? 'exports' : 'imports' } : null;
}

/** "The tenth largest that any country has with the US", "only China has a larger surplus with America": whose rank is told. */
const OF_ANY =
  /\bthat\s+any\s+(?:other\s+)?(?:country|nation|partner|economy|state)\s+(?:has|had|runs?|ran|posts?|posted|enjoys?)\s+with\s+(?:the\s+)?(?<own>@+)|^[^;.]{0,20}\bonly\s+(?:the\s+)?@[^;.#]{1,60}\s(?:surplus|deficit)\b[^;.,#]{0,30}?\bwith\s+(?:the\s+)?(?<home>@+)/i;

function ofAny(draft: Draft, marks: Marks, topic: Topic): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const said = OF_ANY.exec(marks.masked);
  if (!said) return null;
  const at = said.index + said[0].length - (said.groups!.own ?? said.groups!.home)!.length;
  const owner = marks.economies.find((e) => e.start === at)?.code;
  if (!owner || draft.start > at) return null;
  const named = said.groups!.own
    ? marks.economies.findLast((e) => e.end <= draft.start && e.code !== owner)?.code
    : undefined;
  const partner = named ?? (topic.partner === 'WLD' ? null : topic.partner);
  return partner && partner !== owner ? { reporter: owner, partner, flow: 'balance' } : null;
}

/** "Its third-largest partner, after China and the US": those that stand before or behind it. */
const ONLY_COMPARED =
  /(?:^(?:after|behind)\s+(?:the\s+)?|\S\s(?:after|behind|ahead of|followed by|trailing|second only to)\s+(?:(?:the\s+)?@+(?:\s*\([^()@]*\))?(?:,\s+and\s+|,\s+|\s+and\s+))*(?:the\s+)?)$/i;

/** "Shares with Canada the place of the second-largest market", "ties with Italy": who has the place as well. */
const SHARED_WITH =
  /\b(?:shar(?:es|ed|ing)|ties|tied|tying|level|on\sa\spar|neck\sand\sneck)\s(?:[a-z-]+\s){0,3}with\s(?:the\s)?$/;

/** "Second place went to Mexico", "the top spot was taken by Kenya": who has the place stands behind it. */
const WENT_TO =
  /^(?:\s+of\s+[^.,;#]{2,50}?)?\s+(?:(?:place|spot|position)\s+)?(?:again\s+|still\s+|then\s+)?(?:(?:went|goes|fell|falls|belonged|belongs)\s+to|(?:was|is|were)\s+(?:again\s+|still\s+)?(?:taken|held|occupied|claimed)\s+by)\s+(?:the\s+)?(?<who>@+)/i;

function wentTo(
  draft: Draft,
  { masked, economies }: Marks,
  topic: Topic,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const said = WENT_TO.exec(masked.slice(draft.end, draft.end + 90));
  const flow = draft.flow?.flow ?? topic.flow;
  if (!said || flow === null) return null;
  const at = draft.end + said[0].length - said.groups!.who!.length;
  const partner = economies.find((e) => e.start === at)?.code;
  const owner = topic.reporter === null || topic.reporter === partner ? main : topic.reporter;
  return partner && partner !== owner ? { reporter: owner, partner, flow } : null;
}

/** "The US is still third among China's largest trading partners": whose partners are ranked, and which one it is. */
export function partnerRank(
  draft: Draft,
  marks: Marks,
  topic: Topic,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const quote = marks.text.slice(draft.start, draft.end + 40);
  if (draft.kind !== 'rank') return null;
  const most = /\bno\b/i.test(quote) || /\bnobody\b/i.test(quote) ? nobodyElse(marks) : null;
  const home = topic.reporter !== 'WLD' ? (topic.reporter ?? main) : main;
  const holder = most ?? wentTo(draft, marks, topic, main) ?? holderSaid(draft, marks, home, topic.flow);
  if (holder) return holder;
  const trader = TRADER.test(quote) && OVERTAKES.test(marks.masked);
  if (!PLACE.test(quote) && !trader) return asPlace(draft, marks, topic, main) ?? ofAny(draft, marks, topic);
  const possessed = marks.economies.find(
    (e) => e.start >= draft.start - 25 && e.start <= draft.end + 30 && /^'s?\b/.test(marks.text.slice(e.end)),
  );
  // "The largest German trading partner in Eastern Europe": whose partner, and where it lies.
  const people = possessed
    ? undefined
    : marks.economies.find((e) => e.form === 'demonym' && e.start >= draft.start && e.end <= draft.end);
  const of = marks.economies.find(
    (e) =>
      e.start >= draft.end &&
      !(UNCOUNTED.has(e.code) && /^\s*in\s/.test(marks.text.slice(draft.end, e.start))) &&
      (/^\s*(?:of|for|in)\s+(?:the\s+)?$/.test(marks.text.slice(draft.end, e.start)) ||
        (/^\s*among\s+(?:the\s+)?$/.test(marks.text.slice(draft.end, e.start)) &&
          PLACES_NEXT.test(marks.text.slice(e.end, e.end + 40)))),
  );
  const has = marks.economies.find(
    (e) => e.start >= draft.end && e.start <= draft.end + 5 && /^\s+ha[sd]\b/.test(marks.text.slice(e.end)),
  );
  const owner =
    possessed?.code ??
    people?.code ??
    of?.code ??
    has?.code ??
    (topic.reporter !== 'WLD' ? topic.reporter : null) ??
    main;
  const others = marks.economies.filter((e) => e.code !== owner);
  const ranked = others.filter((e) => {
    const left = marks.masked.slice(0, e.start);
    return !ONLY_COMPARED.test(left) && !SHARED_WITH.test(left);
  });
  const before = topic.partner !== owner && topic.partner !== 'WLD' ? topic.partner : null;
  const other =
    rolled(draft, marks) ??
    overtaker(marks, draft) ??
    (ranked.filter((e) => e.end <= draft.end).at(-1) ?? ranked[0])?.code ??
    before ??
    others[0]?.code ??
    (topic.partner !== owner ? topic.partner : null);
  if (!owner || !other || owner === other) return null;
  // "The third partner and second export market": each place is of its own flow.
  const own = quote.slice(
    0,
    draft.end - draft.start + Math.max(0, quote.slice(draft.end - draft.start).search(NEXT_PLACE)),
  );
  const flow =
    /\bexports?\b|\bmarkets?\b|\bbuyers?\b|\bcustomers?\b|\bdestinations?\b|\bpurchasers?\b/i.test(own) &&
    !/\bimports?\b/i.test(own)
      ? 'exports'
      : /\bimports?\b|\bsuppliers?\b|\bsellers?\b|\bsources?\b|\borigin\b|\bexporters?\b/i.test(own)
        ? 'imports'
        : ANY_PARTNER.test(quote)
          ? (flowNear(draft, marks) ?? topic.flow ?? 'total')
          : 'total';
  return { reporter: owner, partner: other, flow };
}

/** "The biggest that it had with any partner", "no other partner came near this deficit": in the flow that is told of. */
const ANY_PARTNER = /\b(?:any|no)\s(?:single\s|other\s|one\s)?(?:trading\s|trade\s)?partner\b/i;
const flowNear = ({ flow, start, end }: Draft, { flows }: Marks): Flow | null =>
  flows.find((f) => f.start >= start && f.start < end + 60)?.flow ??
  flow?.flow ??
  flows.findLast((f) => f.end <= start)?.flow ??
  null;

/** Where another place follows, or the quote ends. */
const NEXT_PLACE = /\s(?:and|but|while)\s|[,;:]|$/;

/** "Nigeria came second": the economy that a rank is said of. */
export function rankedBefore(marks: Marks, draft: Draft, main: string | null): string | null {
  const e = marks.economies.findLast(
    (x) =>
      x.end <= draft.end &&
      x.start >= draft.start - 90 &&
      x.code !== main &&
      !SHARED_WITH.test(marks.masked.slice(0, x.start)),
  );
  if (!e) return null;
  const between = marks.masked.slice(e.end, draft.start).replace(/^\s*\([^()]*\)|^,\s(?:at|with)\s#+,/, '');
  return between.length <= 60 && !/[#;]/.test(between) ? e.code : null;
}

const WITH = /^\s*(?:was\s+)?(?:[\w#,-]+\s+){0,5}?(?:the one\s+|that\s+)?with\s+(?:the\s+)?$/i;
/** "Second place went to Mexico", "the top spot was held by Canada", "third place: Japan". */
const HELD_BY =
  /^(?:\s+(?:place|spot|position|rank|slot))?(?:,\s(?:as\sbefore|again|still|once\s(?:more|again)|as\sever),)?(?:\s+(?:(?:again|now|then)\s+)?(?:(?:went|goes|go|fell|falls|belong(?:s|ed)?|passed|was\s+given)\s+(?:again\s+)?to|(?:is|was|were|are|has\s+been)\s+(?:again\s+)?(?:taken|held|occupied|claimed)\s+by|(?:is|was|were|are|remain(?:s|ed)|stay(?:s|ed)|came|comes?|stood|stands?|follow(?:s|ed)?)(?:\s+again)?(?:\s+that\s+of)?)|\s*[-:¦])\s+(?:the\s+)?$/i;

const GAPPED = /^\s+(?:the\s+)?$/;
const IN_PLACE = /^in\s.*\s(?:place|spot|position)$|^\w+\s(?:was|were|is|are|came|comes?)$/i;

/** "The largest deficit in the first half was the one of # with China": however much stands between. */
const THE_ONE = /^[^#;]{0,110}\b(?:was|is)\s+(?:the\s+one|that)\s+(?:of\s+#+\s+)?(?:with|to|from)\s+(?:the\s+)?$/;

const LONGEST = 140;
const isTheOne = (between: string): boolean => between.length < LONGEST && THE_ONE.test(between);

const NAMED_IN = /^(?:with\s)?(?:the\s)?@+\s(?:(?:in|at)\s)?(?:second|third|fourth|fifth|sixth|next)$/i;

/** "With Japan second on #": who has the place stands in its own words. */
const namedIn = ({ masked, economies }: Marks, { start, end }: Draft): string | null =>
  NAMED_IN.test(masked.slice(start, end))
    ? (economies.find((e) => e.start >= start && e.end <= end)?.code ?? null)
    : null;

/** "the fourth largest the one with Canada", "second largest, after Mexico, was Japan": the economy that a rank is given to. */
export function rankedAfter(marks: Marks, draft: Draft): string | null {
  const behind = namedIn(marks, draft) ?? nameBehind(marks, draft);
  if (behind) return behind;
  const next = marks.economies.find((e) => e.start >= draft.end);
  const between = next && marks.masked.slice(draft.end, next.start);
  // "And in third place the United States", "third was the United States", "after it came China".
  if (between !== undefined && GAPPED.test(between) && IN_PLACE.test(marks.text.slice(draft.start, draft.end)))
    return next!.code;
  if (between !== undefined && SHARED_WITH.test(marks.masked.slice(0, next!.start))) return null;
  if (between !== undefined && (WITH.test(between) || HELD_BY.test(between))) return next!.code;
  if (!marks.masked.includes(' the one ') && !marks.masked.includes(' that ')) return null;
  return (
    marks.economies.find((e) => e.start >= draft.end && isTheOne(marks.masked.slice(draft.end, e.start)))?.code ?? null
  );
}
