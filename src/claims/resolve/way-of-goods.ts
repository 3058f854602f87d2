import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';

const GOODS = `(?:[Tt]hose|[Gg]oods|[Pp]roducts|[Ss]upplies|[Cc]argoes|[Mm]erchandise)`;
const WAY = new RegExp(
  String.raw`(?:^|[,;]\s(?:(?:and|while|but|whereas)\s)?|\b(?:while|whereas|and|but)\s)(?:${GOODS}\s(?:(?:coming|arriving|originating|bought|brought\sin|shipped|sent|sold|bound|destined|headed|going|made)\s)?(?<way>from|to|for)|(?<head>From|To))\s(?:the\s)?(?<where>@+)(?!['@])`,
);

/** "Goods from China fell #", "supplies from Peru", "to Brazil # more was sold": the way that what is named by no flow went. */
export function wayOfGoods({ flow, at }: Draft, { masked, economies }: Marks, main: string | null): Flow | null {
  if (flow !== null || economies.length === 0) return null;
  const said = WAY.exec(masked.slice(0, at));
  if (!said) return null;
  const { way, head, where } = said.groups!;
  const start = said.index + said[0].length - where!.length;
  if (economies.find((e) => e.start === start)?.code === main) return null;
  return (way ?? head!).toLowerCase() === 'from' ? 'imports' : 'exports';
}
