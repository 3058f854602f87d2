import { type NounPhraseMatch, nounPhraseForm } from '../extract/noun-phrase-form.js';

const FIGURE = String.raw`(?:it|they|the\s(?:figure|rise|fall|increase|decrease|drop|gain|growth|decline|total|amount|sum|result|value|rate|plus|minus))\s(?:(?:was|were|had\sbeen)(?:\s(?:up|down))?|came\sto|amounted\sto|stood\sat|reached|(?:rose|fell|grew|increased|decreased|declined|dropped|climbed|gained|shrank)(?:\sby)?)`;
/** "For goods the figure was #; for services it was #": what the head of a clause says a number is of. */
const HEAD = nounPhraseForm({
  before: String.raw`(?:^|[;,.]\s(?:and\s|but\s|while\s)?|\band\s)(?:[Ff]or|[Ii]n)\s(?:the\s)?`,
  after: String.raw`,?\s${FIGURE}\s(?:about\s|nearly\s|some\s|only\s|over\s)?$`,
  anyCase: true,
});
const HEAD_ENDS =
  /\b(?:was|were|to|at|reached|been|up|down|rose|fell|grew|increased|decreased|declined|dropped|climbed|gained|shrank|by)\s(?:about\s|nearly\s|some\s|only\s|over\s)?$/;
const HAS_HEAD = /\b(?:for|in)\s/i;
/** "In cars the rise was #, in consumer goods #": the verb is not said again. */
const AGAIN = nounPhraseForm({
  before: String.raw`#[^#;.]{0,14}(?:[,;]|\sand)\s(?:and\s|but\s)?(?:for|in)\s(?:the\s)?`,
  after: String.raw`\s$`,
  anyCase: true,
});
const ONCE = new RegExp(String.raw`(?:^|[;,.]\s)(?:for|in)\s[^#;.]{3,50}\s${FIGURE}\s[^;.]*$`, 'i');

/** "Wool, # (#) lower, did most for the fall": the item that is so much higher or lower. */
const APPOSED = nounPhraseForm({
  before: String.raw`(?:^|[.;:,]\s(?:and\s)?|\b(?:and|by|was|were|in|from|of|but)\s)(?:the\s)?`,
  after: String.raw`(?:\s\((?:excl|excluding|incl|including|except|without|other\sthan)\b[^()#]{2,60}\))?,\s$`,
  head: String.raw`other\s`,
  anyCase: true,
});
const MOVED =
  /^#+(?:\s\(#+|\))*\)?\s(?:(?:higher|lower)\b(?!\sthan\b)|(?:higher|lower|more|less|larger|smaller|above|below|ahead|up|down|under|over|short|shy|dearer|cheaper)\b[^,;:#()]{3,60},\s(?:(?:by\sthemselves|by\sitself|alone|again|also|still|together)\s)?[a-z]+)/;
const IN_BRACKET = /#+\s\($/;

/** The name at the head of a clause, or right before a number that something moved by, of the words before it. */
export function clauseItem(masked: string, left: string, at: number): NounPhraseMatch | null {
  const name = left.endsWith('(') ? left.replace(IN_BRACKET, '') : left;
  if (name.endsWith(', ')) return MOVED.test(masked.slice(at, at + 60)) ? APPOSED.exec(name) : null;
  if (!HAS_HEAD.test(left)) return null;
  if (HEAD_ENDS.test(left)) return HEAD.exec(left);
  return left.includes('#') && ONCE.test(left) ? AGAIN.exec(left) : null;
}

/** "On the energy side, exports gained #", and not "on the import side". */
const ON_SIDE =
  /^On the (?<words>(?!(?:other|import|export|supply|demand|buying|selling|plus|minus|positive|negative|debit|credit|up|down|bright)\s)[a-z-]+(?:\s[a-z-]+)?) (?:side|front),\s/;
export const sideItem = (masked: string): string | undefined =>
  masked.startsWith('On the ') ? ON_SIDE.exec(masked)?.groups?.words : undefined;
