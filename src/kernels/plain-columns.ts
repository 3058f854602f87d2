import { type Loops, MOVE } from './loops.js';

type ColumnLoops = Pick<
  Loops,
  | 'weightedProduct'
  | 'crossProducts'
  | 'dot'
  | 'scaleAdd'
  | 'addScaled'
  | 'moveTo'
  | 'poisson'
  | 'poissonWeights'
  | 'poissonStart'
>;

/** Below this the exponential leaves the normal numbers, and an outcome over it would overflow; above the other sums of it could. */
const [LOWEST, HIGHEST] = [-700, 300];

/** Loops over columns, in plain JavaScript. */
export const plainColumns: ColumnLoops = {
  weightedProduct(w, wAt, a, aAt, b, bAt, length) {
    let sum = 0;
    for (let k = 0; k < length; k++) sum += w[wAt + k]! * a[aAt + k]! * b[bAt + k]!;
    return sum;
  },

  crossProducts(w, at, blocks, stride, count, spare, length, sums) {
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < length; k++) spare[k] = w[at + k]! * blocks[i * stride + k]!;
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let k = 0; k < length; k++) sum += spare[k]! * blocks[j * stride + k]!;
        sums[i * count + j] = sums[i * count + j]! + sum;
      }
    }
  },

  dot(a, b, length) {
    let sum = 0;
    for (let k = 0; k < length; k++) sum += a[k]! * b[k]!;
    return sum;
  },

  scaleAdd(by, to, column, length) {
    for (let k = 0; k < length; k++) to[k] = by * to[k]! + column[k]!;
  },

  addScaled(by, column, at, to, length) {
    for (let k = 0; k < length; k++) to[k] = to[k]! + by * column[at + k]!;
  },

  moveTo(next, now, w, outcome, at, length, move) {
    let [squares, mass, largest, lowest] = [0, 0, move[MOVE.largest]!, move[MOVE.lowest]!];
    for (let k = 0; k < length; k++) {
      const step = next[k]! - now[at + k]!;
      now[at + k] = next[k]!;
      squares += w[at + k]! * step * step;
      mass += w[at + k]!;
      if (outcome[at + k]! > 0) {
        if (Math.abs(step) > largest) largest = Math.abs(step);
      } else if (step < lowest) lowest = step;
    }
    move[MOVE.squares]! += squares;
    move[MOVE.mass]! += mass;
    move[MOVE.largest] = largest;
    move[MOVE.lowest] = lowest;
  },

  poisson(y, eta, prior, weights, working, at, length) {
    let deviance = 0;
    for (let k = at; k < at + length; k++) {
      const mu = Math.exp(Math.min(HIGHEST, Math.max(eta[k]!, LOWEST)));
      const factor = prior === null ? 1 : prior[k]!;
      weights[k] = factor * mu;
      working[k] = (y[k]! - mu) / mu;
      deviance += factor * ((y[k]! > 0 ? y[k]! * (Math.log(y[k]!) - eta[k]!) : 0) - (y[k]! - mu));
    }
    return deviance;
  },

  poissonWeights(eta, prior, weights, at, length) {
    for (let k = at; k < at + length; k++)
      weights[k] = (prior === null ? 1 : prior[k]!) * Math.exp(Math.min(HIGHEST, Math.max(eta[k]!, LOWEST)));
  },

  poissonStart(mean, y, offset, prior, weights, working, at, length) {
    for (let k = at; k < at + length; k++) {
      const mu = (y[k]! + mean) / 2;
      weights[k] = (prior === null ? 1 : prior[k]!) * mu;
      working[k] = Math.log(mu) + (y[k]! - mu) / mu - (offset === null ? 0 : offset[k]!);
    }
  },
};
