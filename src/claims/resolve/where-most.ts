import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import { isInside } from './members.js';

const WHERE_MOST =
  /^(?:(?:And|But)\s)?(?:It\s(?:was|is)\s)?(?:[Tt]he\s)?(?<who>@+)(?:\s(?:again|still|also))?(?:\s(?:was|is|remain(?:s|ed)|stay(?:s|ed)|became)(?:\s(?:again|still|also))?)?(?:\sthe\s(?:[a-z]+\s){0,2}(?:country|place|market|one|economy))?\s(?:where|(?:to|from)\s(?:which|where)|that)\s[^#;.]{0,24}\b(?:most|more|the\s(?:bulk|majority|largest|biggest))\b/;

/** "China remained where most of its imports originated, with #", "the US was where most goods were sold: they brought in #": with whom. */
export function whereMost({ masked, economies }: Marks, { kind }: Draft, main: string | null): string | null {
  if (main === null || main === 'WLD' || kind === 'causal') return null;
  const said = WHERE_MOST.exec(masked);
  if (!said) return null;
  const at = said[0].indexOf('@');
  const code = economies.find((e) => e.start === at)?.code ?? null;
  if (code === null || code === main || code === OTHERS || code === 'WLD') return null;
  const another = economies.some((e) => e.code !== code && e.code !== main);
  return another || isInside(code, main) || isInside(main, code) ? null : code;
}

const WAY =
  /^where\smost\s[^#;]{0,60}\b(?:(?<out>sold|sent|shipped|exported|went|go|ended\sup)|bought|purchased|sourced|imported|c[ao]me|originated?)$/;

/** "Where most Pakistani goods were sold": which way what has the first place went. */
export function whereMostFlow(words: string): Flow | null {
  const said = WAY.exec(words);
  return said ? (said.groups!.out ? 'exports' : 'imports') : null;
}
