import type { Marks } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';
import { gateOf, opens } from '../extract/word-gates.js';

/** "Other key items such as displays and computers lost # and #": goods of any kind that are told by their examples. */
const BY_EXAMPLES = nounPhraseForm({
  before: String.raw`(?:^|[,;:¦]\s(?:and\s|but\s|while\s|whereas\s)?|\b(?:sales|shipments|exports|imports|deliveries|purchases)\sof\s)(?:(?:other|some|key|main|major|leading|top|certain|several|many|the|its|export|import|traded|important)\s){0,4}(?:items|products|goods|commodities|articles|categories|sectors|industries),?\s(?:such\sas|like|including|among\sthem|for\sexample|notably)\s(?:the\s)?`,
  after: String.raw`,?\s(?:(?:ha[sd]|have|also|all|each|both|again|still|even|only)\s){0,2}(?!such\b|like\b)(?:[a-z]{2,}ed|rose|fell|grew|lost|sank|slid|shrank|were|was|went|saw|came|made|brought|took|did|won|fared|risen|fallen|grown)\b`,
  anyCase: true,
});
const KIND_GATE = gateOf('items|products|goods|commodities|articles|categories|sectors|industries');
const EXAMPLE_GATE = gateOf('such|like|including|among|example|notably');

/** The goods that a sentence tells of by naming examples of them, with the places of their names. */
export const byExamples = (
  marks: Marks,
): readonly { readonly at: number; readonly end: number; readonly words: string }[] =>
  opens(marks.text, KIND_GATE, EXAMPLE_GATE)
    ? BY_EXAMPLES.all(marks.masked).map((m) => {
        const words = m.groups!.words!;
        const at = m.index + m[0].lastIndexOf(words);
        return { at, end: m.index + m[0].length, words };
      })
    : [];
