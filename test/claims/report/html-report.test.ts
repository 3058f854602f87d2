import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/claims/read/text.js';
import { renderCheckHtml } from '../../../src/claims/report/html-report.js';
import { figureText } from '../../../src/claims/report/html-report-figure.js';
import { plainText } from '../../../src/claims/report/html-report-plain.js';
import { SCRIPT } from '../../../src/claims/report/html-report-script.js';
import { segments } from '../../../src/claims/report/html-report-segments.js';
import type { CheckedClaim, CheckReport } from '../../../src/claims/report/report.js';
import type { Verdict, VerdictStatus } from '../../../src/model/verdict.js';

const TEXT = [
  'Title: Trade falls 11.6% in 2023',
  'Publisher: The Ledger',
  'Date: 2024-01-12',
  '',
  'Exports fell 13.1 percent to $500.03 billion & <script>alert(1)</script> stayed.',
  '',
  'Imports fell because of curbs.',
].join('\n');

function checked(quote: string, status: VerdictStatus, more: Partial<Verdict> = {}, text = TEXT): CheckedClaim {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`'${quote}' is not in the text`);
  return {
    claim: {
      id: quote,
      quote,
      start,
      end: start + quote.length,
      kind: 'growth',
      reporter: 'CHN',
      partner: 'USA',
      flow: 'exports',
      product: 'goods',
      period: null,
      value: null,
      unit: null,
      currency: null,
      comparison: 'yoy',
      attribution: null,
      quantity: null,
      sentence: [start, start + quote.length],
    },
    arithmetic: { status: 'n/a', checkable: false, why: null, suspect: false, others: [] },
    verdict: { status, text: `why: ${status}`, evidence: [], notes: [], ...more },
  };
}

const report = (claims: readonly CheckedClaim[], more: Partial<CheckReport> = {}): CheckReport => {
  const counts = { holds: 0, 'holds-if': 0, misleading: 0, fails: 0, 'cannot-tell': 0 };
  for (const { verdict } of claims) counts[verdict.status] += 1;
  return { article: articleFromText(TEXT), asOf: '2024-01-12', claims, notes: [], counts, ...more };
};

const fails = checked('$500.03 billion', 'fails', {
  computed: 500.291,
  unit: 'billion',
  evidence: [
    {
      source: 'GACC',
      table: 'annual <by partner>',
      vintage: '2024-01-12',
      period: '2023',
      value: 500291000000,
      unit: 'USD',
      via: ['an agency'],
      text: 'exports, published',
    },
    {
      source: 'Ledger',
      table: 't',
      vintage: null,
      period: '2023',
      value: null,
      unit: 'USD',
      via: [],
      text: 'x',
      own: true,
    },
  ],
});
const withArithmetic: CheckedClaim = {
  ...fails,
  arithmetic: { status: 'inconsistent', checkable: true, why: 'the sum is 664.19.', suspect: true, others: ['a'] },
};

/** The page without tags, as a reader without styles sees it. */
const plain = (html: string): string =>
  html
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

