const PLACE = Symbol('place');

interface Placed {
  [PLACE]?: { readonly buffer: ArrayBufferLike; readonly address: number };
}

/** Notes on an array where it lies, since to ask it (`buffer`, `byteOffset`) takes ten times as long as to read a note. */
export function place<A extends Float64Array | Int32Array>(array: A): A {
  (array as Placed)[PLACE] = { buffer: array.buffer, address: array.byteOffset };
  return array;
}

/** Does it lie in a memory? */
export const liesIn = (buffer: ArrayBufferLike, array: Float64Array | Int32Array): boolean =>
  ((array as Placed)[PLACE]?.buffer ?? array.buffer) === buffer;

/** Its address in a memory. @throws RangeError for an array that lies elsewhere */
export function addressIn(buffer: ArrayBufferLike, array: Float64Array | Int32Array): number {
  const noted = (array as Placed)[PLACE];
  return noted !== undefined && noted.buffer === buffer ? noted.address : addressAsked(buffer, array);
}

/** Apart, so that what is compiled into every call of a loop stays small. */
function addressAsked(buffer: ArrayBufferLike, array: Float64Array | Int32Array): number {
  if (array.buffer !== buffer) throw new RangeError('an array of a loop lies outside its memory');
  return array.byteOffset;
}
