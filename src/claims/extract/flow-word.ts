import type { Flow } from '../../model/flow.js';

/** Where a flow is named by a noun, or by a verb of selling and buying. */
export interface FlowWord {
  readonly start: number;
  readonly end: number;
  readonly flow: Flow;
  readonly gap: 'deficit' | 'surplus' | null;
  readonly by: 'noun' | 'verb';
  /** Orders that exporters received: "from" is then who placed them. */
  readonly orders?: true;
}
