/** Units that follow the number directly, as newspapers write scaled amounts. */
const SHORT: Readonly<Record<string, string>> = { thousand: 'k', million: 'm', billion: 'bn', trillion: 'tn' };
const THIN = '\u2009';

/** Up to four decimals, grouped by thousands, with a true minus sign. */
function digits(value: number): string {
  const size = Math.abs(value);
  const text = size.toLocaleString('en-US', { maximumFractionDigits: size >= 1e6 ? 0 : 4 });
  return value < 0 && text !== '0' ? `−${text}` : text;
}

/** The scale in which an amount in full units reads best. */
function scaled(value: number): readonly [number, string] {
  const size = Math.abs(value);
  if (size >= 1e12) return [value / 1e12, 'tn'];
  if (size >= 1e9) return [value / 1e9, 'bn'];
  if (size >= 1e6) return [value / 1e6, 'm'];
  return [value, ''];
}

/** A figure in words of its unit: `664.45bn USD`, `−12.5 %`, `3 months`. Amounts in full units are scaled. */
export function figureText(value: number | null | undefined, unit: string | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return 'none';
  const words = (unit ?? '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return digits(value);
  if (words.length === 1 && /^(?:percent|%)$/.test(words[0]!)) return `${digits(value)}${THIN}%`;
  if (words.length === 1 && words[0] === 'rank') return `rank ${digits(value)}`;
  const scale = words.find((word) => SHORT[word.toLowerCase()] !== undefined);
  if (scale) {
    const rest = words.filter((word) => word !== scale).join(' ');
    return `${digits(value)}${SHORT[scale.toLowerCase()]}${rest === '' ? '' : ` ${rest}`}`;
  }
  const money = words.length === 1 && (/^[A-Z]{3}$/.test(words[0]!) || words[0] === 'currency');
  if (!money) return `${digits(value)} ${words.join(' ')}`;
  const [number, short] = scaled(value);
  return `${digits(number)}${short}${words[0] === 'currency' ? '' : ` ${words[0]}`}`;
}
