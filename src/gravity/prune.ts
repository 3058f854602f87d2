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
  if (!dropSingletons) return withoutSilent(effects, rows, outcome);
  const gone = new Uint8Array(rows);
  const tallies = effects.map((effect) => tally(effect, rows, outcome));
  let [zeros, singletons] = [0, 0];
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of tallies) {
      const why = silent(one);
      if (why === null) continue;
      changed = true;
      const { codes } = one;
      for (let r = 0; r < rows; r++) {
        const reason = why[codes[r]!]!;
        if (reason === SPEAKS || gone[r] === 1) continue;
        gone[r] = 1;
        if (reason === ZEROS) zeros++;
        else singletons++;
        for (const other of tallies) {
          other.count[other.codes[r]!]!--;
          if (outcome === null || outcome[r]! > 0) other.traded[other.codes[r]!]!--;
        }
      }
    }
  }
  return { rows: standing(gone, zeros + singletons), zeros, singletons };
}

/** The rows that are not gone; null when none is. */
function standing(gone: Uint8Array, count: number): Int32Array | null {
  if (count === 0) return null;
  const kept = new Int32Array(gone.length - count);
  let next = 0;
  for (let r = 0; r < gone.length; r++) if (gone[r] === 0) kept[next++] = r;
  return kept;
}

/** Without the rows of levels that have no trade. No other level then loses trade, so that one look is enough. */
function withoutSilent(effects: readonly Codes[], rows: number, outcome: Float64Array | null): Pruned {
  const gone = new Uint8Array(rows);
  let zeros = 0;
  for (const effect of outcome === null ? [] : effects) {
    const found = traded(effect, outcome!);
    if (!found.includes(0)) continue;
    for (let r = 0; r < rows; r++) {
      if (found[effect.codes[r]!] === 1 || gone[r] === 1) continue;
      gone[r] = 1;
      zeros++;
    }
  }
  return { rows: standing(gone, zeros), zeros, singletons: 0 };
}

/** Which levels have trade. */
function traded({ codes, levels }: Codes, outcome: Float64Array): Uint8Array {
  const found = new Uint8Array(levels);
  for (let r = 0, left = levels; r < outcome.length && left > 0; r++) {
    const level = codes[r]!;
    if (found[level] === 1 || !(outcome[r]! > 0)) continue;
    found[level] = 1;
    left--;
  }
  return found;
}

interface Tally {
  readonly codes: Int32Array;
  /** Rows of each level, and those of them with trade. */
  readonly count: Int32Array;
  readonly traded: Int32Array;
}

function tally({ codes, levels }: Codes, rows: number, outcome: Float64Array | null): Tally {
  const count = new Int32Array(levels);
  for (let r = 0; r < rows; r++) count[codes[r]!]!++;
  if (outcome === null) return { codes, count, traded: count.slice() };
  const traded = new Int32Array(levels);
  for (let r = 0; r < rows; r++) if (outcome[r]! > 0) traded[codes[r]!]!++;
  return { codes, count, traded };
}

const [SPEAKS, ZEROS, ALONE] = [0, 1, 2];

/** Why the rows of each level say nothing; null where all speak. */
function silent({ count, traded }: Tally): Uint8Array | null {
  const why = new Uint8Array(count.length);
  let any = false;
  for (let l = 0; l < count.length; l++) {
    if (count[l] === 0 || (traded[l]! > 0 && count[l]! > 1)) continue;
    why[l] = traded[l] === 0 ? ZEROS : ALONE;
    any = true;
  }
  return any ? why : null;
}
