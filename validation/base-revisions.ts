import { findEconomy, openStore, type PanelQuery } from '../src/index.js';
import { readRows } from './csv.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

const TITLE = 'Bases that later growth rates imply (GACC), against a reference worked out by others';
const FILE = 'data/gacc_revisions.csv';
/** Of the base: rounding of the reference, which is printed to a hundredth of a billion. */
const TOLERANCE_PCT = 0.02;

const billions = (value: number): string => `${(value / 1e9).toFixed(2)}bn`;

/** The reference writes partners in its own way: codes, or `World`. */
const partnerOf = (text: string): string => findEconomy(text)?.code ?? text.toUpperCase();

/** Each base of ours against the reference; a base may differ where the reference knew a level to more digits than was printed. */
export async function baseRevisions(): Promise<Outcome> {
  const absent = missing(TITLE, FILE);
  if (absent) return absent;
  const store = await openStore();
  const query: PanelQuery = { asOf: '9999-12-31', reporters: ['CHN'], indicators: ['implied_base'] };
  const ours = await store.panel(query);
  await store.close();
  const rows: Row[] = readRows(shared(FILE)).map((line) => {
    const base = ours.find(
      (row) =>
        row.period.start === `${line.base_year}-01` &&
        row.period.months === 12 &&
        row.partner === partnerOf(line.partner!) &&
        row.flow === line.flow &&
        row.currency === line.currency,
    );
    const reference = Number(line.implied_base_billion) * 1e9;
    const [low, high] = [Number(line.implied_low) * 1e9, Number(line.implied_high) * 1e9];
    const what = `base ${line.base_year}, ${line.flow} with ${line.partner}, ${line.currency}`;
    const tolerance = `${TOLERANCE_PCT} %, or both intervals share a value`;
    if (!base) return { what, reference: billions(reference), ours: 'not held', distance: '', tolerance, ok: false };
    const distance = (base.value / reference - 1) * 100;
    return {
      what,
      reference: billions(reference),
      ours: billions(base.value),
      distance: `${distance.toFixed(3)} %`,
      tolerance,
      ok: Math.abs(distance) <= TOLERANCE_PCT || (base.low <= high && low <= base.high),
    };
  });
  return { title: TITLE, rows };
}
