import type { Flow } from '../../src/model/flow.js';
import type { Status } from '../../src/model/observation.js';
import type { Line } from './csv.js';
import { type Printed, printedLevel, printedRate, withStep } from './digits.js';
import { outletsIn } from './outlets.js';
import { releasedOf } from './release-days.js';
import type { Row } from './row.js';

/** Levels that were read somewhere; everything else (memory, misprints, arithmetic) stays out. */
const SEEN = new Set(['first_published', 'first_published_rounded', 'sum_of_months', 'secondary']);
/** A rate was printed even where the level beside it is arithmetic. */
const RATE_SEEN = new Set([...SEEN, 'derived']);

export const ANNUAL = 'annual totals by partner';
const SUMS = 'sums of monthly totals';
const COMPILED = 'unattributed compilation';

interface Correction {
  readonly via?: readonly string[];
  readonly note?: string;
  readonly printed?: Printed;
  readonly status?: Status;
}

/** Where level and rate came through different outlets, or where the citation has to be read by hand. */
const CORRECTIONS: Readonly<Record<string, Correction>> = {
  '2015|USA|total|USD|value': { note: 'huitujin.com 2025-06-16, a compilation that names no source' },
  '2018|USA|total|USD|value': { note: 'huitujin.com 2025-06-16, a compilation that names no source' },
  '2018|USA|balance|USD|value': { via: ['Reuters', 'newsdiaryonline.com'] },
  '2018|USA|balance|USD|growth_yoy': { via: ['mastermindupdate.com'], note: 'mastermindupdate.com, January 2019' },
  '2018|USA|imports|USD|growth_yoy': { via: ['AP'], note: 'AP 2019-01-14; the level was not printed' },
  '2018|WLD|balance|USD|value': { via: ['AP', 'bangordailynews.com'], note: 'AP, bangordailynews.com 2019-01-14' },
  '2018|WLD|exports|USD|value': { via: ['AP', 'bangordailynews.com'], note: 'AP, bangordailynews.com 2019-01-14' },
  '2018|WLD|imports|USD|value': { via: ['AP', 'bangordailynews.com'], note: 'AP, bangordailynews.com 2019-01-14' },
  '2018|WLD|exports|USD|growth_yoy': { via: ['egg-news.com'], note: 'egg-news.com, January 2019' },
  '2018|WLD|imports|USD|growth_yoy': { via: ['egg-news.com'], note: 'egg-news.com, January 2019' },
  '2019|USA|total|USD|growth_yoy': { via: ['Reuters'], note: 'Reuters 2020-01-14; the level was not printed' },
  '2022|USA|total|USD|value': { via: ['Sputnik'], note: 'Sputnik 2023-07-13 with three decimals; TASS prints 759.4' },
  '2022|USA|total|CNY|growth_yoy': { via: ['Xinhua', 'shine.cn'] },
  '2022|USA|total|USD|growth_yoy': { via: ['Sputnik', 'TASS'] },
  '2023|USA|exports|USD|growth_yoy': { via: ['menafn.com', 'goggler.com'], note: 'menafn.com/1107722137; goggler.com' },
  '2023|USA|imports|USD|value': {
    via: ['Global Times'],
    note: 'Global Times 202401/1305300; not seen unrounded anywhere else',
  },
  '2023|USA|imports|USD|growth_yoy': { via: ['Global Times', 'menafn.com'] },
  '2023|USA|total|USD|value': {
    via: ['TASS', 'Kommersant'],
    note: 'TASS economy/1989107; Kommersant doc/8118565 repeats TASS. Others print 664',
  },
  '2023|USA|total|USD|growth_yoy': { via: ['TASS', 'Kommersant'] },
  '2023|WLD|total|CNY|value': {
    via: ['people.cn'],
    note: "the statistics bureau's communique in people.cn 2024-03-08; the customs review prints 41.76 trillion",
  },
  '2023|WLD|total|CNY|growth_yoy': { via: [], note: "customs' own review of 2023, 2024-01-12" },
  '2023|WLD|total|USD|value': { via: ['MOFCOM', 'people.cn'], note: 'people.cn 2024-04-17' },
  '2023|WLD|total|USD|growth_yoy': { via: ['UDN', 'chinascope.org'], note: 'UDN, chinascope.org archives/34099' },
  '2024|WLD|balance|CNY|value': {
    status: 'secondary',
    note: 'as printed; the exports and imports printed beside it differ by 7.06 trillion',
  },
  '2025|WLD|balance|USD|value': { via: ['Reuters', 'vnnow.net'] },
  '2025|WLD|balance|USD|growth_yoy': { via: ['AP'], note: 'AP, January 2026' },
  '2025|WLD|imports|USD|growth_yoy': {
    printed: withStep('0', 0, 0),
    note: 'AP writes that imports were flat, without a figure',
  },
};

