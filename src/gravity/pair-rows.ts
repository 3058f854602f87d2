import { BilateralError } from '../model/error.js';
import { didYouMean } from '../model/nearest.js';
import type { Economies } from './panel-names.js';

/** The code of an economy by its name in the panel, whatever its case. @throws BilateralError `no-data` with the nearest */
export function economyIn({ called }: Economies, wanted: string): number {
  const exact = called.indexOf(wanted);
  const at = exact === -1 ? called.findIndex((name) => name.toLowerCase() === wanted.toLowerCase()) : exact;
  if (at !== -1) return at;
  const near = didYouMean(wanted, called);
  throw new BilateralError('no-data', `the panel has no economy '${wanted}'`, {
    hint: `${near === undefined ? '' : `${near} `}it has ${called.slice(0, 12).join(', ')}${called.length > 12 ? ` and ${called.length - 12} more` : ''}`,
  });
}

/** What each row is to a pair: 1 its own, either way; 0 of others; 2 trade at home that is left out. */
export function pairRows(
  { exporters, importers }: Economies,
  [a, b]: readonly [number, number],
  withHome: boolean,
): Uint8Array {
  const kind = new Uint8Array(exporters.length);
  for (let row = 0; row < kind.length; row++) {
    const [from, to] = [exporters[row]!, importers[row]!];
    if ((from === a && to === b) || (from === b && to === a)) kind[row] = 1;
    else if (!withHome && from === to) kind[row] = 2;
  }
  return kind;
}
