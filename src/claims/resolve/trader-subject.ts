import type { Draft, Marks } from '../extract/draft.js';
import { ALL } from './main-reporter.js';
import type { Place, Topic } from './topic.js';

const VERB =
  '(?:(?:also|again|meanwhile|by\\scontrast),?\\s)?(?<verb>recorded|posted|saw|registered|reported|suffered|enjoyed|managed|noted|had|shipped|exported|sold|imported|bought|took|(?:is|are)\\s(?:seen|expected|forecast|projected))\\b';
/** ", the world's largest coffee producer, recorded", ", its main rival, shipped". */
const OWN_TRADE = new RegExp(
  String.raw`^(?:'s)?,\s(?:the\s|its\s|an?\s)?[^,#@]{0,50}(?:@+(?:'s)?\s[^,#@]{0,24})?\b(?<what>producer|exporter|grower|shipper|rival|competitor|importer|consumer|buyer|customer)\b[^,#@]{0,40},\s${VERB}`,
  'i',
);
/** "Indonesia took 11.2 million", in figures of the world. */
const DEALT =
  /^\s(?:(?:also|again|alone|itself)\s)?(?<verb>took|bought|imported|purchased|shipped|exported|sold)\s(?:[a-z]+\s){0,2}#/;
const BUYS = /^(?:importer|consumer|buyer|customer|took|bought|imported|purchased)$/i;
const SELLS = /^(?:shipped|exported|sold)$/i;
const OF_ONES_OWN = /^(?:buyer|customer)$/i;
const RIVAL = /\b(?:rival|competitor)s?\b/;

/** "The largest importer, recorded": what it does says nothing else. */
const isBuyer = ({ what, verb }: Record<string, string>): boolean => BUYS.test(what!) && !SELLS.test(verb!);

/** Who a sentence opens with, in words that say that it tells of its own trade; null where it may be a partner. */
function tellsOwn(
  masked: string,
  end: number,
  ofWorld: boolean,
): { readonly buys: boolean; readonly end: number } | null {
  const said = OWN_TRADE.exec(masked.slice(end, end + 160));
  // "Germany, its biggest customer, bought": a partner, but in figures of the world.
  if (said && (ofWorld || !OF_ONES_OWN.test(said.groups!.what!)))
    return { buys: BUYS.test(said.groups!.verb!) || isBuyer(said.groups!), end: end + said[0].length };
  const dealt = ofWorld ? DEALT.exec(masked.slice(end, end + 60)) : null;
  return dealt && { buys: BUYS.test(dealt.groups!.verb!), end: end + dealt[0].length };
}

/** "Guatemala, Latin America's second-largest banana exporter, recorded a rise of 9%": who sells or buys tells of its own trade. */
export function traderSubject(
  { flow, at }: Draft,
  { masked, economies }: Marks,
  { main }: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const first = economies[0];
  if (!first || first.start > 5 || first.code === main || ALL.has(first.code)) return null;
  if (flow !== null && ((flow.reporter ?? first.code) !== first.code || (flow.partner ?? 'WLD') !== 'WLD')) return null;
  const own = tellsOwn(masked, first.end, main === 'WLD');
  // Up to the next of them.
  if (!own || economies.some((e) => e.start >= own.end && e.end <= at && e.code !== first.code)) return null;
  return { reporter: first.code, partner: 'WLD', flow: flow?.flow ?? (own.buys ? 'imports' : 'exports') };
}

/** "Thailand, its main rival, shipped #": of the goods that the text is on, and not of rivals. */
export const goodsOfTrader = (product: string | null, { product: ofText, topic }: Place): string | null =>
  product !== null && RIVAL.test(product) ? (ofText ?? topic.product) : product;
