import type { Section, Table } from '../model/brief.js';

/** A section that has only the parts given. */
export const section = (id: string, title: string, parts: Partial<Section>): Section => ({
  id,
  title,
  sentences: [],
  tables: [],
  charts: [],
  notes: [],
  ...parts,
});

/** How something was worked out, what beside what is said of it. */
export const factsTable = (title: string, facts: readonly (readonly [string, string])[], page: string): Table => ({
  title,
  columns: ['', ''],
  rows: facts,
  source: `computed here; how, in ${page}`,
});
