import {
  type AskedSeries,
  BilateralError,
  brief,
  explain,
  gatherBrief,
  normalBetween,
  normalColumns,
  type Period,
  parseDay,
  parsePeriod,
  requireEconomy,
  type Store,
  type WhatNext,
  whatIfBetween,
  whatNextAfter,
} from '../index.js';
import { deliverPage, type PageOptions } from './deliver-page.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import { monthlySeries } from './monthly-series.js';
import { worldNamed } from './open-world.js';
import { DEFAULT_BASELINE } from './simulate-options.js';
import { valuationOf } from './valuation.js';

export interface BriefOptions extends PageOptions {
  readonly asOf?: string;
  readonly store?: string;
  /** False with `--no-forecast`. */
  readonly forecast?: boolean;
}

/** Both directions looked ahead from the end of the period; what no months are held for is a note. */
async function nextOf(store: Store, pair: readonly [string, string], asOf: string, period: Period): Promise<WhatNext> {
  const flows: AskedSeries[] = [];
  const notes = [];
  for (const flow of ['exports', 'imports'] as const)
    try {
      flows.push(await monthlySeries(store, [...pair, flow], { asOf }, asOf));
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      notes.push({ code: 'no-forecast', text: `what comes next: ${error.message}` });
    }
  const { outlooks, notes: more } = whatNextAfter(flows, period);
  const valued = outlooks.map((made) => {
    const { series } = flows.find((one) => one.series.flow === made.series.flow)!;
    return { ...made, series: { ...made.series, valuation: valuationOf(series) } };
  });
  return { outlooks: valued, notes: [...notes, ...more] };
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
      why: explain.whyBetween(input),
      ...(held ? { normal: normalBetween(held, pair) } : {}),
      whatIf: whatIfBetween(await worldNamed(DEFAULT_BASELINE, {}, effects), pair, { asOf }),
      ...(options.forecast === false ? {} : { whatNext: await nextOf(store, pair, asOf, period) }),
    });
    await deliverPage(page, page, options, effects);
    return DONE;
  } finally {
    await store.close();
  }
}
