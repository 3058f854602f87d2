import {
  brief,
  briefHtml,
  briefMarkdown,
  briefTerminal,
  gatherBrief,
  normalBetween,
  normalColumns,
  parseDay,
  parsePeriod,
  requireEconomy,
  whatIfBetween,
} from '../index.js';
import { deliver, type Place } from './deliver.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import { worldNamed } from './open-world.js';
import { DEFAULT_BASELINE } from './simulate-options.js';

export interface BriefOptions {
  readonly asOf?: string;
  readonly store?: string;
  readonly html?: Place;
  readonly md?: Place;
  readonly json?: boolean;
}

/** `bilateral brief REPORTER PARTNER PERIOD`: one page on trade between two economies. */
export async function runBrief(
  names: readonly [string, string, string],
  options: BriefOptions,
  effects: Effects,
): Promise<number> {
  const reporter = requireEconomy(names[0]).code;
  const partner = requireEconomy(names[1]).code;
  const period = parsePeriod(names[2]);
  const asOf = options.asOf === undefined ? today(effects) : parseDay(options.asOf);
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const gathered = await gatherBrief(store, { reporter, partner, period, asOf });
    const input = options.store === undefined ? gathered : { ...gathered, store: options.store };
    const held = await store.heldPanel({ asOf, columns: normalColumns });
    const pair = [reporter, partner] as const;
    const page = brief({
      ...input,
      ...(held ? { normal: normalBetween(held, pair) } : {}),
      whatIf: whatIfBetween(await worldNamed(DEFAULT_BASELINE, {}, effects), pair, { asOf }),
    });
    if (options.html !== undefined) await deliver(options.html, await briefHtml(page), effects);
    if (options.md !== undefined) await deliver(options.md, briefMarkdown(page), effects);
    if (options.json) await effects.out(`${JSON.stringify(page, null, 2)}\n`);
    if (options.html === undefined && options.md === undefined && !options.json)
      await effects.out(briefTerminal(page, { width: effects.width }));
    return DONE;
  } finally {
    await store.close();
  }
}
