import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { claimOn } from './claims-of.js';

const periodOf = (text: string, part: string, published?: string): string | null => {
  const { period } = claimOn(text, part, published);
  return period && formatPeriod(period);
};

describe('when something happened that a record is counted from', () => {
  const surplus = 'The surplus of Malaysia was RM8 billion in December 2023. ';
  it.each([
    [`${surplus}It was the lowest since the pandemic struck in March 2020. Cars rose 4%.`, 'lowest'],
    [`${surplus}It was the lowest since the pandemic struck in March 2020. Exports of cars rose 4%.`, '4%'],
    [`${surplus}It was the lowest since trade resumed in March 2020, and the fifth decline in a row.`, 'fifth'],
    [`${surplus}Exports of chips reached RM9 billion, the most since statistics were introduced in 1977.`, 'RM9'],
    [`${surplus}Such a level was not seen since records were first kept in May 1993. Imports grew 7%.`, '7%'],
    [`${surplus}The surplus was the first since prices of oil collapsed in May 2020. Imports grew 7%.`, '7%'],
  ])('%s %s', (text, part) => {
    expect(periodOf(text, part)).toBe('2023-12');
  });
});

describe('a clause that looks back', () => {
  const chile = 'Exports of Chile came to $9 billion in May 2023. ';
  it.each([
    [
      `${chile}Sales of copper earned $5 billion, whereas a year before they had been worth $3 billion.`,
      '$3',
      '2022-05',
    ],
    [`${chile}Copper made up 40 percent of exports; a year ago it was 38 percent.`, '38', '2022-05'],
    [
      `${chile}For April it had reported a surplus of $2 billion, from exports of $8 billion and imports of $6 billion.`,
      '$8',
      '2023-04',
    ],
  ])('%s %s', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });
});

describe('what is over when it is compared with', () => {
  it.each([
    [
      'Exports of Chile came to $9 billion in May 2023. They rose by 30% over the first five months.',
      '30%',
      '2023-01/2023-05',
    ],
    [
      'Exports of Chile came to $9 billion in May 2023. They had gained 3% over the last three months.',
      '3%',
      '2023-03/2023-05',
    ],
    [
      'Exports of Chile came to $9 billion in May 2023. They rose by 30% over the same month of 2022.',
      '30%',
      '2023-05',
    ],
    [
      'Exports of Chile came to $9 billion in May 2023. That was 3% below the $10 billion of a year earlier, in May 2022; imports gained 4%.',
      '4%',
      '2023-05',
    ],
  ])('%s %s', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });
});

describe('a period that another figure is measured by', () => {
  it.each([
    ['Exports exceeded €152 billion in 2023, 8.5% up on 2022 and the highest annual total so far.', '€152', '2023'],
    ['Exports exceeded €152 billion in 2023, 8.5% up on 2022 and the highest annual total so far.', 'highest', '2023'],
    ['Exports were $547 million in the first quarter of 2023 (2022: $512 million).', '$512', '2022-Q1'],
    ['Imports came to $90 million in May 2023 (in 2022: $85 million).', '$85', '2022-05'],
    [
      "In January exports rose 3 percent. The surplus was $142 million; last January's was $571 million.",
      '$571',
      '2023-01',
    ],
    [
      'Exports rose 3 percent in January. Imports were $90 million, against $80 million last January.',
      '$80',
      '2023-01',
    ],
  ])('%s %s', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });
});

