import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BilateralError, renderCheckHtml, renderCheckIndex, summarize } from '../core.js';
import { type CheckOptions, dayOf, type Judge } from './check-options.js';
import { type CheckedText, checkSummaryTable } from './check-summary-table.js';
import type { Effects } from './effects.js';
import { CLAIM_FAILS, DONE, USAGE } from './exit-code.js';
import { pageNames } from './page-names.js';
import { whyNot, writeWhole } from './write-file.js';

export interface SeveralOptions extends CheckOptions {
  /** The day asked for, read. */
  readonly given: string | null;
  readonly publishedOn: { readonly published?: string };
}

interface Unread {
  readonly source: string;
  readonly code: string;
  readonly message: string;
}

/** One line that names the source; an error of one text does not stop the others. */
async function nameUnread(source: string, error: unknown, effects: Effects): Promise<Unread> {
  if (!(error instanceof BilateralError)) throw error;
  const message = error.message.replaceAll(/[\p{Cc}\s]+/gu, ' ');
  await effects.progress('');
  await effects.err(`bilateral: ${message.includes(source) ? '' : `${source}: `}${message}\n`);
  return { source, code: error.code, message };
}

/** Every text that the words stand for, once, in the order asked; and what could not be listed. */
async function expand(
  sources: readonly string[],
  into: string | null,
  effects: Effects,
): Promise<{ texts: string[]; unread: Unread[] }> {
  const texts = new Map<string, string>();
  const unread: Unread[] = [];
  const add = (source: string): void => {
    const key = source === '-' || URL.canParse(source) ? source : resolve(source);
    if (!texts.has(key)) texts.set(key, source);
  };
  for (const source of sources) {
    try {
      const folder = await effects.textsIn(source, into === null ? {} : { except: into });
      if (folder === null) add(source);
      for (const text of folder?.texts ?? []) add(text);
      for (const fault of folder?.faults ?? []) unread.push(await nameUnread(fault.source, fault.error, effects));
    } catch (error) {
      unread.push(await nameUnread(source, error, effects));
    }
  }
  return { texts: [...texts.values()], unread };
}

/** The folder for the pages; null when none are asked for. @throws BilateralError `usage` */
async function folderFor(place: CheckOptions['html'], sources: readonly string[]): Promise<string | null> {
  if (place === undefined) return null;
  if (place === true || place === '-')
    throw new BilateralError('usage', 'several texts make several pages, and --html names no folder for them', {
      hint: `bilateral check ${sources.join(' ')} --html pages`,
    });
  const there = await stat(place).catch(() => null);
  if (there && !there.isDirectory())
    throw new BilateralError('usage', `several texts make several pages, and '${place}' is not a folder`, {
      hint: `bilateral check ${sources.join(' ')} --html pages`,
    });
  return place;
}

/** No page may take the place of a text under check. @throws BilateralError `usage` */
function refuseToReplace(texts: readonly string[], pages: readonly string[], into: string): void {
  const written = new Set([...pages, 'index.html'].map((page) => resolve(into, page)));
  const lost = texts.find((text) => written.has(resolve(text)));
  if (lost !== undefined)
    throw new BilateralError('usage', `a page would be written over '${lost}'`, {
      hint: 'name another folder for --html',
    });
}

/** Writes a page whole, into a folder that is made where it is not there. @throws BilateralError `cannot-write` */
async function writePage(into: string, page: string, html: string): Promise<void> {
  try {
    await mkdir(into, { recursive: true });
  } catch (cause) {
    throw new BilateralError('cannot-write', `the folder '${into}' cannot be made: ${whyNot(cause)}`, {
      hint: 'name a folder in a place that you may write to',
      cause,
    });
  }
  await writeWhole(join(into, page), html);
}

/** `bilateral check` of several texts: a summary, or their JSON, or a page for each. Returns the exit code. */
export async function runCheckSeveral(
  sources: readonly string[],
  options: SeveralOptions,
  effects: Effects,
  judge: Judge,
): Promise<number> {
  const into = await folderFor(options.html, sources);
  const { texts, unread } = await expand(sources, into, effects);
  const pages = pageNames(texts);
  if (into !== null) refuseToReplace(texts, pages, into);
  const checked: CheckedText[] = [];
  const articles: object[] = [];
  const store =
    texts.length === 0 ? null : await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    for (const [i, source] of texts.entries()) {
      await effects.progress(`checking ${i + 1} of ${texts.length}: ${source}`);
      const article = await effects.read(source, {}, options.publishedOn).catch(async (error: unknown) => {
        unread.push(await nameUnread(source, error, effects));
        return null;
      });
      if (article === null) continue;
      const report = await judge.checkArticle(article, {
        store: store!,
        asOf: dayOf(article, options.given, effects).asOf,
      });
      checked.push({ source, page: pages[i]!, summary: summarize(report) });
      if (options.json) articles.push({ source, ...judge.checkJson(report), version: undefined });
      if (into !== null) await writePage(into, pages[i]!, renderCheckHtml(report));
    }
  } finally {
    await effects.progress('');
    await store?.close();
  }
  if (into !== null && checked.length > 0) {
    await writePage(into, 'index.html', renderCheckIndex(checked, unread));
    await effects.err(`written: ${join(into, 'index.html')}, pages: ${checked.length}\n`);
  }
  if (options.json) await effects.out(`${JSON.stringify({ version: 1, articles, unread }, null, 2)}\n`);
  else if (into === null && checked.length > 0)
    await effects.out(
      checkSummaryTable(checked, { asked: sources, asOf: options.given, width: effects.width, colour: effects.colour }),
    );
  if (unread.length > 0) return USAGE;
  return checked.some(({ summary }) => summary.counts.fails > 0) ? CLAIM_FAILS : DONE;
}
