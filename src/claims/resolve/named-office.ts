import type { EconomyMention } from '../extract/economy-mentions.js';

const STATISTICS = 'Office|Bureau|Agency|Institute|Authority|Department|Service|Administration|Committee|Commission';
const MINISTRY =
  '(?:Finance|Commerce|Trade|Economy|Economic Affairs|Foreign Trade|Industry|Planning|Agriculture)(?:\\s(?:and|&)\\s\\w+)? (?:Ministry|Department)';
const AFTER = new RegExp(
  String.raw`^(?:'s)?\s+(?:(?:Central|National|Federal|General|state|official|own|government's|national)\s+)*(?:Statistical (?:${STATISTICS})|Statistics (?:${STATISTICS})|statistics (?:office|bureau|agency|authority|department|service)|Bureau of Statistics|Institute of Statistics|Department of Statistics|Customs?(?: \w+)?|customs(?: (?:office|service|authority|agency|administration|data|figures))?|Revenue (?:Service|Authority)|${MINISTRY}|Ministry of (?:Finance|Commerce|Trade|Economy|Industry)[\w, ]{0,30}|(?:finance|commerce|trade|economy|economics|industry) (?:ministry|department)|[Dd]epartment of (?:[Cc]ommerce|[Tt]rade|[Cc]ustoms)|(?:Central|Reserve|National) Bank|(?:central|reserve|national) bank|government (?:data|figures))`,
);
const BEFORE = new RegExp(
  String.raw`(?:Statistics(?: (?:${STATISTICS}))?|Stats|Statistical (?:${STATISTICS})|[Ss]tatistics (?:office|bureau|agency|authority|department|service)|Bureau of Statistics|Department of Statistics|Customs (?:Service|Administration|Directorate|Authority|Office|Department)|(?:Central |Reserve |National |State )?Bank|(?:central|reserve|national) bank|[Mm]inistry of (?:[Ff]inance|[Cc]ommerce|[Tt]rade|[Ee]conomy|[Ii]ndustry)[\w, ]{0,24}|${MINISTRY}|(?:finance|commerce|trade|economy|economics|industry) (?:ministry|department)|[Dd]epartment of (?:[Cc]ommerce|[Tt]rade|[Cc]ustoms)|[Ii]nstitute of [Ss]tatistics|[Cc]ustoms (?:office|administration|service|authority)|Revenue (?:Authority|Service))(?:\s+(?:of|in|for)(?:\s+the)?)?\s+$`,
);

/** "Customs data from Beijing", "trade figures released by Seoul". */
const FIGURES_FROM =
  /\b(?:customs|trade|official|government)\s+(?:data|figures|statistics|numbers|tables|records|returns)\s+(?:(?:released|published|issued|compiled)\s+)?(?:from|in|of|by)\s+(?:the\s+)?$/i;

export interface NamedOffice {
  readonly code: string;
  readonly name: string;
  /** Where it is first named. */
  readonly at: number;
}

/** An office named with its country: "Statistics New Zealand", "Customs Directorate of the PRC", "the Swiss customs". */
export function namedOffice(text: string, economies: readonly EconomyMention[]): NamedOffice | null {
  for (const { start, end, code, form } of economies) {
    const after = AFTER.exec(text.slice(end, end + 60));
    // "Beijing's customs administration", "the ministry of finance in Taipei", but not "Brasilia" in a dateline.
    const left = text.slice(Math.max(0, start - 60), start);
    const before = BEFORE.exec(left) ?? FIGURES_FROM.exec(left);
    if (
      form === 'capital' &&
      !(after && /^'s/.test(after[0])) &&
      !FIGURES_FROM.test(left) &&
      !/\sin\s+$/.test(before?.[0] ?? '')
    )
      continue;
    if (before) return { code, name: before[0] + text.slice(start, end), at: start - before[0].length };
    if (after) return { code, name: text.slice(start, end) + after[0], at: start };
  }
  return null;
}
