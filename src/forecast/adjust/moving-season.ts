import { stableSeason } from './season-tests.js';

/**
 * Below one, a season can be told from the rest: the larger the variance between months against what is left, and the less it moves from year to
 * year, the lower. `ratios` without their trend, around `centre`; whole years are taken.
 * Source: Lothian and Morry 1978, A Test for the Presence of Identifiable Seasonality When Using the X-11 Program, Statistics Canada;
 * moving season: Higginson 1975; both as Ladiray and Quenneville 2001, section 4.4 print them.
 */
export function m7(ratios: Float64Array, start: number, centre: number): number {
  const stable = stableSeason(ratios, start).value;
  const first = (12 - (start % 12)) % 12;
  const years = Math.floor((ratios.length - first) / 12);
  const at = (year: number, month: number): number => Math.abs(ratios[first + year * 12 + month]! - centre);
  const mean = (count: number, of: (k: number) => number): number => {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += of(k);
    return sum / count;
  };
  const ofYears = Array.from({ length: years }, (_, year) => mean(12, (month) => at(year, month)));
  const ofMonths = Array.from({ length: 12 }, (_, month) => mean(years, (year) => at(year, month)));
  const all = mean(years, (year) => ofYears[year]!);
  const between = 12 * years * mean(years, (year) => (ofYears[year]! - all) ** 2);
  const rest =
    12 *
    years *
    mean(years, (year) => mean(12, (month) => (at(year, month) - ofYears[year]! - ofMonths[month]! + all) ** 2));
  const moving = between / (years - 1) / (rest / (11 * (years - 1)));
  return Math.sqrt((7 / stable + (3 * moving) / stable) / 2);
}
