import { describe, expect, it } from 'vitest';
import { claimsOf } from '../resolve/claims-of.js';

const KINDS: readonly string[] = ['record', 'count', 'ratio', 'streak', 'rank'];

/** First times, extremes, how many, how many times and how long, without the words that name them. */
describe('records, counts, ratios and streaks in newsrooms', () => {
  it.each<[string, string]>([
    ['Exports fell in 2023, which had not happened since 2016.', 'record'],
    ['Title: First decline in exports in seven years\n\nExports were $3.4 trillion.', 'record 7'],
    ['Imports dropped last year, something not seen since 2009.', 'record'],
    ['The last time exports fell was in 2016, when they lost 7.7 percent.', 'record'],
    ['The previous decline of shipments abroad dates from 2016.', 'record'],
    ['Exports have not fallen in a full year since 2016.', 'record'],
    ['The surplus is the "highest" so far, the minister said.', 'record'],
    ['It was the first increase in two years.', 'record 2'],
    ['Not since 2011 had imports from Korea been so small.', 'record'],
    ['A record run goes on: exports rose for a sixth month.', 'streak 6'],
    ['Exports have never been as high in a first half.', 'record'],
    ['The deficit is at its widest since the series began in 1992.', 'record'],
    ['It was the strongest rise for 14 months.', 'record 14'],
    ['No January on record has brought a larger deficit.', 'record'],
    ['Exports in July were higher than in any other month of the year.', 'record'],
    ["May's surplus was the smallest since February 2019, when it was $1.1 billion.", 'record'],
    ['The import bill reached an all-time peak.', 'record'],
    ['For the first time, China sold more to Russia than Germany did.', 'record'],
    ['Exports topped 100 billion euros, a first.', 'record'],
    ['Trade is expected to reach a record this year.', ''],
    ['Exports of services should hit a new high of $400 billion in 2024.', ''],
    ['Four of the six largest product groups grew.', 'count 4'],
    ['Three major commodity groups rose: chips by 21 percent, ships by 9 percent and cars by 4 percent.', 'count 3'],
    ['Exports rose to every one of the ten partners.', 'count 10'],
    ['All five main groups fell.', 'count 5'],
    ['France sold 32 aircraft abroad in March.', 'count 32'],
    ['Exports increased in 14 of the 17 regions.', 'count 14'],
    ['Sales declined in eight of twelve product groups.', 'count 8'],
    ['The surplus was achieved with 84 countries.', 'count 84'],
    ['Kenya ran deficits with 9 of its 10 largest partners.', 'count 9'],
    ['US imports from China were nearly three and a half times exports.', 'ratio 3.5'],
    ['Imports were more than four times as large as exports.', 'ratio 4'],
    ['Exports covered 92.7% of imports.', 'ratio 92.7'],
    ['The coverage rate was 84.3%, up from 81.2% a year ago.', 'ratio 81.2, ratio 84.3'],
    ['The surplus was over twice the forecast.', 'ratio 2'],
    ['For every dollar exported, the country imported 2.4 dollars.', 'ratio 2.4'],
    ['The deficit was two and a half times that of 2021.', 'ratio 2.5'],
    ['Exports of cars were one and a half times the level of 2019.', 'ratio 1.5'],
    ['It was the second increase in two years.', 'streak 2'],
    ['It was the fourth half-year surplus in a row.', 'streak 4'],
    ['Exports fell for the sixth time running.', 'streak 6'],
    ['It was the third decline in succession.', 'streak 3'],
    ['Imports have now fallen nine months in a row.', 'streak 9'],
    [
      "China is Brazil's largest partner for the 15th year running and Argentina's for the fourth.",
      'rank 1, streak 15, streak 4',
    ],
    ['The slide in exports entered its fifth month.', 'streak 5'],
    ['After eleven straight months of decline, exports turned up.', 'streak 11'],
    ['Not a month has passed without a deficit since 2019.', 'streak'],
    ['Exports have grown every month this year.', 'streak'],
  ])('reads %j', (text, claims) => {
    const found = claimsOf(text).filter((claim) => KINDS.includes(claim.kind));
    const said = found.map(({ kind, value }) => (value === null ? kind : `${kind} ${Math.abs(value)}`));
    expect(said.sort().join(', ')).toBe(claims);
  });
});
