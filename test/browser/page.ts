import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  articleFromText,
  type CheckReport,
  renderCheckHtml,
  renderCheckIndex,
  summarize,
  type Verdict,
  type VerdictStatus,
} from '../../src/index.js';

const FILLER = 'Analysts were cautious about the months ahead, and shipping lines kept their plans. '.repeat(6);
const TEXT = `Title: Trade falls 11.6% in 2023
Publisher: The Ledger
Date: 2024-01-12
URL: https://example.org/an/address/that/goes/on/for/long-and-has-no-place-to-break-${'x'.repeat(60)}

Exports fell 13.1 percent to $500.03 billion.

${FILLER}

Imports were down 6.8 percent because of curbs. ${FILLER}

${FILLER}

Trade totaled 41.76 trillion yuan ($5.83 trillion), and fell 11.6 percent.
`;
const figure = (period: string, value: number, unit = 'USD') => ({
  source: 'GACC',
  table: 'annual totals by partner',
  vintage: '2024-01-12',
  period,
  value,
  unit,
  via: ['an agency', 'another-agency-with-a-name-without-a-break.example'],
  text: "China's exports to the United States, published level, in dollars",
});
const repeated: Partial<Verdict> = {
  text: 'against a revised base; −12.5 % against the first published',
  reading: 'against the revised base',
  computed: -11.6,
  unit: 'percent',
  evidence: [figure('2023', -11.6, 'percent')],
};

/** Quote, verdict, and what more is said of it. The first and the last are one figure, given twice. */
const CLAIMS: readonly (readonly [string, VerdictStatus, Partial<Verdict>])[] = [
  ['11.6%', 'holds-if', repeated],
  ['13.1 percent', 'holds', { computed: -13.1, unit: 'percent', evidence: [figure('2023', -13.1, 'percent')] }],
  [
    '$500.03 billion',
    'fails',
    {
      text: 'two digits swapped?',
      computed: 500.29e9,
      unit: 'USD',
      evidence: [figure('2023', 500.29e9), figure('2023-01/2023-12', 500.291e9)],
    },
  ],
  ['Imports were down 6.8 percent because of curbs', 'cannot-tell', { text: 'a cause', reason: 'a cause' }],
  ['6.8 percent', 'holds', {}],
  [
    '$5.83 trillion',
    'misleading',
    {
      text: 'a conversion at the rate of the day',
      computed: 5.94e12,
      unit: 'USD',
      notes: [{ code: 'n', text: 'a remark' }],
    },
  ],
  ['11.6 percent', 'holds-if', repeated],
];

/** A check with every verdict, nested claims, a repeated figure, and more text than a screen holds. */
export function report(): CheckReport {
  const counts = { holds: 0, 'holds-if': 0, misleading: 0, fails: 0, 'cannot-tell': 0 };
  const claims = CLAIMS.map(([quote, status, more], i) => {
    const start = TEXT.indexOf(quote);
    counts[status] += 1;
    return {
      claim: {
        id: `c${i}`,
        quote,
        start,
        end: start + quote.length,
        kind: 'growth' as const,
        reporter: 'CHN',
        partner: 'USA',
        flow: 'exports' as const,
        product: 'goods',
        period: null,
        value: null,
        unit: null,
        currency: null,
        comparison: 'none' as const,
        attribution: null,
        quantity: null,
        sentence: [start, start + quote.length] as const,
      },
      arithmetic: { status: 'n/a' as const, checkable: false, why: null, suspect: false, others: [] },
      verdict: { status, text: 'as published', evidence: [], notes: [], ...more },
    };
  });
  const notes = [{ code: 'n', text: 'the text mixes growth in dollars and in yuan' }];
  return { article: articleFromText(TEXT), asOf: '2024-01-12', claims, notes, counts };
}

/** Writes the page of the check, and the index that links it. */
export function writePages(): { page: string; index: string } {
  const dir = mkdtempSync(join(tmpdir(), 'bilateral-page-'));
  const at = (name: string, html: string): string => {
    writeFileSync(join(dir, name), html);
    return pathToFileURL(join(dir, name)).href;
  };
  const made = report();
  return {
    page: at('page.html', renderCheckHtml(made)),
    index: at(
      'index.html',
      renderCheckIndex(
        [{ source: 'drafts/page.txt', page: 'page.html', summary: summarize(made) }],
        [{ source: 'x.txt', message: 'is empty' }],
      ),
    ),
  };
}
