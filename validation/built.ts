import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VerdictStatus } from '../src/index.js';
import { DATA_TEXTS, type Decision, decisionsOnLabels } from '../test/articles/data-verdicts.js';
import type { LabelledText, Stated } from '../test/articles/labelled.js';
import { ROOT } from './reference.js';

interface Built {
  'index.js': typeof import('../src/index.js');
  'claims/check-article.js': typeof import('../src/claims/check-article.js');
}

/** A file of the package as it is built: what is shipped is what is measured. */
const built = <F extends keyof Built>(file: F): Promise<Built[F]> =>
  import(pathToFileURL(join(ROOT, 'dist', file)).href) as Promise<Built[F]>;

/** A claim as `check --json` prints it, as far as it is measured here. */
export type Checked = Stated & { readonly verdict: { readonly status: VerdictStatus } };

export type CheckedText = LabelledText & { readonly claims: readonly Checked[] };

/** Checks texts one after the other with the bundled figures, each as of its own day, and adds their claims. */
export async function checked(texts: readonly LabelledText[]): Promise<readonly CheckedText[]> {
  const { checkArticle, checkJson, openStore } = await built('index.js');
  const store = await openStore();
  const done: CheckedText[] = [];
  for (const one of texts) {
    const report = checkJson(await checkArticle(one.text, { store })) as { claims: readonly Checked[] };
    done.push({ ...one, claims: report.claims });
  }
  await store.close();
  return done;
}

/** The verdicts on claims as the labels give them, by the names of the texts that have labels of data. */
export async function decidedAsLabelled(): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const [{ openStore }, { judgeClaims }] = [await built('index.js'), await built('claims/check-article.js')];
  const store = await openStore();
  const decided = await decisionsOnLabels(DATA_TEXTS, (article, claims) =>
    judgeClaims(article, claims, { store, asOf: article.published! }),
  );
  await store.close();
  return decided;
}
