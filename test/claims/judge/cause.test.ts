import { describe, expect, it } from 'vitest';
import { measuresTouching } from '../../../src/claims/judge/measures-touching.js';
import { parsePeriod } from '../../../src/model/period.js';
import type { Policy } from '../../../src/model/policy.js';
import { claim, levels, verdictOn } from './small-book.js';

const policy = (id: string, by: string, direction: string, type: string, more: Partial<Policy> = {}): Policy => ({
  id,
  announced: '2018-06-15',
  effective: '2018-07-06',
  ended: null,
  by,
  on: by === 'USA' ? 'CHN' : 'USA',
  direction,
  type,
  instrument: 'an order',
  goods: 'machines',
  hsCodes: '',
  ratePercent: '',
  coveredUsdBillion: null,
  verification: 'verified',
  source: 'a gazette',
  ...more,
});
const control = policy('c', 'USA', 'USA export to CHN', 'export_control', { hsCodes: '8542, 8486' });
const tariff = policy('t', 'USA', 'USA import from CHN', 'tariff');
const answer = policy('a', 'CHN', 'CHN import from USA', 'tariff');
const metals = policy('m', 'CHN', 'CHN export to WORLD', 'export_control');

const PAIR = ['CHN', 'USA'] as const;
const IN_2019 = parsePeriod('2019');
const touching = (words: string, policies: readonly Policy[], period = IN_2019) =>
  measuresTouching(words, policies, PAIR, period);

describe('the measures that words name', () => {
  it('are the curbs or the tariffs of whom the words say', () => {
    const all = [control, tariff, answer, metals];
    expect(touching('due to US curbs on Chinese industry', all)).toMatchObject({ exporter: 'USA', importer: 'CHN' });
    expect(touching('after Chinese export controls', all)).toMatchObject({ exporter: 'CHN', importer: 'USA' });
    expect(touching('as US tariffs bite', all)).toMatchObject({ kind: 'tariffs', exporter: 'CHN', importer: 'USA' });
    expect(touching('because of retaliatory duties of China', [tariff, answer])).toBeNull();
  });

  it('have no side when they act on both, and none are meant when none are named', () => {
    expect(touching('because of tariffs', [tariff, answer])).toBeNull();
    expect(touching('because of tariffs', [tariff])).toMatchObject({ exporter: 'CHN' });
    expect(touching('because of the weather', [tariff])).toBeNull();
  });

  it('were in force on some day of the period', () => {
    const over = { ...tariff, effective: '2018-07-06', ended: '2018-12-31' };
    expect(touching('as US tariffs bite', [over])).toBeNull();
    expect(touching('as US tariffs bite', [over], parsePeriod('2018-12'))).not.toBeNull();
    expect(touching('as US tariffs bite', [{ ...tariff, effective: null }])).toBeNull();
    expect(touching('as US tariffs bite', [tariff], parsePeriod('2018-06'))).toBeNull();
  });

  it('are none of a third economy', () => {
    const dutch = policy('d', 'NLD', 'NLD export to CHN', 'export_control');
    expect(touching('due to curbs', [dutch])).toBeNull();
  });
});

const rows = [...levels({ '2018': 480, '2019': 420 }), ...levels({ '2018': 150, '2019': 140 }, { flow: 'imports' })];
const market = [
  ...levels({ '2018': 540, '2019': 450 }, { reporter: 'USA', partner: 'CHN', flow: 'imports', publisher: 'US Census' }),
  ...levels(
    { '2018': 2540, '2019': 2490 },
    { reporter: 'USA', partner: 'WLD', flow: 'imports', publisher: 'US Census' },
  ),
];
const because = (text: string) => claim(text, { kind: 'causal', flow: 'total', period: '2019', currency: null });

describe('a cause', () => {
  it('stands beside the part of the change on the side where the curbs act, and is not confirmed', () => {
    const found = verdictOn(because('largely due to US curbs on sales'), { rows, policies: [control, tariff] });
    expect(found).toMatchObject({ status: 'cannot-tell', reason: 'a cause' });
    expect(found.text).toBe(
      "a cause; 86 % of the fall is China's exports, while curbs on sales to China act on its imports (14 %) (2019)",
    );
    expect(found.notes.map(({ text }) => text).join(' ')).toMatch(/accounting, not cause.*HS 8486, 8542/);
    expect(found.evidence.at(-1)).toMatchObject({ source: 'USA', table: 'measures', vintage: '2018-06-15' });
  });

  it('says so where the measures act on the larger side', () => {
    const found = verdictOn(because('as US tariffs bite'), { rows, policies: [control, tariff] });
    expect(found.text).toBe(
      "a cause; 86 % of the fall is China's exports, on which tariffs on sales to the United States act (2019)",
    );
  });

  it('names no side where no measure is held', () => {
    const found = verdictOn(because('largely due to US curbs'), { rows });
    expect(found.text).toBe("a cause; 86 % of the fall is China's exports (2019)");
    expect(found.notes).toEqual([]);
  });

  it('splits what was bought by demand and share where the buyer is held', () => {
    const found = verdictOn(because('on weak demand'), { rows: [...rows, ...market] });
    // ln(2490 / 2540) over ln(450 / 540), worked out apart: 10.9 %.
    expect(found.text).toBe(
      "a cause; 86 % of the fall is China's exports; of what the United States bought less from China, 11 % is lower demand for all imports, 89 % a lower share (2019)",
    );
    expect(found.evidence.some(({ source }) => source === 'US Census')).toBe(true);
    expect(found.status).toBe('cannot-tell');
  });

  it('says that demand cannot be told where the buyer is not held, was not out, or demand went the other way', () => {
    const none = /how much of it was demand, the figures held do not show/;
    expect(verdictOn(because('on weak demand'), { rows }).text).toMatch(none);
    const late = market.map((o) => ({ ...o, released: '2022-01-01' }));
    expect(verdictOn(because('on weak demand'), { rows: [...rows, ...late] }).text).toMatch(none);
    const grown = market.map((o) =>
      o.partner === 'WLD' && o.period.start === '2019-01' ? { ...o, value: 2.6e12, low: 2.6e12, high: 2.6e12 } : o,
    );
    expect(verdictOn(because('on weak demand'), { rows: [...rows, ...grown] }).text).toMatch(none);
  });

  it('has nothing beside it where the flows are not held', () => {
    expect(verdictOn(because('largely due to US curbs'), { rows: [], policies: [control] }).text).toBe(
      'a cause; the figures held say nothing of it',
    );
  });
});
