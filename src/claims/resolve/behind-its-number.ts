import { nounPhraseForm } from '../extract/noun-phrase-form.js';

/** "With #, copper had the largest share", "at #, crude oil came first": the subject that stands behind its number. */
export const BEHIND_ITS_NUMBER = nounPhraseForm({
  before: String.raw`^(?:With|At)\s(?:about\s|some\s|nearly\s|almost\s|over\s|more\sthan\s|an?\s[a-z]+\sof\s)?#+(?:\s\([^()]{1,30}\))?(?:\sof\s(?:the\s)?[a-z]+(?:\s[a-z]+)?)?,\s(?:the\s)?`,
  after: String.raw`\s(?:again\s|still\s|also\s)?(?:had|has|held|holds|took|takes|made|makes|led|leads|was|were|is|are|came|comes|ranked|topped|headed|formed|remained|accounted|contributed|represented|brought|earned)\b`,
});
