import { type Brief, briefHtml, briefMarkdown, briefTerminal } from '../index.js';
import { deliver, type Place } from './deliver.js';
import type { Effects } from './effects.js';

export interface PageOptions {
  readonly html?: Place;
  readonly md?: Place;
  readonly json?: boolean;
}

/** A page in the forms that are asked for, the terminal where none is; `data` is what JSON prints. */
export async function deliverPage(page: Brief, data: object, options: PageOptions, effects: Effects): Promise<void> {
  if (options.html !== undefined) await deliver(options.html, await briefHtml(page), effects);
  if (options.md !== undefined) await deliver(options.md, briefMarkdown(page), effects);
  if (options.json) await effects.out(`${JSON.stringify(data, null, 2)}\n`);
  if (options.html === undefined && options.md === undefined && !options.json)
    await effects.out(briefTerminal(page, { width: effects.width }));
}
