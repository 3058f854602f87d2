import { BilateralError, type Spec } from '../index.js';
import type { Place } from './deliver.js';

export interface GravityOptions {
  /** Required unless one of the usual pieces of work is asked for. */
  readonly formula?: string;
  readonly border?: boolean;
  readonly phase?: string;
  readonly lags?: string;
  readonly deviation?: string;
  readonly names?: string;
  readonly cluster?: string;
  readonly vcov?: string;
  readonly ssc?: string;
  readonly ols?: boolean;
  readonly where?: string;
  readonly query?: string;
  readonly store?: string;
  readonly offset?: string;
  readonly weights?: string;
  readonly singletons?: string;
  readonly biasCorrect?: boolean;
  readonly tolerance?: string;
  readonly maxIterations?: string;
  readonly threads?: string;
  /** Coefficients to test together. */
  readonly wald?: string;
  readonly fitted?: string;
  readonly effects?: string;
  readonly json?: boolean;
  readonly csv?: Place;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

/** One of some words, whatever its case. */
function oneOf<T extends string>(option: string, given: string, words: readonly T[], hint: string): T {
  const found = words.find((word) => word.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw usage(`${option} is ${words.join(' or ')}, not '${given}'`, hint);
  return found;
}

/** The coefficients of `--wald`, each once. @throws BilateralError `usage` */
export function testedIn({ wald }: GravityOptions): readonly string[] {
  const names = wald === undefined ? [] : parted(wald);
  if (names.includes('')) throw usage(`--wald '${wald}' has an empty name`, '--wald rta,rta_lag4');
  return [...new Set(names)];
}

/** Words between commas, where the comma is not in brackets or quotes. */
function parted(text: string): string[] {
  const words = [''];
  let depth = 0;
  for (const piece of text.match(/"[^"]*"|'[^']*'|`[^`]*`|[\s\S]/g) ?? []) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === ',' && depth === 0) words.push('');
    else words[words.length - 1] += piece;
  }
  return words.map((word) => word.trim());
}

function variance({ cluster, vcov }: GravityOptions): Pick<Spec, 'variance'> {
  if (cluster !== undefined && vcov !== undefined)
    throw usage('--cluster and --vcov both say how standard errors are worked out', 'leave out --vcov');
  if (cluster !== undefined) {
    const names = parted(cluster);
    if (names.includes('')) throw usage(`--cluster '${cluster}' has an empty name`, '--cluster exporter^importer,year');
    return { variance: names };
  }
  if (vcov === undefined) return {};
  const hint = 'HC0 is --vcov HC1 --ssc none; clusters are --cluster exporter^importer';
  return { variance: oneOf('--vcov', vcov, ['iid', 'HC1'] as const, hint) };
}

function positive(option: string, text: string, whole: boolean): number {
  const value = Number(text);
  if (text.trim() === '' || !(value > 0) || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
    throw usage(
      `${option} is a positive ${whole ? 'whole ' : ''}number, not '${text}'`,
      `${option} ${whole ? '500' : '1e-8'}`,
    );
  return value;
}

/** The options as a specification. @throws BilateralError `usage` */
export function specOf(options: GravityOptions): Spec {
  const { formula } = options;
  if (formula === undefined)
    throw usage(
      'no equation is named',
      "--formula 'trade ~ rta | exporter^year + importer^year', or --border, --phase, --deviation",
    );
  const keep = [
    ...(options.fitted === undefined ? [] : ['fitted' as const]),
    ...(options.effects === undefined ? [] : ['effects' as const]),
  ];
  return { formula, ...(keep.length === 0 ? {} : { keep }), ...settingsOf(options) };
}

/** All that is asked of an estimate but its formula. @throws BilateralError `usage` */
export function settingsOf(options: GravityOptions): Omit<Spec, 'formula'> {
  const { ssc, offset, weights, singletons, tolerance, maxIterations, threads, ols, biasCorrect } = options;
  if (ols && biasCorrect)
    throw usage('--bias-correct is of PPML, and --ols asks for least squares', 'leave out one of them');
  const conventions = ['fixest', 'ppmlhdfe', 'none'] as const;
  return {
    ...variance(options),
    ...(ssc === undefined ? {} : { convention: oneOf('--ssc', ssc, conventions, 'see docs/cli.md') }),
    ...(offset === undefined ? {} : { offset }),
    ...(weights === undefined ? {} : { weights }),
    ...(singletons === undefined
      ? {}
      : { singletons: oneOf('--singletons', singletons, ['keep', 'drop'], '--singletons drop') }),
    ...(threads === undefined
      ? {}
      : { threads: oneOf('--threads', threads, ['1', '2'], '--threads 2') === '2' ? (2 as const) : (1 as const) }),
    ...(biasCorrect ? { biasCorrection: true } : {}),
    ...(tolerance === undefined ? {} : { tolerance: positive('--tolerance', tolerance, false) }),
    ...(maxIterations === undefined ? {} : { maxIterations: positive('--max-iterations', maxIterations, true) }),
  };
}
