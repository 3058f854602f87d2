import type { Currency } from '../model/currency.js';
import type { Flow } from '../model/flow.js';
import type { HeldPanel, PanelVintage } from '../model/held-panel.js';
import type { Indicator, Observation } from '../model/observation.js';
import type { Panel } from '../model/panel.js';
import type { Policy } from '../model/policy.js';
import type { Rate } from '../model/rate.js';
import type { Series, SeriesFrequency } from '../model/series.js';
import type { Day } from '../model/vintage.js';
import type { KeptNames } from './panel-to-keep.js';

/** `asOf` stands in every query: only what was released by that day is seen. */
export interface SeriesQuery<C extends Currency = Currency> {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly currency: C;
  readonly frequency: SeriesFrequency;
  readonly asOf: Day;
  /** Default `goods`. */
  readonly product?: string;
  /** Default: the reporter's own customs office, never a mix. */
  readonly publisher?: string;
  /** First and last month, `YYYY-MM`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Default `value`. */
  readonly indicator?: Indicator;
}

/** Rows of many flows at once; a field left out does not filter. */
export interface PanelQuery {
  readonly asOf: Day;
  readonly reporters?: readonly string[];
  readonly partners?: readonly string[];
  readonly flows?: readonly Flow[];
  readonly products?: readonly string[];
  /** All products of one classification, in place of `products`. The package's own table by product is read only when codes or this are asked for. */
  readonly classification?: 'HS' | 'NAICS' | 'SITC';
  readonly publishers?: readonly string[];
  readonly currencies?: readonly Currency[];
  /** All but `price_index` where none are named. */
  readonly indicators?: readonly Indicator[];
  /** Lengths of period in months, e.g. [1, 12]. */
  readonly months?: readonly number[];
  readonly from?: string;
  readonly to?: string;
  /** `latest` (default): one row a figure, the last released by `asOf`; `all`: every vintage by then. */
  readonly vintages?: 'latest' | 'all';
}

export interface RateQuery {
  readonly currency: Currency;
  readonly asOf: Day;
  readonly from?: string;
  readonly to?: string;
}

export interface PolicyQuery {
  readonly asOf: Day;
  /** Measures between these two, either way; measures on the world count. */
  readonly between?: readonly [string, string];
}

/** What is held for one flow from one publisher. */
export interface Coverage {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly currency: Currency;
  readonly publisher: string;
  /** Length of period in months. */
  readonly months: number;
  readonly first: string;
  readonly last: string;
  readonly rows: number;
}

/** What a panel is kept as. */
export interface PanelToKeep extends Omit<PanelVintage, 'rows'> {
  /** What the panel calls its four columns; they are kept as exporter, importer, year and trade. */
  readonly names?: KeptNames;
}

export interface KeptPanel {
  /** False where the same panel was there already. */
  readonly added: boolean;
  readonly rows: number;
}

export interface HeldPanelQuery {
  readonly asOf: Day;
  readonly name?: string;
  /** Which columns to read, of those there are; default all. */
  readonly columns?: (available: readonly string[]) => readonly string[];
}

export interface Appended {
  readonly added: number;
  /** Rows that were there already, to the last digit. */
  readonly already: number;
}

/**
 * Figures kept. Append-only: a revision is a new row with a later `released`; nothing is overwritten.
 * An append is atomic (all rows or none) and idempotent (the same rows again add nothing).
 */
export interface Store {
  append(rows: readonly Observation[]): Promise<Appended>;
  /** One flow over time, one publisher and currency. Annual and quarterly figures that the publisher only prints by month are summed from complete months, with a note. */
  series<C extends Currency>(query: SeriesQuery<C>): Promise<Series<C>>;
  panel(query: PanelQuery): Promise<readonly Observation[]>;
  /** Every vintage of one figure, in order of release. */
  revisions(query: SeriesQuery): Promise<readonly Observation[]>;
  rates(query: RateQuery): Promise<readonly Rate[]>;
  policies(query: PolicyQuery): Promise<readonly Policy[]>;
  coverage(query: { reporter?: string; partner?: string; product?: string; asOf: Day }): Promise<readonly Coverage[]>;
  /** Adds a panel as a vintage of its own, wholly or not at all; the same again adds nothing. */
  keepPanel(panel: Panel, about: PanelToKeep): Promise<KeptPanel>;
  /** The latest panel that was out by a day. */
  heldPanel(query: HeldPanelQuery): Promise<HeldPanel | null>;
  close(): Promise<void>;
}
