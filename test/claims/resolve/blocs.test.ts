import { expect, it } from 'vitest';
import { sidesOf } from './sides.js';

it.each([
  ['The deficit with the Organization of Petroleum Exporting Countries narrowed to $8.1 billion.', 'OPEC/balance'],
  ['Deficits were recorded with China ($21.7 billion), OPEC ($11.5 billion) and Japan ($5 billion).', 'OPEC/balance'],
  ['Trade with the members of OPEC fell 4 percent.', 'OPEC/total'],
  ['Trade with RCEP members reached $450 billion.', 'RCEP/total'],
  ['Trade with the BRICS countries rose 12 percent.', 'BRICS/total'],
  ['Exports to Mercosur rose 3 percent to $5.1 billion.', 'MERCOSUR/exports'],
  ['Imports from EFTA countries fell 2 percent.', 'EFTA/imports'],
  ['Exports to APEC economies rose 7 percent.', 'APEC/exports'],
  ['Exports to NAFTA partners were 3 percent lower.', 'NAFTA/exports'],
])('a bloc is a partner: %s', (sentence, sides) => {
  expect(sidesOf(`The United States sold goods worth $120 billion in March 2012. ${sentence}`)).toContain(
    `USA/${sides}`,
  );
});
