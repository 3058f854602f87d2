/** More than are looked at again before the next is: then all are forgotten. */
const MOST_KEPT = 512;

/**
 * A question that is answered once for each of the objects, or of the words, looked at last. A plain map, emptied when
 * it is full: weak maps cost the garbage collector more than most answers here cost to work out.
 */
export function onceEach<K extends object | string, V>(answer: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as V;
    if (known.size >= MOST_KEPT) known.clear();
    const made = answer(of);
    known.set(of, made);
    return made;
  };
}
