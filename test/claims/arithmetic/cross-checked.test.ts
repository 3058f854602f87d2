import { describe, expect, it } from 'vitest';
import { type Blamed, blamed } from './blamed.js';
import { CROSS_ROWS } from './cross-checked-rows.js';

describe('figures of a text held against one another', () => {
  it.each(CROSS_ROWS)('%s: %s', (date, body, slips) => {
    expect(blamed(date, body)).toEqual([]);
    for (const [from, to, called, suspect] of slips) {
      expect(body).toContain(from);
      const slipped = body.replace(from, () => to);
      const found = blamed(date, slipped);
      const holds = (words: string, { start, end }: Blamed): boolean => {
        const at = slipped.indexOf(words);
        return at >= 0 && start < at + words.length && end > at;
      };
      expect(called.filter((words) => !found.some((f) => holds(words, f)))).toEqual([]);
      expect(found.filter((f) => !called.some((words) => holds(words, f)))).toEqual([]);
      expect(found.filter((f) => f.suspect).map((f) => holds(suspect, f))).toEqual([true]);
    }
  });
});
