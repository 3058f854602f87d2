import type { Spot } from './number-spot.js';

const FLOW = '(?:ex|im)ports?(?:\\s(?:items?|goods|products?|commodit(?:y|ies)|categor(?:y|ies)|earners?))?';
const PLACE =
  '(?:(?:ex|im)port\\s)?(?:destinations?|markets?|sources?|suppliers?|partners?|buyers?|customers?|origins?|sellers?|importers?|exporters?)(?:\\s(?:countries|of\\s(?:supply|imports?|origin)))?';
/** "Main imports in May were composed of vehicles (", "major exports comprised of tobacco which stood at ", "the top sources were China, ". */
const COUNTED_UP = new RegExp(
  String.raw`\b(?:${FLOW}|${PLACE})(?:\s(?:of|for|in|during|to|from|by)\s[^#;.:()]{2,60}?)?\s(?:(?:were|are|was|is|being|remain(?:s|ed)?)(?:\s(?:mostly|mainly|largely|chiefly|primarily|again|still))?(?:\s(?:composed\sof|comprised\sof|made\sup\sof|dominated\sby|led\sby|headed\sby))?|comprised?(?:\s(?:mainly|mostly))?(?:\sof)?|consist(?:ed|s)\s(?:mostly\s|mainly\s|largely\s|chiefly\s)?of|include[ds]?|included)\s[^#;.:()]{2,60}?(?:\s\(|,\s|\s(?:at|with)\s|(?:,?\s(?:which|that))?\s(?:stood\sat|accounted\sfor|made\sup)\s)(?:about\s|some\s|nearly\s)?$`,
  'i',
);
/** "China (18.5%) and Kuwait (8.4%) were the major source countries": what they are stands behind the list. */
const HEAD_OF_LIST = /(?:^|[.,:;]\s|\band\s|\b(?:that|said)\s)(?:the\s)?[@\w][-@\w' ]{1,50}\s\($/;
const ARE_WHAT = new RegExp(
  String.raw`^[^;.]{0,160}\)\s(?:were|are|was|is|remain(?:s|ed)?|formed|made\sup)\s[^#;.]{0,50}?\b(?:${FLOW}|${PLACE})\b`,
  'i',
);
/** "South Africa was the main supplier at 64.2%". */
const PLACE_AT = new RegExp(
  String.raw`\b(?:main|major|leading|largest|biggest|top|chief|principal|first|second|third|fourth|fifth|important)\s(?:@+\s)?(?:${PLACE}|${FLOW})(?:\s(?:of|for|in|to|from)\s[^#;.,()]{2,40})?,?\s(?:at|with)\s(?:about\s|some\s|nearly\s)?$`,
  'i',
);
/** "This was followed by diamonds at 19.6%", "Chrome was fourth at 6.2%", "China held 17.9 percent": behind the share of another. */
const NEXT_AT =
  /\b(?:followed\sby|ahead\sof|then)\s[^#;.()]{2,60}?\s(?:at|with|on|\()\s?$|\b(?:first|second|third|fourth|fifth|next|last)\s(?:at|with|on)\s$|@\s(?:held|had|claimed|commanded|took)\s(?:only\s|just\s|a\smere\s|about\s)?$/i;
/** "Exports to South Africa were 38.1% in December from 33.4%": of all exports, where shares were told just before. */
const EXPORTS_WERE =
  /\b(?:exports|imports|shipments|sales|purchases)\s(?:to|from)\s(?:the\s)?@+\s(?:were|was|stood\sat|amounted\sto|came\sto)\s(?:only\s|just\s|about\s)?$/i;
const GREW =
  /\b(?:grow\w*|grew|ris(?:e|es|en|ing)|rose|f[ae]ll\w*|gain\w*|increas\w*|decreas\w*|declin\w*|drop\w*|fast\w*|up|down|jump\w*|surg\w*|chang\w*|tariffs?|dut(?:y|ies)|prices?|inflation)\b/i;
const MOVED_BEHIND =
  /^°?\s*\)?\s*(?:year[- ]on[- ]year\s|YoY\s)?(?:more|less|fewer|higher|lower|up|down|above|below|growth|rise|increase|gain|fall|drop|decline|decrease|jump|tariff|dut(?:y|ies)|levy)\b/i;

/**
 * Is a percentage that nothing else explains the part that an item or a partner of a list makes up? `goes on` where it is the
 * next one behind a share that was told before.
 */
export function partOfList({ marks, left, right, q, share, earlier }: Spot): 'first' | 'goes on' | null {
  if (q.signed || MOVED_BEHIND.test(right)) return null;
  const near = left.slice(-150);
  if (GREW.test(near)) return null;
  if (COUNTED_UP.test(near) || PLACE_AT.test(near)) return 'first';
  if (share !== null || earlier.some((d) => d.kind === 'share')) {
    if (NEXT_AT.test(near)) return 'goes on';
    if (EXPORTS_WERE.test(near)) return 'first';
  }
  if (!near.endsWith('(') || !HEAD_OF_LIST.test(near)) return null;
  const behind = marks.masked.slice(q.end, q.end + 240);
  return ARE_WHAT.test(behind) && !GREW.test(behind) ? 'first' : null;
}
