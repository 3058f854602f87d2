/** Section of imports. */
const IMPORTS = 2;
/** A memory without a most size, of no page at least, as the compiler asks for it; and a shared one of at most 65,536 pages. */
const OWN = [2, 0, 0];
const SHARED = [2, 3, 0, 0x80, 0x80, 4];

/**
 * The same module for a memory that threads share: only the import of its memory differs.
 * Source: WebAssembly Core Specification 3.0, sections 5.3.10 (limits) and 5.5.5 (import section).
 */
export function sharedBinary(binary: Uint8Array): Uint8Array<ArrayBuffer> {
  // magic and version, then sections of an id, a length in groups of seven bits, and what they hold
  let at = 8;
  let [length, digits] = lengthAt(binary, at + 1);
  while (binary[at] !== IMPORTS) {
    at += 1 + digits + length;
    [length, digits] = lengthAt(binary, at + 1);
  }
  const end = at + 1 + digits + length;
  const tail = [...binary.subarray(end - OWN.length, end)];
  if (digits > 1 || tail.some((byte, i) => byte !== OWN[i]))
    throw new RangeError('the import of a memory is not as it was compiled');
  const head = binary.slice(0, end - OWN.length);
  head[at + 1] = head[at + 1]! + SHARED.length - OWN.length;
  return Uint8Array.from([...head, ...SHARED, ...binary.subarray(end)]);
}

/** A number in groups of seven bits, the lowest first, and how many groups it takes. */
function lengthAt(binary: Uint8Array, at: number): [number, number] {
  let [value, digits] = [0, 0];
  for (let byte = 128; byte >= 128; digits++) {
    byte = binary[at + digits]!;
    value += (byte % 128) * 128 ** digits;
  }
  return [value, digits];
}
