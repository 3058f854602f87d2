import { median } from './median.js';

/** Nanoseconds a row of a pass that gathers three levels a row and scatters into them, in plain JavaScript: a unit of this machine. */
export function calibration(): number {
  const [countries, years] = [200, 25];
  const rows = countries * countries * years;
  const [it, jt, ij] = [0, 1, 2].map(() => new Int32Array(rows)) as [Int32Array, Int32Array, Int32Array];
  for (let i = 0, r = 0; i < countries; i++)
    for (let j = 0; j < countries; j++)
      for (let t = 0; t < years; t++, r++) {
        it[r] = i * years + t;
        jt[r] = j * years + t;
        ij[r] = i * countries + j;
      }
  const weights = new Float64Array(rows).fill(0.5);
  const [a, b, c] = [countries * years, countries * years, countries * countries].map((n) =>
    new Float64Array(n).fill(1),
  );
  const [x, y, z] = [a!, b!, c!].map((one) => new Float64Array(one.length));
  const pass = (): void => {
    for (let r = 0; r < rows; r++) {
      const left = weights[r]! * (a![it[r]!]! + b![jt[r]!]! + c![ij[r]!]!);
      x![it[r]!] = x![it[r]!]! + left;
      y![jt[r]!] = y![jt[r]!]! + left;
      z![ij[r]!] = z![ij[r]!]! + left;
    }
  };
  pass();
  const times = Array.from({ length: 9 }, () => {
    const started = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return (median(times) * 1000) / rows;
}
