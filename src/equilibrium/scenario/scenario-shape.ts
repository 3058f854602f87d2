import { DEFICIT_RULES } from '../../model/scenario.js';
import type { ObjectShape, Shape } from './shape.js';

const selection = (about: string): Shape => ({ kind: 'selection', about });
const text = (about: string): Shape => ({ kind: 'text', about });
const number = (about: string, bounds: { above?: number; least?: number; most?: number } = {}): Shape => ({
  kind: 'number',
  about,
  ...bounds,
});

const ROUTE = {
  exporters: selection('who exports: codes, names or groups; all; or others, all that importers do not name'),
  importers: selection('who imports: codes, names or groups; all; or others, all that exporters do not name'),
  sectors: selection('which sectors; all if left out'),
  bothWays: { kind: 'flag', about: 'the same from importers to exporters as well' },
} as const satisfies Record<string, Shape>;

const TARIFF: ObjectShape = {
  kind: 'object',
  about: "a tariff on the exporter's price",
  keys: {
    ...ROUTE,
    to: number('the new rate, percent', { least: 0 }),
    points: number('percentage points more; fewer where negative, never below a rate of 0'),
  },
  required: ['exporters', 'importers'],
  oneOf: ['to', 'points'],
};

const BARRIER: ObjectShape = {
  kind: 'object',
  about: 'a barrier that costs and brings nobody revenue: red tape, a control, a distance',
  keys: {
    ...ROUTE,
    percent: number('change of the iceberg cost, percent: 100 doubles it, -50 halves it', { above: -100 }),
    effect: number('log change of the flow before prices answer, as a gravity equation estimates it: -0.35', {
      least: -50,
      most: 50,
    }),
    se: number('standard error of effect', { least: 0 }),
    coefficient: text('a coefficient of the estimate below, drawn with its covariance'),
    times: number('how many times the coefficient; 1 if left out'),
  },
  required: ['exporters', 'importers'],
  oneOf: ['percent', 'effect', 'coefficient'],
  beside: { se: 'effect', times: 'coefficient' },
};

const BAN: ObjectShape = {
  kind: 'object',
  about: 'no trade at all',
  keys: ROUTE,
  required: ['exporters', 'importers'],
};

const PRODUCTIVITY: ObjectShape = {
  kind: 'object',
  about: 'how much is made with the same labour and inputs',
  keys: {
    economies: selection('codes, names or groups; or all'),
    sectors: ROUTE.sectors,
    percent: number('change, percent', { above: -100 }),
  },
  required: ['economies', 'percent'],
};

const DEFICIT: ObjectShape = {
  kind: 'object',
  about: 'imports less exports',
  keys: {
    economies: selection('codes, names or groups; or all'),
    to: number("the new deficit of each, in the baseline's unit; a surplus is negative"),
    percent: number('change of what it was, percent: -100 removes it'),
  },
  required: ['economies'],
  oneOf: ['to', 'percent'],
};

/** What can be lifted again: all but a deficit, which is set. */
export const LIFTABLE = { tariff: TARIFF, barrier: BARRIER, ban: BAN, productivity: PRODUCTIVITY } as const;

const LIFT: ObjectShape = {
  kind: 'object',
  about: 'takes away again what is in the baseline: tariff points, a barrier, a ban',
  keys: LIFTABLE,
  required: [],
  oneOf: Object.keys(LIFTABLE),
};

export const SHOCK_KINDS = { ...LIFTABLE, deficit: DEFICIT, lift: LIFT } as const;

const ESTIMATE: ObjectShape = {
  kind: 'object',
  about: 'coefficients of a gravity equation, drawn jointly',
  keys: {
    source: text('formula and panel, as a reader would cite them'),
    names: { kind: 'names', about: 'names of the coefficients' },
    values: { kind: 'list', about: 'their values', of: number('a value'), least: 1 },
    covariance: {
      kind: 'list',
      about: 'their covariance, a row a coefficient',
      of: { kind: 'list', about: 'a row', of: number('a covariance'), least: 1 },
      least: 1,
    },
  },
  required: ['source', 'names', 'values', 'covariance'],
};

/** A scenario file, whole. */
export const SCENARIO_SHAPE: ObjectShape = {
  kind: 'object',
  about: 'What if these shocks came to a world, everything else as observed',
  keys: {
    title: text('one line'),
    description: text('what is asked, and what the answer cannot show'),
    baseline: text('name of a bundled world, or a file; docs/equilibrium/baselines.md'),
    deficits: { kind: 'choice', about: 'what happens to trade deficits; additive if left out', of: DEFICIT_RULES },
    groups: {
      kind: 'map',
      about: 'names for several economies or sectors',
      of: { kind: 'names', about: 'members' },
    },
    shocks: {
      kind: 'list',
      about: 'what changes, in this order; several on one flow add up',
      least: 1,
      of: { kind: 'object', about: 'one shock', keys: SHOCK_KINDS, required: [], oneOf: Object.keys(SHOCK_KINDS) },
    },
    estimate: ESTIMATE,
    uncertainty: {
      kind: 'object',
      about: 'draws over what is not known exactly',
      keys: {
        draws: { kind: 'number', about: 'how many', whole: true, least: 2, most: 1_000_000 },
        seed: { kind: 'number', about: 'the same seed gives the same draws; 1 if left out', whole: true, least: 0 },
        theta: number('relative standard deviation of the trade elasticities; 0 if left out', { least: 0, most: 2 }),
      },
      required: ['draws'],
    },
    sources: { kind: 'list', about: 'where rates and dates come from', of: text('one source') },
  },
  required: ['title', 'baseline', 'shocks'],
};
