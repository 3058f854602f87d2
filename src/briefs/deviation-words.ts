import type { Deviation, DeviationPoint } from '../model/deviation.js';
import { ordinal } from './number.js';
import { named, sentenceCase } from './wording.js';

/** `1.9`, `0.31`, `0.02`, `24`: a ratio to about two digits. */
export function ratioText(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'not known';
  if (ratio === 0) return '0';
  if (ratio < 0.001) return 'below 0.001';
  if (ratio >= 9.95) return Math.round(ratio).toLocaleString('en-US');
  return ratio >= 0.995 ? ratio.toFixed(1) : ratio >= 0.0995 ? ratio.toFixed(2) : String(Number(ratio.toPrecision(1)));
}

/** `China to the United States`; an economy that is not known here is called as the panel calls it. */
export const directionWords = ({ exporter, importer }: Pick<DeviationPoint, 'exporter' | 'importer'>): string =>
  `${sentenceCase(named(exporter))} to ${named(importer)}`;

/** Where a ratio stands among the pairs of like size. */
export function placeWords({ ratio, low, high, percentile }: DeviationPoint): string {
  if (!Number.isFinite(low)) return 'not known';
  if (percentile >= 99.5) return 'above nearly all';
  if (percentile <= 0.5) return 'below nearly all';
  const place = `${ordinal(Math.round(percentile))} of 100`;
  return ratio > high ? `${place}, above` : ratio < low ? `${place}, below` : place;
}

/** `0.3 to 3.1` */
export const rangeText = ({ low, high }: DeviationPoint): string =>
  Number.isFinite(low) ? `${ratioText(low)} to ${ratioText(high)}` : 'not known';

/** `China to the United States: 1.9 times what gravity says in 2006; nine of ten pairs of that size lie between 0.3 and 3.1 times.` */
export function deviationWords(point: DeviationPoint): string {
  const { ratio, low, high, year } = point;
  const who = directionWords(point);
  if (!Number.isFinite(ratio)) return `${who}: gravity says nothing of ${year}.`;
  const said =
    ratio === 0
      ? `no trade in ${year}, where gravity says there is some`
      : `${ratioText(ratio)} times what gravity says in ${year}`;
  if (!Number.isFinite(low)) return `${who}: ${said}.`;
  const where = ratio > high ? ', and this is above them' : ratio < low ? ', and this is below them' : '';
  return `${who}: ${said}; nine of ten pairs of that size lie between ${ratioText(low)} and ${ratioText(high)} times${where}.`;
}

/** The points of each direction, in the order of the deviation. */
export function byDirection({
  points,
  pair,
}: Pick<Deviation, 'points' | 'pair'>): readonly (readonly DeviationPoint[])[] {
  return pair
    .map((exporter) => points.filter((point) => point.exporter === exporter))
    .filter((direction) => direction.length > 0);
}
