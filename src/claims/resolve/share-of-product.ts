import type { Draft, Marks } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { clean } from './product-of-words.js';

/** "The share of machinery rose from # to #": what the share is of, where it moves or stands. */
const SHARE_OF = nounPhraseForm({
  before: String.raw`\b[Tt]he\s(?:share|proportion|weight|portion)\sof\s(?:the\s)?`,
  after: String.raw`\s(?:has\s|had\s)?(?:rose|risen|fell|fallen|grew|grown|climbed|slipped|dropped|declined|increased|decreased|shrank|shrunk|went|gone|jumped|sank|dipped|edged|was|is|stood|stands|reached|came|remained)\b`,
});

/** The product whose share a percentage is, by the words for it in front of its verb. */
export function shareOfProduct({ masked }: Marks, { kind, at }: Draft): string | null {
  if (kind !== 'share' || !masked.includes('he ')) return null;
  const left = masked.slice(Math.max(0, at - 120), at);
  const words = left.includes(' of ') ? SHARE_OF.exec(left)?.groups?.words : undefined;
  return words ? clean(words) : null;
}
