import type { Article } from '../../model/article.js';
import { findEconomy } from '../../model/economy.js';
import { type CurrencyFamily, isOfFamily, ownCurrency } from '../extract/currency-words.js';
import { datelineWithCountry } from '../extract/dateline.js';
import { findEconomies } from '../extract/economy-mentions.js';
import type { Extracted } from '../extract/extract.js';
import { matchesOf } from '../extract/matches.js';
import { plainText } from '../extract/plain-text.js';
import { CITIES } from './cities.js';
import { nationalOffice, sharedOffice } from './national-offices.js';
import { NEWSROOMS } from './newsrooms.js';
import { isOfWorldBody } from './world-body.js';

/** How much each hint counts beside a flow that names whose it is, which counts three in a headline and two below it. */
const WORTH = {
  currency: 3,
  family: 1.5,
  title: 2,
  dateline: 2,
  subject: 1.5,
  publisher: 1.5,
  address: 1,
  ours: 2,
  shared: 1.2,
  away: 0.5,
};

/** "NAIROBI, Feb 3 (Reuters) -", "Dhaka, 4 March:", "MONTEVIDEO -": the place that a report is sent from. */
const DATELINE =
  /^(?:(?<loud>\p{Lu}[-\p{Lu}.']+(?:\s\p{Lu}[-\p{Lu}.']+){0,3})|(?<plain>\p{Lu}[-\p{L}.']+(?:\s\p{Lu}?[-\p{L}.']+){0,3}))(?:,\s+(?:\p{Lu}[\p{L}]+,?\s+)?(?:\p{Lu}[\p{L}]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}[\p{L}]{2,8})(?:,?\s+\d{4})?)?\s*(?:\((?:[^()]{2,40})\)|\/[^/]{2,30}\/)?\s*(?:[-¦:]|\/)/u;

/** A capital or city by its name, whatever its case. */
function cityCode(name: string): string | null {
  const known = CITIES.get(name.toUpperCase());
  if (known) return known;
  const words = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  // "RIO DE JANEIRO", but "THE HAGUE" keeps its capital.
  for (const form of [words, words.replace(/\s(?:Of|The|De|La|And)\b/g, (word) => word.toLowerCase())]) {
    const economy = findEconomies(form)[0];
    if (economy && economy.start === 0 && economy.end === form.length) return economy.code;
  }
  return null;
}

/** The economy that a report is sent from, by the dateline of its first paragraphs. */
function ofDateline({ text, blocks }: Article): string | null {
  for (const { start } of blocks.filter((b) => b.kind === 'paragraph').slice(0, 2)) {
    const head = text.slice(start, start + 90);
    const sent = datelineWithCountry(head);
    const land = sent && findEconomies(sent.country)[0]?.code;
    if (land) return land;
    const place = DATELINE.exec(head)?.groups;
    const code = place && cityCode((place.loud ?? place.plain)!);
    if (code) return code;
  }
  return null;
}

/** What a currency is used for by one economy alone, by the letters of its code. */
const economyWith = (currency: string): string | null =>
  /^(?:USD|EUR|X..)$/.test(currency) ? null : (findEconomy(currency.slice(0, 2))?.code ?? null);

const SHARED: ReadonlySet<string> = new Set(['dollar']);

/** The economy that counts in a currency of its own, of the amounts printed in one most; those that share a name of one. */
function ofCurrency(extracted: readonly Extracted[], add: (code: string | null, worth: number) => void): void {
  const counts = new Map<string, number>();
  const families = new Map<CurrencyFamily, string>();
  const chinese = extracted.some(({ marks }) => marks.economies.some((e) => e.code === 'CHN'));
  for (const { marks } of extracted)
    for (const { quantity, family } of marks.quantities) {
      const { currency } = quantity;
      if (!currency) continue;
      // The sign of the yen is that of the yuan too, but seldom.
      if (!family || (family === 'yen' && !chinese)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
      else if (!SHARED.has(family)) families.set(family, currency);
    }
  const local = [...counts].filter(([currency]) => economyWith(currency) !== null).sort((a, b) => b[1] - a[1])[0];
  if (local) add(economyWith(local[0]), WORTH.currency);
  for (const [family, usual] of families) {
    // "Million dinars (MD)": a code or an abbreviation has said which.
    if ([...counts.keys()].some((told) => isOfFamily(family, told))) continue;
    const named = new Set(extracted.flatMap(({ marks }) => marks.economies.map((e) => e.code)));
    const own = [...named].filter((code) => ownCurrency(family, code) !== null || code === economyWith(usual));
    if (own.length > 0) for (const code of own) add(code, WORTH.family);
    else add(economyWith(usual), WORTH.address);
  }
}

const WORDS = /\p{Lu}[-\p{L}'.]*(?:\s(?:of|de|da|la|es)?\s?\p{Lu}[-\p{L}'.]*){0,2}/gu;

