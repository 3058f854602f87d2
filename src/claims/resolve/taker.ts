import type { Draft, Marks } from '../extract/draft.js';

const BOUGHT = String.raw`bought|buys|took|takes|absorbed|absorbs|purchased|received|receives|imported|ordered|claimed|soaked\s+up`;
const SOLD = 'supplied|supplies|provided|provides|sold|sells|shipped|delivered|contributed';
const TAKER = new RegExp(
  String.raw`(?<who>@+)(?:\s*,[^,;#@]{1,40},)?\s+(?:(?:also|alone|again|still|now|has|had|have|itself|buyers|companies|firms)\s+){0,2}(?:(?<out>${BOUGHT})|(?<into>${SOLD}))\s+(?:[a-z]+\s+){0,3}$`,
  'i',
);
const OF_OWN =
  /^\s+(?:(?:worth|or\s+#+)\s+)?of\s+(?:the\s+)?(?:@+(?:['’]s?)?|its|their|these|those|all)\s+(?:[a-z-]+\s+){0,3}$/i;

/** "Germany bought # of Poland's exports", "China supplied # of its imports": the economy before the verb is the other side. */
export function takerOf(draft: Draft, marks: Marks, reporter: string | null): string | null {
  const { flow } = draft;
  if (draft.kind !== 'level' || flow?.by !== 'noun' || flow.start < draft.atEnd || flow.partner !== null) return null;
  if (!OF_OWN.test(marks.masked.slice(draft.atEnd, flow.start))) return null;
  const from = Math.max(0, draft.at - 90);
  const said = TAKER.exec(marks.masked.slice(from, draft.at));
  if (!said || (flow.flow === 'exports') !== (said.groups!.out !== undefined)) return null;
  const who = marks.economies.find((e) => e.start === from + said.index);
  return who && who.code !== reporter ? who.code : null;
}
