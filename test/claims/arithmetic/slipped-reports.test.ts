import { describe, expect, it } from 'vitest';
import { blamed } from './blamed.js';
import { REPORT_ROWS } from './slipped-reports-rows.js';
import { NEWS_ROWS } from './slips-in-news-rows.js';
import { READ_ROWS } from './slips-read-rows.js';
import { UNSEEN_ROWS } from './slips-unseen-rows.js';

describe('slips in reports of several sentences', () => {
  it.each([...REPORT_ROWS, ...NEWS_ROWS, ...READ_ROWS, ...UNSEEN_ROWS])(
    '%s (%s): %s',
    (_, date, body, from, to, called) => {
      expect(body).toContain(from);
      expect(blamed(date, body)).toEqual([]);
      const slipped = body.replace(from, () => to);
      const found = blamed(date, slipped);
      const spans = called.map((words) => {
        const start = slipped.indexOf(words);
        expect(start, words).toBeGreaterThanOrEqual(0);
        return { words, start, end: start + words.length };
      });
      const touches = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
        a.start < b.end && a.end > b.start;
      expect(spans.filter((span) => !found.some((f) => touches(f, span))).map(({ words }) => words)).toEqual([]);
      expect(found.filter((f) => !spans.some((span) => touches(f, span))).map(({ quote }) => quote)).toEqual([]);
    },
  );
});
