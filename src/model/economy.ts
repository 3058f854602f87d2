import { ECONOMY_TABLE, GROUP_TABLE } from './economies.js';
import { editDistance } from './edit-distance.js';
import { BilateralError } from './error.js';

export type EconomyKind = 'country' | 'group' | 'world';

/** A country, a group of countries, or the world. `code` is ISO 3166-1 alpha-3, or the group's own code. */
export interface Economy {
  readonly code: string;
  /** Without article: `United States`. */
  readonly name: string;
  /** English says `the United States`. */
  readonly article: boolean;
  readonly iso2: string | null;
  readonly m49: string | null;
  readonly kind: EconomyKind;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  /** Capitals and seats that stand for the government in print: `Beijing`, `Brussels`. */
  readonly capitals: readonly string[];
}

const list = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);

function readLine(line: string, group: boolean): Economy {
  const [code = '', iso2, m49, called = '', aliases, demonyms, capitals] = line.split('|');
  const article = called.startsWith('the ');
  return Object.freeze({
    code,
    name: article ? called.slice(4) : called,
    article,
    iso2: iso2 || null,
    m49: m49 || null,
    kind: code === 'WLD' ? 'world' : group ? 'group' : 'country',
    aliases: list(aliases),
    demonyms: list(demonyms),
    capitals: list(capitals),
  });
}

const lines = (table: string): string[] => table.trim().split('\n');

export const ECONOMIES: readonly Economy[] = Object.freeze([
  ...lines(ECONOMY_TABLE).map((line) => readLine(line, false)),
  ...lines(GROUP_TABLE).map((line) => readLine(line, true)),
]);

/** Case, accents, dots, commas, hyphens and a leading `the` do not tell economies apart. */
const key = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s,_-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');

const byCode = new Map(ECONOMIES.map((economy) => [economy.code, economy]));
const byKey = new Map<string, Economy>();
for (const economy of ECONOMIES)
  for (const text of [economy.code, economy.iso2, economy.m49, economy.name, ...economy.aliases])
    if (text && !byKey.has(key(text))) byKey.set(key(text), economy);

/** The economy that a code (ISO3, ISO2, M49) or a name stands for; null when none does. Demonyms are not names. */
export function findEconomy(text: string): Economy | null {
  const wanted = key(text);
  const number = /^\d{1,3}$/.test(wanted) ? wanted.padStart(3, '0') : wanted;
  return byKey.get(number) ?? null;
}

/** The economy with exactly this code. @throws BilateralError `unknown-economy` */
export const economyOf = (code: string): Economy => byCode.get(code) ?? fail(code);

/** Is it the code of a country, and of no group or part of the world? */
export const isCountry = (code: string): boolean => byCode.get(code)?.kind === 'country';

/** `United States`, or `the United States` in running text; a code that is not in the table is its own name. */
export function economyName(code: string, options: { the?: boolean } = {}): string {
  const economy = byCode.get(code);
  if (!economy) return code;
  return options.the && economy.article ? `the ${economy.name}` : economy.name;
}

/** Like `findEconomy`, but what is unknown is an error that names the nearest. @throws BilateralError `unknown-economy` */
export const requireEconomy = (text: string): Economy => findEconomy(text) ?? fail(text);

function fail(text: string): never {
  const near = nearestNames(text);
  throw new BilateralError('unknown-economy', `'${text}' is not an economy that is known here`, {
    hint:
      (near.length > 0 ? `did you mean ${near.join(' or ')}? Else give` : 'give') +
      ' an ISO 3166 code (CHN, US, 156), a name (China), or EU, EA, ASEAN, WLD',
  });
}

function nearestNames(text: string): string[] {
  const wanted = key(text);
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const best = new Map<string, number>();
  for (const [name, economy] of byKey) {
    if (/^\d+$/.test(name) || (wanted.length > 3 && name.length <= 3)) continue;
    const distance = editDistance(wanted, name);
    const label = `${economy.code} (${economy.name})`;
    if (distance <= allowed && distance < (best.get(label) ?? Infinity)) best.set(label, distance);
  }
  return [...best]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([label]) => label);
}
