import { BilateralError } from '../../model/error.js';
import type { Scenario } from '../../model/scenario.js';

/** A value of a scenario file and where it stands. */
export interface Place {
  readonly value: unknown;
  /** `shocks[0].tariff.exporters`; empty for the whole. */
  readonly path: string;
  readonly origin: Origin;
}
export type Origin = NonNullable<Scenario['origin']>;

export const inside = ({ path, origin }: Place, key: string | number, value: unknown): Place => ({
  value,
  path: typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
  origin,
});

/** `file.yaml, line 7, shocks[0].ban`; the line of the nearest thing around it that has one. */
export function whereabouts(origin: Origin, path: string): string {
  for (let at = path; ; at = at.replace(/(?:\.|\[)?[^.[]*$/, '')) {
    const line = origin.lines[at];
    if (line !== undefined) return `${origin.file}, line ${line}${path === '' ? '' : `, ${path}`}`;
    if (at === '') return path === '' ? origin.file : `${origin.file}, ${path}`;
  }
}

/** @throws BilateralError `bad-input` */
export function refuse({ origin, path }: Place, what: string, hint: string): never {
  throw new BilateralError('bad-input', `${whereabouts(origin, path)}: ${what}`, { hint });
}
