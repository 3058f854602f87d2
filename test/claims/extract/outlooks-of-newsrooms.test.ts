import { describe, expect, it } from 'vitest';
import { claimsOf } from '../resolve/claims-of.js';

/** What is to come and what somebody thinks of trade, as newsrooms say it; and what figures say. */
describe('outlooks and opinions in newsrooms', () => {
  it.each<[string, string]>([
    ['It will be hard to shake off the slump in exports this year, officials said.', 'forecast'],
    ['The minister expects difficulties for exports in 2024.', 'forecast'],
    ['World trade should reach a record this year.', 'forecast'],
    ['For 2022 the outlook for trade remains very uncertain, UNCTAD said.', 'forecast'],
    ['"I hope that we will exceed last year\'s figures for exports," he said.', 'forecast'],
    ['German exporters expect trade to gather pace in 2015.', 'forecast'],
    ['The target for exports is well within reach, the ministry said.', 'forecast'],
    ['The dispute would weigh on exports of copper in 2019, the bank warned.', 'forecast'],
    ['The downturn in exports is not over, analysts warn.', 'forecast'],
    ['Exporters are bracing for a weak 2024.', 'forecast'],
    ['Shipments look likely to fall further.', 'forecast'],
    ['The trade ministry is optimistic about exports in the second half.', 'forecast'],
    ['Analysts anticipate a further narrowing of the surplus.', 'forecast'],
    ['A recovery of exports is not expected before 2025.', 'forecast'],
    ['The deficit is on course to pass the record of 2013.', 'forecast'],
    ['Prospects for exports are dim, the chamber said.', 'forecast'],
    ['The decline in imports may have run its course.', 'forecast'],
    ['Import growth is predicted to slow.', 'forecast'],
    ['No quick turnaround in exports is in sight.', 'forecast'],
    ['The association warns of further losses in exports to Russia.', 'forecast'],
    ['The boom in exports may not last.', 'forecast'],
    ['He does not think the export boom will last.', 'forecast'],
    ['Exports came to $5 billion as expected.', ''],
    ['The report will be released on Friday.', ''],
    ['The ministry will publish its figures for exports on June 5.', ''],
    ['Exports had been expected to fall.', 'forecast'],
    ['"Orders look healthy," a trader in Lagos said.', 'not_checkable'],
    ['"This is a rush, not a trend," said an economist.', 'not_checkable'],
    ["The numbers showed 'green shoots' of recovery in exports, the secretary said.", 'not_checkable'],
    ['President Donald Trump has criticized the huge deficits.', ''],
    ["It was a bad year for China's economy.", ''],
    ['The EU should open its market to more farm goods, the minister said.', 'not_checkable'],
    ['The deficit is a symptom of economic weakness, in his view.', 'not_checkable'],
    ['The bloc has ceased to matter to Moscow as a trading partner, the diplomat said.', 'not_checkable'],
    ['Washington put a tariff of 25 percent on steel.', 'not_checkable'],
    ['The government aims at exports of $30 billion in 2025.', 'not_checkable'],
    ['"We hope that trade goes on growing," she said.', 'forecast'],
  ])('reads %j', (text, kinds) => {
    const found = claimsOf(text).filter(({ kind }) => kind === 'forecast' || kind === 'not_checkable');
    expect(found.map(({ kind }) => kind).join(', ')).toBe(kinds);
  });
});
