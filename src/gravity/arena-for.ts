import { type Arena, plainArena, roomOf, simdArena } from '../kernels/arena.js';
import { BLOCK } from '../kernels/chunks.js';
import { widthFor } from './columns-abreast.js';
import type { Design } from './design.js';
import { startThread } from './start-thread.js';

/** Below so many rows a memory of one's own costs more than it saves. */
const FEW = 4096;
/** Below so many rows a second thread takes longer to begin than it saves. */
export const MANY = 200_000;
/** Columns of rows that a fit makes beside those of the design: predictor, weights, working outcome, and one to spare. */
const OWN_COLUMNS = 4;
/** Sets of levels beside one a regressor: those reached, the step, those before it, what balancing adds, and one to spare. */
const OWN_LEVELS = 5;

/** The most that a fit of `rows` rows of a design takes, in bytes. */
function roomFor({ effects, regressors, offset, weights }: Design, rows: number): number {
  const width = regressors.length;
  const groups = Math.max(1, ...effects.map(({ levels }) => levels));
  const size = effects.reduce((sum, { levels }) => sum + levels, 0);
  const columns = 1 + width + (offset === null ? 0 : 1) + (weights === null ? 0 : 1) + OWN_COLUMNS;
  const numbers =
    columns * roomOf(rows, 8) +
    (width + OWN_LEVELS) * (roomOf(size, 8) + roomOf(groups, 8)) +
    // of conjugate gradients: four vectors a side, one of them for a second thread, the preconditioned one, and one to weigh with
    (4 * (width + 1) + 3) * roomOf(size, 8) +
    (3 * width + 6) * roomOf(BLOCK, 8) +
    3 * roomOf(groups, 8) +
    roomOf(rows, 8);
  const others = Math.max(0, effects.length - 1);
  return (
    numbers +
    others * roomOf(rows, 4) +
    (others + 1) * roomOf(groups + 1, 4) +
    1024 * (width + 8) +
    32 * (width + 1) ** 2
  );
}

/** A memory for the loops of a fit, large enough for all of it; the heap for small panels, or where there are no vectors. */
export function arenaFor(design: Design, rows: Int32Array | null, threads: 1 | 2 = 1): Arena {
  const count = rows === null ? design.rows : rows.length;
  if (count < FEW) return plainArena;
  const room = roomFor(design, count);
  const shared = threads === 2 && count >= MANY ? simdArena(room, startThread) : null;
  return shared ?? simdArena(room) ?? plainArena;
}

/** The most that least squares of `rows` rows of a design take, in bytes. */
function roomAbreast(design: Design, rows: number): number {
  const { effects, clusters, weights } = design;
  const width = widthFor(design);
  const groups = Math.max(1, ...effects.map(({ levels }) => levels));
  const size = effects.reduce((sum, { levels }) => sum + levels, 0);
  const others = Math.max(0, effects.length - 1);
  // weights or many effects are worked on apart, in room for a chunk
  const apart = weights !== null || others > 2 ? roomOf((rows + BLOCK) * width, 8) + roomOf(groups * width, 8) : 0;
  // of conjugate gradients: three vectors and the residual
  const solving = 4 * roomOf(size * width, 8) + apart;
  // of errors: sums by cluster, of which several ways at once have no more than rows
  const [cluster, ...more] = clusters;
  const sums = cluster === undefined ? 0 : more.length === 0 ? cluster.levels : rows;
  const errors = roomOf(sums * width, 8) + roomOf(BLOCK, 4);
  return (
    roomOf(rows * width, 8) +
    (weights === null ? 1 : 3) * roomOf(rows, 8) +
    others * roomOf(rows, 4) +
    roomOf(size * width, 8) +
    roomOf(groups * width, 8) +
    5 * roomOf(size, 8) +
    roomOf(groups, 8) +
    (others + 1) * roomOf(groups + 1, 4) +
    Math.max(solving, errors) +
    // sums of columns, and of their products
    1024 * (width + 8) +
    32 * width ** 2
  );
}

/** The same for least squares, whose columns lie abreast. */
export function arenaAbreast(design: Design, rows: Int32Array | null): Arena {
  const count = rows === null ? design.rows : rows.length;
  return (count < FEW ? null : simdArena(roomAbreast(design, count))) ?? plainArena;
}
