import type { Draft } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';

const MOVED_IN = nounPhraseForm({
  before: String.raw`^\s(?:(?:rise|gain|increase|jump|surge|fall|drop|decline|decrease|slump|slide|plunge|leap|climb|dip|collapse|contraction|expansion|rebound|recovery|reduction|growth|setback)\sin|(?:more|less|higher|lower)\s(?:from|in(?=\s[a-z -]+\sthan\b))|in|for)\s(?:(?:the\s)?(?:volumes?|quantit(?:y|ies)|values?|tonnages?)\sof\s)?(?:the\s(?:key\s|main\s)?(?=(?:[a-z-]+\s){1,4}(?:market|sector|industry|segment|category|group)\b))?`,
  after: String.raw`(?=\s\([a-z]|\s(?:together|along|and|was|were|is|are|more|than|from|while|but|offset)\b|[.,;)]|$)`,
  ofThe: true,
});
/** "Falls of # in copper, # in pulp and # in fruit": the noun stands for all of the list. */
const OF_NOUN =
  /\b(?:rise|gain|increase|jump|surge|fall|drop|decline|decrease|slump|slide|growth|advance|expansion|contraction)s?\s(?:of|was|were|came\sto|amounted\sto|reached|stood\sat)\s(?:[a-z]+\s){0,2}(?:#+\s(?:in|for)\s[^#;.]{2,60}?(?:\sand\sone\sof\s|,\s(?:(?:and|but)\s)?(?:(?:only|just|about|some)\s)?|\sand\s))*$/;

/** "A slide of # in zinc", "the increase was # for chips, # for cars", "a # gain in copper", "earned # less from tin": the words behind a rate for what moved. */
export function movedIn(masked: string, { at, atEnd }: Draft): string | undefined {
  const words = MOVED_IN.exec(masked.slice(atEnd, atEnd + 70))?.groups?.words;
  const own =
    !/^\s(?:in|for)\b/.test(masked.slice(atEnd, atEnd + 5)) || OF_NOUN.test(masked.slice(Math.max(0, at - 160), at));
  // "Growth in the fresh fish market".
  return own ? words?.replace(/\s(?:market|sector|industry|segment|category|group)$/, '') : undefined;
}
