import type { Loops } from './loops.js';
import { plainAbreast } from './plain-abreast.js';
import { plainColumns } from './plain-columns.js';
import { plainIndexed } from './plain-indexed.js';
import { plainLevels } from './plain-levels.js';
import { plainRuns } from './plain-runs.js';

/** The loops in plain JavaScript: they run anywhere, and are what the compiled ones are held to. */
export const plainLoops: Loops = { ...plainRuns, ...plainIndexed, ...plainColumns, ...plainLevels, ...plainAbreast };
