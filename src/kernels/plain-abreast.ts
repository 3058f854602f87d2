import type { AbreastLoops, Grouped } from './abreast-loops.js';

/** `out += D'(mean of the group − D x)`. */
function residual(
  { starts, sums, codes, effects, rows }: Grouped,
  x: Float64Array,
  out: Float64Array,
  width: number,
  g: number,
  end: number,
): void {
  const mean = new Float64Array(width);
  for (; g < end; g++) {
    const [start, to] = [starts[g]!, starts[g + 1]!];
    mean.fill(0);
    for (let k = start; k < to; k++)
      for (let e = 0; e < effects; e++)
        for (let i = 0, at = codes[e * rows + k]! * width; i < width; i++) mean[i] = mean[i]! + x[at + i]!;
    for (let i = 0; i < width; i++) mean[i] = sums[g]! > 0 ? mean[i]! / sums[g]! : 0;
    for (let k = start; k < to; k++)
      for (let i = 0; i < width; i++) {
        let left = mean[i]!;
        for (let e = 0; e < effects; e++) left -= x[codes[e * rows + k]! * width + i]!;
        for (let e = 0; e < effects; e++) {
          const at = codes[e * rows + k]! * width + i;
          out[at] = out[at]! + left;
        }
      }
  }
}

/** Loops over columns abreast, in plain JavaScript. */
export const plainAbreast: AbreastLoops = {
  abreastDots(w, a, b, width, k, end, sums) {
    for (; k < end; k++) {
      const weight = w === null ? 1 : w[k]!;
      for (let i = 0, at = k * width; i < width; i++, at++) sums[i] = sums[i]! + weight * a[at]! * b[at]!;
    }
  },

  abreastAdd(by, column, to, width, count) {
    for (let u = 0, at = 0; u < count; u++)
      for (let i = 0; i < width; i++, at++) to[at] = to[at]! + by[i]! * column[at]!;
  },

  abreastTurn(by, to, column, width, count) {
    for (let u = 0, at = 0; u < count; u++)
      for (let i = 0; i < width; i++, at++) to[at] = by[i]! * to[at]! + column[at]!;
  },

  abreastBlocks(own, across, partner, r, z, width, count) {
    for (let u = 0, at = 0; u < count; u++)
      for (let i = 0; i < width; i++, at++)
        z[at] = own[u]! * r[at]! + (partner === null ? 0 : across[u]! * r[partner[u]! * width + i]!);
  },

  abreastCentre({ starts, sums, weights }, v, first, width, means, g, end) {
    for (; g < end; g++) {
      const sum = sums[g]!;
      if (sum === 0) continue;
      const [start, to] = [starts[g]!, starts[g + 1]!];
      for (let i = 0; i < width; i++) {
        let total = 0;
        for (let k = start, at = (start - first) * width + i; k < to; k++, at += width)
          total += (weights === null ? 1 : weights[k]!) * v[at]!;
        const mean = total / sum;
        means[g * width + i] = means[g * width + i]! + mean;
        for (let k = start, at = (start - first) * width + i; k < to; k++, at += width) v[at] = v[at]! - mean;
      }
    }
  },

  abreastSum({ codes, effects, rows, weights }, v, first, width, k, end, sums) {
    for (; k < end; k++)
      for (let e = 0; e < effects; e++)
        for (let i = 0, at = (k - first) * width, to = codes[e * rows + k]! * width; i < width; i++, at++, to++)
          sums[to] = sums[to]! + (weights === null ? 1 : weights[k]!) * v[at]!;
  },

  abreastLess({ codes, effects, rows }, x, v, first, width, k, end) {
    for (; k < end; k++)
      for (let e = 0; e < effects; e++)
        for (let i = 0, at = (k - first) * width, from = codes[e * rows + k]! * width; i < width; i++, at++, from++)
          v[at] = v[at]! - x[from]!;
  },

  abreastOne: residual,
  abreastTwo: residual,

  abreastProducts(w, u, v, width, k, end, sums) {
    for (; k < end; k++)
      for (let i = 0, at = k * width; i < width; i++) {
        const own = (w === null ? 1 : w[k]!) * (u === null ? 1 : u[k]!) * v[at + i]!;
        for (let j = 0; j <= i; j++) sums[i * width + j] = sums[i * width + j]! + own * v[at + j]!;
      }
  },

  abreastLeft(w, v, width, by, k, end, left, sums) {
    for (; k < end; k++) {
      const at = k * width;
      let sum = 0;
      for (let i = 0; i < width; i++) sum += by[i]! * v[at + i]!;
      left[k] = sum;
      if (w !== null) sum *= w[k]!;
      for (let i = 0; i < width; i++) sums[i] = sums[i]! + v[at + i]! * sum;
    }
  },
};
