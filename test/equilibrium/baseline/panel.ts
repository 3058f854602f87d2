import type { Panel } from '../../../src/model/panel.js';
import { csvPanel } from '../../../src/sources/csv-panel.js';

/** A table written down as CSV. */
export const table = (text: string, source = 'flows.csv'): Panel => csvPanel(text.trim(), source);
