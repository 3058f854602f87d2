import type { Regressor } from './design.js';
import { written } from './expression.js';
import type { Level } from './indicator.js';
import type { Coded } from './levels.js';
import { type SourceText, unfit } from './source-text.js';
import type { Factor } from './terms.js';

type IndicatorFactor = Extract<Factor, { kind: 'indicator' }>;

/** The levels of an indicator over the rows used, and what it is multiplied with. */
export interface IndicatorData {
  readonly source: SourceText;
  readonly by: Coded;
  readonly x: Float64Array | null;
  readonly second: Coded | null;
}

const SHOWN = 8;

function levelList(by: Coded): string {
  const shown = Array.from({ length: Math.min(by.levels, SHOWN) }, (_, level) => by.label(level)).join(', ');
  return by.levels > SHOWN ? `${shown} and ${by.levels - SHOWN} more` : shown;
}

/** Where the wanted levels are; one that is not there is an error, since it is mostly a slip. */
function placesOf(wanted: readonly Level[], factor: IndicatorFactor, { by, source }: IndicatorData): Set<number> {
  const place = new Map(Array.from({ length: by.levels }, (_, level) => [by.label(level), level]));
  return new Set(
    wanted.map((level) => {
      const found = place.get(String(level));
      if (found === undefined)
        throw unfit(
          source,
          factor.at,
          `${written(factor.by)} has no level ${level} in the rows used`,
          `it has ${levelList(by)}`,
        );
      return found;
    }),
  );
}

function column(codes: Int32Array, level: number, x: Float64Array | null): Float64Array {
  const out = new Float64Array(codes.length);
  for (let row = 0; row < out.length; row++) if (codes[row] === level) out[row] = x === null ? 1 : x[row]!;
  return out;
}

function crossedColumns(prefix: string, codes: Int32Array, level: number, second: Coded, name: string): Regressor[] {
  const made: Regressor[] = [];
  for (let other = 0; other < second.levels; other++) {
    const values = new Float64Array(codes.length);
    let some = false;
    for (let row = 0; row < values.length; row++)
      if (codes[row] === level && second.codes[row] === other) {
        values[row] = 1;
        some = true;
      }
    // Combinations that do not occur have no column.
    if (some) made.push({ name: `${prefix}:${name}::${second.label(other)}`, values });
  }
  return made;
}

/**
 * A column for each level: `year::1986`, `year::1986:log(dist)`, `exporter::ARG:year::1986`. `allow` is told how many there
 * will be before they are made. @throws BilateralError `bad-input` for a level that is not there
 */
export function indicatorColumns(
  factor: IndicatorFactor,
  data: IndicatorData,
  withoutFirst: boolean,
  allow: (columns: number) => void,
): readonly Regressor[] {
  const { by, x, second } = data;
  const out = factor.ref === 'first' ? new Set<number>() : placesOf(factor.ref, factor, data);
  const kept = factor.keep === null ? null : placesOf(factor.keep, factor, data);
  const levels = Array.from({ length: by.levels }, (_, level) => level).filter(
    (level) => !(withoutFirst && level === 0) && !out.has(level) && (kept === null || kept.has(level)),
  );
  allow(levels.length * (second?.levels ?? 1));
  const stem = factor.form === 'i' ? `${written(factor.by)}::` : factor.name;
  return levels.flatMap((level) => {
    const name = `${stem}${by.label(level)}`;
    if (second !== null) return crossedColumns(name, by.codes, level, second, written(factor.x!));
    return [{ name: factor.x === null ? name : `${name}:${written(factor.x)}`, values: column(by.codes, level, x) }];
  });
}
