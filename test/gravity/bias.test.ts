import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ols, ppml, type Spec } from '../../src/gravity/index.js';
import type { Estimate } from '../../src/model/estimate.js';
import { readPanel } from '../../src/store/read-panel.js';
import { madePanel } from './made-panel.js';

const FILE = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data/fta_65c_1988_2004.csv.gz');
const EFFECTS = 'exporter^year + importer^year';
const THREE_WAY: Spec = {
  formula: `trade ~ rta | ${EFFECTS} + exporter^importer`,
  variance: ['exporter^importer'],
  biasCorrection: true,
};
const TWO_WAY: Spec = { ...THREE_WAY, formula: `trade ~ rta + log(distance) | ${EFFECTS}` };
const numbersOf = ({ coefficients }: Estimate): number[] => coefficients.flatMap(({ estimate, se }) => [estimate, se]);

const close = (ours: Estimate, others: Estimate, digits: number): void => {
  const [a, b] = [numbersOf(ours), numbersOf(others)];
  for (let i = 0; i < a.length; i++) expect(a[i]).toBeCloseTo(b[i]!, digits);
};

describe('the bias correction', () => {
  it('gives the published numbers of Weidner and Zylkin, three-way and two-way', {
    timeout: 60_000,
  }, async (context) => {
    if (!existsSync(FILE)) return context.skip('needs ../shared/data, which is not here');
    const panel = await readPanel({ file: FILE }, { where: "category = 'MANUF'" });
    const spec = { variance: ['isoexp^isoimp'], biasCorrection: true } as const;
    const years = 'isoimp^year + isoexp^year';
    const three = ppml(panel, { ...spec, formula: `trade ~ fta | ${years} + isoexp^isoimp` });
    expect(three.nobs).toBe(20600);
    expect(three.coefficients[0]!.estimate).toBeCloseTo(0.1703722, 7);
    expect(three.coefficients[0]!.se).toBeCloseTo(0.0419559, 7);
    expect(three.bias![0]).toBeCloseTo(0.0076567524, 7);
    const two = ppml(panel, {
      ...spec,
      formula: `trade ~ ln_distw + contig + colony + comlang_off + comleg + fta | ${years}`,
    });
    const published = [
      -0.582689, 0.0463104, 0.3690149, 0.0734243, -0.0874526, 0.1115109, 0.0535707, 0.076557, 0.2485195, 0.0490544,
      0.854074, 0.0908957,
    ];
    const found = numbersOf(two);
    for (let i = 0; i < published.length; i++) expect(found[i]).toBeCloseTo(published[i]!, 7);
    expect(two.bias).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('does not mind what economies are called, in which order they come, or the unit of trade', () => {
    const made = { economies: 11, periods: 4, gaps: 13 };
    for (const spec of [THREE_WAY, TWO_WAY]) {
      const plain = ppml(madePanel(made), spec);
      close(ppml(madePanel({ ...made, name: (i) => `X${String((i * 7) % 11).padStart(2, '0')}` }), spec), plain, 6);
      close(ppml(madePanel({ ...made, scale: 1e6 }), spec), plain, 6);
    }
  });

  it('moves coefficients of a three-way model only, makes standard errors larger, and says what it did', () => {
    const panel = madePanel({ economies: 14, periods: 4 });
    const [three, two] = [THREE_WAY, TWO_WAY].map((spec) => {
      const plain = ppml(panel, { ...spec, biasCorrection: false, convention: 'ppmlhdfe' });
      const corrected = ppml(panel, spec);
      corrected.coefficients.forEach(({ estimate, se }, i) => {
        expect(estimate + corrected.bias![i]!).toBeCloseTo(plain.coefficients[i]!.estimate, 7);
        expect(se / plain.coefficients[i]!.se).toBeGreaterThan(1);
        expect(se / plain.coefficients[i]!.se).toBeLessThan(2);
      });
      expect(corrected.notes.map(({ code }) => code)).toContain('bias-corrected');
      return corrected;
    });
    expect(three!.bias![0]).not.toBe(0);
    expect(two!.bias).toEqual([0, 0]);
    expect(three!.variance.factor).toBeCloseTo(182 / 181, 12);
  });

  it('refuses what it is not for', () => {
    const panel = madePanel({ economies: 6, periods: 3 });
    expect(() => ppml(panel, { ...THREE_WAY, variance: 'HC1' })).toThrow(/clustered by pair/);
    expect(() => ppml(panel, { ...THREE_WAY, variance: ['year'] })).toThrow(/is for the effects/);
    expect(() => ppml(panel, { ...THREE_WAY, formula: 'trade ~ rta | exporter + importer + year' })).toThrow(
      /is for the effects/,
    );
    expect(() => ols(panel, THREE_WAY)).toThrow(/is of PPML/);
  });

  it('refuses a pair of both directions', () => {
    const panel = madePanel({ economies: 8, periods: 3 });
    const { exporter, importer } = panel.columns;
    if (exporter?.kind !== 'category' || importer?.kind !== 'category') throw new Error('categories were made');
    const values = Float64Array.from(exporter.codes, (i, row) => {
      const j = importer.codes[row]!;
      return Math.min(i, j) * 100 + Math.max(i, j);
    });
    const both = { ...panel, columns: { ...panel.columns, both: { kind: 'number', values } as const } };
    const spec = { ...THREE_WAY, formula: `trade ~ rta | ${EFFECTS} + both`, variance: ['both'] };
    expect(() => ppml(both, spec)).toThrow(/two in a period/);
  });
});
