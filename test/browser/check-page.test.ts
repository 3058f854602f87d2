import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launch, NO_CHROMIUM } from './chromium.js';
import { textContrasts } from './contrast.js';
import { writePages } from './page.js';

const pages = writePages();
const CLAIMS = 7;

describe.skipIf(CHROMIUM === null)(`the check page in a browser${CHROMIUM === null ? ` (${NO_CHROMIUM})` : ''}`, () => {
  let browser: Browser;
  /** Requests beyond the page itself, and errors of the script or of the policy. */
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}, url = pages.page): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.on('request', (request) => request.url() === url || faults.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url);
    return page;
  }
  const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  const press = async (page: Page, ...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const inView = (page: Page, selector: string): Promise<boolean> =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const sheet = document.getElementById('sheet')!.getBoundingClientRect();
      const floor = sheet.width > innerWidth * 0.9 ? sheet.top : innerHeight;
      return top >= 0 && bottom <= floor;
    });

  it('walks with j and k in the order of the text, the sheet beside it', async () => {
    const page = await open();
    const seen: string[] = [];
    for (let i = 0; i < CLAIMS + 1; i++) {
      await press(page, 'j');
      seen.push(await focused(page));
      expect(await page.locator('#sheet .card').isVisible()).toBe(true);
    }
    expect(seen).toEqual(['claim-1', 'claim-2', 'claim-3', 'claim-4', 'claim-5', 'claim-6', 'claim-7', 'claim-7']);
    expect(await inView(page, '#claim-7')).toBe(true);
    await press(page, 'k', 'k');
    expect(await focused(page)).toBe('claim-5');
    expect(page.url()).toMatch(/#card-5$/);
  });

  it('goes with n and p through what fails or misleads', async () => {
    const page = await open();
    await press(page, 'n');
    expect(await focused(page)).toBe('claim-3');
    await press(page, 'n');
    expect(await focused(page)).toBe('claim-6');
    expect(await page.locator('#sheet').textContent()).toContain('a conversion at the rate of the day');
    await press(page, 'n', 'p');
    expect(await focused(page)).toBe('claim-3');
  });

  it('opens with Enter and with a click, shows the evidence, and Escape returns to the place', async () => {
    const page = await open();
    await page.locator('#claim-3').focus();
    await press(page, 'Enter');
    expect(await focused(page)).toBe('sheet');
    const sheet = await page.locator('#sheet').textContent();
    for (const part of [
      'fails',
      '$500.03 billion',
      'two digits swapped?',
      '500.29bn USD',
      '500.291bn USD',
      'GACC, annual totals by partner, seen through an agency',
      '2024-01-12',
    ])
      expect(sheet).toContain(part);
    expect(await page.locator('#claim-3').getAttribute('aria-expanded')).toBe('true');
    await press(page, 'Tab', 'Tab');
    await press(page, 'Escape');
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    expect(await focused(page)).toBe('claim-3');
    await page.locator('#claim-6').click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await focused(page)).toBe('claim-6');
  });

  it('is walked by Tab: what is wrong, the choice of verdicts, then each claim once', async () => {
    const page = await open();
    const stops: string[] = [];
    for (let i = 0; i < 60; i++) {
      await press(page, 'Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLAnchorElement;
        const shown = getComputedStyle(element).outlineStyle !== 'none';
        return `${element.id || element.dataset.card || element.hash || element.tagName}${shown ? '' : ' unseen'}`;
      });
      stops.push(at);
    }
    const again = stops.indexOf(stops[0]!, 1);
    expect(again).toBeGreaterThan(0);
    const seen = stops.slice(0, again);
    const marks = seen.filter((id) => id.startsWith('claim-'));
    expect(marks).toEqual(Array.from({ length: CLAIMS }, (_, i) => `claim-${i + 1}`));
    expect(seen.filter((id) => id.endsWith('unseen') && !id.startsWith('BODY'))).toEqual([]);
    expect(seen.indexOf('show-all')).toBeLessThan(seen.indexOf('claim-2'));
    expect(seen.indexOf('card-3')).toBeLessThan(seen.indexOf('show-all'));
  });

  it('shows one verdict alone, and walks through that one', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'misleading' }).check();
    expect(await page.locator('section.card:visible').count()).toBe(1);
    expect(await page.locator('#claim-3').evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
    await press(page, 'j');
    expect(await focused(page)).toBe('claim-6');
  });

  it('puts claims of which the same is to be said on one card', async () => {
    const page = await open();
    expect(await page.locator('main > section.card').count()).toBe(CLAIMS - 1);
    await page.goto(`${pages.page}#card-7`);
    await page.reload();
    expect(await page.locator('#sheet .quotes li').allTextContents()).toHaveLength(2);
    expect(await page.locator('#sheet .now').textContent()).toContain('11.6 percent');
  });

  it('copies the evidence as text', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#claim-3').click();
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n').slice(0, 4)).toEqual([
      '"$500.03 billion"',
      'fails: two digits swapped?',
      'recomputed: 500.29bn USD',
      expect.stringMatching(
        /^- China's exports .*, 2023: 500\.29bn USD \(GACC, annual totals by partner, released 2024-01-12, seen through an agency, /,
      ),
    ]);
  });

  it('works without JavaScript: marks lead to the cards and back, the choice of verdicts works', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('#claim-3').click();
    expect(page.url()).toMatch(/#card-3$/);
    expect(await inView(page, '#card-3')).toBe(true);
    await page.locator('#card-3 .back').click();
    expect(await inView(page, '#claim-3')).toBe(true);
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    expect(await page.locator('.keys').isVisible()).toBe(false);
    expect(await page.locator('section.card:visible').count()).toBe(CLAIMS - 1);
    await page.getByRole('radio', { name: 'fails' }).check();
    expect(await page.locator('section.card:visible').count()).toBe(1);
  });

  it('prints the text and all cards, also when a sheet is open', async () => {
    const page = await open();
    await press(page, 'j');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#sheet').isVisible()).toBe(false);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    expect(await page.locator('section.card:visible').count()).toBe(CLAIMS - 1);
    const ink = await page.locator('#claim-3').evaluate((mark) => getComputedStyle(mark).color);
    expect(ink).toBe('rgb(0, 0, 0)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  it.each([320, 390, 800, 1200, 1920])('is never wider than %i pixels, open or closed', async (width) => {
    for (const url of [pages.page, pages.index]) {
      const page = await open({ viewport: { width, height: 700 } }, url);
      const over = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over()).toBeLessThanOrEqual(0);
      await press(page, 'j', 'j', 'j');
      expect(await over()).toBeLessThanOrEqual(0);
      if (url !== pages.page) continue;
      expect(
        await page.locator('#sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth),
      ).toBeLessThanOrEqual(0);
      expect(await inView(page, '#claim-3')).toBe(true);
    }
  });

  it('covers no text with the sheet where there is room for both', async () => {
    const page = await open({ viewport: { width: 1200, height: 700 } });
    await press(page, 'j');
    const [sheet, right] = await page.evaluate(() => [
      document.getElementById('sheet')!.getBoundingClientRect().left,
      Math.max(...[...document.querySelectorAll('.row p, h1, .lead > *')].map((e) => e.getBoundingClientRect().right)),
    ]);
    expect(right!).toBeLessThanOrEqual(sheet!);
  });

  it.each(['light', 'dark'] as const)('has a contrast of 4.5 to 1 for all text: %s', async (colorScheme) => {
    for (const url of [pages.page, pages.index]) {
      const page = await open({ colorScheme }, url);
      await press(page, 'n');
      const found = await page.evaluate(textContrasts);
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    }
  });
});
