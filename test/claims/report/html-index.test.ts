import { describe, expect, it } from 'vitest';
import { renderCheckIndex } from '../../../src/claims/report/html-index.js';
import { summarize } from '../../../src/claims/report/summary.js';
import { report } from '../../browser/page.js';

const summary = summarize(report());

describe('the page that links several checks', () => {
  const page = renderCheckIndex(
    [
      { source: 'drafts/a b.txt', page: 'a-é.html', summary: { ...summary, title: '<b>A</b>' } },
      { source: 'drafts/b.txt', page: 'b.html', summary: { ...summary, title: null, faults: [] } },
    ],
    [{ source: '<x>.txt', message: 'is empty' }],
  );

  it('names what could not be read, then what fails or misleads, then every text', () => {
    const order = [
      'Not read',
      '&lt;x&gt;.txt: is empty',
      'Fails and misleads',
      '$500.03 billion',
      '$5.83 trillion',
      'All texts',
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places.every((at) => at > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('links each text, and each claim to its card', () => {
    expect(page).toContain('href="a-%C3%A9.html#card-3"');
    expect(page).toContain('<a href="b.html">drafts/b.txt</a>');
  });

  it('escapes what comes from the texts and asks for nothing from elsewhere', () => {
    expect(page).toContain('&lt;b&gt;A&lt;/b&gt;');
    expect(page).not.toMatch(/<b>|<script|\ssrc=|<link|@import|url\(|\sstyle="/);
    expect(page).toContain("default-src 'none'; style-src 'sha256-");
  });

  it('says so when nothing is wrong', () => {
    const fine = renderCheckIndex([{ source: 'b.txt', page: 'b.html', summary: { ...summary, faults: [] } }], []);
    expect(fine).toContain('No claim fails or misleads.');
    expect(fine).not.toContain('Not read');
  });
});
