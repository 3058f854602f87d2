import { FIRMS, firmsName, ONES } from '../extract/firms.js';

/** "Against # for state-owned enterprises", "# by foreign-invested ones": whose it is, behind the number. */
const BEHIND = new RegExp(String.raw`^\)?\s(?:for|by|in\sthe\scase\sof)\s(?:the\s)?(?<words>${FIRMS}|${ONES})\b`, 'i');
const NAMED_BEFORE = /\bones$/i;

/** The kind of firms that a number is told of by the words right behind it. */
export function firmsBehind(masked: string, end: number): string | null {
  const words = BEHIND.exec(masked.slice(end, end + 60))?.groups?.words;
  return words ? firmsName(words.replace(NAMED_BEFORE, 'enterprises')) : null;
}

/** "At # it made up", "That was # more", "They accounted for #, # more": goes on about those of the sentence before. */
const GOES_ON = /^(?:(?:At|With)\s#+(?:\s\(#+\))?,?\s)?(?:it|they|that|this|their\sshare)\s/i;
/** "Of this, # were exports, # percent of the country's, and # were imports": what theirs is made up of. */
const OF_THIS =
  /^Of\s(?:this|that|it|the\stotal|the\ssum),?\s(?:about\s|some\s|nearly\s)?#+\s(?:was|were|went\son|came\sfrom)\s(?:exports|imports|sales|purchases)\b/;
const AT_HEAD = /^(?:At|With)\s(?:#+\s\()?$/;

/** Is a number told of what the sentence before was about: by a pronoun at the head, with nothing new behind it? */
export const goesOnWithIt = (masked: string, at: number): boolean =>
  OF_THIS.test(masked) ||
  (GOES_ON.test(masked) && (AT_HEAD.test(masked.slice(0, at)) || !/[;@]/.test(masked.slice(0, at))));