describe('the period of a claim', () => {
  it.each([
    ['Exports fell 4.8 percent in the first 10 days of this month.', '4.8', '2024-02-01/2024-02-10'],
    ['Exports should grow 2.6 percent this year and 4.4 percent next year.', '4.4', '2025'],
    [
      'Exports rose in 2023. Sales abroad were €152 billion, 8.5 percent up on 2022 and the highest annual total so far.',
      '8.5',
      '2023',
    ],
    [
      'The surplus was €24 billion in January. That was an improvement on a deficit of €19 billion last year.',
      '€19',
      '2023-01',
    ],
    [
      'The surplus was €24 billion in January, which compares with one of €230 billion for all of last year.',
      '€230',
      '2023',
    ],
    ['Trade shrank in the second quarter of 2023 after it had grown for eight quarters in a row.', 'eight', '2023-Q1'],
    ['Exports should grow 2.6 percent this year and 4.4 percent next.', '4.4', '2025'],
    [
      'Exports came to $9 billion in January, an increase of 3 percent on the $8.7 billion of December.',
      '8.7',
      '2023-12',
    ],
    [
      'Exports rose 3 percent in January. Imports rose 9 percent, while the poll had predicted 5 percent and December had brought a jump of 2 percent.',
      '5 percent',
      '2024-01',
    ],
    [
      'Eurostat put the surplus at $6 billion in December in a first estimate. A year earlier it had been $9 billion.\n\nImports fell 3 percent.',
      'fell 3',
      '2023-12',
    ],
    [
      'Exports were $6 billion in December, which may please the ministry. In December 2022 they had been $9 billion.\n\nImports fell 3 percent.',
      'fell 3',
      '2023-12',
    ],
    [
      'In the fourth quarter of 2023 exports fell to $9 billion, the third quarterly decline running.',
      '$9 billion',
      '2023-Q4',
    ],
    [
      "Chile's exports rose to $63 billion in 2023, of which $9 billion in December alone. That was three times November's $3 billion. Imports grew 5 percent.",
      '5 percent',
      '2023',
    ],
    [
      'In the second quarter of 2023 exports amounted to €87.4 billion, after €85.2 billion in the first.',
      '85.2',
      '2023-Q1',
    ],
    ["India's exports were $97.8 billion in Q1 of FY23.", '97.8', '2022-Q2'],
    ["India's exports were $97.8 billion in H1FY23.", '97.8', '2022-04/2022-09'],
    ['Exports were $3 billion in January 2024, 17 percent less than in the first month of 2023.', '17', '2024-01'],
    ['Exports were $3 billion in the final month of 2023.', '$3', '2023-12'],
    [
      'In 2023 exporters earned $5 billion, an increase of 41 percent on the $3.6 billion they took in 2022.',
      '41',
      '2023',
    ],
    [
      'Exports were $5 billion in 2023, a rise of 41 percent over the $3.6 billion it had earned in 2022.',
      '41',
      '2023',
    ],
    [
      'The deficit was $489 billion in 2023, more than the old record of $418 billion, set only the year before.',
      '418',
      '2022',
    ],
    ['US imports from India came to $83.4 billion in 2022-23.', '83.4', '2022-04/2023-03'],
    ['China sold Pakistan goods worth $18 billion in 2022-23.', '18', '2022-07/2023-06'],
    ['US imports from India came to $83.4 billion in fiscal 2023.', '83.4', '2022-10/2023-09'],
    [
      'Exports came to $90 billion in the third quarter of 2023, compared with $84 billion in the second quarter and $80 billion a year earlier.',
      '80',
      '2022-Q3',
    ],
    [
      'Exports rose 2 percent in January. Those of ships, which had risen in December, lost 59 percent.',
      '59',
      '2024-01',
    ],
    ["India's exports were off 14 percent so far this fiscal year.", '14', '2023-04/2024-01'],
    ['Exports rose 2 percent in 2023, to three times the figure of 2010.', 'three times', '2023'],
    ['The gap was $9 billion in 2023, more than four times what it was in 2000.', '$9 billion', '2023'],
    ['Exports came to $9 billion in 2023, twice the amount of 2011.', 'twice', '2023'],
    ['Exports came to $9 billion in 2023, just 7 percent short of the record of 2011.', '7 percent', '2023'],
    ['Fuel made up 63 percent of exports in 2023 (in 2014: 70 percent) and metals 9 percent.', '63', '2023'],
    ['The EU took 44 percent of exports (48 percent in 2014) in 2023, China 7 percent.', '7 percent', '2023'],
    ['The change in imports in January was -3.2 percent (December: +1.1 percent).', '3.2', '2024-01'],
    ['Exports rose 3 percent in January, half the pace of December.', 'half', '2024-01'],
    [
      'Exports fell 3 percent in January. The bank expects the year to close with a surplus of $3 billion.',
      '$3 billion',
      '2024',
    ],
    ['Exports decreased by $4 billion between December 2023 and January 2024.', '$4 billion', '2024-01'],
    ["India's exports rose 3 percent in the whole of 2022-23.", '3 percent', '2022-04/2023-03'],
    [
      "Pakistan's exports rose 3 percent in the first seven months (July-January) of the current fiscal year.",
      '3 percent',
      '2023-07/2024-01',
    ],
    [
      'In the 12 months to January exports rose 2 percent. Imports advanced 3.5 percent over the same period.',
      '3.5',
      '2023-02/2024-01',
    ],
    [
      'Exports fell 3 percent in January. The ministry expects a recovery of exports in the second half.',
      'expects',
      '2024-H2',
    ],
    [
      'Exports fell 3 percent in January. He sees exports falling 4 percent in the third quarter.',
      '4 percent',
      '2024-Q3',
    ],
    ['After the slump of 2022, exports rose 4 percent in 2023.', '4 percent', '2023'],
    ['Exports rose 30 percent in 2023 and broke the record of $9 billion set in 2019.', 'record', '2023'],
    ['Exports came to $8 billion in 2023, short of the record of $9 billion set in 2019.', 'record', '2019'],
    [
      'Exports were 30 percent more than a year earlier in January and more than the previous record of 2007.',
      '30',
      '2024-01',
    ],
    [
      'Imports were 9 percent less in January than the $38 billion (€35 billion) bought in January 2023.',
      '9 percent',
      '2024-01',
    ],
    [
      'Imports were 9 percent less in January than the $38 billion (€35 billion) bought in January 2023.',
      '35',
      '2023-01',
    ],
    ['Exports, $11 billion in January 2023, were down to $10.7 billion in January 2024.', '10.7', '2024-01'],
    [
      'Exports fell 2 percent in 2023. Imports, which had risen from $250 million in 2021 to $260 million in 2022, came to $242 million.',
      '242',
      '2023',
    ],
    ['Exports fell 2 percent in 2023. They have shrunk since 2021, when they were worth $23 billion.', '23', '2021'],
    ['Exports fell 2 percent in December, their lowest since June.', 'lowest', '2023-12'],
    ['Exports fell 3 percent in 2023, a drop that ended nine straight years of growth.', 'nine', '2022'],
    ['Exports rose 9 percent in 2023, helped by a strong last quarter.', 'helped', '2023'],
    ['Exports rose 9 percent in 2023, helped by a strong last quarter.', '9 percent', '2023'],
    ['In 2022 exports had been $17.8 billion, so that they shrank by 8 percent in 2023.', '8 percent', '2023'],
    [
      'Exports rose 3 percent in November 2023. Since January the surplus has reached $9 billion, against $3 billion in the same period of 2022.',
      '3 billion',
      '2022-01/2022-11',
    ],
    ['Exports grew 3 percent in January, having gained 8 percent the month before.', '8 percent', '2023-12'],
    ['That was well short of the 6.5 percent gain in exports in December.', '6.5', '2023-12'],
    [
      'Exports fell 3 percent in January. Exports of tea were less than half of what they had been in January 2022.',
      'half',
      '2024-01',
    ],
    [
      'Imports were $9 billion in 2023. At this point of 2023 imports of tea had been $1 billion.',
      '$9 billion',
      '2023',
    ],
    ['Exports in the four quarters to the end of Q1 2023 were £15 billion.', '15 billion', '2022-04/2023-03'],
    ['Exports rose 3 percent in January. The bank forecasts a full-year deficit of $34 billion.', '$34', '2024'],
    ["Bangladesh's exports came to $55 billion in the just-ended fiscal year.", '55', '2022-07/2023-06'],
    [
      'The deficit of 2023, $29 billion, was smaller than in 2022, when it was at a record $39 billion.',
      'a record',
      '2022',
    ],
    ['Mexico was the third-largest supplier in 2023, up from fifth a year earlier.', 'from fifth', '2022'],
    ['Mexico was the main supplier in 2023, Canada having climbed to second from third.', 'from third', '2022'],
    [
      'Exports of tea, $412 million in 2012, were $372 million in 2023. Cocoa exports earned $1.7 billion.',
      '1.7',
      '2023',
    ],
    [
      'Exports fell 7.8 percent in the first 20 days of January. So far this year, imports fell 2 percent.',
      '2 percent',
      '2024-01-01/2024-01-20',
    ],
  ])('%s [%s]', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });

  it.each([
    ['Exports were $50 billion in the first half of 2023, against $48 billion in 2022.', '48 billion', '2022-H1'],
    ['Exports were $50 billion in the first half of 2023, against $98 billion in 2022.', '98 billion', '2022'],
    [
      'Exports were $50 billion in the first half of 2023. That compares with $48 billion in the whole of last year.',
      '48',
      '2023',
    ],
    ["Last year's first-half deficit was $7 billion.", '7 billion', '2023-H1'],
    [
      'Exports rose 3 percent in January. Over twelve months, exports add up to $123 billion.',
      '123',
      '2023-02/2024-01',
    ],
    [
      'Exports fell 5.7 percent in the last three months, after a rise of 2.1 percent in the preceding three months.',
      '2.1',
      '2023-08/2023-10',
    ],
    ["Pakistan's textile exports came to $9 billion in the seven months of FY24.", '9 billion', '2023-07/2024-01'],
    ["Pakistan's textile exports came to $9 billion in 7MFY24.", '9 billion', '2023-07/2024-01'],
    ["Four months into the current financial year, India's deficit stands at $31 billion.", '31', '2023-04/2023-07'],
    ['Exports rose 9 percent in 2023. In the final month of the year they slipped 5 percent.', '5 percent', '2023-12'],
    [
      'Exports came to $9 billion in the first half of January 2024, less than in the second half of December.',
      '9 billion',
      '2024-01-01/2024-01-15',
    ],
    [
      'Exports came to $9 billion in period 1 of January (from January 1 to January 15).',
      '9 billion',
      '2024-01-01/2024-01-15',
    ],
    [
      'The deficit widened to $5 billion in the year ending March 2022 from $2 billion in the corresponding period of 2021.',
      '2 billion',
      '2020-04/2021-03',
    ],
    ['Exports fell in May 2023, after four months of growth.', 'after four', '2023-04'],
    ['In January-May 2023 exports rose 9 percent. It was the eighth month of growth in a row.', 'eighth', '2023-05'],
    ['Exports to Japan were $46 billion in 2023, against $20 billion in the other direction.', '20 billion', '2023'],
    ['Exports rose 3 percent in January. She expects the deficit to reach $30 billion by December.', '30', '2024'],
    ['Exports rose 3 percent in January. He expects exports for the year to pass $30 billion.', '30', '2024'],
    [
      'Here are, for all who look at goods alone, the numbers of the bureau for 2023.\n\nExports: $9 billion.',
      '9 billion',
      '2023',
    ],
  ])('%s [%s], too', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });

  it('of a month in a later sentence is told by the month that it is compared with', () => {
    const text =
      'In January 2024 exports rose 5.7 percent. From November to January exports were up 4.6 percent. The surplus was $9 billion, against $7 billion in January 2023.';
    expect(periodOf(text, '$9')).toBe('2024-01');
    expect(periodOf(text, '$7')).toBe('2023-01');
  });

  it('that one line of a list has alone is not of the next', () => {
    const text =
      'Main figures for 2023:\n\n- Exports: $900 billion\n- In December alone: exports of $80 billion. It was the eighth month of growth in a row.\n- Exports of tea: $9 billion';
    expect(periodOf(text, '$80')).toBe('2023-12');
    expect(periodOf(text, '$9 billion')).toBe('2023');
  });

  it('of the text returns with a paragraph that opens without figures', () => {
    const text =
      'Exports rose 3 percent in January 2024.\n\nIn 2023 exports were $90 billion.\n\nForeign firms. Exports of this sector were $4 billion.';
    expect(periodOf(text, '$4')).toBe('2024-01');
  });

  it('of a twelve-month figure goes on where the next is called annual', () => {
    const text =
      'The deficit widened to $10 billion in the year to June 2023. In June alone it was $1 billion. Annual exports reached $67 billion.';
    expect(periodOf(text, '$67')).toBe('2022-07/2023-06');
  });

  it('of months told before goes on in a new paragraph that speaks of the same period', () => {
    const text =
      'Exports rose 3 percent in January 2024.\n\nFrom July to January exports came to $20 billion.\n\nTea brought in $6 billion of exports, after $5 billion in the corresponding period.';
    expect(periodOf(text, '$6')).toBe('2023-07/2024-01');
    expect(periodOf(text, '$5')).toBe('2022-07/2023-01');
  });

  it('of a part that somebody has now is that of the text', () => {
    const text =
      'In January 2024 exports were $9 billion. In 2023, exports had been $96 billion. Japan now takes 10 percent of exports.';
    expect(periodOf(text, '10 percent')).toBe('2024-01');
  });

  it('of a look back is not carried to the next clause', () => {
    const text =
      'Exports came to $19.9 billion in 2023. In 2022 the total had been $17.8 billion; the increase works out at 11.8 percent.';
    expect(periodOf(text, '17.8')).toBe('2022');
    expect(periodOf(text, '11.8')).toBe('2023');
  });

  it('of the base of a comparison is not carried to the next sentence', () => {
    const text =
      'Compared with the $2 billion of December 2023, January exports were 14 percent higher. Imports increased by 21 percent.';
    expect(periodOf(text, '21 percent')).toBe('2024-01');
  });

  it('is that of the figure just told where a sentence points to it', () => {
    const text =
      'Exports rose 4 percent in 2023. In 2022 they had been worth $84 billion. That was an increase of 20.8 percent.';
    expect(periodOf(text, '20.8')).toBe('2022');
  });

  it('of a base without one is the month before where the text compares with it', () => {
    const text =
      'In January 2024 the deficit was $8 billion, having narrowed by $1 billion from December. Exports rose from $23 billion to $25 billion.';
    expect(periodOf(text, '23 billion')).toBe('2023-12');
    expect(periodOf(text, '25 billion')).toBe('2024-01');
  });

  it('of what is in brackets is that of the legend', () => {
    const text =
      'CHILE TRADE, JANUARY 2024 (December 2023 and January 2023 in brackets)\nExports: $6.3 billion ($6.6 billion; $4.6 billion)';
    expect(periodOf(text, '6.3')).toBe('2024-01');
    expect(periodOf(text, '6.6')).toBe('2023-12');
    expect(periodOf(text, '4.6')).toBe('2023-01');
  });

  it('of a change in brackets is that of the figure before it', () => {
    const text =
      'Swiss exports rose in January 2024.\n\nBy main market (change on January 2023 in brackets):\n\n- Exports to Germany: CHF 3.12 billion (-6.3%)';
    expect(periodOf(text, '3.12')).toBe('2024-01');
    expect(periodOf(text, '6.3')).toBe('2024-01');
  });
});

