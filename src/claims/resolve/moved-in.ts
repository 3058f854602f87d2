import type { Draft } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';

const MOVED_IN = nounPhraseForm({
  before: String.raw`^\s(?:(?:rise|gain|increase|jump|surge|fall|drop|decline|decrease|slump|slide|plunge|leap|climb|dip|collapse|contraction|expansion|rebound|recovery|reduction)\sin|(?:more|less)\sfrom|in)\s`,
  after: String.raw`(?=\s(?:and|was|were|is|are|more|from|while|offset)\b|[.,;)]|$)`,
});
/** "Falls of # in copper, # in pulp and # in fruit": the noun stands for all of the list. */
const OF_NOUN =
  /\b(?:rise|gain|increase|jump|surge|fall|drop|decline|decrease|slump|slide|growth|advance|expansion|contraction)s?\sof\s(?:[a-z]+\s){0,2}(?:#+\sin\s[^#;.]{2,60}?(?:,\s(?:and\s)?|\sand\s))*$/;

/** "A slide of # in zinc", "a # gain in copper", "earned # less from tin": the words behind a rate for what moved. */
export function movedIn(masked: string, { at, atEnd }: Draft): string | undefined {
  const words = MOVED_IN.exec(masked.slice(atEnd, atEnd + 70))?.groups?.words;
  const own = !/^\sin\b/.test(masked.slice(atEnd, atEnd + 4)) || OF_NOUN.test(masked.slice(Math.max(0, at - 160), at));
  return own ? words : undefined;
}