describe('renderCheckHtml', () => {
  const page = renderCheckHtml(
    report([
      checked('11.6%', 'holds-if', { reading: 'against the revised base' }),
      withArithmetic,
      checked('because of curbs', 'cannot-tell', { reason: 'a cause' }),
    ]),
  );

  it('escapes everything that comes from the text', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; stayed.');
    expect(page).toContain('annual &lt;by partner&gt;');
    const bad = articleFromText(TEXT, {
      title: '</title><script>1</script>',
      publisher: '<script>2</script>',
      url: 'https://x.example/"><script>3</script>',
    });
    const html = renderCheckHtml(report([], { article: bad, notes: [{ code: 'x', text: '<script>4</script>' }] }));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('https://x.example/&quot;&gt;&lt;script&gt;3');
  });

  it('links to no address but those of the web', () => {
    const article = { ...articleFromText(TEXT), url: 'javascript:alert(1)' };
    expect(renderCheckHtml(report([], { article }))).not.toContain('href="javascript');
  });

  it('asks for nothing from elsewhere and forbids it', () => {
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
    expect(page).not.toMatch(/\ssrc=|<link|@import|url\(|\sstyle="|\son[a-z]+="/);
    expect(page).not.toContain('unsafe-inline');
  });

  it('shows the article once, with its claims as links to their cards', () => {
    expect(page).toMatch(/<h1>Trade falls <a class="claim holds-if" href="#card-1"[^>]*>11\.6%<\/a> in 2023<\/h1>/);
    expect(page).toMatch(/<a class="claim fails" href="#card-2"[^>]*tabindex="0"[^>]*>\$500\.03 billion<\/a>/);
    for (const n of [1, 2, 3]) {
      expect(page.match(new RegExp(`id="claim-${n}"`, 'g'))).toHaveLength(1);
      expect(page.match(new RegExp(`id="card-${n}"`, 'g'))).toHaveLength(1);
    }
    expect(plain(page)).toContain('Exports fell 13.1 percent to $500.03 billion & <script>alert(1)</script> stayed.');
  });

  it('shows verdict, figure, evidence and arithmetic on the card', () => {
    const card = /<section class="card fails"[\s\S]*?<\/section>/.exec(page)![0];
    expect(card).toContain('<span class="sign" aria-hidden="true">✗</span> <span class="word">fails</span>');
    expect(card).toContain('why: fails');
    expect(card).toContain('500.291bn');
    expect(card).toContain('500.291bn USD');
    expect(card).toContain('an agency');
    expect(card.match(/cannot confirm itself/g)).toHaveLength(1);
    expect(card).toContain('inconsistent: the sum is 664.19. This is most likely the wrong one');
    expect(page).toContain("can't tell</span> (a cause)");
    expect(page).toContain('It holds against the revised base.');
  });

  it('leads with the finding and with what fails or misleads, each with its reason', () => {
    const text = plain(page);
    expect(text).toContain('Of 3 claims 1 fails; 1 holds under one reading, on 1 nothing can be said.');
    const first = /<ul class="first">([\s\S]*?)<\/ul>/.exec(page)![1]!;
    expect(first.match(/<li/g)).toHaveLength(1);
    expect(plain(first)).toContain('fails $500.03 billionwhy: fails');
    const fine = renderCheckHtml(report([checked('11.6%', 'holds')]));
    expect(plain(fine)).toContain('Of 1 claim none fails or misleads; 1 holds.');
    expect(fine).not.toContain('Look at these first');
  });

  it('puts claims of which the same is to be said on one card, and each keeps its address', () => {
    const html = renderCheckHtml(
      report([checked('11.6%', 'holds'), checked('13.1 percent', 'holds'), checked('because of curbs', 'cannot-tell')]),
    );
    expect(html.match(/<section class="card/g)).toHaveLength(2);
    expect(html).toContain('aria-label="Claims 1, 2"');
    for (const n of [1, 2, 3]) expect(html.match(new RegExp(`id="card-${n}"`, 'g'))).toHaveLength(1);
  });

  it('offers only the verdicts that there are', () => {
    expect(page).toMatch(/id="show-all" value="all" checked/);
    expect(page).toMatch(/id="show-holds" value="holds" disabled/);
    expect(page).toMatch(/id="show-fails" value="fails"> /);
  });

  it('counts the verdicts, names the day, and says what the marks mean', () => {
    const text = plain(page);
    for (const part of [
      '1 holds if',
      '0 misleading',
      '1 fails',
      'as known on 2024-01-12',
      'The Ledger',
      'published 2024-01-12',
      'wavy line',
    ])
      expect(text).toContain(part);
    expect(plain(renderCheckHtml(report([], { asOf: '9999-12-31' })))).toContain('as known now');
    expect(plain(renderCheckHtml(report([])))).toContain('No claim about trade was found');
  });

  it('marks the five verdicts by five kinds of line', () => {
    const lines = ['holds', 'holds-if', 'misleading', 'fails', 'cannot-tell'].map(
      (status) => new RegExp(`a\\.claim\\.${status},[^{]*\\{text-decoration-style:(\\w+)`).exec(page)?.[1],
    );
    expect(lines).toEqual(['solid', 'dashed', 'double', 'wavy', 'dotted']);
  });

  it('keeps the text whole under nested, equal and overlapping claims', () => {
    const quotes = [
      'Exports fell 13.1 percent',
      '13.1 percent',
      '13.1 percent to $500.03',
      '$500.03 billion',
      '$500.03 billion',
    ];
    const html = renderCheckHtml(report(quotes.map((quote) => checked(quote, 'holds'))));
    const body = /<div class="row paragraph"><p>([\s\S]*?)<\/p>/.exec(html)![1]!;
    expect(plain(body.replace(/<sup>.*?<\/sup>/g, ''))).toBe(
      'Exports fell 13.1 percent to $500.03 billion & <script>alert(1)</script> stayed.',
    );
    expect(body).not.toMatch(/<a [^>]*>[^<]*<a /);
    for (let n = 1; n <= quotes.length; n++) expect(html.match(new RegExp(`id="claim-${n}"`, 'g'))).toHaveLength(1);
  });

  it('keeps all text colours at a contrast of 4.5 to 1 in light and dark', () => {
    const themes = [...page.matchAll(/:root\{(color-scheme:light dark;)?--ground:([^}]*)\}/g)];
    expect(themes).toHaveLength(2);
    for (const theme of themes) {
      const colours = Object.fromEntries([...theme[0].matchAll(/--([a-z]+):(#[0-9a-f]+)/g)].map((m) => [m[1], m[2]!]));
      for (const ink of ['ink', 'soft', 'holds', 'if', 'misleading', 'fails', 'unknown'])
        for (const ground of ['ground', 'open'])
          expect(contrast(colours[ink]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Runs the page's script on a tree without layout: focus is remembered, scrolling is nothing. */
function run(html: string, hash: string) {
  const { document, window } = parseHTML(html);
  let active: { id: string } | null = null;
  for (const mark of document.querySelectorAll('a'))
    Object.assign(mark, {
      focus: () => {
        active = mark as unknown as { id: string };
      },
      scrollIntoView: () => {},
    });
  const view = new Proxy(document, {
    get: (target, name) => {
      if (name === 'activeElement') return active;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const addresses: string[] = [];
  const history = { replaceState: (_state: unknown, _title: string, url: string) => addresses.push(url) };
  new Function('document', 'location', 'history', SCRIPT)(view, { hash, pathname: '/', search: '' }, history);
  const sheet = document.getElementById('sheet') as unknown as { hidden: boolean; textContent: string };
  return {
    sheet,
    addresses,
    at: () => active?.id,
    press: (key: string) => document.dispatchEvent(Object.assign(new window.Event('keydown'), { key })),
    click: (id: string) =>
      document.getElementById(id)!.dispatchEvent(Object.assign(new window.Event('click'), { button: 0 })),
  };
}

describe('the script of the page', () => {
  const html = renderCheckHtml(
    report([checked('11.6%', 'holds'), checked('13.1 percent', 'fails'), checked('because of curbs', 'cannot-tell')]),
  );

  it('walks with j and k, and Escape closes and returns to the place', () => {
    const page = run(html, '');
    expect(page.sheet.hidden).toBe(true);
    page.press('j');
    expect(page.at()).toBe('claim-1');
    page.press('j');
    expect(page.at()).toBe('claim-2');
    expect(page.sheet.textContent).toContain('why: fails');
    page.press('k');
    page.press('k');
    expect(page.at()).toBe('claim-1');
    page.press('Escape');
    expect(page.sheet.hidden).toBe(true);
    expect(page.at()).toBe('claim-1');
    expect(page.addresses.at(-1)).toBe('/');
  });

  it('opens a card on a click and from the address', () => {
    const page = run(html, '#card-3');
    expect(page.sheet.textContent).toContain("can't tell");
    page.click('claim-2');
    expect(page.sheet.textContent).toContain('why: fails');
    expect(page.addresses.at(-1)).toBe('#card-2');
    page.press('Escape');
    expect(page.at()).toBe('claim-2');
  });
});

function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    const [r, g, blue] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(full.slice(i, i + 2), 16) / 255;
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe('segments', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('join without a gap, and each lies wholly inside or outside every span', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const parts = segments(5, 30, spans);
        expect(parts[0]!.start).toBe(5);
        expect(parts.at(-1)!.end).toBe(30);
        for (const [i, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[i]!.end);
        for (const part of parts)
          for (let at = part.start; at < part.end; at++)
            expect(part.spans.length).toBe(spans.filter((s) => s.start <= at && at < s.end).length);
      }),
      { numRuns: 100 },
    );
  });

  it('put the shortest span first', () => {
    const inner = { start: 2, end: 4 };
    expect(segments(0, 10, [{ start: 0, end: 10 }, inner])[1]!.spans[0]).toBe(inner);
  });
});

describe('a claim as plain text', () => {
  it('has quote, verdict, figures with their source, and the arithmetic', () => {
    expect(plainText(['$500.03 billion'], withArithmetic)).toBe(
      [
        '"$500.03 billion"',
        'fails: why: fails',
        'recomputed: 500.291bn',
        '- exports, published, 2023: 500.291bn USD (GACC, annual <by partner>, released 2024-01-12, seen through an agency)',
        '- x, 2023: none (Ledger, t)',
        'Against the other numbers of the text it is inconsistent: the sum is 664.19. This is most likely the wrong one of the set.',
      ].join('\n'),
    );
  });
});

describe('figureText', () => {
  it.each([
    [664.45, 'billion', '664.45bn'],
    [664450000000, 'USD', '664.45bn USD'],
    [-12.5, 'percent', '−12.5\u2009%'],
    [1.2, 'pp', '1.2 pp'],
    [3, 'rank', 'rank 3'],
    [14, 'months', '14 months'],
    [41.76, 'trillion CNY', '41.76tn CNY'],
    [200096600000, 'currency', '200.0966bn'],
    [1234, 'tonnes', '1,234 tonnes'],
    [null, 'USD', 'none'],
    [Number.NaN, 'USD', 'none'],
  ])('%s %s is %s', (value, unit, text) => expect(figureText(value, unit)).toBe(text));
});
