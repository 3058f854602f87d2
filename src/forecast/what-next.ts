import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { Outlook, Statement, WhatNext } from '../model/outlook.js';
import { endIndex, endMonth, monthAt, type Period, startIndex } from '../model/period.js';
import type { Series } from '../model/series.js';
import { historyOf } from './forecast-series.js';
import { outlook } from './outlook.js';
import { tooManyGaps } from './too-many-gaps.js';

/** A monthly series, and what was asked for where the partner's stands in for the reporter's. */
export interface AskedSeries {
  readonly series: Series;
  readonly asked?: NonNullable<Outlook['asked']>;
}

const MONTHS = 12;
/** Changes whose chances are told: percent, at least. */
const CHANGES: readonly Pick<Statement, 'kind' | 'amount'>[] = [
  { kind: 'falls', amount: 10 },
  { kind: 'falls', amount: 5 },
  { kind: 'rises', amount: 5 },
];
/**
 * What is expected of some flows in the year after a period, as it stands at its end or at the last month held; for a page that must not wait,
 * without a trial at earlier origins. A series that no forecast can be made from is a note.
 */
export function whatNextAfter(flows: readonly AskedSeries[], period: Period): WhatNext {
  const outlooks: Outlook[] = [];
  const notes: Note[] = [];
  for (const { series, asked } of flows) {
    try {
      const origin = originOf(series, period);
      const made = outlook(series, {
        horizon: MONTHS,
        from: monthAt(origin),
        backtest: null,
        statements: CHANGES,
      });
      outlooks.push(asked ? { ...made, asked } : made);
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      notes.push(note('no-forecast', `what comes next for ${series.flow}: no forecast, ${error.message}`));
    }
  }
  return { outlooks, notes };
}

/** The last known month up to the end of the period. */
function originOf(series: Series, period: Period): number {
  const last = endIndex(period);
  const at = series.observations.map((one) => startIndex(one.period)).filter((month) => month <= last);
  if (at.length === 0)
    throw new BilateralError('no-data', `no month up to ${endMonth(period)} is held`, {
      hint: 'ask for a later period',
    });
  const history = historyOf(series);
  const { values, start } = history;
  const known = Array.from(values).filter((value) => !Number.isNaN(value)).length;
  if (tooManyGaps(history))
    throw new BilateralError(
      'bad-input',
      `${values.length - known} of the ${values.length} months from ${start} are missing, which takes longer than a page may; bilateral forecast ${series.reporter} ${series.partner} ${series.flow} makes one`,
      { hint: 'see the command' },
    );
  return Math.max(...at);
}
