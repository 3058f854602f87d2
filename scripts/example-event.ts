// Writes examples/event-panel.csv: sixteen products that a made-up economy imports from four others, by month. From 2018-07-06
// half of what ALD sells is covered by a measure that takes off TRUE in logs. The figures are made up by the equation below, so
// that an estimate can be held against what is true of them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TRUE = -0.4;
const PARTNERS = ['ALD', 'BRE', 'CAS', 'DOR'];
const PRODUCTS = Array.from({ length: 16 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
const [FIRST, MONTHS] = [2016 * 12, 43];
const DATE = 2018 * 12 + 6;

/** Uniform numbers from 0 to 1, the same in every run (a linear congruence modulo 2^32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** The path and text of the panel. */
export function exampleEvent(): string {
  const next = uniform(1807);
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, u) => sum + u, -6);
  const walks = (n: number): number[][] =>
    Array.from({ length: n }, () => {
      let level = 0;
      return Array.from({ length: MONTHS }, () => {
        level += 0.03 * normal();
        return level;
      });
    });
  const [byProduct, byPartner] = [walks(PRODUCTS.length), walks(PARTNERS.length)];
  const sizes = PRODUCTS.map(() => PARTNERS.map(() => 14 + 0.5 * normal()));
  const rows = ['product,partner,period,value,covered'];
  for (let t = 0; t < MONTHS; t++)
    for (const [i, product] of PRODUCTS.entries())
      for (const [j, partner] of PARTNERS.entries()) {
        const at = FIRST + t;
        const covered = j === 0 && i % 2 === 0 ? 1 : 0;
        // in July the measure is in force for 26 of 31 days
        const force = at > DATE ? 1 : at === DATE ? 26 / 31 : 0;
        const mean = sizes[i]![j]! + byProduct[i]![t]! + byPartner[j]![t]! + TRUE * covered * force;
        const period = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
        rows.push([product, partner, period, Math.exp(mean + 0.12 * normal()).toFixed(0), covered].join(','));
      }
  return `${rows.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../examples/event-panel.csv', import.meta.url), exampleEvent());
