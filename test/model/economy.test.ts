import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ECONOMIES, economyName, economyOf, findEconomy, requireEconomy } from '../../src/model/economy.js';

const code = (text: string): string | undefined => findEconomy(text)?.code;

describe('findEconomy', () => {
  it.each([
    ['USA', ['US', 'the U.S.', 'u.s.a.', '840', 'United States', 'the United States of America', 'America']],
    ['CHN', ['CN', '156', 'china', 'the Chinese mainland', 'PRC', "People's Republic of China"]],
    ['GBR', ['UK', 'the U.K.', 'Britain', 'United Kingdom']],
    ['KOR', ['South Korea', 'Korea', 'Republic of Korea']],
    ['CIV', ['Ivory Coast', "Cote d'Ivoire", 'Côte d’Ivoire']],
    ['TUR', ['Turkey', 'Türkiye', 'TURKIYE']],
    ['VNM', ['Vietnam', 'Viet Nam']],
    ['AFG', ['4', '004']],
    ['EU', ['European Union', 'the EU', '097']],
    ['EA', ['eurozone', 'the euro area', 'euro zone']],
    ['ASEAN', ['Association of Southeast Asian Nations']],
    ['WLD', ['the world', 'WORLD', '001']],
    ['NLD', ['Netherlands', 'the Netherlands', 'Holland']],
  ])('%s', (expected, names) => {
    expect(names.map(code)).toEqual(names.map(() => expected));
  });

  it('takes neither demonyms nor capitals for names', () => {
    expect(code('Chinese')).toBeUndefined();
    expect(code('Washington')).toBeUndefined();
  });

  it('knows nothing of the empty text and of noise', () => {
    expect(code('')).toBeUndefined();
    expect(code('the')).toBeUndefined();
  });

  it('finds every economy by each of its codes and names, in any case', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ECONOMIES), fc.boolean(), (economy, upper) => {
        for (const text of [economy.code, economy.iso2, economy.m49, economy.name, ...economy.aliases])
          if (text) expect(code(upper ? text.toUpperCase() : text.toLowerCase())).toBe(economy.code);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the table', () => {
  it('has each code, number and two-letter code once', () => {
    for (const of of ['code', 'iso2', 'm49'] as const) {
      const values = ECONOMIES.map((economy) => economy[of]).filter((value) => value !== null);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('has the 193 members of the United Nations and more, all but a few with a demonym', () => {
    const countries = ECONOMIES.filter((economy) => economy.kind === 'country');
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.filter((economy) => economy.demonyms.length === 0).length).toBeLessThan(20);
    expect(countries.every((economy) => /^[A-Z]{3}$/.test(economy.code) && /^[A-Z]{2}$/.test(economy.iso2!))).toBe(
      true,
    );
  });

  it('gives each capital to one economy', () => {
    const capitals = ECONOMIES.flatMap((economy) => economy.capitals);
    expect(new Set(capitals).size).toBe(capitals.length);
  });
});

describe('names and errors', () => {
  it('puts the article where English wants it', () => {
    expect(economyName('USA', { the: true })).toBe('the United States');
    expect(economyName('USA')).toBe('United States');
    expect(economyName('CHN', { the: true })).toBe('China');
    expect(economyName('ROW')).toBe('ROW');
  });

  it('names the nearest for a slip of the pen', () => {
    const hintOf = (text: string): string => {
      try {
        requireEconomy(text);
      } catch (error) {
        return (error as { hint: string }).hint;
      }
      return 'found';
    };
    expect(hintOf('Chian')).toContain('CHN (China)');
    expect(hintOf('Untied States')).toContain('USA (United States)');
    expect(hintOf('Atlantis')).toContain('ISO 3166');
  });

  it('wants exact codes where a code is asked for', () => {
    expect(economyOf('CHN').name).toBe('China');
    expect(() => economyOf('China')).toThrow(expect.objectContaining({ code: 'unknown-economy' }));
  });
});
