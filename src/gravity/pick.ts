/** The values of some rows, or the array itself when all rows are meant. */
export function pickNumbers(values: Float64Array, rows: Int32Array | null): Float64Array {
  if (rows === null) return values;
  const out = new Float64Array(rows.length);
  for (let i = 0; i < out.length; i++) out[i] = values[rows[i]!]!;
  return out;
}

/** The codes of some rows, or the array itself when all rows are meant. */
export function pickCodes(codes: Int32Array, rows: Int32Array | null): Int32Array {
  if (rows === null) return codes;
  const out = new Int32Array(rows.length);
  for (let i = 0; i < out.length; i++) out[i] = codes[rows[i]!]!;
  return out;
}
