import type { Draft, Marks } from '../extract/draft.js';
import type { Topic } from './topic.js';

type Sides = Pick<Topic, 'reporter' | 'partner' | 'flow'>;

/** Who was left behind, and is no partner: "passed Belgium", "having overtaken Italy", "moved past Malaysia", "pushing Canada aside". */
const RIVAL =
  /\b(?:pass(?:es|ed|ing)|overt(?:akes?|ook|aken|aking)|surpass(?:es|ed|ing)|outstrip(?:s|ped|ping)|displac(?:es|ed|ing)|replac(?:es|ed|ing)|beat(?:s|en|ing)?|left|leaving|pushed|pushing|(?:moved|moving|climbed|climbing|jumped|slipped|went|pulled)\s(?:past|ahead\sof))\s(?:the\s)?@/;
const WORLD = /\b(?:world|world's|worldwide|globe|globally|global|trading\s(?:nation|power|country))\b/i;
const OF_PARTNERS = /\b(?:partners?|markets?|suppliers?|sources?|buyers?|destinations?|customers?)\b/i;
/** "As an exporter it now ranks seventh". */
const AS_TRADER =
  /\b[Aa]s\s(?:an?|the)\s(?<role>exporter|importer|trader|trading\snation)\b(?!\s(?:of|to|from|in)\s)[^.;#]{0,40}$/;

const flowOf = (words: string): Topic['flow'] | null =>
  /\b(?:export|seller)/i.test(words)
    ? 'exports'
    : /\b(?:import|buyer)/i.test(words)
      ? 'imports'
      : /\btrad(?:er|ing)\b/i.test(words)
        ? 'total'
        : null;

/** The place of an economy among those of the world, in a sentence that names whom it overtook; null for other ranks. */
export function rankInWorld(draft: Draft, { masked, text, economies }: Marks, main: string | null): Sides | null {
  if (draft.kind !== 'rank') return null;
  const words = text.slice(draft.start, draft.end + 45);
  const role = text.includes('s a') ? AS_TRADER.exec(text.slice(0, draft.start))?.groups?.role : undefined;
  const rival = economies.length > 0 ? RIVAL.exec(masked) : null;
  if (!role && !(rival && WORLD.test(words))) return null;
  const flow = flowOf(role ?? words);
  if (flow === null || OF_PARTNERS.test(words)) return null;
  const before = rival ? economies.findLast((e) => e.end <= rival.index)?.code : undefined;
  const reporter = before ?? main;
  return reporter ? { reporter, partner: 'WLD', flow } : null;
}
