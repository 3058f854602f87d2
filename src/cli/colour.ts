import type { VerdictStatus } from '../core.js';

/** Colour only repeats what sign and word say; green is left out, so that nobody has to tell it from red. */
const SGR: Readonly<Record<VerdictStatus, string>> = {
  holds: '36',
  'holds-if': '36',
  misleading: '33',
  fails: '1;31',
  'cannot-tell': '2',
};

export const coloured = (text: string, status: VerdictStatus, colour: boolean): string =>
  colour ? `\u001b[${SGR[status]}m${text}\u001b[0m` : text;
