import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type EventStudyMade, eventStudy, type Panel } from '../src/index.js';
import { csvLines } from '../src/sources/csv-lines.js';
import { tradePanel } from '../test/events/made-trade.js';
import { panelOfRows } from '../test/gravity/panel.js';
import { missing, type Outcome, shared } from './reference.js';

const FILE = 'data/us_imports_hs2_monthly.csv.gz';
const FITTED =
  'Event study of US imports, 2017-2019, against iterative proportional fitting, an algorithm of another kind';
const COVERED = 'Event study of 200 made-up worlds: how often intervals of 95 % hold what is true';
/** Chapters mostly on lists 1 to 3, and chapters that are not on them. */
const REACHED = ['39', '42', '44', '48', '68', '73', '83', '84', '85', '87', '94'];
const SPARED = ['30', '49', '61', '62', '63', '64', '66', '92', '95'];
const PARTNERS = ['CHN', 'VNM', 'MEX', 'DEU', 'JPN', 'IND'];
const TOLERANCE = 1e-5;
const DRAWS = 200;

function panelOf(): Panel {
  const [header, ...lines] = csvLines(gunzipSync(readFileSync(shared(FILE))).toString('utf8'));
  const names = header!.cells;
  const all = lines.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
  const rows = all.filter(
    ({ source, partner_iso3, hs2, period }) =>
      source === 'A' &&
      PARTNERS.includes(partner_iso3!) &&
      [...REACHED, ...SPARED].includes(hs2!) &&
      period! >= '2017-07' &&
      period! <= '2019-06',
  );
  return panelOfRows(
    rows.map(({ hs2, partner_iso3, period, value_usd }) => ({
      product: `H${hs2}`,
      partner: partner_iso3!,
      period: period!,
      value: Number(value_usd),
      covered: partner_iso3 === 'CHN' && REACHED.includes(hs2!) ? 1 : 0,
    })),
  );
}

/** Poisson likelihood's maximum by scaling fitted values to the sums of each level in turn; a period of what is reached is a level too. */
function scaled(panel: Panel): ReadonlyMap<string, number> {
  const text = (name: string): string[] => {
    const column = panel.columns[name]!;
    return column.kind === 'category' ? Array.from(column.codes, (code) => column.levels[code]!) : [];
  };
  const number = (name: string): Float64Array => {
    const column = panel.columns[name]!;
    return column.kind === 'number' ? column.values : new Float64Array();
  };
  const [product, partner, period] = [text('product'), text('partner'), text('period')];
  const [value, covered] = [number('value'), number('covered')];
  const groupings = [
    product.map((one, i) => `${one} ${partner[i]}`),
    product.map((one, i) => `${one} ${period[i]}`),
    partner.map((one, i) => `${one} ${period[i]}`),
    period.map((one, i) => (covered[i] === 1 ? one : '')),
  ].map((keys) => {
    const names = [...new Set(keys)];
    const at = new Map(names.map((name, i) => [name, i]));
    const codes = keys.map((key) => at.get(key)!);
    const sums = new Float64Array(names.length);
    codes.forEach((code, row) => {
      sums[code]! += value[row]!;
    });
    return { names, codes, sums };
  });
  const fitted = new Float64Array(value.length).fill(1);
  const logs = new Float64Array(groupings[3]!.names.length);
  for (let round = 0; round < 4000; round++)
    groupings.forEach(({ codes, sums }, which) => {
      const now = new Float64Array(sums.length);
      codes.forEach((code, row) => {
        now[code]! += fitted[row]!;
      });
      codes.forEach((code, row) => {
        fitted[row]! *= now[code]! > 0 ? sums[code]! / now[code]! : 0;
      });
      if (which === 3) for (const [i, sum] of sums.entries()) logs[i] = logs[i]! + Math.log(sum / now[i]!);
    });
  const rest = logs[groupings[3]!.names.indexOf('')]!;
  return new Map(groupings[3]!.names.map((name, i) => [name, logs[i]! - rest]));
}

/** Every period's coefficient, against the reference, from both. */
export function eventFitted(): Outcome {
  const absent = missing(FITTED, FILE);
  if (absent) return absent;
  const panel = panelOf();
  const made = eventStudy(panel, { waves: [{ treated: 'covered', date: '2018-07-06' }], after: 11, placebos: [] });
  if (!made.identified) throw new Error('the reference study is identified');
  const other = scaled(panel);
  const label = (relative: number): string => {
    const month = 2018 * 12 + 6 + relative;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  };
  const zero = other.get('2018-06')!;
  return {
    title: FITTED,
    rows: made.points.flatMap(({ relative, coefficient }) => {
      if (coefficient === null) return [];
      const reference = other.get(label(relative))! - zero;
      const distance = Math.abs(coefficient.estimate - reference);
      return [
        {
          what: `${label(relative)}, log effect`,
          reference: reference.toFixed(6),
          ours: coefficient.estimate.toFixed(6),
          distance: distance.toExponential(1),
          tolerance: TOLERANCE.toExponential(0),
          ok: distance <= TOLERANCE,
        },
      ];
    }),
  };
}

/** Half of one partner's 24 products lose 0.5 in logs; errors last from month to month. Bounds: four standard errors of 95 % in 200. */
export function eventCoverage(): Outcome {
  const made = Array.from({ length: DRAWS }, (_, i) =>
    eventStudy(tradePanel({ products: 24, partners: 4, seed: i + 1, lasting: 0.4, months: 22, from: '2017-09' }), {
      waves: [{ treated: 'covered', date: '2018-07-01' }],
      placebos: ['2018-01-01'],
      before: 10,
      after: 10,
    }),
  ).filter((one): one is EventStudyMade => one.identified);
  const holds = (truth: number, of: (one: EventStudyMade) => { low: number; high: number } | undefined): number =>
    made.filter((one) => {
      const { low, high } = of(one) ?? { low: NaN, high: NaN };
      return low <= truth && truth <= high;
    }).length;
  const row = (what: string, count: number) => ({
    what,
    reference: '95 % of 200',
    ours: `${count} of ${made.length}`,
    distance: `${((100 * count) / DRAWS - 95).toFixed(1)} points`,
    tolerance: '89 to 100 %',
    ok: count >= 0.89 * DRAWS,
  });
  const found = made.filter(({ before }) => before !== null && before.p < 0.05).length;
  return {
    title: COVERED,
    rows: [
      row(
        'average after holds −0.5',
        holds(-0.5, ({ average }) => average.coefficient),
      ),
      row(
        'pooled effect holds −0.5',
        holds(-0.5, ({ pooled }) => pooled.coefficient),
      ),
      row(
        'placebo holds 0',
        holds(0, ({ placebos }) => placebos[0]!.effect?.coefficient),
      ),
      {
        what: 'trends before found that are not there',
        reference: '5 % of 200',
        ours: `${found} of ${made.length}`,
        distance: `${((100 * found) / DRAWS - 5).toFixed(1)} points`,
        tolerance: 'at most 11 %',
        ok: found <= 0.11 * DRAWS,
      },
    ],
  };
}
