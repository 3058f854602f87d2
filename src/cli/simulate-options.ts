import {
  BilateralError,
  DEFICIT_RULES,
  type DeficitRule,
  findEconomy,
  type Scenario,
  type Shock,
  shockWords,
} from '../index.js';
import type { Place } from './deliver.js';

export interface SimulateOptions {
  /** Each `EXPORTER,IMPORTER,CHANGE`; the file of a scenario says the same at length. */
  readonly tariff?: readonly string[];
  readonly barrier?: readonly string[];
  readonly ban?: readonly string[];
  readonly bothWays?: boolean;
  readonly baseline?: string;
  readonly deficits?: string;
  readonly theta?: string;
  readonly draws?: string;
  readonly store?: string;
  readonly json?: boolean;
  readonly csv?: Place;
  readonly flows?: Place;
  readonly html?: Place;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

const FORM = {
  tariff: '--tariff CHN,USA,+10 for ten points more, --tariff CHN,USA,25 for a tariff of 25 percent',
  barrier: '--barrier CHN,USA,+20 for costs of trade 20 percent higher',
  ban: '--ban CHN,USA',
} as const;

/** What is not known here may still be a row of the world. */
const economyIn = (word: string): string => (word.toLowerCase() === 'all' ? 'all' : (findEconomy(word)?.code ?? word));
const selection = (code: string): readonly string[] | 'all' => (code === 'all' ? 'all' : [code]);

/** `CHN,USA,+10`: who sells, who buys, and what changes. @throws BilateralError `usage`, `unknown-economy` */
function shockOf(kind: keyof typeof FORM, text: string, bothWays: boolean): Shock {
  const [from = '', to = '', change = '', ...more] = text.split(',').map((word) => word.trim());
  const wanted = kind === 'ban' ? 2 : 3;
  if (from === '' || to === '' || more.length > 0 || (wanted === 2) !== (change === ''))
    throw usage(
      `--${kind} '${text}' does not say who sells${kind === 'ban' ? ' and' : ','} who buys${kind === 'ban' ? '' : ' and what changes'}`,
      FORM[kind],
    );
  const [seller, buyer] = [economyIn(from), economyIn(to)];
  if (seller === buyer && seller !== 'all') throw usage(`--${kind} '${text}' is of trade with oneself`, FORM[kind]);
  const route = { exporters: selection(seller), importers: selection(buyer), ...(bothWays ? { bothWays } : {}) };
  if (kind === 'ban') return { kind, ...route };
  const digits = change.replace(/[\s%]+$/, '').replace('\u2212', '-');
  const value = Number(digits);
  if (digits === '' || !Number.isFinite(value))
    throw usage(`--${kind} '${text}': '${change}' is not a number`, FORM[kind]);
  if (kind === 'barrier') {
    if (value <= -100) throw usage(`--barrier '${text}' takes all costs away`, 'more than -100');
    return { kind, ...route, percent: value };
  }
  return /^[+-]/.test(digits) ? { kind, ...route, points: value } : { kind, ...route, to: value };
}

/** What a bundled world is called when nothing else is asked for. */
export const DEFAULT_BASELINE = 'world-2023';

/** The scenario of `--tariff`, `--barrier` and `--ban`; null without any. @throws BilateralError */
export function quickScenario(options: SimulateOptions): Scenario | null {
  const kinds = ['tariff', 'barrier', 'ban'] as const;
  const asked = kinds.flatMap((kind) => (options[kind] ?? []).map((text) => ({ kind, text })));
  if (asked.length === 0) return null;
  const shocks = asked.map(({ kind, text }) => shockOf(kind, text, options.bothWays === true));
  return {
    title: shocks.map((shock) => shockWords(shock)).join('; '),
    baseline: DEFAULT_BASELINE,
    deficits: 'additive',
    groups: {},
    shocks,
    sources: [],
  };
}

/** A rule by its name. @throws BilateralError `usage` */
export function deficitRule(given: string): DeficitRule {
  const found = DEFICIT_RULES.find((rule) => rule === given.toLowerCase());
  if (found === undefined)
    throw usage(`--deficits is one of ${DEFICIT_RULES.join(', ')}, not '${given}'`, 'see docs/equilibrium/README.md');
  return found;
}

/** A trade elasticity for all sectors. @throws BilateralError `usage` */
export function thetaOf(given: string): number {
  const value = Number(given);
  if (given.trim() === '' || !(value > 0) || !Number.isFinite(value))
    throw usage(`--theta is a number above 0, not '${given}'`, '--theta 5');
  return value;
}

/** Relative standard deviation of the trade elasticities where a scenario does not say. */
const SPREAD = 0.25;

/** A scenario with so many draws, over elasticities at least. @throws BilateralError `usage` */
export function drawn(scenario: Scenario, given: string | undefined): Scenario {
  if (given === undefined) return scenario;
  const draws = Number(given);
  if (!Number.isInteger(draws) || draws < 2 || draws > 1_000_000)
    throw usage(`--draws is a whole number from 2 to 1,000,000, not '${given}'`, '--draws 1000');
  return { ...scenario, uncertainty: { seed: 1, theta: SPREAD, ...scenario.uncertainty, draws } };
}
