import { BilateralError, type PanelNames } from '../index.js';

const COLUMNS: readonly string[] = ['exporter', 'importer', 'year', 'trade'];

/** `exporter=iso_o,trade=flow`. @throws BilateralError `usage` */
export function panelNames(text: string | undefined): { names?: Partial<PanelNames> } {
  if (text === undefined) return {};
  const pairs = text.split(',').map((part) => part.split('=').map((word) => word.trim()));
  const odd = pairs.find(
    ([what = '', name = '', ...more]) => !COLUMNS.includes(what) || name === '' || more.length > 0,
  );
  if (odd)
    throw new BilateralError(
      'usage',
      `--names says what ${COLUMNS.join(', ')} are called, and '${odd.join('=')}' does not`,
      { hint: '--names exporter=iso_o,importer=iso_d,year=t,trade=flow' },
    );
  return { names: Object.fromEntries(pairs) };
}
