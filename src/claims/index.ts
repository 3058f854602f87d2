// Is it true: the five steps, and the call that runs them.

export { arithmetic } from './arithmetic/arithmetic.js';
export { type CheckOptions, checkArticle } from './check-article.js';
export { extract } from './extract/extract.js';
export { judge } from './judge/judge.js';
export { articleFromText, readArticle, readFrom } from './read/read.js';
export { renderCheckHtml } from './report/html-report.js';
export { checkJson } from './report/json.js';
export type { CheckedClaim, CheckReport } from './report/report.js';
export { resolve } from './resolve/resolve.js';
