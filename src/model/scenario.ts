/** Codes, names, groups, or `others` for all that the other side does not name; or `all`. */
export type Selection = readonly string[] | 'all';

/** Which flows a shock of trade falls on; exporters and importers overlap at will, domestic sales are never among them. */
export interface Route {
  readonly exporters: Selection;
  readonly importers: Selection;
  /** All of them if left out. */
  readonly sectors?: Selection;
  /** Against each other: the same from importers to exporters as well. */
  readonly bothWays?: boolean;
}

/** An estimated effect, for draws with its standard error; or a coefficient of the scenario's estimate, so many times. */
export type Effect =
  | { readonly value: number; readonly se?: number }
  | { readonly coefficient: string; readonly times: number };

/** Coefficients of a gravity equation with their covariance, drawn jointly. */
export interface Coefficients {
  /** Formula and panel, as a reader would cite them. */
  readonly source: string;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * One thing that changes. Percentages are percent; a barrier's `percent` is the change of the iceberg cost (100 doubles
 * it), its `effect` the log change of the flow itself before prices answer, as a gravity equation estimates it.
 */
export type DirectShock =
  | ({ readonly kind: 'tariff' } & Route & ({ readonly to: number } | { readonly points: number }))
  | ({ readonly kind: 'barrier' } & Route & ({ readonly percent: number } | { readonly effect: Effect }))
  | ({ readonly kind: 'ban' } & Route)
  | {
      readonly kind: 'productivity';
      readonly economies: Selection;
      readonly sectors?: Selection;
      readonly percent: number;
    }
  /** In the unit of the baseline, or as a percentage of what it was; positive where imports exceed exports. */
  | ({ readonly kind: 'deficit'; readonly economies: Selection } & (
      | { readonly to: number }
      | { readonly percent: number }
    ));

/** A shock, or the end of one that the baseline has in it: tariffs so many points lower, a barrier's factor undone. */
export type Shock = DirectShock | { readonly kind: 'lift'; readonly shock: DirectShock };

/**
 * What happens to trade deficits. `additive`: kept, in units of world output (of world value added with several
 * sectors). `multiplicative`: spending stays in proportion to output, rescaled so that the world adds up.
 * `multiplicative-unscaled`: the same without the rescaling, as in GEGravity; the world does not add up. `balanced`:
 * removed together with the shock. `none`: removed from the baseline first, so that only the shock is measured.
 */
export const DEFICIT_RULES = ['additive', 'multiplicative', 'multiplicative-unscaled', 'balanced', 'none'] as const;
export type DeficitRule = (typeof DEFICIT_RULES)[number];

/** How to draw what is not known exactly. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  /** Relative standard deviation of the trade elasticities, lognormal, common to all sectors; 0 keeps them. */
  readonly theta: number;
}

/** A question to a world: what if these shocks came, everything else as observed. */
export interface Scenario {
  readonly title: string;
  readonly description?: string;
  /** Name of a bundled world, or a file. */
  readonly baseline: string;
  readonly deficits: DeficitRule;
  /** Names for several economies or sectors. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly shocks: readonly Shock[];
  readonly estimate?: Coefficients;
  readonly uncertainty?: Uncertainty;
  /** Where rates and dates in it come from. */
  readonly sources: readonly string[];
  /** The file, and its lines by path, as `shocks[0].tariff.exporters`; what is wrong is told with them. */
  readonly origin?: { readonly file: string; readonly lines: Readonly<Record<string, number>> };
}
