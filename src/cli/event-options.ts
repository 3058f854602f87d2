import { BilateralError, type EventEffectName, type EventOptions, type Wave } from '../index.js';
import type { Place } from './deliver.js';
import { settingsOf } from './gravity-options.js';

export interface EventCliOptions {
  readonly treated?: string;
  readonly date?: string;
  readonly wave?: readonly string[];
  readonly rate?: boolean;
  readonly before?: string;
  readonly after?: string;
  readonly anticipation?: string;
  readonly by?: string;
  readonly seasonal?: boolean;
  readonly effects?: string;
  readonly cluster?: string;
  readonly absent?: string;
  readonly placebo?: readonly string[];
  readonly leastShare?: string;
  readonly names?: string;
  readonly where?: string;
  readonly query?: string;
  readonly store?: string;
  readonly tolerance?: string;
  readonly maxIterations?: string;
  readonly json?: boolean;
  readonly csv?: Place;
  readonly html?: Place;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });
const COLUMNS: readonly string[] = ['product', 'partner', 'period', 'value'];
const LENGTHS = ['month', 'quarter', 'year'] as const;

function wavesOf({ treated, date, wave }: EventCliOptions): readonly Wave[] {
  if (wave !== undefined) {
    if (treated !== undefined || date !== undefined)
      throw usage('--wave stands in place of --treated and --date', '--wave list1=2018-07-06 --wave list2=2018-08-23');
    return wave.map((text) => {
      const at = text.lastIndexOf('=');
      if (at < 1) throw usage(`--wave is a column and a day, not '${text}'`, '--wave list1=2018-07-06');
      return { treated: text.slice(0, at).trim(), date: text.slice(at + 1).trim() };
    });
  }
  if (treated === undefined || date === undefined)
    throw usage(
      treated === undefined && date === undefined
        ? 'no measure is named'
        : `${treated === undefined ? '--date' : '--treated'} is given without ${treated === undefined ? '--treated' : '--date'}`,
      '--treated COLUMN --date 2018-07-06, or --wave COLUMN=DAY for each of several',
    );
  return [{ treated, date }];
}

function periods(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\s*\d+\s*$/.test(text)) throw usage(`${option} is a whole number of periods, not '${text}'`, `${option} 12`);
  return Number(text);
}

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

function namesOf(text: string): Partial<Record<string, string>> {
  const pairs = text.split(',').map((part) => part.split('=').map((word) => word.trim()));
  const odd = pairs.find(
    ([what = '', name = '', ...more]) => !COLUMNS.includes(what) || name === '' || more.length > 0,
  );
  if (odd)
    throw usage(
      `--names says what ${COLUMNS.join(', ')} are called, and '${odd.join('=')}' does not`,
      '--names product=hs2,partner=iso3,period=month,value=usd',
    );
  return Object.fromEntries(pairs);
}

function oneOf<T extends string>(option: string, text: string, among: readonly T[]): T {
  const found = among.find((word) => word === text.toLowerCase());
  if (found === undefined) throw usage(`${option} is ${among.join(' or ')}, not '${text}'`, `${option} ${among[0]}`);
  return found;
}

function shareOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw usage(`--least-share is between 0 and 1, not '${text}'`, '--least-share 0.1');
  return value;
}

const given = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>);

/** The options of the command line as those of the library. @throws BilateralError `usage` */
export function eventOptions(options: EventCliOptions): EventOptions {
  const { rate, by, seasonal, effects, cluster, absent, placebo, leastShare, names, tolerance, maxIterations } =
    options;
  const settings = settingsOf({ ...given('tolerance', tolerance), ...given('maxIterations', maxIterations) });
  return {
    waves: wavesOf(options),
    ...(rate ? { dose: 'rate' as const } : {}),
    ...given('before', periods('--before', options.before)),
    ...given('after', periods('--after', options.after)),
    ...given('anticipation', periods('--anticipation', options.anticipation)),
    ...given('by', by === undefined ? undefined : oneOf('--by', by, LENGTHS)),
    ...(seasonal ? { seasonal: true } : {}),
    ...given('effects', effects === undefined ? undefined : (words(effects) as readonly EventEffectName[])),
    ...given('cluster', cluster === undefined ? undefined : words(cluster)),
    ...given('absent', absent === undefined ? undefined : oneOf('--absent', absent, ['missing', 'zero'] as const)),
    ...given('placebos', placebo),
    ...given('leastShare', leastShare === undefined ? undefined : shareOf(leastShare)),
    ...given('names', names === undefined ? undefined : namesOf(names)),
    ...given('tolerance', settings.tolerance),
    ...given('maxIterations', settings.maxIterations),
  };
}
