import { describe, expect, it } from 'vitest';
import { recordPhrases } from '../../../src/claims/extract/records.js';
import { marked, said } from './marked.js';

describe('recordPhrases', () => {
  it.each([
    ['Exports reached their highest level since May 2011.', 'high', '2011-05'],
    ['The deficit was the widest on record.', 'high', undefined],
    ['Imports posted the weakest growth in nine years.', 'low', undefined],
    ['It was the best month the sector has ever had.', 'high', undefined],
    ['The surplus climbed to an all-time high.', 'high', undefined],
    ['Exports to India slid to a five-year low.', 'low', undefined],
    ['The country recorded a record $5.2 billion surplus.', 'high', undefined],
    ['Exports fell for the first time since 2016.', 'first_fall', '2016'],
    ['It was the first annual deficit in 14 years.', 'first_deficit', undefined],
    ['Imports exceeded $20 billion for the first time.', 'first_above', undefined],
    ['Trade first topped $20 billion in 2007.', 'first_above', undefined],
    ['Exports first hit 100 billion dollars in the year of the accession.', 'first_above', undefined],
    ['The surplus was $1.2 trillion, the first above one trillion.', 'first_above', undefined],
    ['The trade gap has not been so wide since 2008.', 'high', '2008'],
    ['Peru has never sold more copper to Asia.', 'high', undefined],
    ['Exports were higher than any other monthly value published so far.', 'high', undefined],
    ['The deficit was smaller than any previous annual figure.', 'low', undefined],
    ['Imports grew faster than in any month for six years.', 'high', undefined],
    ['Exports were lower than in any month since the data begin in 2015.', 'low', '2015'],
    ['Imports were higher than at any time since statistics were first kept in 1992.', 'high', '1992'],
    ['Shipments were worth an unprecedented $9 billion.', 'high', undefined],
    ['The surplus was the smallest for a June since 1999.', 'low', '1999'],
    ['Imports shrank the most since the financial crisis.', 'high', undefined],
    ['Exports jumped to a monthly high.', 'high', undefined],
    ['Such a surplus had not been seen in a decade.', 'high', undefined],
    ['It was the best year Uruguayan exporters have ever had.', 'high', undefined],
    ['Imports shot up to $6 billion, the costliest month since March 2022.', 'high', '2022-03'],
    ['Exports left a surplus of $3 billion, the first in three months.', 'first_surplus', undefined],
    ['Exports fell 3 percent, their first in two years.', 'first_fall', undefined],
    ['Exports came to $9 billion, more than the previous high.', 'high', undefined],
    ['The surplus beat the old record of 2011.', 'high', undefined],
    ['The rise in exports was the first in 11 months.', 'first_rise', undefined],
    ["Chile's copper exports break $5bn barrier.", 'first_above', undefined],
    ['Imports topped the 100 billion euro threshold.', 'first_above', undefined],
    ['It is the first time the sector has passed the $5 billion mark.', 'first_above', undefined],
    ['It was the first time they had exceeded 3 trillion yen.', 'first_above', undefined],
  ])('finds %j', (text, direction, since) => {
    const found = recordPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'record', comparison: 'since', direction });
    expect(found[0]!.since).toBe(since);
  });

  it.each(['It was the first time the two ministers had met.', 'Exports face a tariff barrier.'])(
    '%j is none',
    (text) => expect(recordPhrases(marked(text))).toEqual([]),
  );

  it('keeps the threshold, the scope and the number of periods', () => {
    const passed = recordPhrases(marked('Exports topped $3 billion for the first time in 2019.'))[0]!;
    expect(passed).toMatchObject({ value: 3, unit: 'billion', direction: 'first_above' });
    expect(recordPhrases(marked('It was the largest surplus for any March.'))[0]).toMatchObject({
      scope: 'March of each year',
    });
    expect(recordPhrases(marked('Exports saw their first rise in seven months.'))[0]).toMatchObject({
      value: 7,
      unit: 'months',
      direction: 'first_rise',
    });
  });

  it('carries a record over to the other of whom the same is true', () => {
    const text = 'Exports to Chile reached a new high, and the same was true of those to Peru.';
    expect(said(text, recordPhrases(marked(text)))).toEqual(['a new high', 'the same was true of those to Peru']);
  });

  it.each([
    'Exports rose 4 percent in the first half.',
    'The minister spoke off the record about exports.',
    'The office began to record exports of services.',
    'Industrial output saw its steepest fall since August 2013.',
    'The yen weakened to its lowest level in 24 years.',
    'The company has a good track record in exports.',
    'The first shipments left the port in May.',
    'Two years on, the record is mixed.',
    'The deficit was twice the previous record.',
    'Exporters have a patchy record.',
    'The record so far speaks for itself.',
    'Exports were higher than in January.',
  ])('leaves %j', (text) => {
    expect(said(text, recordPhrases(marked(text)))).toEqual([]);
  });
});
