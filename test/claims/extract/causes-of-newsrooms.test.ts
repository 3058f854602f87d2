import { describe, expect, it } from 'vitest';
import { claimsOf } from '../resolve/claims-of.js';

/** Why trade moved, as newsrooms say it; and what looks like a reason and is none. */
describe('causes in newsrooms', () => {
  it.each<[string, string | null]>([
    ["Chile's exports rose 4.2 percent in May as copper recovered from a two-year low.", 'as copper recovered'],
    [
      "The country's imports fell 9 percent in August, with factories running down their stocks.",
      'with factories running down their stocks',
    ],
    ['Trade with Belarus collapsed last year. Sanctions did most of the damage.', 'Sanctions did most of the damage'],
    ['Korean exports slid 6.1 percent in January, on weak chip prices and fewer working days.', 'on weak chip prices'],
    [
      'Behind the surge were purchases of wheat by the state grain board. Imports reached $1.2 billion.',
      'Behind the surge were purchases of wheat',
    ],
    [
      'The main driver of the drop in exports was crude oil, the office said.',
      'The main driver of the drop in exports was crude oil',
    ],
    [
      'Sales of cars to Britain went down 12 percent, which the ministry attributes to uncertainty over Brexit.',
      'which the ministry attributes to uncertainty over Brexit',
    ],
    [
      'Imports of fuel rose 31 percent because domestic refineries were closed for maintenance.',
      'because domestic refineries were closed',
    ],
    [
      'Vietnamese shipments to the US jumped 28 percent, as buyers moved orders out of China.',
      'as buyers moved orders out of China',
    ],
    [
      "Norway's surplus grew to NOK 90 billion. High gas prices were responsible for most of the increase.",
      'High gas prices were responsible for most of the increase',
    ],
    ['A poor harvest held back Moroccan exports of tomatoes in the first quarter.', 'A poor harvest held back'],
    ["Egypt's import bill fell 8 percent after the pound was floated.", 'after the pound was floated'],
    [
      'The rise is explained by dearer energy, Statistics Portugal notes. Imports were EUR 8.1 billion.',
      'is explained by dearer energy',
    ],
    ["India's trade gap widened to $24 billion in May as gold buying surged.", 'as gold buying surged'],
    ['With Chinese demand faltering, Australian exports dropped 3 percent in June.', 'With Chinese demand faltering'],
    [
      'Thai exports expanded 7.3 percent in July, buoyed by electronics and rubber.',
      'buoyed by electronics and rubber',
    ],
    ['Deliveries to Russia more than halved, as a consequence of the sanctions.', 'as a consequence of the sanctions'],
    [
      'The lower figure reflects falling prices of soybeans rather than smaller shipments. Exports were $5.2 billion.',
      'reflects falling prices',
    ],
    [
      '"A weaker yen is lifting the value of exports," an economist said.',
      'A weaker yen is lifting the value of exports',
    ],
    ['Kenyan tea exports shrank 5 percent in the year as drought hit the highlands.', 'as drought hit the highlands'],
    ['Imports from China grew 14 percent. Solar panels were the reason.', 'Solar panels were the reason'],
    [
      'The deficit came down to $3 billion, mostly because importers were denied foreign exchange.',
      'because importers were denied foreign exchange',
    ],
    [
      'Exports to Germany stalled in the autumn, dragged down by a slump in the car industry.',
      'dragged down by a slump',
    ],
    ['Copper shipments of Peru fell 11 percent, due to road blockades at Las Bambas.', 'due to road blockades'],
    ['The increase in exports stemmed from gold.', 'stemmed from gold'],
    ['Gold accounted for the bulk of the increase in imports.', 'Gold accounted for the bulk of the increase'],
    [
      'The end of the Multi Fibre quotas hurt Sri Lankan exports of garments badly.',
      'The end of the Multi Fibre quotas hurt',
    ],
    ['A cut in the duty on smartphones encouraged imports.', 'A cut in the duty on smartphones encouraged imports'],
    [
      'Ghana earned less from cocoa in 2023, since swollen-shoot disease had spread.',
      'since swollen-shoot disease had spread',
    ],
    [
      "Turkey's exports rose 2.5 percent in May on the strength of the car industry.",
      'on the strength of the car industry',
    ],
    [
      "Ireland's exports surged 34 percent in March as companies rushed drugs to America ahead of tariffs.",
      'as companies rushed drugs',
    ],
    [
      'US imports hit $401 billion in March, with firms stockpiling goods ahead of tariffs.',
      'with firms stockpiling goods',
    ],
    [
      "Brazil's trade surplus shrank to $4.9 billion on a jump in fertilizer purchases.",
      'on a jump in fertilizer purchases',
    ],
    ['Italian exports fell 3 percent, penalised by the strong euro.', 'penalised by the strong euro'],
    ['The growth of imports was fed by consumer goods, the central bank said.', 'was fed by consumer goods'],
    [
      'A stronger peso made Mexican goods dearer abroad and exports fell 1.4 percent.',
      'A stronger peso made Mexican goods dearer',
    ],
    ['The improvement of the balance owes to tourism.', 'owes to tourism'],
    ["Lower oil prices helped narrow India's trade deficit in January.", 'Lower oil prices helped narrow'],
    ['The fall in exports mirrors lower prices of coal.', 'mirrors lower prices of coal'],
    ['Exports lost 4 percent in August, on account of the holidays.', 'on account of the holidays'],
    [
      'Japan ran a deficit of 1.1 trillion yen in May as a weak yen inflated the cost of energy.',
      'as a weak yen inflated the cost of energy',
    ],
    [
      "Front-loading by US importers pushed Taiwan's exports to a record in June.",
      'Front-loading by US importers pushed',
    ],
    [
      'Analysts put the slump down to destocking by European retailers. Exports were off 18 percent.',
      'put the slump down to destocking',
    ],
    ['Imports were 6 percent lower than a year ago, the result of cheaper oil.', 'the result of cheaper oil'],
    [
      'The timing of the Lunar New Year distorted the figures for exports.',
      'The timing of the Lunar New Year distorted',
    ],
    ['Much of the swing in the balance is down to gold.', 'is down to gold'],
    [
      'Cheaper oil is what brought the import bill down, the bank said.',
      'Cheaper oil is what brought the import bill down',
    ],
    [
      'Exports of wine to China fell 97 percent after Beijing imposed duties of more than 200 percent.',
      'after Beijing imposed duties',
    ],
    ['Factories in Europe ordered less and German exports declined 0.8 percent.', null],
    ['Exports rose 3 percent as against 2 percent in April.', null],
    ['Exports rose to $3 billion, as data from the customs office showed.', null],
    ['Imports were $2 billion, as in the month before.', null],
    ['As of June, exports were $22 billion.', null],
    ['Trade with Italy is seen as a success by both sides.', null],
    ['The EU came second as a buyer with $4 billion.', null],
    ['Exports to Spain were up 5 percent with sales of $2 billion.', null],
    ['On Monday the office reported exports of $3.1 billion.', null],
    ['Services credits rose $62 million to $8.1 billion.', null],
    ['Preliminary results from Eurostat show a surplus of 4 billion euros.', null],
    ['Exports came to $5 billion, led by coffee and gold.', null],
    ['Imports climbed 4 percent as exports rose 6 percent.', null],
  ])('reads %j', (text, cause) => {
    const found = claimsOf(text).filter((claim) => claim.kind === 'causal');
    expect(found).toHaveLength(cause === null ? 0 : 1);
    if (cause !== null) {
      const [quote] = found.map((claim) => claim.quote);
      expect(quote!.includes(cause) || cause.includes(quote!), quote).toBe(true);
    }
  });
});
