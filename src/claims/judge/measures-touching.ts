import { endMonth, type Period } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';
import { findEconomies } from '../extract/economy-mentions.js';

const CURBS =
  /\b(?:curbs?|sanctions?|embargo(?:es)?|export (?:controls?|restrictions?|bans?)|crackdowns?|restrictions|high-tech)\b/i;
const TARIFFS = /\b(?:tariffs?|(?:import|customs|punitive|retaliatory|higher|extra) dut(?:y|ies)|levies|trade war)\b/i;

const TYPES: Readonly<Record<'curbs' | 'tariffs', ReadonlySet<string>>> = {
  curbs: new Set(['export_control', 'entity_list', 'ban']),
  tariffs: new Set(['tariff', 'tariff_cut']),
};

/** Measures of the kind that some words name, all of which act on what one of two economies sells to the other. */
interface Touching {
  readonly kind: 'curbs' | 'tariffs';
  readonly exporter: string;
  readonly importer: string;
  readonly policies: readonly Policy[];
}

/** Who sells to whom where a measure acts, from `USA export to CHN`, `CHN import from USA`; null for an economy that is not of the two. */
function actsOn({ direction }: Policy, pair: readonly [string, string]): { exporter: string; importer: string } | null {
  const [, by = '', way, on = ''] = /^([A-Z]{3}) (export|import) (?:to|from) ([A-Z]+)\b/.exec(direction) ?? [];
  const [a, b] = pair;
  if (by !== a && by !== b) return null;
  const other = by === a ? b : a;
  if (on !== other && on !== 'WORLD') return null;
  return way === 'export' ? { exporter: by, importer: other } : { exporter: other, importer: by };
}

/** Did it apply on some day of the period? */
const inForceIn = ({ effective, ended }: Policy, period: Period): boolean =>
  effective !== null &&
  effective.slice(0, 7) <= endMonth(period) &&
  (ended === null || ended.slice(0, 7) >= period.start.slice(0, 7));

/**
 * The curbs or tariffs that the words of a cause name, among the measures held between two economies that were in force in the
 * period: those of the economy named before them, else those of both. Null where the words name none, none is held, or they act on
 * both directions, so that no side is theirs.
 */
export function measuresTouching(
  words: string,
  policies: readonly Policy[],
  pair: readonly [string, string],
  period: Period,
): Touching | null {
  const kind = CURBS.test(words) ? 'curbs' : TARIFFS.test(words) ? 'tariffs' : null;
  if (!kind) return null;
  const at = (kind === 'curbs' ? CURBS : TARIFFS).exec(words)!.index;
  const by = findEconomies(words.slice(0, at))
    .map(({ code }) => code)
    .filter((code) => pair.includes(code))
    .at(-1);
  const found = policies
    .filter((one) => TYPES[kind].has(one.type) && inForceIn(one, period) && (by === undefined || one.by === by))
    .flatMap((policy) => {
      const sides = actsOn(policy, pair);
      return sides ? [{ policy, ...sides }] : [];
    });
  const exporters = new Set(found.map(({ exporter }) => exporter));
  const [first] = found;
  if (!first || exporters.size > 1) return null;
  return { kind, exporter: first.exporter, importer: first.importer, policies: found.map(({ policy }) => policy) };
}
