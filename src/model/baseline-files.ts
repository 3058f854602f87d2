import type { Panel } from './panel.js';

/** Where baselines come from, for whoever opens one: files on a disk, or whatever a page has fetched. */
export interface BaselineFiles {
  /** Names of the worlds that lie ready. */
  readonly worlds: readonly string[];
  /** The description of a world that lies ready, or the text of a file. @throws BilateralError `bad-input` */
  text(name: string): Promise<string>;
  /** A table, named as it stands in a description: beside it. @throws BilateralError `bad-input` */
  table(name: string, description?: string): Promise<Panel>;
  /** A panel in a store; null where there is none of that name. */
  held?(name: string): Promise<Panel | null>;
}
