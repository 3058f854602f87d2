import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';

/** The reporters of all figures of a text, and the currency of its first amount. */
function readingOf(publisher: string, body: string): readonly [reporters: string, currency: string | null] {
  const article = articleFromText(
    `Title: Exports in March\nPublisher: ${publisher}\nDate: 2023-04-21\nURL: none\n\n${body}\n`,
  );
  const claims = resolve(article, extract(article)).filter(({ kind }) => ['level', 'growth', 'balance'].includes(kind));
  const currency = claims.find(({ kind }) => kind === 'level')?.currency ?? null;
  return [[...new Set(claims.map(({ reporter }) => reporter))].join(' '), currency];
}

describe('whose figures a text tells', () => {
  it.each([
    ['Statbel', 'BEL'],
    ['Eesti Pank', 'EST'],
    ['Geostat', 'GEO'],
    ['STATEC', 'LUX'],
    ['the Bangko Sentral ng Pilipinas', 'PHL'],
    ['ZIMSTAT', 'ZWE'],
    ['UBOS', 'UGA'],
    ['the State Statistics Service', 'UKR'],
    ['Bank Al-Maghrib', 'MAR'],
    ['INEI', 'PER'],
    ['the GSO', 'VNM'],
    ['HM Revenue & Customs', 'GBR'],
  ])('said %s', (office, code) => {
    const body = `Exports fell 3.2 percent in March to $4.1 billion, ${office} said on Friday. Imports rose to $5.3 billion. Shipments to China, the largest market, dropped 8 percent.`;
    expect(readingOf('Reuters', body)[0]).toBe(code);
  });

  it.each([
    ['Der Standard', 'AUT'],
    ['Novinite', 'BGR'],
    ['La Tercera', 'CHL'],
    ['South China Morning Post', 'HKG'],
    ['Daily Sabah', 'TUR'],
    ['The Punch', 'NGA'],
    ['Irish Times', 'IRL'],
    ['Helsingin Sanomat', 'FIN'],
  ])('says our to readers of %s', (paper, code) => {
    const body =
      "The country's trade deficit widened to $1.2 billion in March. Our exports dropped 3.2 per cent to $4.1 billion as demand in China weakened.";
    expect(readingOf(paper, body)[0]).toBe(code);
  });

  it.each([
    ['Sweden', 'SKr24.6 billion', 'SEK'],
    ['Norway', '24.6 billion kroner', 'NOK'],
    ['Russia', '2.14 trillion rubles', 'RUB'],
    ['Belarus', 'Br24.6 billion', 'BYN'],
    ['Botswana', 'P24.6 billion', 'BWP'],
    ['the Philippines', 'P24.6B', 'PHP'],
    ['Malaysia', 'RM24.6bil', 'MYR'],
    ['Uganda', 'Shs24.6 billion', 'UGX'],
    ['Malawi', '24.6 billion Malawian kwacha', 'MWK'],
    ['China', '¥24.6 billion', 'CNY'],
    ['Japan', '¥24.6 billion', 'JPY'],
    ['South Africa', 'R 24.6 billion', 'ZAR'],
    ['Poland', '24.6 bn zlotych', 'PLN'],
    ['Iceland', '24.6 billion kronur', 'ISK'],
    ['Bhutan', 'Nu. 24.6 billion', 'BTN'],
    ['Peru', 'S/.24.6 billion', 'PEN'],
    ['Georgia', 'GEL 24.6 billion', 'GEL'],
  ])('counts the exports of %s as %s', (economy, amount, currency) => {
    const body = `Exports of ${economy} came to ${amount} in March, 5.2 percent more than a year before.`;
    expect(readingOf('Reuters', body)[1]).toBe(currency);
  });
});
