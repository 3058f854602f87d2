/** Adds numbers with the rounding of each step kept apart (Neumaier 1974), so that their order does not matter to 1e-15. */
export class ExactSum {
  #sum = 0;
  #lost = 0;

  add(x: number): void {
    const next = this.#sum + x;
    this.#lost += Math.abs(this.#sum) >= Math.abs(x) ? this.#sum - next + x : x - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}

/** The sum of a list; 0 of an empty one. */
export function exactSum(numbers: Iterable<number>): number {
  const sum = new ExactSum();
  for (const x of numbers) sum.add(x);
  return sum.value;
}
