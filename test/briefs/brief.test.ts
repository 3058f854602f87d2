import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { amount, percent, signedPercent } from '../../src/briefs/number.js';
import type { Brief, Section, Sentence } from '../../src/model/brief.js';
import type { BriefInput } from '../../src/model/brief-input.js';
import { BilateralError } from '../../src/model/error.js';
import { isMeasurement } from '../../src/model/figure.js';
import { monthPeriod, quarterPeriod, toDatePeriod, yearPeriod } from '../../src/model/period.js';
import { INPUT, MIRROR, OWN, row } from './literal-input.js';

const section = (b: Brief, id: string): Section => b.sections.find((s) => s.id === id)!;
const said = (sentences: readonly Sentence[]): string => sentences.map((s) => s.text).join('\n');
const caught = (input: BriefInput): BilateralError => {
  try {
    brief(input);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
const asOf = (day: string): BriefInput => ({ ...INPUT, asOf: day, own: OWN.filter((o) => o.released <= day) });

describe('the headline', () => {
  const b = brief(INPUT);

  it('says the finding, the figure, the base, and what the first base would give', () => {
    const fall = signedPercent((664.45 / 759.43 - 1) * 100).slice(1);
    expect(b.summary[0]!.text).toBe(
      `China’s goods trade with the United States fell 11.6\u202f% in dollars in 2023, to $664bn, as GACC published it on 2024-01-12, against a base that was revised; against the $759bn first published for 2022 it fell ${fall} (computed).`,
    );
    expect(fall).toBe('12.5\u202f%');
  });

  it('advises to hedge, and says why', () => {
    expect(b.summary[0]!.use).toEqual({
      advice: 'hedge',
      why: 'the base was revised, so name it; the two sides differ by more than the change; only 4 changes are held to compare with',
    });
  });

  it('carries the figures it states', () => {
    const values = b.summary[0]!.figures.map((f) => (isMeasurement(f) ? f.measure : f.value));
    expect(values).toEqual([-11.6, 664.45e9, 759.43e9, 'growth']);
  });

  it('names the first fall since, and the year between that is missing', () => {
    expect(b.summary[2]!.text).toBe(
      'In dollars the fall of trade is the first since 2019 (no change is held for 2021) and the second largest fall of 4 changes held since 2019.',
    );
  });
});

describe('figures in sentences equal recomputation', () => {
  const b = brief(INPUT);
  const exports = 664.45 - 164.16;
  const [baseExports, baseImports] = [exports / (1 - 0.131), 164.16 / (1 - 0.068)];
  const fall = baseExports + baseImports - 664.45;

  it('works exports out from the total and says how', () => {
    expect(said(section(b, 'happened').sentences)).toContain(
      `to ${amount(exports * 1e9, 'USD', 'evidence')} (computed: 664.45bn - 164.16bn)`,
    );
  });

  it('shares the change out between the flows', () => {
    const text = said(section(b, 'happened').sentences);
    expect(text).toContain(`Exports make up ${percent(((baseExports - exports) / fall) * 100, 0)} of the fall`);
    expect(text).toContain(`imports ${percent(((baseImports - 164.16) / fall) * 100, 0)}`);
  });

  it('converts at the mean rates and says so', () => {
    const base = 664.45 / (1 - 0.116);
    const inYuan = ((664.45 * 7.08) / (base * 6.73) - 1) * 100;
    const text = said(section(b, 'happened').sentences);
    expect(text).toContain(`In yuan trade fell ${percent(Math.abs(inYuan))} when each year is converted`);
    expect(text).toContain('yuan per dollar 7.080 in 2023, 6.730 in 2022; Federal Reserve, G.5');
  });

  it('says what later final figures would give', () => {
    const rate = ((501.221 + 165.157) / (582.756 + 178.957) - 1) * 100;
    expect(said(section(b, 'revisions').sentences)).toContain(
      `With the figures now held from UN Comtrade, trade fell ${percent(Math.abs(rate))} in dollars: $666.378bn against $761.713bn.`,
    );
  });

  it('adds the partner’s months up for the mirror', () => {
    const imports = MIRROR.filter((o) => o.flow === 'imports' && o.period.start.startsWith('2023'));
    const sum = imports.reduce((s, o) => s + o.value, 0);
    const row = section(b, 'mirror').tables[0]!.rows[0]!;
    expect(row[2]).toBe(amount(sum, 'USD', 'evidence'));
    expect(row[3]).toBe(`+${amount(exports * 1e9 - sum, 'USD', 'evidence')}`);
  });

  it('gives every figure a source, a table and a day of release', () => {
    for (const s of [...b.summary, ...b.sections.flatMap((x) => x.sentences)])
      for (const f of s.figures) {
        const inputs = isMeasurement(f) ? f.inputs : [f];
        expect(inputs.length, s.text).toBeGreaterThan(0);
        for (const o of inputs) expect([o.publisher, o.table, o.released].every(Boolean), s.text).toBe(true);
      }
  });

  it('prints no line without a number where it promises one', () => {
    const words = [...b.summary, ...b.sections.flatMap((s) => s.sentences)].map((s) => s.text);
    const cells = b.sections.flatMap((s) => s.tables).flatMap((t) => t.rows.flat());
    const charts = b.sections.flatMap((s) => s.charts).flatMap((c) => [c.title, c.subtitle, c.foot, c.label]);
    for (const text of [...words, ...cells, ...charts])
      expect(text).not.toMatch(/no figure|NaN|undefined|null|unknown/);
  });
});

describe('what was known on the day', () => {
  it('does not see what was released later', () => {
    const b = brief(asOf('2024-01-12'));
    const released = b.sections
      .flatMap((s) => s.sentences)
      .flatMap((s) => s.figures)
      .flatMap((f) => (isMeasurement(f) ? f.inputs : [f]));
    expect(released.filter((o) => o.reporter === 'CHN').every((o) => o.released <= '2024-01-12')).toBe(true);
    expect(said(section(b, 'revisions').sentences)).not.toContain('UN Comtrade');
    expect(b.command).toBe('bilateral brief CHN USA 2023 --as-of 2024-01-12');
  });
});

describe('months and measures', () => {
  it('takes the months from the side that has them and names the missing one', () => {
    const months = section(brief(INPUT), 'months');
    expect(months.title).toBe('By month, as the United States records it');
    const june = months.tables[0]!.rows.find((r) => r[0] === '2023-06')!;
    expect(june).toEqual(['2023-06', '$10bn', 'not held', '$34bn', 'not held']);
    const chart = months.charts[0]!;
    expect(chart.kind === 'lines' && chart.lines[0]!.points).toHaveLength(35);
  });

  it('lists measures in force in the period, and only those', () => {
    const measures = section(brief(INPUT), 'measures');
    expect(measures.tables[0]!.rows.map((r) => r[1])).toEqual(['2022-10-07 to 2023-11-17']);
    expect(section(brief({ ...INPUT, policies: [] }), 'measures').notes[0]!.code).toBe('no-measures');
  });
});

describe('where the figures do not reach', () => {
  it('states a level without a base, and no growth', () => {
    const b = brief({
      ...INPUT,
      own: OWN.filter((o) => o.indicator === 'value' && o.period.start === '2023-01' && o.publisher === 'GACC'),
    });
    expect(b.summary[0]!.text).toBe(
      'China’s goods trade with the United States came to $664bn in 2023; nothing is held for 2022 to set it against.',
    );
    expect(b.summary[0]!.use!.advice).toBe('do not quote yet');
    expect(section(b, 'happened').notes.map((n) => n.code)).toContain('no-contributions');
  });

  it('works a quarter out from two year-to-date figures and says so', () => {
    const own = [
      row({ flow: 'total', period: toDatePeriod(2023, 9), value: 495.9e9, released: '2023-10-13' }),
      row({ flow: 'total', period: toDatePeriod(2023, 6), value: 327.264e9, released: '2023-07-13' }),
    ];
    const b = brief({ ...INPUT, period: quarterPeriod(2023, 3), own });
    expect(b.summary[0]!.text).toContain('came to $169bn in Q3 2023');
    expect(said(section(b, 'happened').sentences)).toContain('$168.636bn (computed: 495.9bn - 327.264bn)');
  });

  it('says that the world has no second side', () => {
    const own = OWN.map((o) => ({ ...o, partner: 'WLD' }));
    const b = brief({ ...INPUT, partner: 'WLD', own, mirror: [], world: [], policies: [] });
    expect(section(b, 'mirror').notes[0]!.code).toBe('no-mirror');
    expect(b.title).toBe('China’s goods trade with the world, 2023');
  });

  it('leaves the conversion out when a month’s rate is missing', () => {
    const b = brief({ ...INPUT, rates: INPUT.rates.slice(1) });
    expect(said(section(b, 'happened').sentences)).not.toContain('In yuan');
  });

  it('refuses a period that nothing is held for, and says what is', () => {
    const error = caught({ ...INPUT, period: yearPeriod(1990) });
    expect(error.code).toBe('unknown-period');
    expect(error.message).toContain('in 1990');
    expect(error.hint).toContain('total in USD by GACC (years 2018 to 2023, 5 held)');
  });

  it('points to the other side when that one has the month', () => {
    const error = caught({ ...INPUT, period: monthPeriod(2023, 5) });
    expect(error.code).toBe('unknown-period');
    expect(error.hint).toContain('bilateral brief USA CHN 2023-05');
  });

  it('refuses a pair that nothing is held for', () => {
    const error = caught({ ...INPUT, partner: 'FRA', own: [], mirror: [] });
    expect(error.code).toBe('no-data');
    expect(error.hint).toBe('CHN is held with USA');
  });
});

describe('a base that was not revised', () => {
  it('quotes against the figure first published', () => {
    const own = OWN.map((o) =>
      o.indicator === 'growth_yoy' && o.flow === 'total' && o.period.start === '2023-01'
        ? { ...o, value: -12.5, low: -12.55, high: -12.45 }
        : o,
    );
    const [first] = brief({ ...INPUT, own }).summary;
    expect(first!.text).toMatch(/published it on 2024-01-12, against the \$759bn first published for 2022\.$/);
    expect(first!.use!.why).not.toContain('revised');
  });

  it('does not take a rounded base for an unrevised one', () => {
    const own = OWN.map((o) =>
      o.flow === 'total' && o.indicator === 'value' && o.period.start === '2022-01'
        ? { ...o, value: 760e9, low: 750e9, high: 770e9 }
        : o,
    );
    expect(brief({ ...INPUT, own }).summary[0]!.text).toContain('too rounded to tell whether the base was revised');
  });
});
