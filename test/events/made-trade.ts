import type { Panel } from '../../src/model/panel.js';
import { panelOfRows } from '../gravity/panel.js';

/** Uniform numbers from 0 to 1, the same in every run (a linear congruence modulo 2^32). */
export function uniforms(seed: number): () => number {
  let state = (Math.imul(seed + 1, 2654435761) ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

export interface MadeTrade {
  readonly seed?: number;
  readonly products?: number;
  readonly partners?: number;
  /** First month and number of months. */
  readonly from?: string;
  readonly months?: number;
  /** Spread of the errors in logs, of which `lasting` of 0 to 1 carries over to the next month. */
  readonly noise?: number;
  /** Spread of the monthly steps of products and of partners, in logs. */
  readonly drift?: number;
  readonly lasting?: number;
  /** How far each product of partner P0 is reached by each wave; a column each. */
  readonly waves?: Readonly<Record<string, { readonly from: string; readonly dose: (product: number) => number }>>;
  /** Log effect of a dose of one, so many months after the wave's first month; negative before. */
  readonly effect?: (monthsAfter: number, wave: string) => number;
  /** Which partners the waves reach. */
  readonly reached?: (partner: number) => boolean;
}

const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
const monthText = (at: number): string => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Half of the products of P0 from July 2018. */
export const HALF = { covered: { from: '2018-07', dose: (product: number): number => product % 2 } } as const;

/** Trade as the equation has it: effects of pairs, of products and of partners by month, what the waves do, and errors with mean one. */
export function tradeRows({
  seed = 1,
  products = 12,
  partners = 6,
  from = '2017-07',
  months = 24,
  noise = 0.2,
  drift = 0.05,
  lasting = 0,
  waves = HALF,
  effect = (after) => (after >= 0 ? -0.5 : 0),
  reached = (partner) => partner === 0,
}: MadeTrade = {}): Record<string, number | string>[] {
  const next = uniforms(seed);
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, u) => sum + u, -6);
  const start = monthNumber(from);
  const byMonth = (): number[] => {
    let level = 0;
    return Array.from({ length: months }, () => {
      level += drift * normal();
      return level;
    });
  };
  const productMonths = Array.from({ length: products }, byMonth);
  const partnerMonths = Array.from({ length: partners }, byMonth);
  const rows: Record<string, number | string>[] = [];
  for (let i = 0; i < products; i++)
    for (let j = 0; j < partners; j++) {
      const size = 10 + normal();
      let error = noise * normal();
      for (let t = 0; t < months; t++) {
        error = lasting * error + Math.sqrt(1 - lasting ** 2) * noise * normal();
        const doses = Object.entries(waves).map(([wave, { dose }]) => [wave, reached(j) ? dose(i) : 0] as const);
        const done = doses.reduce(
          (sum, [wave, dose]) => sum + dose * effect(start + t - monthNumber(waves[wave]!.from), wave),
          0,
        );
        rows.push({
          product: `H${String(i).padStart(2, '0')}`,
          partner: `P${j}`,
          period: monthText(start + t),
          value: Math.exp(size + productMonths[i]![t]! + partnerMonths[j]![t]! + done + error - noise ** 2 / 2),
          ...Object.fromEntries(doses),
        });
      }
    }
  return rows;
}

export const tradePanel = (made: MadeTrade = {}): Panel => panelOfRows(tradeRows(made));
