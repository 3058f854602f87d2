import { describe, expect, it } from 'vitest';
import { lookFurther } from '../../src/forecast/ahead.js';
import { madeUpSeries } from './series.js';

// workers are started from compiled files, as users start them
const compiled = new URL('../../dist/index.js', import.meta.url).href;
const { forecastMany } = (await import(compiled)) as typeof import('../../src/index.js');

const series = Array.from({ length: 10 }, (_, k) => ({
  name: `s${k}`,
  start: '2012-01',
  values: k === 3 ? madeUpSeries(20, k).map(Math.exp) : madeUpSeries(60 + k, k).map(Math.exp),
}));
const options = { horizon: 6, calendar: false, statements: [{ kind: 'falls', amount: 0 }] } as const;

describe('forecastMany', () => {
  it('gives what one at a time gives, in the order asked, whatever the number of workers', async () => {
    const told: number[] = [];
    const found = await forecastMany(series, { ...options, workers: 2, progress: (done) => told.push(done) });
    expect(found.map(({ name }) => name)).toEqual(series.map(({ name }) => name));
    expect(found).toEqual(await forecastMany(series, { ...options, workers: 1 }));
    expect(found[7]).toEqual({ name: 's7', ahead: lookFurther(series[7]!, { ...options, backtest: null }) });
    expect(told.at(-1)).toBe(10);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('lets a series that nothing can be said of stop nothing', async () => {
    const found = await forecastMany(series, { ...options, workers: 2 });
    expect(found[3]).toMatchObject({
      name: 's3',
      error: { code: 'bad-input', message: 'a forecast was asked from 20 known months' },
    });
    expect(found.filter((one) => 'ahead' in one)).toHaveLength(9);
  });

  it.each([1, 2])('stops when told to, with %d', async (workers) => {
    const stop = new AbortController();
    const running = forecastMany(series, {
      ...options,
      workers,
      signal: stop.signal,
      progress: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
    await expect(forecastMany(series, { signal: stop.signal })).rejects.toThrow('enough');
  });
});
