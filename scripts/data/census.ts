import { findEconomy } from '../../src/model/economy.js';
import type { Flow } from '../../src/model/flow.js';
import type { Line } from './csv.js';
import { printedLevel, withStep } from './digits.js';
import { copyIn, outletsIn } from './outlets.js';
import { releasedOf } from './release-days.js';
import type { Row } from './row.js';

const frame = {
  reporter: 'USA',
  product: 'goods',
  indicator: 'value',
  currency: 'USD',
  publisher: 'US Census',
} as const;

/** Monthly trade with China, table c5700, every vintage that was found. */
export const censusMonthly = (lines: readonly Line[]): Row[] =>
  lines.map((line) => {
    const text = line.value_usd_million!;
    const derived = line.quality === 'derived';
    const value = Number(`${text}e6`);
    return {
      ...frame,
      partner: 'CHN',
      flow: line.flow as Flow,
      start: line.month!.slice(0, 7),
      months: 1,
      ...(derived
        ? { value, low: value - 1e8, high: value + 1e8 }
        : withStep(text, 6, -(text.split('.')[1]?.length ?? 1))),
      status: derived ? ('derived' as const) : ('revised' as const),
      released: releasedOf(line.vintage!),
      tab: 'c5700 trade in goods with China',
      via: derived ? outletsIn(line.source!) : [...outletsIn(line.source!), ...copyIn(line.source!)],
      note: derived
        ? 'a full-year figure of 147.79 billion seen in the press less January to November; good to about 0.1 billion'
        : '',
    };
  });

/** Annual totals with China as first published, through the press. */
export const censusAnnual = (lines: readonly Line[]): Row[] =>
  lines.map((line) => {
    const text = line.value_usd_million!;
    return {
      ...frame,
      partner: 'CHN',
      flow: line.flow as Flow,
      start: `${line.year}-01`,
      months: 12,
      ...printedLevel(text, 6),
      status: text.includes('.') ? ('first_published' as const) : ('first_published_rounded' as const),
      released: releasedOf(line.vintage!),
      tab: 'annual totals',
      via: outletsIn(line.source!),
      note: '',
    };
  });

/** `CHN`, `WLD`, `EU`; null for the other groups and for what has no code. */
function partnerOf(line: Line): string | null {
  if (line.is_group === '1') return line.partner_iso3 === 'WLD' ? 'WLD' : line.partner_iso3 === 'EU27' ? 'EU' : null;
  return line.partner_iso3 || (line.partner && findEconomy(line.partner)?.code) || null;
}

/** Monthly trade with every partner; whole dollars. */
export const censusPartners = (lines: readonly Line[]): Row[] =>
  lines.flatMap((line) => {
    const partner = partnerOf(line);
    if (!partner) return [];
    return [
      {
        ...frame,
        partner,
        flow: line.flow as Flow,
        start: line.period!,
        months: 1,
        ...withStep(line.value_usd!, 0, 0),
        status: 'revised' as const,
        released: '2025-03-31',
        tab: 'trade by partner',
        via: ['Leakathr1n/US-Census-Trade-Analysis'],
        note: '',
      },
    ];
  });
