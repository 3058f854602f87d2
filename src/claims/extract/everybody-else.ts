import { isCountry } from '../../model/economy.js';
import type { EconomyMention } from './economy-mentions.js';
import { matchesOf } from './matches.js';
import { BLOC, BLOC_WORDS, REGION_WORDS, UNLISTED_BLOC, UNLISTED_REGION } from './unlisted-blocs.js';
import { type Gate, gateOf, opens } from './word-gates.js';

/** Stands for a group that is known only by who is not in it: "third countries", "countries outside the EU". It has no code of its own. */
export const OTHERS = '-';

const PEOPLE = String.raw`(?:member\s+states|trading\s+partners|countries|states|members|economies|markets|nations|partners|destinations|buyers|customers|suppliers|sources|(?<=every\s)(?:market|country|economy|partner|destination))`;
const BUT = String.raw`\s(?:outside|other\s+than|not\s+in|except(?:ing)?(?:\s+for)?|beyond|apart\s+from|but|save|excluding|without|bar)\s+(?:of\s+)?(?:the\s+)?$`;
/** How such a phrase ends: asked for before the longer question. */
const ENDS_IN_BUT = new RegExp(BUT, 'i');
const ALL_BUT = new RegExp(
  String.raw`(?:\b(?:all|every|any)\s+(?:the\s+(?=world))?)?(?:\bother\s+)?(?:\b(?!(?:to|from|with|in|of|for|and|or|by)\s)[\p{L}-]+\s+(?=${PEOPLE}))?\b(?:${PEOPLE}|(?<=\ball\sthe\s)world)\s*${BUT}`,
  'iu',
);
/** "Sells less outside the EU". */
const OUTSIDE = /\b(?:outside|beyond)\s+(?:of\s+)?(?:the\s+)?$/i;
const NOT_OF = /\b(?:non|extra)-$/i;
const NAMELESS = new RegExp(
  String.raw`\bthird\s+countries\b|\bother\s+${PEOPLE}\s+in\s+the\s+world\b|\b(?:non-members?|non-member\s+(?:states|countries|economies|nations))\b`,
  'gi',
);
/** "Countries outside it", "countries beyond the CIS". */
const BEYOND = new RegExp(
  String.raw`\b${PEOPLE}\s+(?:outside|beyond)\s+(?:of\s+)?(?:it|them|the\s+(?:bloc|union|region|group|area)|(?:the\s+)?${UNLISTED_BLOC})\b`,
  'g',
);
/** "Sales to the EU (-2.8%) and outside it (-2.7%)", "from the EU #, from outside #": all but the group that was named. */
const BEYOND_IT =
  /(?<=(?:^|\b(?:and|but|while|whereas|those|that|from|countries|sales|exports|imports|purchases|trade)|[,;])\s)(?:outside|beyond)\s+(?:of\s+)?(?:it|them)\b|(?<=\bfrom\s)outside(?=\s(?:by\s)?\d|[\s,.;]*$)/gi;
/** "The rest of the world bought #", "everybody else". */
const THE_REST =
  /\b(?:everybody|everyone)\s+else\b|\b[Tt]he\s+rest\s+of\s+the\s+world\b(?=\s+(?:bought|took|received|purchased|absorbed|accounted|[\d$¤£]))/g;
/** "Member States received": written so, those of the European Union; in small letters only as somebody's partners. */
const MEMBER_STATES =
  /\bMember\s+States\b|\b(?:to|from|with)\s+((?:the\s+)?(?:other\s+|fellow\s+|its\s+)?member\s+(?:states|countries)(?=[\s,.;)]|$)(?!\s+of\b))/g;
