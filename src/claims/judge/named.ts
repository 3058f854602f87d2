import { ECONOMIES } from '../../model/economy.js';

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ECONOMIES.map((e) => [
    e.code,
    [e.name, ...e.demonyms, ...e.capitals, ...e.aliases.filter((alias) => alias.length > 3)].filter((n) => n !== ''),
  ]),
);

/** Do the words name this economy, by a name, a demonym, its capital, or as `US` and `EU`? */
export const isNamed = (code: string, words: string): boolean =>
  (code === 'USA' && /\bU\.?S\.?\b(?!\$)/.test(words)) ||
  (code === 'EU' && /\bE\.?U\.?\b/.test(words)) ||
  (NAMES.get(code) ?? []).some((name) => (code === 'USA' ? words.replace(OTHER_AMERICA, '') : words).includes(name));

/** "Latin America" is not America. */
const OTHER_AMERICA = /\b(?:Latin|South|North|Central) American?\b/g;
