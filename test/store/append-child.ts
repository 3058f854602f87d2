import { openStore } from '../../src/store/duckdb.js';
import { manyFigures } from './rows.js';

/** Appends many figures to the file named; says when it begins and when it is done. */
const store = await openStore({ path: process.argv[2]! });
const rows = manyFigures(Number(process.argv[3]));
process.stdout.write('begin\n');
const { added } = await store.append(rows);
process.stdout.write(`done ${added}\n`);
await store.close();
