import { BilateralError } from '../model/error.js';

/** A piece of text that was asked for, and what it is: `formula`, `offset`, `weights`, `cluster`. */
export interface SourceText {
  readonly what: string;
  readonly text: string;
}

const AROUND = 14;

/** What stands around a place, with marks where the text goes on. */
function excerpt(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + AROUND);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}

/** `character 12 of the formula, '… | exporter^^year'`; the first character is 1. */
export function placeIn({ what, text }: SourceText, at: number): string {
  const end = at >= text.length ? `the end of the ${what}` : `character ${at + 1} of the ${what}`;
  return `${end}, '${excerpt(text, at)}'`;
}

/** A text that breaks the grammar: code `usage`. */
export const malformed = (source: SourceText, at: number, message: string, hint?: string): BilateralError =>
  new BilateralError('usage', `${message}, at ${placeIn(source, at)}`, hint === undefined ? {} : { hint });

/** A text that is well formed and does not fit the panel: code `bad-input`. */
export const unfit = (source: SourceText, at: number, message: string, hint?: string): BilateralError =>
  new BilateralError('bad-input', `${message}, at ${placeIn(source, at)}`, hint === undefined ? {} : { hint });
