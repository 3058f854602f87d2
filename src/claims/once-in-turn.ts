/**
 * A question that is asked of one object many times in turn, as of a sentence for each of its numbers: the answer is kept
 * for the object asked about last, and for no other.
 */
export function onceInTurn<K, V>(answer: (of: K) => V): (of: K) => V {
  let last: { readonly of: K; readonly answer: V } | null = null;
  return (of) => {
    if (last?.of === of) return last.answer;
    const made = answer(of);
    last = { of, answer: made };
    return made;
  };
}
