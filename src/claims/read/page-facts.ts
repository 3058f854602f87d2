import type { Day } from '../../model/vintage.js';
import { dayIn } from './date.js';
import { decodeEntities } from './entities.js';

/** What a page says of itself in its head. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly url: string | null;
}

const clean = (text: string | null | undefined): string | null => {
  const value = text?.replace(/\s+/g, ' ').trim().slice(0, 500);
  return value ? value : null;
};

const meta = (document: Document, ...names: string[]): string | null => {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = clean(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
      if (found) return found;
    }
  return null;
};

const ARTICLE_TYPE = /Article|Report|BlogPosting|WebPage/;

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object of the page's JSON-LD, articles first; broken JSON is passed over. */
function linkedData(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    const queue: unknown[] = [];
    try {
      queue.push(JSON.parse((script.textContent ?? '').slice(0, 500_000)));
    } catch {
      continue;
    }
    for (let i = 0; i < queue.length && i < 2000; i++) {
      const value = queue[i];
      if (Array.isArray(value)) queue.push(...value.slice(0, 200));
      else if (isObject(value)) {
        found.push(value);
        queue.push(value['@graph'], value.mainEntity);
      }
    }
  }
  const rank = (item: Json): number => (ARTICLE_TYPE.test(String(item['@type'])) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? clean(decodeEntities(value)) : null);

/** A title without the name of the site behind it. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (!title || !site) return title;
  for (const mark of [' - ', ' | ', ' – ', ' — ', ' :: '])
    if (title.toLowerCase().endsWith((mark + site).toLowerCase())) return title.slice(0, -(mark + site).length).trim();
  return title;
}

/** Title, publisher, date and address from the page's `meta`, JSON-LD, first heading, `title` and `time`. */
export function pageFacts(document: Document): PageFacts {
  const data = linkedData(document);
  const first = <T>(pick: (item: Json) => T | null): T | null => {
    for (const item of data) {
      const value = pick(item);
      if (value !== null) return value;
    }
    return null;
  };
  const publisher =
    meta(document, 'og:site_name') ?? first((item) => (isObject(item.publisher) ? textOf(item.publisher.name) : null));
  const headings = [...document.querySelectorAll('h1')].map((h) => clean(h.textContent)).filter((t) => t !== null);
  const title =
    meta(document, 'og:title') ??
    (headings.length === 1 ? headings[0]! : null) ??
    first((item) => textOf(item.headline)) ??
    headings[0] ??
    clean(document.querySelector('title')?.textContent);
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim() ?? meta(document, 'og:url') ?? '';
  return {
    title: withoutSite(title ?? null, publisher),
    publisher,
    published:
      dayIn(meta(document, 'article:published_time', 'datePublished', 'pubdate', 'publishdate', 'date', 'dc.date')) ??
      first((item) => dayIn(textOf(item.datePublished))) ??
      dayIn(document.querySelector('time[datetime]')?.getAttribute('datetime')) ??
      dayIn(document.querySelector('time')?.textContent?.slice(0, 100)),
    url: /^https?:\/\//i.test(url) ? url : null,
  };
}
