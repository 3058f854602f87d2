import type { Draft, Marks } from './draft.js';
import { gateOf, opens } from './word-gates.js';

/** What is counted in money or percent, and is no trade. */
const THINGS =
  'remittances|remittance\\s[a-z]+|nights(?:\\sspent)?|tourists(?!\\sspent)|wages|salaries|loans|lending|borrowing|debts?|profits?|net\\sincome|operating\\sincome|investments?|FDI|payrolls|employment|workforce|output|production|subsidies|reserves|capacity|valuation|market\\scapitali[sz]ation|aid|consumption|(?<=[Hh]ousehold\\s|[Cc]onsumer\\s|[Gg]overnment\\s|[Pp]ublic\\s|[Pp]rivate\\s)(?:spending|expenditure)|capital\\sformation|arrivals|visitors|passengers|overnight\\sstays|(?:tourist|visitor|travell?er|passenger)\\sflows|(?:[A-Z][a-z]+\\s)?(?:dollar|yuan|renminbi|yen|rupee|rupiah|lira|euro|pound|sterling|franc|won|peso|real|rand|rou?ble|ringgit|baht|krona|krone|zloty|forint|shilling|naira|currency)|(?:shares|stocks)(?=\\sin\\s@|\\s(?:of|in)\\s[A-Z]|\\s[a-z]+ed\\b)|(?:Nikkei|Hang\\sSeng|Dow|stock|share|equity)\\s(?:[a-z]+\\s)?(?:index|average|benchmark)';
/** Names are told by their capitals, so that other words are read with and without one. */
const inBoth = (words: string): string =>
  words.replace(/(^|\|)([a-z])/g, (_, bar, a) => `${bar}[${a.toUpperCase()}${a}]`);
const GATE = gateOf(
  'market|losses|earnings|remittances|wages|salaries|loans|lending|borrowing|debt|debts|profit|profits|income|investment|investments|fdi|payrolls|employment|workforce|output|production|subsidies|reserves|capacity|valuation|capitalisation|capitalization|aid|revenue|revenues|sales|turnover|deliveries|shipments|invest|invested|invests|investing|employ|employed|employs|produce|produced|produces|lent|borrowed|hire|hired|hires|harvest|harvested|harvests|pledged|donated|consumption|spending|expenditure|formation|arrivals|visitors|passengers|stays|flows|nights|tourists|remittance|dollar|yuan|renminbi|yen|rupee|rupiah|lira|euro|pound|sterling|franc|won|peso|real|rand|ruble|rouble|ringgit|baht|krona|krone|zloty|forint|shilling|naira|currency|shares|stocks|index|average|benchmark',
);
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday';
/** "TSMC's revenue", "the carmaker's global sales": what a firm earns. A country's sales may be its trade. */
const OF_FIRM = `(?:(?!(?:${MONTHS})')[A-Z][A-Za-z&-]+|(?:[Cc]ompany|firm|group|brand|chain|retailer|[a-z]*maker|manufacturer|miner|conglomerate|startup|start-up|airline|bank))'s\\s(?:[a-z-]+\\s){0,2}?(?:revenues?|sales|turnover|deliveries|shipments|profits?)`;
/** "Tax revenue", "net revenues". */
const OF_STATE =
  '(?:[Tt]ax|[Gg]overnment|fiscal|budget|[Cc]ustoms|[Ss]tate|[Nn]et|[Gg]roup|[Oo]perating|annual|quarterly|advertising)\\srevenues?|(?:[Dd]omestic|[Rr]etail|[Hh]ome)\\s(?:[a-z]+\\s)?(?:sales|market)';
const VERB =
  '(?:(?:has|have|had|also|meanwhile|still|even|then|now)\\s){0,2}(?:ris(?:en|es?)|rose|f[ae]ll(?:en|s)?|numbered|gr[eo]wn?|climbed|jumped|surged|soared|increased|decreased|declined|dropped|slid|slipped|sank|shrank|slumped|plunged|tumbled|eased|dipped|went|came|amounts?|amounted|totall?ed|reached|hit|stood|stands?|was|were|is|are|been|doubled|tripled|halved|exceeded|topped|passed|crossed|edged|contracted|expanded|accounts?|accounted|ma[dk]es?|weakened|strengthened|appreciated|depreciated|gained|lost|closed|traded)\\b';
const OTHER = new RegExp(
  String.raw`^(?:(?:In|By|At|For|Over|During|Since|Meanwhile|Elsewhere|Still|But|And|Yet)\b[^,;:]{0,40},?\s)?[^,;:#]{0,60}?\b(?:${inBoth(THINGS)}|${OF_FIRM}|${OF_STATE})(?:\s(?:of|in|into|from|by|to|at|on|for|sent|made)\s[^,;:#]{1,50}?)?(?:,[^,;:#]{1,40},)?\s${VERB}`,
);
/** "The company has invested #", "its plants produced #". */
const DONE =
  /\b(?:report(?:ed|s)|post(?:ed|s)|booked|generated)\s(?:(?!(?:exports?|trade)\b)[a-z]+\s){0,3}(?:revenues?|turnover|profits?|income|losses|earnings)\sof\s#|\b(?:invest(?:ed|s|ing)?|employ(?:ed|s)?|produce[ds]?|lent(?:\s(?:the\scountry|it|@+))?|borrowed|hire[ds]?|harvest(?:ed|s)?|pledged|donated)\s(?:an?\s|another\s|up\sto\s|only\s|just\s)?#/;

/** Does a sentence without a flow tell of something that is no trade: "Remittances rose # to #", "its profits fell #"? */
export const tellsOther = (marks: Marks): boolean =>
  marks.flows.length === 0 && opens(marks.text, GATE) && (DONE.test(marks.masked) || OTHER.test(marks.masked));

const KEPT: ReadonlySet<Draft['kind']> = new Set(['causal', 'not_checkable']);

/** What such a sentence can still say: causes, opinions, and how an economy grew. */
export const isOfAll = (draft: Draft): boolean => KEPT.has(draft.kind) || draft.output !== undefined;
