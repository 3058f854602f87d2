import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIZES, type Size } from './gravity-models.js';
import { gravitySynth } from './gravity-synth.js';

/** Writes a made-up panel as raw columns, for peers in other languages: `NAME.f64` numbers and `NAME.i32` codes, little-endian. */
const [size, folder] = process.argv.slice(2) as [Size, string];
const { countries, years } = SIZES[size];
for (const [name, column] of Object.entries(gravitySynth(countries, years, 42).columns)) {
  const values = column.kind === 'number' ? column.values : column.codes;
  writeFileSync(join(folder, `${name}.${column.kind === 'number' ? 'f64' : 'i32'}`), new Uint8Array(values.buffer));
}
