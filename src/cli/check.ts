import { BilateralError, parseDay, renderCheckHtml } from '../core.js';
import { type CheckOptions, dayOf, type Judge } from './check-options.js';
import { runCheckSeveral } from './check-several.js';
import { checkTable } from './check-table.js';
import { deliver, type Place } from './deliver.js';
import type { Effects } from './effects.js';
import { CLAIM_FAILS, DONE } from './exit-code.js';
import { judgeWithChances } from './judge-with-chances.js';

/** `bilateral check --html article.txt` and a text after it would put the page where the article was. */
function refuseToReplace(place: Place | undefined, source: string): void {
  if (typeof place !== 'string' || place === '-') return;
  if (place === source || /\.(?:txt|md|pdf)$/i.test(place))
    throw new BilateralError('usage', `the page would be written over '${place}', which is named as a text`, {
      hint: `bilateral check ${source} --html report.html`,
    });
}

/**
 * `bilateral check FILE|FOLDER|URL|- ...`: each claim of a text with its verdict, or a summary of several texts. Returns
 * the exit code: 1 when a claim fails, 2 when one of several could not be read.
 */
export async function runCheck(
  sources: readonly string[],
  options: CheckOptions,
  effects: Effects,
  judge: Judge,
): Promise<number> {
  const given = options.asOf === undefined ? null : parseDay(options.asOf);
  const published = options.published === undefined ? {} : { published: parseDay(options.published) };
  const [source = ''] = sources;
  const several = sources.length > 1 || (await effects.isFolder(source));
  const asked = (options.forecast ?? !several) ? judgeWithChances(judge) : judge;
  if (several) return runCheckSeveral(sources, { ...options, given, publishedOn: published }, effects, asked);
  refuseToReplace(options.html, source);
  const article = await effects.read(source, {}, published);
  const { asOf, asOfFrom } = dayOf(article, given, effects);
  const again =
    given === null && options.published === undefined && article.published !== null ? '' : ` --as-of ${asOf}`;
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const report = await asked.checkArticle(article, { store, asOf });
    if (options.html !== undefined) await deliver(options.html, renderCheckHtml(report), effects);
    if (options.json) await effects.out(`${JSON.stringify(judge.checkJson(report), null, 2)}\n`);
    if (options.html === undefined && !options.json)
      await effects.out(
        checkTable(report, {
          source,
          asOfFrom,
          again,
          width: effects.width,
          colour: effects.colour,
        }),
      );
    return report.counts.fails > 0 ? CLAIM_FAILS : DONE;
  } finally {
    await store.close();
  }
}
