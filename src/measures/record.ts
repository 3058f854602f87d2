import type { Currency } from '../model/currency.js';
import type { Figure } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { comparePeriods, type Period, periodInWords } from '../model/period.js';
import { observationsOf, requireUnit, unitOf } from './comparable.js';
import { distinct, freezeResult, notesOf } from './measurement.js';
import { sameCurrency } from './same-currency.js';
import { doubtNotes, lookBack, walkBack } from './walk-back.js';

export interface Extreme<C extends Currency = Currency> {
  /** True when the period lies above (below) the one before it; null when that is not known. */
  readonly holds: boolean | null;
  /** The nearest earlier period at least as high (low); null when none is held. */
  readonly since: Period | null;
  /** No earlier period held is as high (low): a record, within what is held. */
  readonly record: boolean;
  /** A gap or the rounding leaves another answer open. */
  readonly uncertain: boolean;
  readonly currency: C;
  /** First period held of that length. */
  readonly first: Period | null;
  readonly notes: readonly Note[];
  readonly inputs: readonly Observation[];
}

/**
 * Highest (lowest) since when, or on record within the levels held. Always says the currency and the first period.
 * @throws BilateralError `bad-input` on mixed currencies or units, or a period held twice
 */
export function extremeSince<C extends Currency>(
  levels: readonly Figure<C>[],
  period: Period,
  kind: 'high' | 'low',
): Extreme<C> {
  const currency = sameCurrency<C>(...levels);
  requireUnit('record', unitOf(levels[0]!), ...levels);
  const held = levels.filter((level) => !Number.isNaN(level.value));
  const steps = walkBack(held, (level) => level.period, period);
  const first = held
    .map((level) => level.period)
    .filter((p) => p.months === period.months)
    .sort(comparePeriods)[0];
  const scope = first
    ? [note('scope', `in ${currency}, among the periods held from ${periodInWords(first)} on; others are not seen`)]
    : [];
  const own = steps[0]?.entry;
  const answer = (part: Pick<Extreme, 'holds' | 'since' | 'record' | 'uncertain' | 'notes'>, used: readonly Figure[]) =>
    freezeResult({
      ...part,
      currency,
      first: first ? { ...first } : null,
      notes: distinct([...part.notes, ...scope, ...notesOf(...used)]),
      inputs: [...observationsOf(...used)],
    });
  if (!own) {
    const missing = note('missing', `no level is held for ${periodInWords(period)}`);
    return answer({ holds: null, since: null, record: false, uncertain: true, notes: [missing] }, []);
  }

  const reaches = (other: Figure): boolean => (kind === 'high' ? other.value >= own.value : other.value <= own.value);
  const mightReach = (other: Figure): boolean => (kind === 'high' ? other.high >= own.low : other.low <= own.high);
  const surelyReaches = (other: Figure): boolean => (kind === 'high' ? other.low >= own.high : other.high <= own.low);
  const { found, gaps, doubtful, seen } = lookBack(steps, reaches, mightReach);
  const used = [own, ...seen];
  const unsure = found?.entry && !surelyReaches(found.entry) ? [found.period] : [];
  const doubts = doubtNotes(gaps, [...doubtful, ...unsure]);
  const since = found?.period ?? null;
  if (seen.length === 0) {
    const alone = note('nothing-before', `no earlier level is held to set ${periodInWords(period)} against`);
    return answer({ holds: null, since, record: false, uncertain: true, notes: [alone, ...doubts] }, used);
  }
  const adjacent = found !== null && found === steps[1];
  const word = kind === 'high' ? 'lower' : 'higher';
  const said = adjacent
    ? [note('not-extreme', `${periodInWords(found.period)}, just before, was not ${word}`)]
    : found
      ? []
      : [note('record', `no earlier period held was as ${kind}`)];
  const uncertain = doubts.length > 0;
  return answer({ holds: !adjacent, since, record: found === null, uncertain, notes: [...said, ...doubts] }, used);
}
