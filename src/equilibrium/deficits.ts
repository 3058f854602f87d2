import type { DeficitRule } from '../model/scenario.js';
import type { World } from './world.js';

/**
 * Deficits after the shocks, in units of the numeraire, from incomes without them (wages and tariff revenue); written to `out`.
 * The rules are those of `DeficitRule`; `none` is `balanced` on a baseline without deficits.
 * Source: Dekle, Eaton and Kortum 2007, American Economic Review 97 (additive); Head and Mayer 2014, Handbook of International
 * Economics 4, section 4.3 (multiplicative).
 */
export function newDeficits(
  rule: DeficitRule,
  world: World,
  kept: Float64Array,
  income: Float64Array,
  out: Float64Array,
): void {
  if (rule === 'additive') out.set(kept);
  else if (rule === 'balanced' || rule === 'none') out.fill(0);
  else proportional(rule, world, kept, income, out);
}

function proportional(
  rule: DeficitRule,
  world: World,
  kept: Float64Array,
  income: Float64Array,
  out: Float64Array,
): void {
  const spent = (n: number): number => income[n]! * (1 + kept[n]! / (world.valueAdded[n]! + world.revenue[n]!));
  let [made, wanted] = [0, 0];
  for (let n = 0; n < world.size; n++) {
    made += income[n]!;
    wanted += spent(n);
  }
  const scale = rule === 'multiplicative' ? made / wanted : 1;
  for (let n = 0; n < world.size; n++) out[n] = scale * spent(n) - income[n]!;
}
