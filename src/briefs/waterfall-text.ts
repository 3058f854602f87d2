import type { Chart } from '../model/brief.js';
import { type WaterfallRow, waterfallRows } from './waterfall-rows.js';

/** What a row is drawn of: a level full, a fall dark, a rise light. */
const INK: Readonly<Record<WaterfallRow['kind'], string>> = { level: '█', fall: '▓', rise: '░' };

/** The waterfall in letters, one row a line, from zero at the left where nothing is negative. */
export function waterfallText(chart: Extract<Chart, { kind: 'waterfall' }>, room: number): string[] {
  const rows = waterfallRows(chart);
  const name = Math.min(24, Math.max(...rows.map((r) => r.name.length)));
  const short = (text: string): string => (text.length > name ? `${text.slice(0, name - 1)}…` : text.padEnd(name));
  const [number, part] = (['number', 'part'] as const).map((key) => Math.max(...rows.map((r) => r[key].length)));
  const ends = rows.flatMap(({ start, end }) => [start, end]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const width = Math.max(8, room - name - number! - (part ? part + 1 : 0) - 4);
  const place = (value: number): number => Math.round(((value - low) / (high - low || 1)) * width);
  return rows.map((row) => {
    const { kind, start, end } = row;
    const [from, to] = [place(Math.min(start, end)), place(Math.max(start, end))];
    // A part that is there is seen, however small.
    const left = Math.min(from, width - 1);
    const bar = ' '.repeat(left) + INK[kind].repeat(Math.max(1, to - left));
    const numbers = row.number.padStart(number!) + (part ? ` ${row.part.padStart(part)}` : '');
    return `${short(row.name)}  ${numbers}  ${bar}`;
  });
}
