import type { Column, Panel } from '../src/index.js';

/** Rounds of mixing of the 32-bit hash that the draws come from (finalizer of MurmurHash3). */
function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const step = (h: number, k: number): number => mix(((h ^ k) + 0x9e3779b9) | 0);

/** Draws that depend on nothing but seed, stream, exporter, importer and year, so that every language has the same. */
function draws(seed: number) {
  const start = step(0, seed);
  const uniform = (stream: number, i: number, j: number, t: number): number =>
    (step(step(step(step(start, stream), i), j), t) + 0.5) / 4294967296;
  /** Near to normal: the sum of four uniform draws, scaled. */
  const normal = (stream: number, i: number, j: number, t: number): number =>
    (uniform(stream, i, j, t) +
      uniform(stream + 1, i, j, t) +
      uniform(stream + 2, i, j, t) +
      uniform(stream + 3, i, j, t) -
      2) *
    Math.sqrt(3);
  return { uniform, normal };
}

const NUMBERS = ['y', 'rta', 'ltar', 'curb', 'brdt', 'lndist', 'border'] as const;

/**
 * A seeded gravity panel, `countries`² x `years` rows in the order year, exporter, importer: trade with exporter-year, importer-year
 * and pair effects, agreements, tariffs, curbs and a border that fades. Every draw is made up. Coefficients: rta 0.25, ltar -3,
 * curb -0.4, brdt 0.6, up to the mean of the noise.
 */
export function gravitySynth(countries: number, years: number, seed: number): Panel {
  const { uniform, normal } = draws(seed);
  const rows = countries * countries * years;
  const column = Object.fromEntries(NUMBERS.map((name) => [name, new Float64Array(rows)])) as Record<
    (typeof NUMBERS)[number],
    Float64Array
  >;
  const [exporter, importer, year] = [0, 1, 2].map(() => new Int32Array(rows)) as [Int32Array, Int32Array, Int32Array];
  const of = <T>(make: (i: number) => T): T[] => Array.from({ length: countries }, (_, i) => make(i));
  const size = of((i) => 1.6 * normal(1, i, 0, 0));
  const at = of((i) => [10 * uniform(13, i, 0, 0), 10 * uniform(14, i, 0, 0)] as const);
  const shock = (stream: number, i: number, t: number): number => size[i]! + 0.15 * normal(stream, i, 0, t) + 0.03 * t;
  for (let i = 0; i < countries; i++)
    for (let j = 0; j < countries; j++) {
      const [low, high] = [Math.min(i, j), Math.max(i, j)];
      const distance = Math.sqrt((at[i]![0] - at[j]![0]) ** 2 + (at[i]![1] - at[j]![1]) ** 2);
      const logDistance = Math.log(0.25 + distance);
      const border = i === j ? 0 : 1;
      const pair = 0.5 * normal(15, i, j, 0);
      const member = i !== j && uniform(20, low, high, 0) < 0.55 - 0.045 * distance;
      const start = Math.floor(uniform(21, low, high, 0) * 1.4 * years) - Math.floor(0.2 * years);
      const base = 0.25 * uniform(22, i, j, 0);
      const curbed = i !== j && uniform(24, low, high, 0) < 0.04;
      const from = Math.floor(uniform(25, low, high, 0) * years);
      for (let t = 0; t < years; t++) {
        const r = (t * countries + i) * countries + j;
        const rta = member && t >= start ? 1 : 0;
        const rate = Math.max(0, base * (1 - (0.6 * t) / years) + 0.04 * (uniform(23, i, j, t) - 0.5));
        const tariff = i === j ? 0 : Math.log(1 + rate) * (rta === 1 ? 0.4 : 1);
        const curb = curbed && from <= t && t < from + Math.floor(years / 4) ? 1 : 0;
        const fading = (border * t) / years;
        const mean = Math.exp(
          shock(5, i, t) +
            shock(9, j, t) -
            1.1 * logDistance -
            2.5 * border +
            pair +
            0.25 * rta -
            3 * tariff -
            0.4 * curb +
            0.6 * fading,
        );
        const none = 1 / (1 + Math.sqrt(mean / 0.02));
        const noise = Math.exp(0.6 * normal(26, i, j, t) - 0.18);
        column.y[r] = uniform(30, i, j, t) < none ? 0 : Math.floor(1000 * ((mean * noise) / (1 - none)) + 0.5) / 1000;
        column.rta[r] = rta;
        column.ltar[r] = tariff;
        column.curb[r] = curb;
        column.brdt[r] = fading;
        column.lndist[r] = logDistance;
        column.border[r] = border;
        exporter[r] = i;
        importer[r] = j;
        year[r] = t;
      }
    }
  const named = (codes: Int32Array, count: number, letter: string): Column => ({
    kind: 'category',
    codes,
    levels: Array.from({ length: count }, (_, l) => `${letter}${String(l).padStart(3, '0')}`),
  });
  return {
    rows,
    columns: {
      exporter: named(exporter, countries, 'E'),
      importer: named(importer, countries, 'E'),
      year: named(year, years, 'T'),
      ...Object.fromEntries(NUMBERS.map((name) => [name, { kind: 'number' as const, values: column[name] }])),
    },
    source: `made-up panel, ${countries} economies, ${years} years, seed ${seed}`,
    notes: [],
  };
}