/** "BRICS countries", "trade with Mercosur": groups that the table of economies does not hold. */
const UNKNOWN = new RegExp(
  String.raw`\b(?:[Tt]o|[Ff]rom|[Ww]ith|[Ww]ithin|[Aa]mong|(?<=\b[Ss]hares?\s)of)\s+(?:the\s+|its\s+|all\s+|other\s+|(?:the\s+)?(?:members|countries)\s+of\s+(?:the\s+)?)?(${UNLISTED_BLOC}\b(?:\s+${PEOPLE})?|${UNLISTED_REGION}|(?:[A-Z][\w-]+\s+(?:and\s+)?){1,4}${PEOPLE})`,
  'g',
);
/** "The EAEU exported", "Mercosur's imports": such a group as the one whose trade is told. */
const UNKNOWN_SUBJECT = new RegExp(
  String.raw`\b${UNLISTED_BLOC}(?:\s+${PEOPLE})?(?:(?='s?\s|\s+(?:(?:merchandise|goods|services|total|international|external|foreign)\s+){0,2}(?:exported|imported|sold|shipped|bought|purchased|exports|imports|shipments|trade)\b)|(?<=\b(?:exports|imports|trade|shipments|surplus|deficit)\s+of\s+(?:the\s+)?${UNLISTED_BLOC}(?:\s+${PEOPLE})?)\b)`,
  'g',
);
/** "Exports to developing countries", "to other destinations": a kind of countries, or those that are left. */
const OF_A_KIND = new RegExp(
  String.raw`\b(?:to|from|with|in)\s+((?:the\s+|all\s+|its\s+)?(?:developing|emerging|advanced|developed|industriali[sz]ed|least-developed|neighbou?ring|bordering|friendly|unfriendly|hostile|remaining|non-traditional|traditional)\s+(?:[a-z]+\s+)?${PEOPLE})\b(?!\s+(?:in|like|such|of|including|than|except|but|outside)\b)`,
  'g',
);
const OTHER = new RegExp(
  String.raw`\b(?:to|from|with)\s+((?:the\s+|all\s+)?other\s+${PEOPLE})\b(?!\s+(?:in|like|such|of|including|than|except|but|outside)\b)`,
  'g',
);
/** "Countries that use the euro". */
const EURO_USERS = /\b(?:countries|states|members|economies|nations)\s+(?:that|which)\s+(?:use|share)\s+the\s+euro\b/gi;
/** "EU states that do not use the euro": a part of the group. */
const NOT_ALL = /^\s+(?:that|which|who)\s+(?:do|are|have)\s+not\b/;
/** "Asia excluding China": a group without one of its members. */
const WITHOUT = /^\s+(?:excluding|without|except(?:\s+for)?|other\s+than|outside|minus)\s+(?:the\s+)?$/;
const ENDS_IN_PEOPLE = new RegExp(String.raw`\s${PEOPLE}$`, 'i');
/** "non-EU goods exports" */
const OF_TRADE =
  /^\s+(?:(?:goods|services|merchandise)\s+)?(?:exports?|imports?|trade|sales|shipments|markets?|deficit|surplus|gap|purchases|deliveries)\b/i;
/** "Non-EU: #": the label of a row. */
const LABELS = /^\s*(?::|\(|\|)/;
/** "Non-euro area EU countries", "EU countries not belonging to the euro area": some of the members. */
const SOME_MEMBERS =
  /\b(?:non-euro[- ](?:area|zone)\s+(?:(?:EU|EU27|EU28)\s+)?(?:countries|member\s+states|members|states)|(?:EU|EU27|EU28)\s+(?:countries|member\s+states|members|states)\s+(?:(?:not|that\s+(?:do|are)\s+not|which\s+(?:do|are)\s+not)\s+(?:belong(?:ing)?\s+to|in|use|part\s+of|using)|outside(?:\s+of)?|without)\s+the\s+euro(?:\s+(?:area|zone)|zone)?)(?=[\s,.;)])/gi;
const TRAIL = new RegExp(String.raw`^\s+${PEOPLE}`, 'i');

/** "And those to the rest of the world": all but those that the sentence named before. */
const REST = /\b(?:to|from|with)\s+((?:the\s+)?rest\s+of\s+the\s+world)\b/gi;
const TO_SOMEBODY = /\b(?:to|from|with)\s+(?:the\s+)?$/i;

/** "Exports to all other countries", behind a sentence on one of them. */
const ALL_OTHER = new RegExp(
  String.raw`\b(?:to|from|with)\s+(all\s+(?:the\s+)?other\s+${PEOPLE})\b(?!\s+(?:in|like|such|of|including|than|except|but|outside)\b)`,
  'gi',
);

/** Words without which a sentence holds none of these. */
const PEOPLE_WORDS =
  'states|partners|countries|members|economies|markets|nations|destinations|buyers|customers|suppliers|sources|market|country|economy|partner|destination';
const NAMELESS_GATE = gateOf('third|other|non');
const BEYOND_GATE = gateOf('outside|beyond');
const THE_REST_GATE = gateOf('else|rest');
const MEMBER_GATE = gateOf('member');
const BLOC_GATE = gateOf(BLOC_WORDS);
const UNKNOWN_GATE = gateOf(`${PEOPLE_WORDS}|${BLOC_WORDS}|${REGION_WORDS}`);
const KIND_GATE = gateOf(
  'developing|emerging|advanced|developed|industrialised|industrialized|neighbouring|neighboring|bordering|friendly|unfriendly|hostile|remaining|traditional',
);
const EURO_GATE = gateOf('euro|eurozone');
const REST_GATE = gateOf('rest');
const OTHER_GATE = gateOf('other');

const COMMUNITY_GATE = gateOf('community');
const COMMUNITY = /\bEast\s+African\s+Community\b/;
const LOOK_BACK = 70;

