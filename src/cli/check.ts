import { type Article, type CheckReport, parseDay, renderCheckHtml, type Store } from '../index.js';
import { checkTable } from './check-table.js';
import { deliver, type Place } from './deliver.js';
import { type Effects, today } from './effects.js';
import { CLAIM_FAILS, DONE } from './exit-code.js';

export interface CheckOptions {
  readonly asOf?: string;
  readonly published?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly html?: Place;
}

/** Who judges the claims, and the documented JSON shape of what they found. */
export interface Judge {
  readonly checkArticle: (article: Article, options: { store: Store; asOf: string }) => Promise<CheckReport>;
  readonly checkJson: (report: CheckReport) => object;
}

function dayOf(article: Article, given: string | null, effects: Effects): { asOf: string; asOfFrom: string } {
  if (given !== null) return { asOf: given, asOfFrom: 'as asked' };
  if (article.published !== null) return { asOf: article.published, asOfFrom: 'the day the text was published' };
  return { asOf: today(effects), asOfFrom: 'today, since the text bears no date' };
}

/** `bilateral check FILE|URL|-`: each claim of a text with its verdict. Returns the exit code: 1 when a claim fails. */
export async function runCheck(source: string, options: CheckOptions, effects: Effects, judge: Judge): Promise<number> {
  const given = options.asOf === undefined ? null : parseDay(options.asOf);
  const published = options.published === undefined ? {} : { published: parseDay(options.published) };
  const article = await effects.read(source, {}, published);
  const { asOf, asOfFrom } = dayOf(article, given, effects);
  const again =
    given === null && options.published === undefined && article.published !== null ? '' : ` --as-of ${asOf}`;
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const report = await judge.checkArticle(article, { store, asOf });
    if (options.html !== undefined) await deliver(options.html, renderCheckHtml(report), effects);
    if (options.json) await effects.out(`${JSON.stringify(judge.checkJson(report), null, 2)}\n`);
    if (options.html === undefined && !options.json)
      await effects.out(checkTable(report, { source, asOfFrom, again, width: effects.width, colour: effects.colour }));
    return report.counts.fails > 0 ? CLAIM_FAILS : DONE;
  } finally {
    await store.close();
  }
}
