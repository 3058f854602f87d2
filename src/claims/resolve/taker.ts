import type { Draft, Marks } from '../extract/draft.js';

const BOUGHT = String.raw`bought|buys|took|takes|absorbed|absorbs|purchased|purchases|snaps\s+up|snapped\s+up|imports|received|receives|imported|ordered|claimed|soaked\s+up`;
const SOLD = 'supplied|supplies|provided|provides|sold|sells|shipped|delivered|contributed';
const TAKER = new RegExp(
  String.raw`(?<who>@+)(?:\s*,[^,;#@]{1,40},)?\s+(?:(?:also|alone|again|still|now|thus|hence|therefore|together|already|today|has|had|have|itself|buyers|companies|firms)\s+){0,2}(?:(?<out>${BOUGHT})|(?<into>${SOLD}))\s+(?:[a-z]+\s+){0,3}$`,
  'i',
);
const OF_OWN =
  /^\s+(?:(?:worth|or\s+#+)\s+)?of\s+(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:(?:@+(?:'s?)?|its|their|our|these|those|the\s(?:country|bloc|island|kingdom|region|world|nation)'s)\s+|(?<=all\s+)|(?=(?:goods|merchandise|total|overall)\s)|(?<=\sof\s)(?=$)|(?:month|year|quarter)'s\s+)(?:[a-z-]+\s+){0,3}$/i;

/** "8.8 percent of Chinese exports still went to the US", "4 percent of its imports come from Brazil": where a part went. */
const WENT_TO =
  /^\s+of\s+(?:[-\w@']+\s+){0,5}[-\w@']+(?:,\s(?:worth|or|valued\sat)\s[^,@;]{1,30},)?\s+(?:(?:still|now|today|already|currently|again|also|then|instead|thus|is|are|was|were|has|had|have|been)\s+){0,3}(?:went|go(?:es)?|gone|came|comes?|bound|destined|headed|shipped|sent|sold|bought|sourced|delivered|exported|imported|dispatched|ended\s+up|arrived|originat(?:ed|es|e))\s+(?:to|from|for|in|by)\s+(?:the\s+)?(?=@)/i;

function goneTo(draft: Draft, { masked, economies }: Marks): string | null {
  const said = WENT_TO.exec(masked.slice(draft.atEnd, draft.atEnd + 140));
  const at = said ? draft.atEnd + said[0].length : -1;
  return economies.find((e) => e.start === at)?.code ?? null;
}

/** "Germany bought # of Poland's exports", "China supplied # of its imports": the economy before the verb is the other side. */
export function takerOf(draft: Draft, marks: Marks, reporter: string | null): string | null {
  const { flow } = draft;
  if ((draft.kind !== 'level' && draft.kind !== 'share') || flow?.by !== 'noun') return null;
  if (flow.start < draft.atEnd || flow.partner !== null) return null;
  const gone = draft.kind === 'share' ? goneTo(draft, marks) : null;
  if (gone && gone !== reporter) return gone;
  // "A quarter of its exports": the part in words ends behind its "of".
  const of = marks.masked.slice(draft.atEnd - 3, draft.atEnd) === ' of' ? draft.atEnd - 3 : draft.atEnd;
  if (!OF_OWN.test(marks.masked.slice(of, flow.start))) return null;
  const from = Math.max(0, draft.at - 90);
  const said = TAKER.exec(marks.masked.slice(from, draft.at));
  if (!said || (flow.flow === 'exports') !== (said.groups!.out !== undefined)) return null;
  const who = marks.economies.find((e) => e.start === from + said.index);
  return who && who.code !== reporter ? who.code : null;
}

const TAKES_PART =
  /^\s(?:(?:also|still|now|again|alone|already)\s)?(?:bought|buys|imported|imports|purchased|purchases)\s(?:[a-z-]+\s){0,4}(?:#+\s)?of\s[^#;,]{0,40}$/;

/** "China bought a third of exports, Australia #": does an economy only take a part of what the text's own one sells? */
export const takesPart = (draft: Draft, marks: Marks, code: string): boolean =>
  takesOfFlow(draft, marks, code) || takesOfGoods(draft, marks, code);

/** "The Netherlands bought half of the flowers", behind the exports of somebody else. */
const BOUGHT_PART =
  /^\s(?:(?:also|still|now|again|alone|already)\s)?(?:bought|buys|imported|imports|purchased|purchases|received|receives)\s(?:(?:about|some|nearly|almost|over|more\sthan|just|only|roughly|around|close\sto)\s){0,2}$/;
const takesOfGoods = ({ kind, flow, at }: Draft, { masked, economies, flows }: Marks, code: string): boolean =>
  kind === 'share' &&
  flow === null &&
  flows.length === 0 &&
  economies.some((e) => e.code === code && e.end <= at && BOUGHT_PART.test(masked.slice(e.end, at)));

const takesOfFlow = ({ kind, flow }: Draft, { masked, economies }: Marks, code: string): boolean =>
  kind === 'share' &&
  flow?.by === 'noun' &&
  flow.flow === 'exports' &&
  flow.reporter === null &&
  economies.some((e) => e.code === code && e.end <= flow.start && TAKES_PART.test(masked.slice(e.end, flow.start)));
