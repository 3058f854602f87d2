/** Largest of the absolute values; NaN where one of them is missing or infinite. */
export function largest(values: Float64Array): number {
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!);
    if (size <= most) continue;
    if (!(size < Infinity)) return NaN;
    most = size;
  }
  return most;
}