describe('the fiscal year before', () => {
  it.each([
    [
      "India's trade was $83.6 billion in 2021-22, below the $84.8 billion of the previous fiscal year.",
      '84.8',
      '2020-04/2021-03',
    ],
    [
      "India's exports grew to $37.0 billion in 2021-22, from $36.6 billion in the preceding financial year.",
      '36.6',
      '2020-04/2021-03',
    ],
    ["India's exports were $37.0 billion, above the $36.6 billion of the previous fiscal.", '36.6', '2022-04/2023-03'],
    [
      "In December 2023 India's exports yielded $3.1 billion, above the $2.8 billion of the same month of the previous fiscal.",
      '2.8',
      '2022-12',
    ],
    [
      "India's exports were $37.0 billion in 2021-22, above the $36.6 billion of the last fiscal year.",
      '36.6',
      '2022-04/2023-03',
    ],
  ])('%s', (text, part, period) => {
    expect(periodOf(text, part)).toBe(period);
  });
});

describe('the base of a rate', () => {
  it.each([
    ['Compared with the previous month exports rose 4 percent and imports 6 percent.', '6 percent', 'mom'],
    ['Compared with December 2023 its imports fell 4 percent.', '4 percent', 'mom'],
    ['Compared with January 2023, imports fell 4 percent.', '4 percent', 'yoy'],
  ])('%j stands at the head of its clause', (text, part, comparison) => {
    expect(claimOn(`Kenya's exports were $9 billion in January 2024. ${text}`, part).comparison).toBe(comparison);
  });
});

describe('what the next sentence is of', () => {
  const told = (sentence: string): string | null =>
    periodOf(`Kenya's exports were $9 billion in 2023. ${sentence} Imports reached $12 billion.`, '$12');
  it.each([
    'As recently as 2021 Egypt was its fifth-largest market.',
    'In 2021 it was $7 billion.',
    'In 2022 the figure stood at $8 billion.',
    'In 2022 it had been $8 billion.',
  ])('%j is only a look back', (sentence) => expect(told(sentence)).toBe('2023'));

  it('under a heading that says annual is the last full year', () => {
    const text = (heading: string): string =>
      `Exports were $9 billion in December 2023.\n\n${heading}\n\nImports were $120 billion.`;
    for (const heading of ['Annual Summary', '# The full year', '## Full-year figures'])
      expect(periodOf(text(heading), '$120'), heading).toBe('2023');
    expect(periodOf(text('# Imports'), '$120')).toBe('2023-12');
  });
});