const LETTER = /\p{L}/u;

/** The places of the newsrooms by the first words of their names: a publisher of other words is not asked about. */
const BY_FIRST_WORD = new Map<string, number[]>();
NEWSROOMS.forEach(([name], i) => {
  const word = /\p{L}+/u.exec(name)![0];
  BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), i]);
});
const NO_LETTERS = /\P{L}+/u;

/** The newsroom with the longest name that a publisher's name holds. */
function newsroomIn(publisher: string): (typeof NEWSROOMS)[number] | undefined {
  const places = publisher.split(NO_LETTERS).flatMap((word) => BY_FIRST_WORD.get(word) ?? []);
  const first = places.sort((a, b) => a - b).find((i) => standsIn(publisher, NEWSROOMS[i]![0]));
  return first === undefined ? undefined : NEWSROOMS[first];
}

/** Does a name stand in a text as words of its own? */
function standsIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '');
}

/** The economy of a publisher: by its name, its city, or as a newsroom that is known. */
function ofPublisher(publisher: string): string | null {
  const named = findEconomies(publisher).find(({ code }) => code !== 'WLD');
  const known = newsroomIn(publisher);
  // "South China Morning Post", "Daily Sabah": a name that another economy's is a part of.
  if (named && !known?.[0].includes(publisher.slice(named.start, named.end))) return named.code;
  if (known) return known[1];
  const office = nationalOffice(publisher)?.code ?? sharedOffice(publisher);
  if (office) return office;
  for (const [name] of matchesOf(WORDS, publisher)) {
    const words = name.split(/\s/);
    for (let n = words.length; n > 0; n -= 1)
      for (let i = 0; i + n <= words.length; i += 1) {
        const code = CITIES.get(
          words
            .slice(i, i + n)
            .join(' ')
            .toUpperCase(),
        );
        if (code) return code;
      }
  }
  return null;
}

/** Letters at the end of an address that are sold as words, and no country's. */
const WORDLY: ReadonlySet<string> = new Set(['tv', 'io', 'co', 'me', 'ai', 'ly', 'fm', 'cc']);

