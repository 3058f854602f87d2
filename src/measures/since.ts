import type { Currency } from '../model/currency.js';
import type { Figure } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { comparePeriods, type Period, periodInWords } from '../model/period.js';
import { observationsOf, requireChanges } from './comparable.js';
import { distinct, freezeResult, notesOf } from './measurement.js';
import { sameCurrency } from './same-currency.js';
import { doubtNotes, lookBack, walkBack } from './walk-back.js';

export interface DatedChange<C extends Currency = Currency> {
  readonly period: Period;
  /** Percent, or any figure whose sign says fall or rise. */
  readonly change: Figure<C>;
}

export interface FirstSince<C extends Currency = Currency> {
  /** True when the period fell (rose) and the one before did not; null when that is not known. */
  readonly holds: boolean | null;
  /** The nearest earlier fall (rise); null when none is held. */
  readonly since: Period | null;
  /** A gap or the rounding leaves another answer open. */
  readonly uncertain: boolean;
  readonly currency: C;
  /** First period held of that length. */
  readonly first: Period | null;
  readonly notes: readonly Note[];
  readonly inputs: readonly Observation[];
}

/** Whether a period's fall (rise) is the first, and since when. @throws BilateralError `bad-input` on mixed currencies or a period held twice */
export function firstSince<C extends Currency>(
  changes: readonly DatedChange<C>[],
  period: Period,
  kind: 'fall' | 'rise',
): FirstSince<C> {
  const currency = sameCurrency<C>(...changes.map((entry) => entry.change));
  requireChanges(`first ${kind}`, ...changes.map((entry) => entry.change));
  const held = changes.filter((entry) => !Number.isNaN(entry.change.value));
  const steps = walkBack(held, (entry) => entry.period, period);
  const first = held
    .map((entry) => entry.period)
    .filter((p) => p.months === period.months)
    .sort(comparePeriods)[0];
  const down = kind === 'fall';
  const is = ({ change }: DatedChange): boolean => (down ? change.value < 0 : change.value > 0);
  const might = ({ change }: DatedChange): boolean => (down ? change.low < 0 : change.high > 0);
  const surely = ({ change }: DatedChange): boolean => (down ? change.high < 0 : change.low > 0);
  const scope = first ? [note('scope', `in ${currency}, among the periods held from ${periodInWords(first)} on`)] : [];
  const answer = (part: Pick<FirstSince, 'holds' | 'since' | 'uncertain' | 'notes'>, used: readonly Figure[]) =>
    freezeResult({
      ...part,
      currency,
      first: first ? { ...first } : null,
      notes: distinct([...part.notes, ...scope, ...notesOf(...used)]),
      inputs: [...observationsOf(...used)],
    });

  const own = steps[0]?.entry;
  if (!own) {
    const missing = note('missing', `no change is held for ${periodInWords(period)}`);
    return answer({ holds: null, since: null, uncertain: true, notes: [missing] }, []);
  }
  const { found, gaps, doubtful, seen } = lookBack(steps, is, might);
  const used = [own, ...seen].map((entry) => entry.change);
  const since = found?.period ?? null;
  if (!is(own)) {
    const no = note('no-such-change', `${periodInWords(period)} shows no ${kind}`);
    return answer({ holds: false, since, uncertain: might(own), notes: [no] }, used);
  }
  const unsure = [own, ...(found?.entry ? [found.entry] : [])].filter((entry) => !surely(entry)).map((e) => e.period);
  const notes = doubtNotes(gaps, [...doubtful, ...unsure]);
  const uncertain = notes.length > 0;
  if (seen.length === 0) {
    const alone = note('nothing-before', `no earlier change is held to set ${periodInWords(period)} against`);
    return answer({ holds: null, since, uncertain: true, notes: [alone, ...notes] }, used);
  }
  if (found && found === steps[1]) {
    const before = note('not-first', `${periodInWords(found.period)}, just before, was a ${kind} too`);
    return answer({ holds: false, since, uncertain, notes: [before, ...notes] }, used);
  }
  const none = found ? [] : [note('none-before', `no earlier ${kind} is held`)];
  return answer({ holds: true, since, uncertain, notes: [...none, ...notes] }, used);
}
