import { articleFromText, extract, resolve } from '../../../src/claims/index.js';

/** What each claim of a text is about, in order: `reporter/partner/flow`, a dash for what stays open. */
export function sidesOf(text: string, title = 'Trade figures released'): readonly string[] {
  const article = articleFromText(`Title: ${title}\nDate: 2024-05-09\n\n${text}`);
  return resolve(article, extract(article)).map((claim) =>
    [claim.reporter ?? '-', claim.partner ?? '-', claim.flow ?? '-'].join('/'),
  );
}
