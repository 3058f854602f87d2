import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { gateOf, opens } from '../extract/word-gates.js';
import type { Topic } from './topic.js';

const GATE = gateOf(
  'suppliers|sellers|sources|origins|vendors|providers|buyers|customers|clients|purchasers|destinations|outlets|markets|takers',
);
const OF_OWN = String.raw`(?:the|its|their|our|(?:the\s)?@+(?:'s?)?)`;
/** "China led the suppliers, at #", "Germany was first among the buyers with #". */
const FORM = new RegExp(
  String.raw`(?:^|[;.]\s|,?\s(?:and|while|whereas|but)\s)(?:the\s)?(?<who>@+)\s(?:(?:again|still|also|once\smore)\s)?(?:led|leads|headed|heads|topped|tops|(?:came|comes|was|is|ranked|stood|remained|stayed)\s(?:again\s|still\s)?(?:first|top|ahead)\s(?:among|of)(?:\sall)?)\s(?:(?:the\s)?(?:list|ranks|table|field|ranking)\sof\s)?${OF_OWN}\s(?:[a-z-]+\s){0,2}?(?:(?<gives>suppliers|sellers|sources|origins|vendors|providers)|buyers|customers|clients|purchasers|destinations|outlets|markets|takers)\b`,
  'gi',
);
/** Who another number, or another clause, is of. */
const PARTED = /[@;]|,\s(?:ahead\sof|followed|before|with|while|whereas|and)\s/;

/** Whose trade the figures are behind who led those that sell to, or buy from, the text's own economy. */
export function ledThem(
  draft: Draft,
  marks: Marks,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { masked, text, economies } = marks;
  if (main === null || economies.length === 0 || !opens(text, GATE)) return null;
  for (const said of matchesOf(FORM, masked)) {
    const end = said.index + said[0].length;
    const at = said.index + said[0].indexOf(said.groups!.who!);
    const inside = draft.kind === 'rank' && draft.start >= at && draft.end <= end;
    if (!inside && (draft.at < end || PARTED.test(masked.slice(end, draft.at)))) continue;
    const who = economies.find((e) => e.start === at)?.code;
    if (!who || who === main) return null;
    return { reporter: main, partner: who, flow: said.groups!.gives ? 'imports' : 'exports' };
  }
  return null;
}
