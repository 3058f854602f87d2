import type { ObjectShape, Shape } from '../scenario/shape.js';

const text = (about: string): Shape => ({ kind: 'text', about });

/** What a file that describes a world may say. */
export const DESCRIPTION_SHAPE: ObjectShape = {
  kind: 'object',
  about: 'a world: its tables, and what is to be known of them',
  keys: {
    name: text('as a scenario names it'),
    source: text('who published the figures, and which table or vintage'),
    year: { kind: 'number', about: 'the year of the figures', whole: true, least: 1800, most: 2200 },
    unit: text('what one unit of the flows is: USD million'),
    released: text('the day on which the figures were out: 2025-01-31'),
    flows: text('a table: exporter, importer, sector where there are several, value'),
    theta: { kind: 'number', about: 'trade elasticity of all sectors', above: 0 },
    thetas: {
      kind: 'map',
      about: 'trade elasticity of each sector',
      of: { kind: 'number', about: 'a trade elasticity', above: 0 },
    },
    production: text('a table: economy, sector, output; value_added where there are inputs'),
    inputs: text('a table: economy, sector that uses, input, value'),
    tariffs: text('a table: exporter, importer, sector, percent'),
    columns: { kind: 'map', about: 'what the tables call a column', of: text('the name in the table') },
    aggregates: {
      kind: 'map',
      about: 'codes that stand for several economies',
      of: { kind: 'selection', about: 'their codes, or rest' },
    },
    absent: { kind: 'names', about: 'economies whose trade is in no row' },
    floor: {
      kind: 'number',
      about: 'least share of output that is sold at home, where that is built; 0.1 if left out',
      above: 0,
      most: 1,
    },
    notes: {
      kind: 'list',
      about: 'what a reader of results must know of the figures',
      of: {
        kind: 'object',
        about: 'a remark',
        keys: { code: text('a short name'), text: text('the remark') },
        required: ['code', 'text'],
      },
    },
  },
  required: ['name', 'source', 'year', 'unit', 'flows'],
  oneOf: ['theta', 'thetas'],
  beside: { inputs: 'production' },
};
