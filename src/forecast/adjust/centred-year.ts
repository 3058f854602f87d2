/** The average over a year centred on each month, half a month at both ends; NaN in the first and last six. Source: Ladiray and Quenneville 2001, table B2. */
export function centredYear(values: Float64Array): Float64Array {
  return values.map((_, t) => {
    if (t < 6 || t + 6 >= values.length) return Number.NaN;
    let sum = (values[t - 6]! + values[t + 6]!) / 2;
    for (let k = -5; k <= 5; k++) sum += values[t + k]!;
    return sum / 12;
  });
}

/** The same with the nearest average there is where half a year is missing. */
export function nearestYear(values: Float64Array): Float64Array {
  const found = centredYear(values);
  const first = found.findIndex((value) => !Number.isNaN(value));
  const last = found.findLastIndex((value) => !Number.isNaN(value));
  return found.map((value, t) => (Number.isNaN(value) ? found[t < first ? first : last]! : value));
}
