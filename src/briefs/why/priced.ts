import type { Sentence } from '../../model/brief.js';
import { CURRENCY_WORD, type Currency } from '../../model/currency.js';
import type { DecompositionLine } from '../../model/decomposition.js';
import { HOME_CURRENCY } from '../../model/home-currency.js';
import { type Note, note } from '../../model/note.js';
import { periodInWords } from '../../model/period.js';
import type { Priced, WhySide } from '../../model/why.js';
import { signedAmount } from '../number.js';
import { named, possessive, sentence } from '../wording.js';
import { linesThatMoved } from './line-words.js';

/** Parts of the share, without demand, which stands elsewhere. */
const partsOf = ({ found }: Priced): readonly DecompositionLine[] =>
  linesThatMoved(found).filter(({ name }) => name !== 'demand');

/** What a line of the share in prices is, for the two that trade. */
function pricedName({ exporter, priced }: WhySide, { name }: Pick<DecompositionLine, 'name'>): string {
  const freed = priced?.found.lines.some((line) => line.name === 'exchange rate');
  const home = HOME_CURRENCY[exporter];
  const currency = (home && CURRENCY_WORD[home]) ?? 'its currency';
  if (name === 'relative price') return freed ? `relative price, in ${currency}` : 'relative price, in dollars';
  return name === 'exchange rate' ? `exchange rate of the ${currency.replace(/s$/, '')}` : name;
}

/** "In prices, China's share −$84.3bn is: relative price, in yuan ..., exchange rate ..., real share ...". */
export function pricedSentence(side: WhySide): Sentence[] {
  const { priced, exporter } = side;
  if (!priced) return [];
  const unit = priced.found.unit as Currency;
  const words = partsOf(priced).map(
    (line) =>
      `${pricedName(side, line)} ${signedAmount(line.value, unit)} (${signedAmount(line.low, unit)} to ${signedAmount(line.high, unit)})`,
  );
  const held = priced.months.length < priced.of ? `, ${priced.months.length} of ${priced.of} months` : '';
  return [
    sentence('computed', `By import price indices${held}, ${possessive(exporter)} share is ${words.join('; ')}.`, [
      ...priced.found.inputs,
      ...priced.prices,
    ]),
  ];
}

/** Rows of the table of parts: the share once more, in prices. */
export const pricedRows = (
  side: WhySide,
  row: (line: DecompositionLine, name: string) => readonly string[],
): (readonly string[])[] =>
  side.priced ? partsOf(side.priced).map((line) => row(line, `share: ${pricedName(side, line)}`)) : [];

/** What the indices are, and what they are not. */
export function pricedNotes({ importer, exporter, priced }: WhySide): Note[] {
  if (!priced) return [];
  const [first, last] = [priced.months[0]!, priced.months.at(-1)!];
  const span =
    first === last
      ? periodInWords({ start: first, months: 1 })
      : `${periodInWords({ start: first, months: 1 })} to ${periodInWords({ start: last, months: 1 })}`;
  return [
    note(
      'prices',
      `prices are means of the monthly import price indices of ${named(importer)} for ${named(exporter)} and for all imports, ${span} against the same months a year before; those of all imports have fuels in them, so a fall of oil makes others relatively dearer; a real share is a quantity only as far as the indices follow what is traded`,
    ),
  ];
}
