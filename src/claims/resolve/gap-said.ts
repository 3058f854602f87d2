import type { Marks } from '../extract/draft.js';
import type { Topic } from './topic.js';

/** "A balance of # in our favor", "in the country's favour". */
const IN_FAVOUR = /\bin\s+(?:our|its|the\s+(?:country|bloc|kingdom)'s)\s+favou?r\b/i;

/** The sign of a balance that its own words leave open: said in the sentence, or that of the same partner before. */
export const gapSaid = (marks: Marks, topic: Topic, partner: string | null): Topic['gap'] =>
  IN_FAVOUR.test(marks.text)
    ? 'surplus'
    : (marks.flows.find((f) => f.gap !== null)?.gap ??
      (/\bnegative\b|\bin the red\b/.test(marks.text)
        ? 'deficit'
        : /\bpositive\b|\bin the black\b/.test(marks.text)
          ? 'surplus'
          : partner === topic.partner
            ? topic.gap
            : null));
