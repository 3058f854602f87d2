import { CARDINAL, ORDINAL, wordNumber } from './number-words.js';
import type { Form } from './phrase.js';
import { rank } from './rank-words.js';
import { gateOf } from './word-gates.js';

const KIND =
  '(?:groups?|sectors?|products?|items?|commodit(?:y|ies)|goods|industr(?:y|ies)|categor(?:y|ies)|branch(?:es)?|exports?|crops?)';
const DID =
  '(?:went\\s(?:up|down)|rose|fell|grew|gained|lost|shrank|sold|earned|earns?|exported|exports|count(?:s|ed)\\sfor|br(?:ings?|ought)\\sin|did|does|contributed|contributes|account(?:s|ed)\\sfor|added|weighed|weighs)';

/** Places of goods among goods, told by size, by who is ahead, or by what none outdid. */
export const OF_GOODS: readonly Form[] = [
  {
    // "Fruit, fourth in size over the year, climbed", "coal, number two by value".
    needs: [gateOf('size|value|importance|weight'), gateOf('in|by')],
    form: new RegExp(
      String.raw`(?<=,\s)(?:(?<nth>${ORDINAL})|number\s(?<n>${CARDINAL}))\s(?:in|by)\s(?:size|value|importance|weight)(?:\sover\sthe\syear)?(?=,)`,
      'gi',
    ),
    read: (match) => rank(wordNumber((match.groups!.nth ?? match.groups!.n)!)),
  },
  {
    // "Dairy products, the largest of our export groups".
    needs: [gateOf('largest|biggest'), gateOf('of')],
    form: new RegExp(
      String.raw`(?<=,\s)the\s(?:largest|biggest)\sof\s(?:the|our|its|all|their)\s(?:[a-z]+\s){0,3}?${KIND}(?:\sover\sthe\syear)?\b`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "Rough wood was ahead, up $80 million", "butter was first with a rise of".
    needs: [gateOf('ahead|first|front'), gateOf('was|were')],
    form: /\b(?:was|were)\s(?:again\s|well\s|far\s)?(?:ahead|first|in\sfront)(?=,\s(?:up|down)\b|\swith\s(?:an?\s(?:rise|gain|increase|fall|plus|drop)|[A-Z]{0,3}[$¤£]?\d))/g,
    read: () => rank(1),
  },
  {
    // "No commodity group went up more in May than dairy products", "no sector counts for more than".
    needs: [gateOf('no|nothing'), gateOf('than'), gateOf('more|better|faster|worse')],
    form: new RegExp(
      String.raw`\b[Nn]o(?:\s(?:other\s)?(?:[a-z]+\s){0,2}?${KIND}|thing)(?:\sof\sgoods)?\s${DID}\s(?:more|better|faster|worse)\b[^,.;:]{0,40}?\sthan\s(?:in\s|for\s|by\s)?(?:the\s)?[a-z][\w-]*(?:,?\s(?:and\s)?(?!(?:which|that|it|they|up|down|by|with)\b)[a-z][\w-]*){0,5}`,
      'g',
    ),
    read: () => rank(1),
  },
];