/** "countries other than the United States" as one mention that has no code, in place of the economy that is left out. */
export function withEverybodyElse(text: string, economies: readonly EconomyMention[]): readonly EconomyMention[] {
  const found: EconomyMention[] = [];
  const some = mentioned(text, EURO_GATE, SOME_MEMBERS, OTHERS);
  const ofCommunity = opens(text, COMMUNITY_GATE);
  for (const economy of economies) {
    if (some.some((s) => economy.start >= s.start && economy.end <= s.end)) continue;
    // A community named after a part of the world is no part of it.
    if (ofCommunity && COMMUNITY.test(text.slice(Math.max(0, economy.start - 5), economy.start + 20))) continue;
    const left = text.slice(Math.max(0, economy.start - LOOK_BACK), economy.start);
    const trail = TRAIL.exec(text.slice(economy.end, economy.end + LOOK_BACK))?.[0] ?? '';
    const named = text.slice(economy.start, economy.end);
    const group = found.at(-1);
    if (group && isWithout(text, group, economy)) {
      found.splice(-1, 1, { start: group.start, end: economy.end, code: OTHERS, form: 'name', part: undefined });
      continue;
    }
    if (trail !== '' && NOT_ALL.test(text.slice(economy.end + trail.length, economy.end + LOOK_BACK))) {
      found.push({
        start: economy.start,
        end: economy.end + trail.length,
        code: OTHERS,
        form: 'name',
        part: undefined,
      });
      continue;
    }
    const outside =
      trail !== '' ||
      ENDS_IN_PEOPLE.test(named) ||
      (left.endsWith('-') &&
        /\bnon-$/i.test(left) &&
        (OF_TRADE.test(text.slice(economy.end)) || LABELS.test(text.slice(economy.end))));
    const but =
      (ENDS_IN_BUT.test(left) ? ALL_BUT.exec(left) : null) ??
      (outside ? NOT_OF.exec(left) : null) ??
      (economy.code === 'EU' || economy.code === 'EA' ? OUTSIDE.exec(left) : null);
    if (!but) {
      found.push(economy);
      continue;
    }
    const start = economy.start - but[0].length;
    while (found.length > 0 && found.at(-1)!.end > start) found.pop();
    found.push({ start, end: economy.end + trail.length, code: OTHERS, form: 'name', part: undefined });
  }
  const nameless = [
    ...mentioned(text, NAMELESS_GATE, NAMELESS, OTHERS),
    ...mentioned(text, BEYOND_GATE, BEYOND, OTHERS),
    ...(found.some((e) => !isCountry(e.code)) ? mentioned(text, BEYOND_GATE, BEYOND_IT, OTHERS) : []),
    ...mentioned(text, THE_REST_GATE, THE_REST, OTHERS),
    ...some,
    ...mentioned(text, MEMBER_GATE, MEMBER_STATES, 'EU'),
    ...mentioned(text, UNKNOWN_GATE, UNKNOWN, OTHERS),
    ...mentioned(text, KIND_GATE, OF_A_KIND, OTHERS),
    ...mentioned(text, EURO_GATE, EURO_USERS, 'EA'),
    ...mentioned(text, BLOC_GATE, UNKNOWN_SUBJECT, BLOC),
    ...mentioned(text, OTHER_GATE, ALL_OTHER, OTHERS),
    ...[...mentioned(text, REST_GATE, REST, OTHERS), ...mentioned(text, OTHER_GATE, OTHER, OTHERS)].filter((rest) =>
      found.some((e) => e.end <= rest.start && TO_SOMEBODY.test(text.slice(Math.max(0, e.start - 12), e.start))),
    ),
  ];
  return nameless.length === 0 ? found : apart(found, nameless);
}

const isWithout = (text: string, group: EconomyMention, { start, code }: EconomyMention): boolean =>
  start - group.end < 20 && group.code !== code && WITHOUT.test(text.slice(group.end, start));

/** All mentions in their order; where two overlap, the economy of the table, else the earlier. */
function apart(found: readonly EconomyMention[], nameless: readonly EconomyMention[]): readonly EconomyMention[] {
  const kept: EconomyMention[] = [];
  const listed = new Set(found);
  for (const next of [...found, ...nameless].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || last.end <= next.start) kept.push(next);
    else if (listed.has(next) && !listed.has(last)) kept.splice(-1, 1, next);
  }
  return kept;
}

const NONE: readonly EconomyMention[] = [];
function mentioned(text: string, gate: Gate, form: RegExp, code: string): readonly EconomyMention[] {
  if (!opens(text, gate)) return NONE;
  return matchesOf(form, text).map((m) => {
    const end = m.index + m[0].length;
    return { start: end - (m[1] ?? m[0]).length, end, code, form: 'name', part: undefined };
  });
}
