// Is it true: the five steps, and the call that runs them.

export { arithmetic } from './arithmetic.js';
export { type CheckOptions, checkArticle } from './check-article.js';
export { extract } from './extract.js';
export { renderCheckHtml } from './html-report.js';
export { checkJson } from './json.js';
export { judge } from './judge.js';
export { articleFromText, readArticle, readFrom } from './read.js';
export type { CheckedClaim, CheckReport } from './report.js';
export { resolve } from './resolve.js';
