import type { Draft, Marks } from '../extract/draft.js';

/** "$716.8 billion for Canada", "$3.5 billion to Poland": the economy right behind a number. */
export function behindNumber(marks: Marks, draft: Draft, reporter: string | null): string | null {
  if (draft.quantity === null) return null;
  const next = marks.economies.find((e) => e.start >= draft.atEnd);
  if (!next || next.code === reporter || /^'s?\b/.test(marks.text.slice(next.end))) return null;
  return COMPARED_TO.test(marks.masked.slice(draft.atEnd, next.start)) ||
    /^(?:\s*\([^()]*\)|\)|,\s+or\s+#+(?:\s+of\s+(?:the\s+)?[a-z]+)?,)?(?:\s+of\s+(?:it|th(?:is|at|em|ese)|the\s+(?:total|goods|sum|amount|shipments)))?\s+(?:(?:that\s+|which\s+)?(?:came|comes|went|goes|was|were|is|are)\s+(?:(?:meant|bound|destined|headed|intended|sold|shipped|exported|sent|delivered|bought|imported|sourced)\s+)?)?(?:for|with|to|from)\s+(?:the\s+)?(?:(?:its\s+|their\s+)?(?:leading|largest|biggest|top|main|most\s+important|number[- ]one|second-largest|third-largest)\s+(?:export\s+|single\s+|foreign\s+|trading\s+)?(?:market|buyer|customer|destination|partner|supplier|source),?\s+)?$|^,?\s(?:ended|ends|wound)\sup\sin\s(?:the\s)?$/.test(
      marks.masked.slice(draft.atEnd, next.start),
    )
    ? next.code
    : null;
}

/** "14.1 percent more than a year ago with the ASEAN countries", "5.2 percent lower year on year to China". */
const COMPARED_TO =
  /^\s(?:more|less|higher|lower|fewer|up|down)(?:\sthan\s(?:(?:a|one)\syear\s(?:ago|before|earlier)|the\s(?:year|month)\sbefore|last\s(?:year|month)|in\s[A-Z\d][\w ]{2,20})|\s(?:over|on|from)\s(?:(?:a|the)\syear\s(?:ago|before|earlier)|last\syear)|,?\syear[- ]on[- ]year)?,?\s(?:with|to|for)\s(?:the\s)?$/;

/** Does a number say how much more or less, as against when, before whoever it is told of? */
export const isCompared = (masked: string, end: number): boolean =>
  /^\s(?:more|less|higher|lower|fewer)\s/.test(masked.slice(end, end + 8));

const SHARE_OF =
  /^'s?\s+(?:(?:only\s+|just\s+)?#|(?:(?:own|fell|rose|dropped|shrank|slipped|climbed|grew|went|sank|declined)\s+)?(?:up\s+|down\s+)?(?:from|to)\s+#|(?:[a-z]+\s+)?(?:share|portion|slice|part|weight|contribution)\b)/;

/** "The share of the EU countries in exports was #": whose part it is. */
const SHARE_HELD_BY = /\b(?:share|portion|slice|weight)\sof\s(?:the\s)?$/i;
const IN_TRADE =
  /^\s(?:(?:countries|member\sstates)\s)?in\s(?:[^,;.:#]{1,30}\s)?(?:exports?|imports?|trade|turnover|sales|shipments|purchases)\s/;

/** "Taiwan still had # of China's imports". */
const HAD =
  /^\s(?:(?:still|once|now|again|alone|already|only)\s)*(?:had|has|held|holds|kept|keeps|claimed|commanded|enjoyed)\s(?:(?:an?|only|just|about|some|still)\s)*(?:(?:[a-z]+\s)?(?:share|slice|portion)\sof\s(?:(?:about|some|only|just|nearly|almost|over)\s)?)?$/;

/** "Japan's share dropped": is an economy named as the one whose part of somebody's trade it is? */
const OWN_SHARE =
  /^'s?\s+(?:(?:(?:own|market|total|combined)\s+)?(?:share|portion|slice|part|weight)\b|(?:only\s+|just\s+|about\s+)?#)|^\s(?:had|has|held|holds|enjoyed|claimed|commanded)\s(?:an?\s|the\s)?(?:#+[^#@;.,]{0,10}\s|[a-z]+\s)?(?:share|slice|portion)\b/;
export const ownsShare = ({ economies, masked }: Marks, code: string): boolean =>
  economies.some((e) => e.code === code && OWN_SHARE.test(masked.slice(e.end, e.end + 48)));

/** "China's share is less than 6%", "still behind Vietnam's 4.2%": whose part of the trade it is. */
export function sharer(marks: Marks, draft: Draft, reporter: string | null): string | null {
  const near = marks.economies.filter((e) => e.end <= draft.at && draft.at - e.end < 60 && e.code !== reporter);
  const of =
    near.findLast((e) => SHARE_OF.test(marks.masked.slice(e.end))) ??
    near.findLast(
      (e) => SHARE_HELD_BY.test(marks.masked.slice(0, e.start)) && IN_TRADE.test(marks.masked.slice(e.end)),
    ) ??
    near.findLast((e) => HAD.test(marks.masked.slice(e.end, draft.at)) && draft.kind === 'share');
  return (of ?? goesOnWith(marks, draft, reporter))?.code ?? null;
}

/** "Brazil, receiving # of exports and supplying # of imports": the second part is that of the same one. */
const GOES_ON =
  /^,\s(?:[a-z]+ing|(?:which|who)\s[a-z]+)\s#+[^@;#]{0,60}\sand\s(?:[a-z]+ing\s|[a-z]+(?:ed|es|s)\s)(?:for\s)?(?:about\s|some\s|only\s|just\s)?$/;
const goesOnWith = (marks: Marks, draft: Draft, reporter: string | null): Marks['economies'][number] | undefined =>
  draft.kind === 'share'
    ? marks.economies.findLast(
        (e) =>
          e.end <= draft.at &&
          draft.at - e.end < LONGEST &&
          e.code !== reporter &&
          (GOES_ON.test(marks.masked.slice(e.end, draft.at)) ||
            GOES_ON_BEHIND.test(marks.masked.slice(e.end, draft.at))),
      )
    : undefined;
const LONGEST = 140;
/** "Brazil remained the top partner, receiving # of exports and supplying #". */
const GOES_ON_BEHIND =
  /^\s[^@;#,]{3,60},\s[a-z]+ing\s(?:for\s)?#+[^@;#]{0,60}\sand\s[a-z]+ing\s(?:for\s)?(?:about\s|some\s|only\s|just\s)?$/;
