import { findEconomies } from '../extract/economy-mentions.js';

const AFTER =
  /^(?:['’]s)?\s+(?:(?:Central|National|Federal|General|state|official|own|government['’]s)\s+)*(?:Statistical (?:Office|Institute|Service)|Statistics (?:Office|Bureau|Agency|Institute|Administration)|statistics (?:office|bureau|agency)|Bureau of Statistics|Institute of Statistics|Customs?(?: \w+)?|customs(?: (?:office|service|authority|agency|administration|data|figures))?|Revenue (?:Service|Authority)|(?:Finance|Commerce|Trade|Economy|Industry) Ministry|Ministry of (?:Finance|Commerce|Trade|Economy|Industry)[\w, ]{0,30}|(?:finance|commerce|trade|economy) ministry|central bank|government (?:data|figures))/;
const BEFORE =
  /(?:Statistics|Stats|Statistical (?:Office|Institute|Service)|Bureau of Statistics|Customs (?:Service|Administration|Directorate|Authority|Office|Department)|Central Bank|central bank|Bank|Ministry of (?:Finance|Commerce|Trade|Economy|Industry)[\w, ]{0,24}|Institute of Statistics)(?:\s+(?:of|in|for)(?:\s+the)?)?\s+$/;

/** "Customs data from Beijing" */
const FIGURES_FROM =
  /\b(?:customs|trade|official|government)\s+(?:data|figures|statistics)\s+(?:from|in|of)\s+(?:the\s+)?$/i;

export interface NamedOffice {
  readonly code: string;
  readonly name: string;
  /** Where it is first named. */
  readonly at: number;
}

/** An office named with its country: "Statistics New Zealand", "Customs Directorate of the PRC", "the Swiss customs". */
export function namedOffice(text: string): NamedOffice | null {
  for (const { start, end, code, form } of findEconomies(text)) {
    const after = AFTER.exec(text.slice(end, end + 60));
    // "Beijing's customs administration", but not "Brasilia" in a dateline.
    const left = text.slice(Math.max(0, start - 60), start);
    const before = BEFORE.exec(left) ?? FIGURES_FROM.exec(left);
    if (form === 'capital' && !(after && /^['’]s/.test(after[0])) && !FIGURES_FROM.test(left)) continue;
    if (before) return { code, name: before[0] + text.slice(start, end), at: start - before[0].length };
    if (after) return { code, name: text.slice(start, end) + after[0], at: start };
  }
  return null;
}
