import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';

/** "In China's favour": the balance is that of the other side. */
const FOR_OTHER = /\bin\s+(?:favou?r\s+of\s+(?:the\s+)?(?<of>@+)|(?:the\s+)?(?<who>@+)'s?\s+favou?r\b)/gi;

/** Who has the surplus, where a sentence says in whose favour a balance is: right behind the number, else before it. */
export function favoured({ text, masked, economies }: Marks, { at }: Draft): string | null {
  if (!/favou?r/i.test(text)) return null;
  const all = matchesOf(FOR_OTHER, masked);
  const said = all.find((m) => m.index > at) ?? all.at(-1);
  if (!said) return null;
  const start = said.index + said[0].indexOf('@');
  return economies.find((e) => e.start === start)?.code ?? null;
}
