import {
  brief,
  briefHtml,
  briefMarkdown,
  briefTerminal,
  gatherBrief,
  openStore,
  parseDay,
  parsePeriod,
  requireEconomy,
} from '../index.js';
import { writeWhole } from './write-file.js';

export interface BriefOptions {
  readonly asOf?: string;
  readonly store?: string;
  readonly html?: string;
  readonly md?: boolean;
  readonly json?: boolean;
}

/** `bilateral brief REPORTER PARTNER PERIOD`: what the page says, as text for standard output. */
export async function runBrief(
  names: readonly [string, string, string],
  options: BriefOptions,
  today: string,
): Promise<string> {
  const reporter = requireEconomy(names[0]).code;
  const partner = requireEconomy(names[1]).code;
  const period = parsePeriod(names[2]);
  const asOf = options.asOf === undefined ? today : parseDay(options.asOf);
  const store = await openStore(options.store === undefined ? {} : { path: options.store });
  try {
    const page = brief(await gatherBrief(store, { reporter, partner, period, asOf }));
    if (options.html !== undefined) {
      await writeWhole(options.html, await briefHtml(page));
      return `written: ${options.html}\n`;
    }
    if (options.json) return `${JSON.stringify(page, null, 2)}\n`;
    return options.md ? briefMarkdown(page) : briefTerminal(page);
  } finally {
    await store.close();
  }
}
