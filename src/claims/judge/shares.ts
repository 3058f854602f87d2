import { share } from '../../measures/share.js';
import type { Measurement } from '../../model/figure.js';
import type { Sought } from './book.js';
import type { Case } from './case.js';
import { readingsOf } from './judge-level.js';
import type { Reading } from './recompute.js';

/** A part of a whole, both of one publisher, vintage and currency. */
export interface Share {
  readonly share: Measurement;
  readonly part: Reading;
  readonly whole: Reading;
  readonly known: boolean;
}

/** A deficit is a share of a deficit by its size. */
const sized = (r: Reading): Reading['figure'] =>
  r.figure.value >= 0 ? r.figure : { ...r.figure, value: -r.figure.value, low: -r.figure.high, high: -r.figure.low };

/** Every way in which the figures held give a part as share of a whole; those known on the day come first. */
export function sharesOf(c: Case, part: Sought, whole: Sought): readonly Share[] {
  const wholes = readingsOf(c, whole);
  return readingsOf(c, part)
    .flatMap((p) =>
      wholes
        .filter(
          (w) =>
            w.publisher === p.publisher &&
            w.known === p.known &&
            w.figure.currency === p.figure.currency &&
            Math.sign(w.figure.value) === Math.sign(p.figure.value),
        )
        .map((w) => ({ known: p.known, share: share(sized(p), sized(w)), part: p, whole: w })),
    )
    .sort((a, b) => Number(b.known) - Number(a.known));
}
