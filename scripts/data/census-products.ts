import { findEconomy } from '../../src/model/economy.js';
import type { Indicator } from '../../src/model/observation.js';
import type { Line } from './csv.js';
import { withStep } from './digits.js';
import type { Row } from './row.js';

/** Groups of economies would count their members twice, and `00` is all products together. */
const isGroup = ({ partner_iso3 }: Line): boolean => partner_iso3 === 'EU27' || partner_iso3 === 'USMCA';
const isWhole = ({ naics3 }: Line): boolean => naics3 === '00';

/** Whose duties are kept: the partner that measures are on, and all together. */
const WITH_DUTIES: ReadonlySet<string> = new Set(['CHN', 'WLD']);

/** Imports for consumption by three-digit NAICS product and month, and the duties collected on them; whole dollars. */
export const censusProducts = (lines: readonly Line[]): Row[] =>
  lines
    .filter((line) => !isGroup(line) && !isWhole(line))
    .flatMap((line) => {
      const partner = line.partner_iso3 === 'WLD' ? 'WLD' : findEconomy(line.partner_iso3!)?.code;
      if (!partner) return [];
      const row = (indicator: Indicator, text: string): Row => ({
        reporter: 'USA',
        partner,
        flow: 'imports',
        product: `NAICS:${line.naics3}`,
        start: line.period!,
        months: 1,
        indicator,
        currency: 'USD',
        ...withStep(text, 0, 0),
        status: 'revised',
        // one copy, which has November 2025 as its last month: what it revised of earlier ones is not known
        released: '2026-01-31',
        publisher: 'US Census',
        tab: 'imports for consumption by NAICS product',
        via: [],
        note: '',
      });
      const duty = WITH_DUTIES.has(partner) && Number(line.duty_usd) > 0 ? [row('duty', line.duty_usd!)] : [];
      return [row('value', line.value_usd!), ...duty];
    });
