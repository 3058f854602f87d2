import { productName } from './noun-phrase.js';
import { nounPhraseForm } from './noun-phrase-form.js';

const VERB =
  'reported|recorded|posted|achieved|generated|registered|logged|notched|had|has|saw|earned|made|expects?|expected|forecasts?|projects?|projected|targets?|targeted|sees|aims\\sfor|raised|increased|boosted|lifted|grew|cut|reached|hit|enjoyed|suffered|booked|sets?|breaks?|broke|hits|topped|tops|(?:led|leads)\\sthe\\sway\\sin|closed\\s[^,;#]{3,20}\\swith|ended\\s[^,;#]{3,20}\\swith';
/** Parts of an economy that trade any goods. */
const ANY =
  '(?!(?:private|public|foreign|domestic|state|formal|informal|external|export|import|trade|real|corporate|local|whole|entire|manufacturing|industrial|business|retail|financial)\\s(?:sector|industry))';
/** "The furniture industry reported exports of #", "the country's IT sector expects export revenue of #": trade of the sector. */
const SECTOR = nounPhraseForm({
  start: String.raw`(?:[Tt]he\s|[Ii]ts\s)?(?:@+(?:'s)?\s)?${ANY}`,
  before: String.raw`(?:[,;.:]\s|\b(?:that|while|and|but|as|where)\s)(?:[Tt]he\s|[Ii]ts\s)(?:@+(?:'s)?\s|[a-z]+'s\s)?${ANY}`,
  after: String.raw`\s(?:industry|sector|segment)\s(?:(?:also|again|now|still|has|have)\s){0,2}(?:${VERB})\s(?:(?:an?|the|its|their|total|record|combined|overall|higher|lower|annual|monthly|new|all-time|(?:#+|\d+)-month)\s){0,3}$`,
});

/** "The automotive industry's largest exports". */
const SECTOR_OWN = nounPhraseForm({
  start: String.raw`(?:[Tt]he\s|[Ii]ts\s)?(?:@+(?:'s)?\s)?${ANY}`,
  before: String.raw`(?:[,;.:]\s|\b(?:that|while|and|but|as|where|of|in)\s)(?:[Tt]he\s|[Ii]ts\s)(?:@+(?:'s)?\s|[a-z]+'s\s)?${ANY}`,
  after: String.raw`\s(?:industry|sector|segment)'s\s(?:(?:largest|biggest|main|total|own|record|overall)\s){0,2}$`,
});

/** The product of a flow whose owner is a sector of an economy; null for any other. */
export function sectorSubject(left: string): string | null {
  if (!left.includes('industry') && !left.includes('sector') && !left.includes('segment')) return null;
  const words = (SECTOR.exec(left) ?? (left.includes("'s ") ? SECTOR_OWN.exec(left) : null))?.groups?.words;
  return words === undefined ? null : productName(words);
}
