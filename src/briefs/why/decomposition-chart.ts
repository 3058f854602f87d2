import type { Chart, ChartStep } from '../../model/brief.js';
import type { Currency } from '../../model/currency.js';
import type { Decomposition, DecompositionLine } from '../../model/decomposition.js';
import { currencyWords } from '../wording.js';
import { linesThatMoved } from './line-words.js';

/** Sizes of an axis, the largest that leaves a number before the point. */
const SIZES: readonly (readonly [number, string])[] = [
  [1e9, 'billion '],
  [1e6, 'million '],
  [1e3, 'thousand '],
];

interface ChartWords {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Source, and what a reader would say of it aloud. */
  readonly foot: string;
  readonly label: string;
  /** What the two levels are: `2022`, `2023`. */
  readonly from: string;
  readonly to: string;
  /** What a line is called; default its name. */
  readonly nameOf?: (line: DecompositionLine) => string;
  readonly roleOf?: (line: DecompositionLine) => ChartStep['role'];
  /** How many lines stand by themselves, the largest ones; default all. */
  readonly most?: number;
}

/** A decomposition as a waterfall from the level of the base to that of now. */
export function decompositionChart(
  found: Decomposition,
  words: ChartWords,
): Extract<Chart, { readonly kind: 'waterfall' }> {
  const { id, title, subtitle, foot, label, nameOf = ({ name }) => name, roleOf = () => 'finding', most } = words;
  const size = Math.max(Math.abs(found.base), Math.abs(found.now));
  const [divisor, word] = SIZES.find(([least]) => size >= least) ?? [1, ''];
  const moved = [...linesThatMoved(found)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const shown = moved.slice(0, most);
  const others = moved.slice(shown.length);
  const steps = shown.map((line): ChartStep => {
    const known = line.ranges.length > 0;
    return {
      name: nameOf(line),
      value: line.value / divisor,
      low: known ? line.low / divisor : NaN,
      high: known ? line.high / divisor : NaN,
      role: roleOf(line),
    };
  });
  const rest: ChartStep[] =
    others.length === 0
      ? []
      : [
          {
            name: `${others.length} ${others.length === 1 ? 'other' : 'others'}`,
            value: others.reduce((sum, { value }) => sum + value, 0) / divisor,
            low: NaN,
            high: NaN,
            role: 'context',
            rest: true,
          },
        ];
  return {
    kind: 'waterfall',
    id,
    title,
    subtitle,
    foot,
    label,
    from: { name: words.from, value: found.base / divisor },
    to: { name: words.to, value: found.now / divisor },
    steps: [...steps, ...rest],
    unit: `${word}${currencyWords(found.unit as Currency)}`,
  };
}
