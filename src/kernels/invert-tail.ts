/**
 * The x > 0 at which a falling function reaches `target` > 0; `slope` is minus its derivative (a density). Newton's method on the
 * logs of both, kept inside a bracket.
 */
export function invertTail(
  tail: (x: number) => number,
  slope: (x: number) => number,
  target: number,
  start = 1,
): number {
  let [low, high] = [start, start];
  while (tail(low) < target && low > 1e-300) low /= 4;
  while (tail(high) > target && high < 1e300) high *= 4;
  let x = Math.sqrt(low) * Math.sqrt(high);
  for (let step = 0; step < 200; step++) {
    const now = tail(x);
    if (now > target) low = x;
    else high = x;
    const next = x * Math.exp((Math.log(now / target) * now) / (slope(x) * x));
    const inside = next > low && next < high ? next : Math.sqrt(low) * Math.sqrt(high);
    if (!(Math.abs(inside - x) > 1e-15 * x)) return inside;
    x = inside;
  }
  return x;
}
