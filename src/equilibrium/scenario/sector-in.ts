import { nearest } from '../../model/nearest.js';
import type { Context } from './context.js';
import { fault } from './fault.js';

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, ' ');

/** Place of a sector by its name, letter case and underscores aside. @throws BilateralError `bad-input` */
export function sectorIn(name: string, path: string, context: Context): number {
  const { sectors, name: world } = context.baseline;
  const at = sectors.findIndex((sector) => plain(sector) === plain(name));
  if (at >= 0) return at;
  const [near] = nearest(name, [...sectors, ...Object.keys(context.scenario.groups)]);
  return fault(
    context,
    path,
    `'${name}' is no sector of ${world}`,
    `${near === undefined ? '' : `did you mean '${near}'? `}its sectors are ${sectors.join(', ')}`,
  );
}
