import { type Baseline, BilateralError, baselineFiles, LATEST, openBaseline, type Panel, readPanel } from '../index.js';
import type { Effects } from './effects.js';

const usage = (message: string, hint: string): BilateralError => new BilateralError('usage', message, { hint });

/** A panel of a store by name; null where there is none. */
async function panelIn(path: string, name: string, effects: Pick<Effects, 'store'>): Promise<Panel | null> {
  const store = await effects.store({ path });
  try {
    return (await store.heldPanel({ asOf: LATEST, name }))?.panel ?? null;
  } finally {
    await store.close();
  }
}

export interface WorldOptions {
  /** The store file of `panel:NAME`. */
  readonly store?: string;
  /** One trade elasticity for all sectors. */
  readonly theta?: number;
}

/** A world that is bundled, in a file, or a panel in a store. @throws BilateralError `usage`, and those of `openBaseline` */
export async function worldNamed(
  name: string,
  { store, theta }: WorldOptions,
  effects: Pick<Effects, 'store'>,
): Promise<Baseline> {
  const inStore = name.startsWith('panel:');
  if (inStore && store === undefined)
    throw usage(`the baseline '${name}' is in a store, and none is named`, '--store figures.duckdb');
  if (!inStore && store !== undefined)
    throw usage(
      `--store holds panels, and the baseline '${name}' is none`,
      '--baseline panel:NAME@2019, or no --store',
    );
  const files = baselineFiles(
    (file) => readPanel({ file }),
    store === undefined ? undefined : (panel) => panelIn(store, panel, effects),
  );
  const opened = await openBaseline(name, files, theta === undefined ? {} : { theta });
  return theta === undefined ? opened : { ...opened, theta: new Float64Array(opened.sectors.length).fill(theta) };
}