/** The economy of an address by the country code at the end of its host. */
function ofAddress(url: string): string | null {
  const end = /^[a-z]+:\/\/[^/?#:]*\.([a-z]{2})(?:[/?#:]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (end === 'uk') return 'GBR';
  if (end === 'eu') return 'EU';
  return end && !WORDLY.has(end) ? (findEconomy(end)?.code ?? null) : null;
}

/** A paper that writes so is read at home: "our exports", "we sold", "the country's deficit". */
const OURS =
  /\b(?:[Oo]ur|(?:[Tt]he|[Tt]his)\s(?:country|nation)'s)\s+(?:[a-z-]+\s+){0,3}(?:exports?|imports?|trade|sales|shipments|deficit|surplus|shortfall|exporters?|importers?|import bill|outbound|inbound|purchases|trading)\b|\b[Ww]e\s+(?:[a-z]+\s)?(?:sold|sell|bought|buy|export(?:ed)?|import(?:ed)?|shipped|ship)\b|\b(?:[Ii]mports into|[Ee]xports from|[Ss]hipments (?:from|out of)) the country\b/;

/** "As demand in China weakened", "orders from Japan": where somebody sells. */
const DEMAND =
  /\b(?:demand|orders|appetite|consumption|buyers|customers|markets?|consumers|slowdown|growth|weakness|recovery|recession|lockdowns?|factories|users|importers|wholesalers)\s+(?:in|across|of|at)\s+(?:the\s+)?$/i;
/** What makes an economy the other side of somebody's trade, and those in a row with it: "to Peru, Bolivia and Brazil". */
export const HANGS =
  /\b(?:(?:tariffs|duties|curbs|sanctions|levies|restrictions|quotas)\s+on|to|from|with|for|against|than|between|into|toward|towards|by|behind|after|like|(?:bought|sold|purchased|ordered)\s[^.;@]{0,60}\sin)\s+(?:the\s+)?(?:@+(?:,\s+(?:and\s+)?|\s+and\s+)(?:to\s+|from\s+|with\s+)?(?:the\s+)?)*$/i;
/** What follows those that a list counts up, and whoever buys, sells or is ranked. */
const BUYS =
  /^\s*(?:\(|(?:(?:with|at)\s+)?#)|^(?:'s)?\s+(?:(?:also|again|alone|itself|still|now|was|were|is|has|had|remains?|remained|stayed|became|the|its|their|a|largest|biggest|main|top|leading|most|important|number|one|first|second|third)\s+)*(?:[a-z]+(?:\s(?:up|back))?\s(?:its|their)\s(?:supplies|deliveries|purchases)|bought(?!\s(?:[a-z]+\s){1,5}(?:abroad|overseas)\b)|buys?|sold|sells?|took|takes?|absorb\w*|accounted|accounts|supplie[sd]|purchas\w+|receive[sd]|customers?|clients?|outlets?|takers?|buyers?|markets?|suppliers?|sources?|destinations?|partners?|share|demand|(?:[a-z]+\s+)?(?:exporter|seller|shipper)s?(?:\s+of\s+[a-z ]{2,40}?)?\s+to\b|importers?\s+of\b)\b/i;

/** "Since Russia invaded Ukraine", "the war in Ukraine": where something happened, and nobody whose trade is told. */
const AT_WAR =
  /\b(?:invad(?:ed|es|ing)|(?:invasion|war|fighting|conflict|crisis|attacks?)\s(?:of|in|on|against))\s+(?:the\s+)?$/i;
const isAtWar = (masked: string, at: number): boolean => AT_WAR.test(masked.slice(Math.max(0, at - 30), at));

/** An economy named in the first sentences that is nobody's partner there. */
function ofSubject(extracted: readonly Extracted[], partners: ReadonlySet<string | null>): string | null {
  for (const { marks } of extracted) {
    const own = marks.economies.find(
      (e) =>
        /^[A-Z]/.test(e.code) &&
        e.code !== 'WLD' &&
        !partners.has(e.code) &&
        !HANGS.test(marks.masked.slice(0, e.start)) &&
        !DEMAND.test(marks.masked.slice(0, e.start)) &&
        !isAtWar(marks.masked, e.start) &&
        !BUYS.test(marks.masked.slice(e.end)),
    );
    if (own) return own.code;
  }
  return null;
}

/** Whose trade a text may tell, by what is not said of a flow: its currency, title, dateline, publisher, address. */
export function homeHints(article: Article, extracted: readonly Extracted[]): ReadonlyMap<string, number> {
  const partners = new Set(extracted.flatMap(({ marks }) => marks.flows.map((f) => f.partner)));
  const title = extracted.filter(({ marks }) => marks.sentence.kind === 'title');
  const first = extracted.filter(({ marks }) => marks.sentence.kind !== 'title').slice(0, 3);
  const hints = new Map<string, number>();
  const add = (code: string | null, worth: number): void => {
    if (code) hints.set(code, (hints.get(code) ?? 0) + worth);
  };
  ofCurrency(extracted, add);
  const titled = ofSubject(title, partners);
  add(titled, WORTH.title);
  if (!isOfWorldBody(article.text)) add(ofDateline(article), WORTH.dateline);
  add(ofSubject(first, partners), WORTH.subject);
  const publisher = article.publisher ? ofPublisher(plainText(article.publisher)) : null;
  // "Euro zone swings to a deficit" in an Irish paper: a house whose own economy is never named tells of the headline's.
  const named = (code: string | null): boolean =>
    extracted.some(({ marks }) => marks.economies.some((e) => e.code === code));
  const local = titled !== null && !named(publisher) ? WORTH.away : 1;
  add(publisher, WORTH.publisher * local);
  if (publisher && first.some(({ marks }) => OURS.test(marks.masked))) add(publisher, WORTH.ours);
  add(sharedOffice(article.text), WORTH.shared);
  add(article.url ? ofAddress(article.url) : null, WORTH.address * local);
  return hints;
}
