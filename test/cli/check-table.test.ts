import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTable, claimLines, countsText, whyText } from '../../src/cli/check-table.js';
import { shorten } from '../../src/cli/shorten.js';
import { articleFromText, type CheckedClaim, type CheckReport, type VerdictStatus } from '../../src/index.js';

const checked = (quote: string, status: VerdictStatus, text: string, computed?: number): CheckedClaim => ({
  claim: {
    id: 'c1',
    quote,
    start: 0,
    end: quote.length,
    kind: 'level',
    reporter: 'CHN',
    partner: 'USA',
    flow: 'total',
    product: 'goods',
    period: { start: '2023-01', months: 12 },
    value: 664,
    unit: 'billion',
    currency: 'USD',
    comparison: 'none',
    attribution: null,
    quantity: null,
    sentence: [0, quote.length],
  },
  arithmetic: { status: 'n/a', checkable: false, why: null, suspect: false, others: [] },
  verdict: {
    status,
    text,
    evidence: [],
    notes: [],
    ...(computed === undefined ? {} : { computed, unit: 'billion USD' }),
  },
});

const claims = [
  checked('$664 billion last year', 'holds', '664.45bn, GACC, released 2024-01-12'),
  checked('dropped by 11.6 percent', 'holds-if', 'against the revised base; against 759.43bn first published -12.5 %'),
  checked('reaching $500.03 billion', 'fails', 'not what total less imports gives', 500.29),
  checked('largely due to US curbs on the Chinese high-tech industry', 'cannot-tell', 'a cause'),
];
const report = (over: Partial<CheckReport> = {}): CheckReport => ({
  article: articleFromText('Title: A title\nDate: 2024-01-12\n\nTrade was $664 billion last year.\n'),
  asOf: '2024-01-12',
  claims,
  notes: [{ code: 'n', text: 'the text mixes growth in dollars and in yuan' }],
  counts: { holds: 1, 'holds-if': 1, misleading: 0, fails: 1, 'cannot-tell': 1 },
  ...over,
});
const options = {
  width: 80,
  colour: false,
  source: 'my article.txt',
  again: '',
  asOfFrom: 'the day the text was published',
};

describe('the table of a check', () => {
  it('has a mark and a word, the quote, the reason, the counts, the notes, and what to do next', () => {
    expect(checkTable(report(), options)).toBe(`\
A title                                          published 2024-01-12 · 4 claims

  ✓ holds       $664 billion last year      664.45bn, GACC, released 2024-01-12
  ≈ holds if    dropped by 11.6 percent     against the revised base; against
                                            759.43bn first published -12.5 %
  ✗ fails       reaching $500.03 billion    500.29bn USD: not what total less
                                            imports gives
  ? can't tell  largely due to US curbs …   a cause

  1 holds · 1 hold if · 1 fails · 1 can't tell

  · the text mixes growth in dollars and in yuan

as of 2024-01-12, the day the text was published: only figures released by then
evidence: bilateral check 'my article.txt' --html report.html
`);
  });

  it('says so when there is no claim', () => {
    const empty = {
      claims: [],
      notes: [],
      counts: { holds: 0, 'holds-if': 0, misleading: 0, fails: 0, 'cannot-tell': 0 },
    };
    expect(checkTable(report(empty), options)).toContain('No claim about trade');
  });

  it('colours marks only, and only when asked', () => {
    expect(checkTable(report(), options)).not.toContain('\u001b');
    const line = claimLines(claims[2]!, { width: 80, colour: true })[0]!;
    expect(line.startsWith('  \u001b[1;31m✗ fails\u001b[0m       reaching')).toBe(true);
  });

  it('lets nothing of the text steer the terminal', () => {
    const hostile = report({
      claims: [checked('\u001b[2J$1 billion\u0007\n', 'holds', 'fine\u009b31m')],
      article: articleFromText('Title: \u001b]0;owned\u0007 trade\n\nText.\n'),
      notes: [{ code: 'n', text: 'a\u001bb' }],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
    expect(checkTable(hostile, options)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('puts the figure before a reason without one', () => {
    expect(whyText(claims[2]!)).toBe('500.29bn USD: not what total less imports gives');
    expect(whyText(claims[0]!)).toBe('664.45bn, GACC, released 2024-01-12');
  });

  it('counts in words', () => {
    const counts = { holds: 9, 'holds-if': 4, misleading: 1, fails: 2, 'cannot-tell': 4 };
    expect(countsText(report({ counts }))).toBe("9 hold · 4 hold if · 1 misleading · 2 fail · 4 can't tell");
  });

  it.each([40, 63, 64, 80, 110])('keeps every line of claims within %i columns', (width) => {
    for (const claim of claims)
      for (const line of claimLines(claim, { width, colour: false })) expect(line.length).toBeLessThanOrEqual(width);
  });
});

describe('a quote made short', () => {
  it('loses words of its middle, not a part of a number', () => {
    expect(shorten('a fall of the trade between the two by 11.6 percent', 26)).toBe('a fall … by 11.6 percent');
    expect(shorten('41.76 trillion yuan ($5.83 trillion)', 26)).toBe('41.76 trillion yuan …');
  });

  it('never exceeds its width and never invents a number', () => {
    const word = fc.constantFrom('exports', '$500.03', 'billion', 'to', 'the', '13.1', 'percent', 'US', '664');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.integer({ min: 9, max: 60 }), (words, width) => {
        const short = shorten(words.join(' '), width);
        expect(short.length).toBeLessThanOrEqual(width);
        for (const number of short.match(/[\d.]+/g) ?? []) expect(words.join(' ').split(/[\s$]+/)).toContain(number);
      }),
    );
  });
});
