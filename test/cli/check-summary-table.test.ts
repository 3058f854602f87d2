import { describe, expect, it } from 'vitest';
import { type CheckedText, checkSummaryTable } from '../../src/cli/check-summary-table.js';
import type { CheckedClaim, VerdictStatus } from '../../src/index.js';

const fault = (status: VerdictStatus, quote: string, text: string): { number: number; checked: CheckedClaim } => ({
  number: 1,
  checked: {
    claim: { quote } as CheckedClaim['claim'],
    arithmetic: { status: 'n/a', checkable: false, why: null, suspect: false, others: [] },
    verdict: { status, text, evidence: [], notes: [] },
  },
});
const counts = (holds: number, fails: number) => ({ holds, 'holds-if': 0, misleading: 0, fails, 'cannot-tell': 2 });
const text = (source: string, more: Partial<CheckedText['summary']> = {}): CheckedText => ({
  source,
  page: 'x.html',
  summary: {
    title: null,
    publisher: null,
    published: '2024-01-12',
    asOf: '2024-01-12',
    claims: 4,
    counts: counts(2, 0),
    faults: [],
    ...more,
  },
});
const texts = [
  text('drafts/a.txt'),
  text('drafts/a-name-that-goes-on-for-longer-than-there-is-room-2024.txt', {
    published: null,
    claims: 1000,
    counts: counts(996, 2),
    faults: [
      fault(
        'fails',
        'reaching $500.03 billion',
        '500.29bn = 664.45bn - 164.16bn (GACC, 2024-01-12); two digits swapped?',
      ),
      fault('misleading', '$5.83 trillion', 'a conversion'),
    ],
  }),
];
const options = { width: 80, colour: false, asked: ['drafts'], asOf: null };

describe('the table of several checks', () => {
  it('names no folder where one text is named from the root and another from here', () => {
    const apart = ['/tmp/drafts/a.txt', 'drafts/b.txt'].map((source) => text(source));
    const [heading] = checkSummaryTable(apart, { ...options, asked: ['/tmp/drafts/a.txt', 'drafts/b.txt'] }).split(
      '\n',
    );
    expect(heading).toBe('2 texts · 8 claims');
  });

  it('has a row a text, totals, and each claim that fails in one line', () => {
    expect(checkSummaryTable(texts, options)).toBe(`\
2 texts in drafts/ · 1004 claims

                                                    holds     mis-         can't
  text                   date        claims  holds     if  leading  fails   tell
  ─────────────────────  ──────────  ──────  ─────  ─────  ───────  ─────  ─────
  a.txt                  2024-01-12       4      2      0        0      0      2
  a-name-tha…m-2024.txt  no date       1000    996      0        0      2      2
  ─────────────────────  ──────────  ──────  ─────  ─────  ───────  ─────  ─────
  all                                  1004    998      0        0      2      4

drafts/a-name-that-goes-on-for-longer-than-there-is-room-2024.txt
  ✗ fails  reaching $500.03 billion  500.29bn = 664.45bn - 164.16bn (GACC, …

as of the day of each text, or today where it bears no date: only figures
released by then
evidence: bilateral check drafts --html pages
`);
  });

  it.each([40, 63, 64, 80, 110])('keeps every line within %i columns, but for names to copy', (width) => {
    const printed = checkSummaryTable(texts, { ...options, width });
    const lines = printed.split('\n').filter((line) => !/^(?:drafts\/|evidence:)/.test(line));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('lets no name and no quote steer the terminal', () => {
    const hostile = text('a\u001b[2J.txt', { counts: counts(0, 1), faults: [fault('fails', '\u0007x', 'y\u009b31m')] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
    expect(checkSummaryTable([hostile, ...texts], options)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
