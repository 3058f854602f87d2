import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../src/claims/read/entities.js';
import { articleFromHtml } from '../../../src/claims/read/html.js';
import { readArticle } from '../../../src/claims/read/read.js';
import { stripTags } from '../../../src/claims/read/strip.js';
import { pageLoad } from '../../../src/claims/read/tags.js';
import type { Article } from '../../../src/model/article.js';
import { BilateralError } from '../../../src/model/error.js';

const of = (article: Article, kind: string): string[] =>
  article.blocks.filter((b) => b.kind === kind).map((b) => article.text.slice(b.start, b.end));

let page = '';
beforeAll(async () => {
  page = await readFile(new URL('../../fixtures/read/article.html', import.meta.url), 'utf8');
});

describe('articleFromHtml', () => {
  it('reads what the page says of itself', async () => {
    expect(await articleFromHtml(page)).toMatchObject({
      title: 'Exports of Freedonia rise 4.2% to $12.5 billion',
      publisher: 'The Daily Ledger',
      published: '2024-01-12',
      url: 'https://ledger.example/trade/freedonia',
      notes: [],
    });
  });

  it('keeps the article and leaves out the rest of the page', async () => {
    const article = await articleFromHtml(page);
    expect(of(article, 'title')).toEqual(['Exports of Freedonia rise 4.2% to $12.5 billion']);
    expect(article.text.split('Exports of Freedonia rise')).toHaveLength(2);
    expect(article.text).toContain('Freedonia’s exports to Sylvania rose 4.2 percent to $12.5 billion');
    expect(article.text).not.toMatch(/99\.9|77 percent|Subscribe|color: black/);
    expect(of(article, 'heading')).toEqual(['Surplus with Sylvania']);
    expect(of(article, 'list')).toHaveLength(2);
    expect(article.text).toContain('Flow | 2022 | 2023\nExports | 12.0 | 12.5\nImports | 10.0 | 9.9\n\n');
  });

  it('falls back on JSON-LD, time and the title of the page', async () => {
    const body = '<p>Exports rose by 5 percent over the year, the office said.</p>';
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-02-03","publisher":{"name":"Ledger"}}]}</script>';
    const linked = await articleFromHtml(
      `<html><head><title>Trade grows | Ledger</title>${data}</head><body>${body}</body></html>`,
    );
    expect(linked).toMatchObject({ title: 'Trade grows', publisher: 'Ledger', published: '2024-02-03' });
    const timed = await articleFromHtml(
      `<html><body><time datetime="2024-03-04T10:00Z">today</time>${body}</body></html>`,
    );
    expect(timed.published).toBe('2024-03-04');
    const broken = await articleFromHtml(`<script type="application/ld+json">{broken</script>${body}`);
    expect(broken.text).toBe('Exports rose by 5 percent over the year, the office said.');
  });

  it('reads broken HTML as far as it goes', async () => {
    const article = await articleFromHtml('<div><p>Exports rose 5%<p>Imports fell 3%</b></i><table><tr><td>a<td>b');
    expect(article.text).toContain('Exports rose 5%\n\nImports fell 3%');
    expect(article.text).toContain('a | b');
  });

  it('decodes the charset that the page names', async () => {
    const html =
      '<html><head><meta charset="windows-1252"></head><body><p>Exports of \xa35bn \x96 \x80</p></body></html>';
    expect((await readArticle({ bytes: Buffer.from(html, 'latin1') })).text).toBe('Exports of £5bn – €');
    const japanese = Buffer.concat([
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"></head><body><p>',
      ),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      Buffer.from(' 5%</p></body></html>'),
    ]);
    expect((await readArticle({ bytes: japanese })).text).toBe('日本 5%');
  });

  it.each(['div', 'b', 'font', 'table'])('survives 100,000 nested <%s>', async (tag) => {
    const article = await articleFromHtml(`<html><body>${`<${tag}>`.repeat(100_000)}Exports fell 5%`);
    expect(article.text).toBe('Exports fell 5%');
    expect(article.notes.map((n) => n.code)).toContain('html');
  });

  it('survives nesting just below the limit', async () => {
    const article = await articleFromHtml(`<html><body>${'<div>'.repeat(1900)}<p>Exports fell 5%</p></body></html>`);
    expect(article.text).toBe('Exports fell 5%');
  }, 20_000);

  it('reads 9 MB of markup in bounded time', async () => {
    const started = performance.now();
    for (const part of ['<p>Exports fell 5%</p>', '<', '<a href="', '<!--', '<script>', '</script', '&#39;', '<td>'])
      await articleFromHtml(`<html><body>${part.repeat(Math.floor(2_000_000 / part.length))}`);
    const large = await articleFromHtml(`<html><body>${'<p>Exports fell 5%</p>'.repeat(400_000)}`);
    expect(large.text.length).toBeGreaterThan(6_000_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it('throws nothing but BilateralError for mutated pages', async () => {
    const bit = fc.constantFrom(
      '<',
      '>',
      '"',
      '</div>',
      '<table>',
      '<p',
      '&#x110000;',
      '<!--',
      '<body>',
      '<html>',
      '<svg><title>',
      '<template>',
      '\u0000',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(4000), fc.nat(40), bit), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          let html = page;
          for (const [at, cut, text] of changes) html = html.slice(0, at) + text + html.slice(at + cut);
          await articleFromHtml(html).catch((error: unknown) => expect(error).toBeInstanceOf(BilateralError));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the linear reading', () => {
  it('keeps paragraphs, tables and entities, and drops scripts and navigation', () => {
    const pieces = stripTags(
      '<head><title>x</title></head><body><nav>menu</nav><h2>Head</h2><p>a &amp; <b>b</b>&#8212;c</p><script>if (a<b) "</p>"</script><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table><ul><li>item</ul>tail',
    );
    expect(pieces).toEqual([
      { kind: 'heading', text: 'Head' },
      { kind: 'paragraph', text: 'a & b—c' },
      { kind: 'paragraph', text: '1 | 2' },
      { kind: 'paragraph', text: '3', tight: true },
      { kind: 'list', text: 'item' },
      { kind: 'paragraph', text: 'tail' },
    ]);
  });

  it('decodes entities and leaves unknown ones', () => {
    expect(decodeEntities('&lt;&euro;5&#x20AC;&#150;&nope;&#0;&#xD800;')).toBe('<€5€–&nope;\uFFFD\uFFFD');
  });

  it('measures depth without counting void and implied elements', () => {
    expect(pageLoad('<div><br><p><p><b>x</b></div><!-- <div><div><div> --><script><div></script>')).toMatchObject({
      depth: 2,
    });
  });
});
