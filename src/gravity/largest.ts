/** Largest of the absolute values; NaN where one of them is missing or infinite. */
export type Largest = (values: Float64Array) => number;

/** Looks through each array once, which nobody may change meanwhile. */
export function rememberedLargest(): Largest {
  const known = new Map<Float64Array, number>();
  return (values) => {
    const most = known.get(values) ?? largest(values);
    known.set(values, most);
    return most;
  };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!);
    if (size <= most) continue;
    if (!(size < Infinity)) return NaN;
    most = size;
  }
  return most;
}
