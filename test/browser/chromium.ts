import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const PLACES = [
  process.env.BILATERAL_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser to test in; null where there is none. */
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path)) ?? null;

/** What a skipped test says. */
export const NO_CHROMIUM = 'no Chromium found: install it, or name it in BILATERAL_CHROMIUM';

export async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  // The sandbox of Chromium does not start for the superuser.
  return chromium.launch({ executablePath: CHROMIUM!, chromiumSandbox: process.getuid?.() !== 0 });
}
