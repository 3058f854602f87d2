// Writes examples/gravity-panel.csv: twelve economies that do not exist, six years, domestic trade included. The figures
// are made up by the equation below, so that an estimate can be held against what is true of them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TRUE = { rta: 0.35, distance: -0.8, abroad: -1.5, contiguous: 0.3, yearAbroad: 0.05 } as const;
const NAMES = ['ALD', 'BRE', 'CAS', 'DOR', 'ELM', 'FAR', 'GAL', 'HES', 'ISK', 'JUN', 'KEL', 'LOR'];
const YEARS = [2010, 2011, 2012, 2013, 2014, 2015];

/** Uniform numbers from 0 to 1, the same in every run (a linear congruence modulo 2^32). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** The path and text of the panel. */
export function examplePanel(): string {
  const next = uniform(2024);
  const normal = (): number => Array.from({ length: 12 }, next).reduce((sum, u) => sum + u, -6);
  const places = NAMES.map(() => [next() * 4000, next() * 4000] as const);
  const sizes = NAMES.map(() => [7 + normal(), 7 + normal()] as const);
  const pairs = NAMES.map((_, i) =>
    NAMES.map((_, j) => ({ start: i < j && next() < 0.35 ? 2011 + Math.floor(next() * 4) : 9999 })),
  );
  const rows = ['exporter,importer,year,trade,dist,contig,rta'];
  for (const year of YEARS)
    for (const [i, exporter] of NAMES.entries())
      for (const [j, importer] of NAMES.entries()) {
        const [a, b] = [places[i]!, places[j]!];
        const dist = i === j ? 150 : 100 + Math.hypot(a[0] - b[0], a[1] - b[1]);
        const contig = i !== j && dist < 900 ? 1 : 0;
        const rta = i !== j && year >= pairs[Math.min(i, j)]![Math.max(i, j)]!.start ? 1 : 0;
        const abroad = i === j ? 0 : 1;
        const growth = 0.02 * (year - YEARS[0]!) * ((i % 3) + (j % 4));
        const mean =
          sizes[i]![0] +
          sizes[j]![1] -
          6 +
          growth +
          TRUE.distance * Math.log(dist / 1000) +
          TRUE.contiguous * contig +
          TRUE.rta * rta +
          abroad * (TRUE.abroad + TRUE.yearAbroad * (year - YEARS[0]!)) +
          0.35 * normal();
        const trade =
          (exporter === 'ISK' && importer === 'KEL') || (Math.exp(mean) < 30 && next() < 0.4) ? 0 : Math.exp(mean);
        rows.push([exporter, importer, year, trade.toFixed(2), dist.toFixed(0), contig, rta].join(','));
      }
  return `${rows.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../examples/gravity-panel.csv', import.meta.url), examplePanel());
