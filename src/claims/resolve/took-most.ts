import type { Draft, Marks } from '../extract/draft.js';
import type { Topic } from './topic.js';

const TAKES = `(?:bought|buys|took|takes|absorbed|absorbs|purchased|received|receives|imported)`;
const GIVES = `(?:supplied|supplies|provided|provides|sold|sells|shipped|delivered)`;
const MOST = String.raw`(?:most|much|the\s(?:bulk|lion['’]s\sshare|(?:largest|biggest|greater)\s(?:part|share|slice)))`;
/** "Japan took most of what the country exported in February: #": the one who took it, before a colon and its figures. */
const FORM = new RegExp(
  String.raw`^(?:[A-Z][a-z]+,\s)?(?:the\s)?(?<who>@+)\s(?:again\s|still\s|also\s|alone\s)?(?:${TAKES}|(?<gives>${GIVES}))\s${MOST}\sof\s(?:what|everything|all(?:\sthat)?|the\sgoods)\s[^:;#]{3,80}[:;—–]\s`,
  'i',
);

/** Whose trade figures are that stand behind who took, or supplied, most of it. */
export function tookMost(
  draft: Draft,
  marks: Marks,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { masked, economies, flows } = marks;
  if (main === null || !masked.includes(' of ') || economies.length === 0) return null;
  const said = FORM.exec(masked);
  if (
    !said ||
    (draft.at >= said[0].length ? /[;@]/.test(masked.slice(said[0].length, draft.at)) : draft.kind !== 'rank')
  )
    return null;
  const at = said[0].indexOf('@');
  const who = economies.find((e) => e.start === at)?.code;
  // A flow of its own, other than the whole that a share is of.
  const other = flows.some((f) => f.start >= said[0].length && f.end <= draft.at);
  if (!who || who === main || other) return null;
  return { reporter: main, partner: who, flow: said.groups!.gives ? 'imports' : 'exports' };
}
