import type { Marks } from '../extract/draft.js';

/** "Gas: exports came to #". */
const FLOW_LABEL =
  /^(?<words>(?:[A-Z][a-z]+\s)?(?:[Oo]il|[Cc]rude|[Gg]as|LNG|[Cc]oal|[Ee]nergy|[Ff]uels?|[Ss]teel|[Cc]opper|[Gg]old|[Mm]etals?|[Cc]ars|[Vv]ehicles|[Mm]achinery|[Cc]hemicals|[Cc]hips|[Ss]emiconductors|[Ee]lectronics|[Tt]extiles|[Gg]arments|[Ff]ood|[Ff]ish|[Mm]eat|[Dd]airy|[Ww]heat|[Rr]ice|[Cc]offee|[Tt]ea|[Ww]ine|[Ff]ruit|[Aa]griculture|[Ss]ervices|[Tt]ourism|[Mm]edicines)):\s/;
export const labelOf = ({ masked, head }: Marks): RegExpExecArray | null =>
  head === null && masked.includes(': ') ? FLOW_LABEL.exec(masked) : null;
