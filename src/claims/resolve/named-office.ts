import { findEconomies } from '../extract/economy-mentions.js';

const AFTER =
  /^(?:['’]s)?\s+(?:(?:Central|National|Federal|General|state|official|own|government['’]s)\s+)*(?:Statistical (?:Office|Institute|Service)|Statistics (?:Office|Bureau|Agency|Institute|Administration)|statistics (?:office|bureau|agency)|Bureau of Statistics|Institute of Statistics|Customs?(?: \w+)?|customs(?: (?:office|service|authority|agency|administration|data|figures))?|Revenue (?:Service|Authority)|(?:Finance|Commerce|Trade|Economy|Industry) Ministry|Ministry of (?:Finance|Commerce|Trade|Economy|Industry)[\w, ]{0,30}|(?:finance|commerce|trade|economy) ministry|central bank|government (?:data|figures))/;
const BEFORE =
  /(?:Statistics|Stats|Statistical (?:Office|Institute|Service)|Bureau of Statistics|Customs (?:Service|Administration|Directorate|Authority|Office|Department)|Central Bank|central bank|Bank|[Mm]inistry of (?:[Ff]inance|[Cc]ommerce|[Tt]rade|[Ee]conomy|[Ii]ndustry)[\w, ]{0,24}|[Ii]nstitute of [Ss]tatistics|[Cc]ustoms (?:office|administration|service))(?:\s+(?:of|in|for)(?:\s+the)?)?\s+$/;

/** "Customs data from Beijing", "trade figures released by Seoul": whose figures they are, by the country or its capital. */
const FIGURES_OF =
  /\b(?:[Cc]ustoms|[Tt]rade|[Oo]fficial)\s+(?:data|figures|statistics|numbers|tables|records|returns)\s+(?:(?:released|published|issued|compiled)\s+)?(?:from|by|in)\s+(?:the\s+)?$/;

/** An office named with its country: "Statistics New Zealand", "Customs Directorate of the PRC", "the Swiss customs". */
export function namedOffice(text: string): { readonly code: string; readonly name: string } | null {
  for (const { start, end, code, form } of findEconomies(text)) {
    if (FIGURES_OF.test(text.slice(Math.max(0, start - 60), start))) return { code, name: text.slice(start, end) };
    const after = AFTER.exec(text.slice(end, end + 60));
    // "Beijing's customs administration", "the ministry of finance in Taipei", but not "Brasilia" in a dateline.
    const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start));
    if (form === 'capital' && !(after && /^['’]s/.test(after[0])) && !(before && /\sin\s+$/.test(before[0]))) continue;
    if (before) return { code, name: before[0] + text.slice(start, end) };
    if (after) return { code, name: text.slice(start, end) + after[0] };
  }
  return null;
}
