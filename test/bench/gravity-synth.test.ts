import { describe, expect, it } from 'vitest';
import { gravitySynth } from '../../bench/gravity-synth.js';

const sumOf = (panel: ReturnType<typeof gravitySynth>, name: string): number => {
  const column = panel.columns[name]!;
  if (column.kind !== 'number') throw new Error(`${name} is no number`);
  return column.values.reduce((a, b) => a + b, 0);
};

describe('made-up gravity panels', () => {
  it.each([
    // countries, years, sum of trade as the generator in another language has it
    [64, 25, 2031966.531],
    [200, 25, 7107580.452],
  ])('%i economies over %i years trade as they do in any language', (countries, years, sum) => {
    const panel = gravitySynth(countries, years, 42);
    expect(panel.rows).toBe(countries ** 2 * years);
    expect(sumOf(panel, 'y')).toBeCloseTo(sum, 3);
  });

  it('has year outside, exporter within, importer innermost', () => {
    const { columns, rows } = gravitySynth(3, 2, 1);
    const codes = (name: string): number[] => {
      const column = columns[name]!;
      return column.kind === 'category' ? [...column.codes] : [];
    };
    const [exporter, importer, year] = [codes('exporter'), codes('importer'), codes('year')];
    for (let r = 0; r < rows; r++) expect((year[r]! * 3 + exporter[r]!) * 3 + importer[r]!).toBe(r);
  });

  it('depends on the seed and on nothing else', () => {
    const sums = [1, 1, 2].map((seed) => sumOf(gravitySynth(8, 3, seed), 'y'));
    expect(sums[0]).toBe(sums[1]);
    expect(sums[0]).not.toBe(sums[2]);
  });
});