const PARTNER: Readonly<Record<string, string>> = { WORLD: 'WLD', EU27: 'EU' };
export const partnerCode = (name: string): string => PARTNER[name] ?? name;

const membership = (partner: string, year: number): string =>
  partner !== 'EU27'
    ? ''
    : year < 2020
      ? '; EU of 27 members with the United Kingdom'
      : '; EU of 27 members without the United Kingdom';

/** The place where it was seen, without remarks. */
export const citation = (source: string): string =>
  source
    .replace(/\([^)]*\)/g, '')
    .split(';')[0]!
    .replace(/^(level: )?(MOFCOM\/)?GACC (via )?/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();

function releaseOf(line: Line): string {
  if (line.status === 'sum_of_months') return '2014-01-31';
  const dated = line.vintage || /\d{4}-\d{2}-\d{2}/.exec(line.source!)?.[0];
  if (!dated) throw new Error(`no release day for ${line.year} ${line.partner} ${line.flow}`);
  return releasedOf(dated);
}

/** A sum of twelve months printed to 0.001 billion; a total adds two of them. */
const sumOfMonths = (text: string, flow: string): Printed => {
  const value = Number(`${text}e9`);
  const half = flow === 'total' ? 12e6 : 6e6;
  return { value, low: value - half, high: value + half };
};

function levelOf(line: Line): Printed {
  const text = line.value_billion!;
  if (line.status === 'sum_of_months') return sumOfMonths(text, line.flow!);
  // the table by customs regime is printed in thousands of dollars
  return line.source!.includes('table (5)') ? withStep(text, 9, -6) : printedLevel(text, 9);
}

const tabOf = (status: string): string =>
  status === 'sum_of_months' ? SUMS : status === 'secondary' ? COMPILED : ANNUAL;

/** China's customs, annual figures by partner: levels and growth rates that were seen in print. */
export function gaccAnnual(lines: readonly Line[]): Row[] {
  return lines.flatMap((line) => {
    const partner = partnerCode(line.partner!);
    const row = (indicator: 'value' | 'growth_yoy', printed: Printed, status: Status): Row => {
      const fix = CORRECTIONS[[line.year, partner, line.flow, line.currency, indicator].join('|')] ?? {};
      return {
        reporter: 'CHN',
        partner,
        flow: line.flow as Flow,
        product: 'goods',
        start: `${line.year}-01`,
        months: 12,
        indicator,
        currency: line.currency!,
        ...(fix.printed ?? printed),
        status: fix.status ?? status,
        released: releaseOf(line),
        publisher: 'GACC',
        tab: tabOf(fix.status ?? line.status!),
        via: fix.via ?? outletsIn(line.source!),
        note: (fix.note ?? citation(line.source!)) + membership(line.partner!, Number(line.year)),
      };
    };
    const rows: Row[] = [];
    if (SEEN.has(line.status!) && line.value_billion) rows.push(row('value', levelOf(line), line.status as Status));
    if (RATE_SEEN.has(line.status!) && line.published_yoy_pct)
      rows.push(row('growth_yoy', printedRate(line.published_yoy_pct), 'first_published'));
    return rows;
  });
}
