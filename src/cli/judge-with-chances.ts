import type { Judge } from './check-options.js';
import { isOfTheFuture } from './of-the-future.js';

/** A judge that also says, of what is claimed of the future, how likely it was. Models are loaded where they are needed. */
export const judgeWithChances = (judge: Judge): Judge => ({
  ...judge,
  checkArticle: async (article, options) => {
    const report = await judge.checkArticle(article, options);
    if (!report.claims.some(isOfTheFuture)) return report;
    const { reportWithChances } = await import('./check-chances.js');
    return reportWithChances(report, options.store, options.asOf);
  },
});
