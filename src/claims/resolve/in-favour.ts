import type { Marks } from '../extract/draft.js';

/** "In China's favour": the balance is that of the other side. */
const FOR_OTHER = /\bin\s+(?:favou?r\s+of\s+(?:the\s+)?(?<of>@+)|(?:the\s+)?(?<who>@+)['’]s?\s+favou?r\b)/i;

/** Who has the surplus, where a sentence says in whose favour a balance is. */
export function favoured({ text, masked, economies }: Marks): string | null {
  const said = /favou?r/i.test(text) ? FOR_OTHER.exec(masked) : null;
  if (!said) return null;
  const start = said.index + said[0].indexOf('@');
  return economies.find((e) => e.start === start)?.code ?? null;
}
