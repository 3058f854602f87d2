import type { Draft, Marks } from '../extract/draft.js';
import { clean } from './product-of-words.js';
import type { Topic } from './topic.js';

const TAKES = `(?:bought|buys|took|takes|absorbed|absorbs|purchased|received|receives|imported)`;
const GIVES = `(?:supplied|supplies|provided|provides|sold|sells|shipped|delivered)`;
const MOST = String.raw`(?:most|much|the\s(?:bulk|lion's\sshare|(?:largest|biggest|greater)\s(?:part|share|slice)))`;
/** "Japan took most of what the country exported in February: #": the one who took it, before a colon and its figures. */
const FORM = new RegExp(
  String.raw`^(?:[A-Z][a-z]+,\s)?(?:the\s)?(?<who>@+)\s(?:again\s|still\s|also\s|alone\s)?(?:${TAKES}|(?<gives>${GIVES}))\s${MOST}\sof\s(?:what|everything|all(?:\sthat)?|the\sgoods)\s[^:;#]{3,80}[:;¦]\s`,
  'i',
);

/** "No country bought more copper than China, which took # of it": who outdid all others, and of what. */
const OUTDONE = new RegExp(
  String.raw`^(?:In\s[^,#]{3,30},\s)?(?:Nobody|No\sone|No(?:\sother)?\s(?:single\s)?(?:country|market|nation|economy|customer|buyer|supplier|partner|seller|exporter|importer))(?:\selse)?\s(?:in\sthe\sworld\s)?(?:${TAKES}|(?<gives>${GIVES}))\smore\s(?:of\s)?(?:@+(?:'s?)?\s)?(?<what>[a-z][a-z -]{2,40}?)?\s?(?:(?:to|from|in|of|during|last)\s(?:the\s)?[^,;:#]{2,50}?\s)?than\s(?:the\s)?(?<who>@+)`,
);
const OWN_FLOW = /^(?:,\s(?:which|whose|with)\b|\s(?:did\b|with\b)|\s?[-:¦])/;

export function outdoneByNone(
  draft: Draft,
  marks: Marks,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow' | 'product'> | null {
  const { masked, economies, flows } = marks;
  if (main === null || !masked.includes(' than ') || economies.length === 0) return null;
  const said = masked.includes('more ') ? OUTDONE.exec(masked) : null;
  if (!said) return null;
  const end = said[0].length;
  const who = economies.find((e) => e.end === end)?.code;
  if (!who || who === main) return null;
  if (draft.at >= end && (!OWN_FLOW.test(masked.slice(end)) || /[;@]/.test(masked.slice(end, draft.at)))) return null;
  if (flows.some((f) => f.start >= end && f.end <= draft.at && f.by === 'noun')) return null;
  if (draft.at >= end && draft.kind === 'causal') return null;
  return {
    reporter: main,
    partner: who,
    flow: said.groups!.gives ? 'imports' : 'exports',
    product: clean(said.groups!.what),
  };
}

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
