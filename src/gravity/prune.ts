interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

export interface Pruned {
  /** Rows kept, in order; null when all are. */
  readonly rows: Int32Array | null;
  /** Rows in levels of an effect that have no trade at all. */
  readonly zeros: number;
  readonly singletons: number;
}

/**
 * Takes out rows that say nothing, until none is left: of levels without any trade (of PPML: their effect is minus infinity), and
 * on request rows alone in a level.
 * Source: Correia (2015), "Singletons, cluster-robust standard errors and fixed effects"; Correia, Guimarães and Zylkin (2019),
 * "Verifying the existence of maximum likelihood estimates for generalized linear models", section 3.1.
 */
export function prune(
  effects: readonly Codes[],
  rows: number,
  outcome: Float64Array | null,
  dropSingletons: boolean,
): Pruned {
  const gone = new Uint8Array(rows);
  let [zeros, singletons] = [0, 0];
  for (let changed = effects.length > 0; changed; ) {
    changed = false;
    for (const { codes, levels } of effects) {
      const count = new Int32Array(levels);
      const traded = new Uint8Array(levels);
      for (let r = 0; r < rows; r++) {
        if (gone[r] === 1) continue;
        count[codes[r]!]!++;
        if (outcome === null || outcome[r]! > 0) traded[codes[r]!] = 1;
      }
      if (count.every((one, l) => one === 0 || (traded[l] === 1 && !(dropSingletons && one === 1)))) continue;
      changed = true;
      for (let r = 0; r < rows; r++) {
        if (gone[r] === 1) continue;
        if (traded[codes[r]!] === 0) zeros++;
        else if (dropSingletons && count[codes[r]!] === 1) singletons++;
        else continue;
        gone[r] = 1;
      }
    }
  }
  const left = rows - zeros - singletons;
  if (left === rows) return { rows: null, zeros, singletons };
  const kept = new Int32Array(left);
  let next = 0;
  for (let r = 0; r < rows; r++) if (gone[r] === 0) kept[next++] = r;
  return { rows: kept, zeros, singletons };
}
