import type { Sentence } from './sentences.js';

const LONGEST = 80;
const ENDS = /[.!?:;,"]$/;

/** Is it a title, a heading, or a short line that ends as these do: "More food sold abroad"? */
export const isHeadline = ({ kind, text }: Sentence): boolean =>
  kind === 'title' || kind === 'heading' || (text.length < LONGEST && !ENDS.test(text));
