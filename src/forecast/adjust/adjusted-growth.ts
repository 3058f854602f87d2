const sum = (values: ArrayLike<number | null>, from: number, count: number): number => {
  let total = 0;
  for (let t = from; t < from + count; t++) total += values[t] ?? Number.NaN;
  return total;
};

function change(values: ArrayLike<number | null>, t: number, count: number): number | null {
  const from = t - 2 * count + 1;
  if (from < 0) return null;
  const [before, now] = [sum(values, from, count), sum(values, from + count, count)];
  return before > 0 && now > 0 ? 100 * (now / before - 1) : null;
}

/** Change of a month on the month before, percent; null where either is unknown or not positive. */
export const monthOnMonth = (values: ArrayLike<number | null>, t: number): number | null => change(values, t, 1);

/** Change of three months on the three before, percent, not annualised. */
export const threeOnThree = (values: ArrayLike<number | null>, t: number): number | null => change(values, t, 3);
