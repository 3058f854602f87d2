import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { plainText } from '../../../src/claims/extract/plain-text.js';
import { articleFromText } from '../../../src/claims/read/read.js';
import { resolve } from '../../../src/claims/resolve/resolve.js';

const claimsOf = (text: string) => {
  const article = articleFromText(text);
  return resolve(article, extract(article));
};

const HEAD = 'Title: Trade of the year\nPublisher: Harbour’s Gazette\nDate: 2024-01-20\n\n';
const PRINTED = `${HEAD}China’s exports to the U.S. fell 13.1% in 2023 – the most since 2009 – to $500.3 billion. “Demand was weak,” said O’Brien. The deficit with the EU—its largest market—came to €291 billion, −27% on the year, in January–December.\n• Germany: €64.2 bn (–3.1 %)`;

describe('a text printed with quotes, dashes and signs of printers', () => {
  it('is read as its plain twin is', () => {
    const plain = PRINTED.slice(HEAD.length)
      .replace(/[’‘]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/−/g, '-')
      .replace(/(?<=\S)–(?=\S)/g, '-');
    const [printed, twin] = [claimsOf(PRINTED), claimsOf(HEAD + plain)];
    expect(printed.length).toBeGreaterThan(5);
    expect(printed.map(({ quote: _, ...claim }) => claim)).toEqual(twin.map(({ quote: _, ...claim }) => claim));
  });

  it('is quoted as printed, at the same places', () => {
    const article = articleFromText(PRINTED);
    for (const { quote, start, end } of claimsOf(PRINTED)) expect(quote).toBe(article.text.slice(start, end));
    expect(
      claimsOf(PRINTED)
        .map((c) => c.quote)
        .join(' '),
    ).toMatch(/€291.*€64\.2/s);
    expect(claimsOf(PRINTED)[0]!.attribution).toBe('Harbour’s Gazette');
  });

  test.each([
    ['“Up”, ‘down’', '"Up", \'down\''],
    ['2019–20, China–US', '2019-20, China-US'],
    ['trade – and more', 'trade ¦ and more'],
    ['trade—and more', 'trade¦and more'],
    ['€5 bn, −3 %', '¤5 bn, -3 %'],
    ['3\u202f413', '3\u00a0413'],
    ['₹5, GH₵5, ₩5, zł5', '¸5, GH¢5, ¬5, zl5'],
  ])('%s is read as %s', (printed, plain) => {
    expect(plainText(printed)).toBe(plain);
  });

  it('keeps every letter in its place, and leaves none of two bytes', () => {
    const text = 'Škoda’s 蔡 said in Łódź: “₹5” – 😀 …';
    expect(plainText(text)).toHaveLength(text.length);
    expect(plainText(text)).toBe('Skoda\'s x said in Lódz: "¸5" ¦ \u00a0\u00a0 \u00a0');
  });

  it('tells names and goods as printed', () => {
    const [claim] = claimsOf(
      'Title: Trade\nPublisher: Gazette\nDate: 2024-01-20\n\nPoland’s exports of Żywiec beer to Germany rose 13.1% to zł5 billion in 2023, Zdeněk Čapek said.',
    );
    expect(claim).toMatchObject({ product: 'żywiec beer' });
  });
});

const CODE = new URL('../../../src/claims/', import.meta.url);
const filesOf = (room: string) =>
  readdirSync(new URL(`${room}/`, CODE), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${room}/${name}`);

// What asks for a printer's quote would never find it, and have every expression compiled twice.
test.each([...filesOf('extract'), ...filesOf('resolve')].filter((file) => !file.endsWith('/plain-text.ts')))(
  '%s asks for plain letters',
  (file) => {
    const code = readFileSync(new URL(file, CODE), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
      .map((line) => line.replace(/\s\/\/\s.*$/, ''));
    expect(code.filter((line) => /[‘’‚‛“”„‟‐‑‒–−—―•€₹₩₵]/.test(line))).toEqual([]);
  },
);
