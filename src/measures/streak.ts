import type { Currency } from '../model/currency.js';
import type { Figure, Measurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { type Period, periodInWords } from '../model/period.js';
import { observationsOf, requireChanges, requireUnit } from './comparable.js';
import { distinct, freezeResult, notesOf } from './measurement.js';
import { sameCurrency } from './same-currency.js';
import { type Step, walkBack } from './walk-back.js';

/** `fall` and `rise` read the sign of changes, `deficit` and `surplus` the sign of balances. */
export type StreakKind = 'fall' | 'rise' | 'deficit' | 'surplus';

/** `value` counts the periods; `low` those that are sure, `high` those that rounding allows. */
export interface Streak<C extends Currency = Currency> extends Measurement<C> {
  /** First period of the streak; null when there is none. */
  readonly from: Period | null;
  /** Stopped by a gap or by the first period held, not by a figure: it may be longer. */
  readonly open: boolean;
}

/** How many periods in a row, up to `period`, fell, rose, or showed a deficit or surplus. @throws BilateralError `bad-input` on mixed currencies or a period held twice */
export function streak<C extends Currency>(figures: readonly Figure<C>[], period: Period, kind: StreakKind): Streak<C> {
  const currency = sameCurrency<C>(...figures);
  if (kind === 'fall' || kind === 'rise') requireChanges(`streak of ${kind}s`, ...figures);
  else requireUnit(`streak of ${kind}s`, 'currency', ...figures);
  const held = figures.filter((figure) => !Number.isNaN(figure.value));
  const steps = walkBack(held, (figure) => figure.period, period);
  const down = kind === 'fall' || kind === 'deficit';
  const run = (test: (figure: Figure) => boolean): number => {
    const end = steps.findIndex(({ entry }) => entry === null || !test(entry));
    return end === -1 ? steps.length : end;
  };
  const count = run(({ value }) => (down ? value < 0 : value > 0));
  const known = Boolean(steps[0]?.entry);
  const open = known && count > 0 && !steps[count]?.entry;
  const used = steps.slice(0, count + 1).flatMap(({ entry }) => entry ?? []);
  const from = count > 0 ? steps[count - 1]!.period : null;
  return freezeResult({
    measure: 'streak',
    unit: 'count',
    currency,
    period: { ...period },
    value: known ? count : NaN,
    low: known ? run(({ low, high }) => (down ? high < 0 : low > 0)) : NaN,
    high: known ? run(({ low, high }) => (down ? low < 0 : high > 0)) : NaN,
    formula: from
      ? `${kind} in ${count} ${count === 1 ? 'period' : 'periods in a row'}, ${periodInWords(from)} to ${periodInWords(period)}`
      : `no ${kind} in ${periodInWords(period)}`,
    inputs: [...observationsOf(...used)],
    notes: distinct([...remarks(steps, count, open), ...notesOf(...used)]),
    from: from && { ...from },
    open,
  });
}

function remarks(steps: readonly Step<Figure>[], count: number, open: boolean): Note[] {
  if (!steps[0]?.entry) return [note('missing', `no figure is held for ${periodInWords(steps[0]!.period)}`)];
  if (!open) return [];
  const gap = steps[count];
  return gap
    ? [note('gap', `stopped at ${periodInWords(gap.period)}, which has no figure; the streak may be longer`)]
    : [note('first-held', `reaches back to the first period held; the streak may be longer`)];
}
