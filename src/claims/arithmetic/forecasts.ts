import type { Claim, ClaimKind } from '../../model/claim.js';
import { claimWith } from '../claim-with.js';
import { fullValue, isLevel } from './facts.js';
import { isAmountUnit } from './measured.js';
import { basePeriodOf, periodName } from './subject.js';

/** By how much a forecast was raised or cut, where nothing says since when, or a pace: no amount of trade. */
const MOVED =
  /\b(?:lower(?:ed)?|higher|rais(?:ed|es|ing)|cut|taken\s(?:up|down)|lifted|trimmed|reduced|less|more|up\sby|down\sby|each|every|(?:a|per)\s(?:day|week|month))\b/i;

/** What a forecast would be if it had come true; null of one that states no figure of a period. */
function figureKind({ flow, period, value, unit, comparison, quantity, quote }: Claim): ClaimKind | null {
  if (value === null || !flow || !period) return null;
  // By what amount it will move is told as often against what was foreseen before as against the year before.
  if (unit === 'percent')
    return comparison === 'yoy' || comparison === 'mom' || comparison === 'qoq' || comparison === 'vs_period'
      ? 'growth'
      : comparison === 'share_of'
        ? 'share'
        : null;
  if (comparison !== 'none' || !isAmountUnit(quantity?.unit) || MOVED.test(quote)) return null;
  return flow === 'balance' ? 'balance' : value > 0 ? 'level' : null;
}

/** What a figure is of. */
function figureOf(claim: Claim, kind: ClaimKind): string {
  const { reporter, partner, flow, product, scope, unit, basis, period } = claim;
  const base = kind === 'growth' ? basePeriodOf(claim) : null;
  const measure = unit === 'percent' ? unit : '';
  return [
    kind,
    reporter,
    partner,
    flow,
    product,
    scope,
    basis,
    measure,
    period && periodName(period),
    base && periodName(base),
  ].join('~');
}

/** A level by what it is of and where its period starts. */
const startOf = ({ reporter, partner, flow, product, scope, currency, period }: Claim): string =>
  [reporter, partner, flow, product, scope, currency, period?.start].join('~');

/** The largest level that is counted from each start on. */
function counted(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const largest = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.kind !== 'level' || claim.value === null || !claim.period) continue;
    const known = largest.get(startOf(claim));
    if (!known || fullValue(known) < fullValue(claim)) largest.set(startOf(claim), claim);
  }
  return largest;
}

/** The periods that figures are counted of. What is foreseen of these is what pollsters had expected. */
const countedPeriods = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap((claim) =>
      claim.period && claim.value !== null && isLevel(claim) ? [periodName(claim.period)] : [],
    ),
  );

/**
 * What is foreseen of exports, imports and their balance must fit together as what is counted does. Forecasts are taken for
 * the figures that they foresee, but not where the text has figures of that time, or foresees two, or less than is already
 * counted of a part: "# in each of the months that are left".
 */
export function withForecasts(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ kind }) => kind === 'forecast')) return claims;
  const parts = counted(claims);
  const past = countedPeriods(claims);
  const kinds = claims.map((claim) => {
    const kind = claim.kind === 'forecast' ? figureKind(claim) : null;
    if (kind !== null && past.has(periodName(claim.period!))) return null;
    const part = kind === 'level' ? parts.get(startOf(claim)) : undefined;
    return part && part.period!.months < claim.period!.months && fullValue(part) > fullValue(claim) ? null : kind;
  });
  const values = new Map<string, number | null>();
  claims.forEach((claim, i) => {
    const figure = figureOf(claim, kinds[i] ?? claim.kind);
    const value = kinds[i] === null ? null : fullValue(claim);
    const known = values.get(figure);
    values.set(figure, known === undefined || known === value ? value : null);
  });
  return claims.map((claim, i) => {
    const kind = kinds[i] ?? null;
    return kind !== null && values.get(figureOf(claim, kind)) !== null ? claimWith(claim, { kind }) : claim;
  });
}
