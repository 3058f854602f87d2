import type { Deviation } from './deviation.js';
import type { Note } from './note.js';
import type { Panel } from './panel.js';
import type { Day } from './vintage.js';

/** One import of a panel into a store. A later import is another vintage, and takes nothing away. */
export interface PanelVintage {
  readonly name: string;
  /** Who made the panel, as a reader would name it. */
  readonly source: string;
  /** The day from which questions see it: when its maker put it out, or the day of import. */
  readonly released: Day;
  readonly imported: Day;
  readonly rows: number;
}

/** A panel in a store, read. Its columns exporter, importer, year and trade are called so. */
export interface HeldPanel extends PanelVintage {
  readonly panel: Panel;
}

/** What is normal between two economies by a panel that is held, or why nothing can be said of them. */
export interface Normal {
  readonly panel: PanelVintage;
  readonly deviation: Deviation | null;
  readonly notes: readonly Note[];
}
