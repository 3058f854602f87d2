import type { Draft, Marks } from '../extract/draft.js';

export const OVERTAKES =
  /\b(?:pass(?:es|ed|ing)|overt(?:akes?|ook|aken|aking)|surpass(?:es|ed|ing)|eclips(?:es|ed|ing)|outstrip(?:s|ped|ping)|leapfrog(?:s|ged|ging)|displac(?:es|ed|ing)|replac(?:es|ed|ing)|oust(?:s|ed|ing)|supplant(?:s|ed|ing)|topple[sd]?|unseat(?:s|ed)|dethron(?:es|ed)|edg(?:es|ed) (?:out|past|ahead of)|pip(?:s|ped)|knock(?:s|ed)|beat(?:s|en)?|bump(?:s|ed)|nudg(?:es|ed) aside|(?:slip|mov|push|leap|pull)(?:s|es|ed|ped)? past|(?:mov|pull)(?:es|ed|s|ing)? ahead of)\s+(?:the\s+)?@/i;

/** "The US passes China as Germany's most important partner": the place is that of the economy before the verb. */
export function overtaker(marks: Marks, draft: Draft): string | null {
  const verb = OVERTAKES.exec(marks.masked);
  if (!verb || verb.index > draft.end) return null;
  return marks.economies.filter((e) => e.end <= verb.index).at(-1)?.code ?? null;
}
