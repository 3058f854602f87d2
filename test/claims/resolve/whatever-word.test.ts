import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** Verbs of rising and falling, with a hyphen for a blank. */
const RISES = [
  'rose grew increased climbed jumped gained surged soared advanced expanded rallied rebounded leapt',
  'leaped spiked swelled strengthened accelerated ballooned shot-up went-up moved-up picked-up edged-up',
  'inched-up crept-up ticked-up nudged-up rocketed skyrocketed mushroomed firmed improved recovered',
  'bounced-back was-up were-up was-higher were-higher stood-higher rose-further kept-rising',
  'continued-to-rise mounted vaulted snowballed put-on added built-up',
]
  .join(' ')
  .split(' ');
const FALLS = [
  'fell dropped declined decreased shrank slid slipped sank tumbled plunged plummeted slumped dipped',
  'eased contracted retreated weakened dwindled dived collapsed crashed nosedived cratered went-down',
  'came-down moved-down edged-down inched-down ticked-down crept-down was-down were-down was-lower',
  'were-lower lost shed softened slackened ebbed receded fell-back dropped-back pulled-back waned',
  'diminished abated cooled backslid sagged',
]
  .join(' ')
  .split(' ');
const GOODS = [
  'copper|crude oil|natural gas|soybeans|frozen shrimp|integrated circuits|passenger cars|car parts',
  'medicines|pharmaceuticals|iron ore|steel products|stainless steel|fresh fruit|cut flowers',
  'green coffee|raw cotton|cotton yarn|ready-made garments|footwear|furniture|toys|rice|wheat flour',
  'palm oil|olive oil|dairy products|whole milk powder|beef|pork|poultry meat|salmon|fishmeal|wine',
  'whisky|cigarettes|cement|fertilisers|urea|plastics|synthetic rubber|tyres|paper pulp|newsprint',
  'sawn timber|gold|silver|diamonds|jewellery|aluminium|zinc concentrate|lithium carbonate',
  'lithium-ion batteries|solar panels|wind turbines|smartphones|laptops|memory chips|machine tools',
  'tractors|aircraft|ships|buses|medical devices|optical instruments|organic chemicals|essential oils',
  'cosmetics|leather goods|carpets|glassware|ceramic tiles|electricity|coal|coking coal|LNG',
  'petroleum products|naphtha|avocados|table grapes|cherries|blueberries|bananas|cocoa beans|tea|spices',
  'honey|sugar|maize|barley|sunflower oil|rapeseed|live cattle|wool|hides and skins',
  'machinery and equipment|food and live animals|chemicals and related products|transport equipment',
  'consumer goods|capital goods|intermediate goods|raw materials|electrical machinery',
  'telecommunications equipment|household appliances|textiles and clothing|base metals|precious stones',
]
  .join('|')
  .split('|');

type Fields = Partial<Record<'kind' | 'value' | 'partner' | 'flow' | 'product', unknown>>;

/** The words with which a sentence is not read as all others are. */
const misread = (
  words: readonly string[],
  told: (word: string) => string,
  wanted: (word: string) => Fields,
): readonly string[] =>
  words.filter((word) => {
    const fields = Object.entries(wanted(word));
    return !claimsOf(told(word)).some((c) => fields.every(([field, value]) => c[field as keyof typeof c] === value));
  });

const UP = "Chile's exports went up in March.";

describe('whatever verb says that trade rose or fell', () => {
  const told: readonly (readonly [string, (verb: string) => string, Fields])[] = [
    ['of all exports', (v) => `Chile's exports ${v} 7.5 percent in March.`, { partner: 'WLD', product: 'goods' }],
    ['before an amount', (v) => `Chile's exports ${v} by 7.5 percent to $8.2 billion in March.`, {}],
    ['of the goods that are subject', (v) => `${UP} Copper ${v} 7.5 percent.`, { product: 'copper' }],
    ['of exports to a partner', (v) => `Chile's exports to Peru ${v} 7.5 percent in March.`, { partner: 'PER' }],
    ['behind a partner at the head', (v) => `${UP} To Peru, they ${v} 7.5 percent.`, { partner: 'PER' }],
    ['of those to a partner', (v) => `${UP} Those to Peru ${v} 7.5 percent.`, { partner: 'PER' }],
    ['behind the other flow', (v) => `Chile's imports were flat in March, while exports ${v} 7.5 percent.`, {}],
    ['in a clause with which', (v) => `Chile's exports, which ${v} 7.5 percent in March, were large.`, {}],
  ];
  it.each(told)('%s', (_, sentence, fields) => {
    for (const [words, value] of [
      [RISES, 7.5],
      [FALLS, -7.5],
    ] as const)
      expect(
        misread(
          words,
          (word) => sentence(word.replaceAll('-', ' ')),
          () => ({ kind: 'growth', flow: 'exports', value, ...fields }),
        ),
      ).toEqual([]);
  });
});

const cap = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

describe('whatever goods are told of', () => {
  const told: readonly (readonly [string, (goods: string) => string, readonly string[]])[] = [
    ['exports of them', (w) => `Chile's exports of ${w} rose 7.5 percent in March.`, []],
    ['as subject', (w) => `${UP} ${cap(w)} rose 7.5 percent.`, []],
    // The adjective is taken for one of the exports.
    [
      'before exports',
      (w) => `Chile's ${w} exports rose 7.5 percent in March.`,
      ['fresh fruit', 'cut flowers', 'whole milk powder', 'rapeseed'],
    ],
    ['those of them', (w) => `Chile's exports of coins fell 3 percent, while those of ${w} rose 7.5 percent.`, []],
    ['in a list', (w) => `${UP} The largest gains were in coins (12 percent) and ${w} (7.5 percent).`, []],
    ['as what led', (w) => `Chile's exports went up in March, led by ${w}, which gained 7.5 percent.`, []],
    ['sales of them', (w) => `${UP} Sales of ${w} abroad rose 7.5 percent.`, []],
    ['with them up', (w) => `Chile's exports went up in March, with ${w} up 7.5 percent.`, []],
  ];
  it.each(told)('%s', (_, sentence, not) => {
    expect(misread(GOODS, sentence, (product) => ({ kind: 'growth', flow: 'exports', value: 7.5, product }))).toEqual(
      not,
    );
  });
});
