import type { Marks } from '../extract/draft.js';
import { gateOf, opens } from '../extract/word-gates.js';

const GATE = gateOf(
  'developing|developed|advanced|emerging|industrialised|industrialized|income|south|north|regional|poorest|richest',
);
const OF_THE_WORLD =
  /\b(?<way>(?:south-south|north-south|south-north|intra-regional)(?=\s(?:goods\s|merchandise\s|services\s)?(?:trade|exports|imports)\b))|\b(?<level>(?:least[- ])?developed|developing|advanced|emerging(?:\sand\sdeveloping|\smarket)?|industriali[sz]ed|(?:low|middle|high|lower-middle|upper-middle)[- ]income|poorest|richest)\s(?:economies|countries|nations|markets|world)\b/gi;
/** "Did better than developed nations": who is only compared with. */
const COMPARED = /\b(?:than|like|unlike|with|against|versus|from|to)\s(?:the\s)?$/i;

/**
 * The group of economies that words on the trade of the world are limited to: "developing economies", "south-south". Figures
 * of two such groups are no figures of one thing.
 */
export function groupOfEconomies(words: string, { text }: Marks): string | null {
  if (!opens(text, GATE)) return null;
  const named = [...words.matchAll(OF_THE_WORLD)].filter((m) => !COMPARED.test(words.slice(0, m.index)));
  const found = named.at(-1);
  return found ? (found.groups!.way ?? `${found.groups!.level} economies`).toLowerCase() : null;
}
