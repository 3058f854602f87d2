const named = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

/** What can be worked out from one number. */
export const ELEMENTWISE: ReadonlyMap<string, (x: number) => number> = named({
  log: Math.log,
  ln: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  log1p: Math.log1p,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  asinh: Math.asinh,
  floor: Math.floor,
  'as.numeric': (x) => x,
});

/** Functions of several arguments, with how many they take. */
export const SEVERAL: ReadonlyMap<string, number> = named({ pmin: 2, pmax: 2, ifelse: 3, I: 1, 'is.na': 1 });

/** Terms of a formula rather than functions of a row. */
export const TERMS = ['i', 'factor', 'as.factor'] as const;

/** Every word that may stand before a bracket. */
export const FUNCTION_NAMES: readonly string[] = [...ELEMENTWISE.keys(), ...SEVERAL.keys(), ...TERMS, 'c'];

/** What others have under these names, and what to do here. */
export const ELSEWHERE: ReadonlyMap<string, string> = named({
  l: 'lags and leads have to be columns of the panel',
  f: 'lags and leads have to be columns of the panel; an indicator a level is i(x)',
  d: 'differences have to be columns of the panel',
  lag: 'lags and leads have to be columns of the panel',
  lead: 'lags and leads have to be columns of the panel',
  sw: 'one formula is one equation: run the command once for each',
  sw0: 'one formula is one equation: run the command once for each',
  csw: 'one formula is one equation: run the command once for each',
  csw0: 'one formula is one equation: run the command once for each',
  mvsw: 'one formula is one equation: run the command once for each',
  offset: 'the offset is given apart from the formula: --offset, or `offset` in the library',
  poly: 'write the powers out: x + I(x^2)',
  bs: 'splines have to be columns of the panel',
  ns: 'splines have to be columns of the panel',
  scale: 'write it out: I((x - 3) / 2)',
});
