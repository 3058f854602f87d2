import {
  type Baseline,
  BilateralError,
  bestTariff,
  bestTariffTable,
  findEconomy,
  type Instrument,
  nashTable,
  nashTariffs,
  tariffCurve,
} from '../index.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { worldNamed } from './open-world.js';
import { DEFAULT_BASELINE, deficitRule, thetaOf } from './simulate-options.js';

export interface TariffsOptions {
  readonly on?: string;
  readonly baseline?: string;
  readonly deficits?: string;
  readonly theta?: string;
  readonly store?: string;
  readonly json?: boolean;
}

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

/** A deficit that is kept is a gift that no tariff, however high, can stop: with it the best rate has no end. */
const DEFICITS = 'none';
/** Rates at which the curve is shown, besides the best. */
const RATES = [0, 5, 10, 15, 20, 30, 40, 60, 100];

/** A code of the world, by code or name. @throws BilateralError `unknown-economy` */
function codeIn({ name, economies }: Baseline, word: string): string {
  const code = economies.includes(word) ? word : findEconomy(word)?.code;
  if (code !== undefined && economies.includes(code)) return code;
  throw new BilateralError('unknown-economy', `${name} has no economy '${word}'`, {
    hint: `it has ${economies.join(', ')}`,
  });
}

/** Alone, an economy sets its rate on all or on those named; several set theirs on each other. */
function instrumentsOf(baseline: Baseline, players: readonly string[], on: string | undefined): readonly Instrument[] {
  const codes = players.map((word) => codeIn(baseline, word));
  if (new Set(codes).size < codes.length) throw usage('an economy is named twice', 'bilateral tariffs USA CHN');
  const named = on === undefined || on === 'all' ? on : on.split(',').map((word) => codeIn(baseline, word.trim()));
  return codes.map((importer) => ({
    importer,
    exporters: named ?? (codes.length === 1 ? 'all' : codes.filter((code) => code !== importer)),
  }));
}

/** `bilateral tariffs USA [CHN ...]`: the tariff that serves one economy best, or those with which several answer one another. */
export async function runTariffs(
  players: readonly string[],
  options: TariffsOptions,
  effects: Effects,
): Promise<number> {
  const world = {
    ...(options.store === undefined ? {} : { store: options.store }),
    ...(options.theta === undefined ? {} : { theta: thetaOf(options.theta) }),
  };
  const changes = { deficits: deficitRule(options.deficits ?? DEFICITS) };
  const baseline = await worldNamed(options.baseline ?? DEFAULT_BASELINE, world, effects);
  const instruments = instrumentsOf(baseline, players, options.on);
  await effects.progress(`looking for the best tariff${instruments.length > 1 ? 's, each against the others' : ''}`);
  const [alone] = instruments as readonly [Instrument];
  const nash = instruments.length > 1 ? nashTariffs(baseline, changes, instruments) : undefined;
  const best = nash === undefined ? bestTariff(baseline, changes, alone) : undefined;
  await effects.progress('');
  const found = (nash ?? best)!;
  if (!found.converged)
    throw new BilateralError(
      'not-converged',
      `no best tariff was found (after ${found.iterations} ${nash === undefined ? 'trial rates' : 'rounds'})`,
      { hint: found.notes.map(({ text }) => text).join('; ') || 'another elasticity or deficit rule may have one' },
    );
  const rates = best === undefined ? [] : [...RATES, best.tariff].sort((a, b) => a - b);
  const curve = best === undefined ? [] : tariffCurve(baseline, changes, alone, rates);
  if (options.json)
    await effects.out(
      `${JSON.stringify({ baseline: baseline.name, ...(nash ? { nash } : { best, curve }) }, null, 2)}\n`,
    );
  else {
    const width = { width: effects.width };
    await effects.out(
      nash
        ? nashTable({ baseline, ...changes, nash }, width)
        : bestTariffTable({ baseline, ...changes, best: best!, curve }, width),
    );
  }
  return DONE;
}
