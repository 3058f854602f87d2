export interface PrintedNumber {
  readonly value: number;
  /** The unit of the last printed digit. */
  readonly step: number;
}

const SPACE = /[\s\u00a0']/g;

/** As most numbers are printed: nothing stands between the thousands. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/** The digits with a point for the decimals and nothing between the thousands. */
function plainDigits(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  const text = printed.replace(SPACE, '');
  // A point that stands for a comma: 33,673.600,000.
  if (/\.\d{3}(?:,\d{3})+$/.test(text)) return text.replace(/[.,]/g, '');
  // A decimal comma: 15,72 and 1100,3, where the comma cannot part thousands.
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(',', '.');
  const points = text.split('.').length - 1;
  // Points between thousands: 12.741.96 has its decimals last, 1.234.567 none.
  if (points > 1) {
    const last = text.lastIndexOf('.');
    const decimals = text.length - last - 1;
    return decimals === 3
      ? text.replace(/[.,]/g, '')
      : `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`;
  }
  return text.replaceAll(',', '');
}

/** The value of a printed number and the unit of its last digit. A point that stands for a comma is read as one. */
export function readNumber(printed: string): PrintedNumber {
  const plain = plainDigits(printed);
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  // Full digits such as 200,096,600,000 are rounded where their zeros begin; a bare 100 is not.
  const zeros = decimals === 0 && plain.length > 6 ? (/0+$/.exec(plain)?.[0].length ?? 0) : 0;
  return { value: Number(plain), step: 10 ** (zeros - decimals) };
}
