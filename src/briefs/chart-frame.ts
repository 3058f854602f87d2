import type { Chart } from '../model/brief.js';

/** Text and attribute values, safe in HTML and XML alike. Control characters that XML forbids are dropped. */
export const escapeMarkup = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Longest lines of at most `width` characters; a longer word stands alone. Narrow spaces do not break. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** Colours of the charts, light and dark; exports and imports differ in lightness as well as hue. */
export const CHART_CSS = `.bl-chart{--bl-exports:#1d4f91;--bl-imports:#d9780f;--bl-imports-text:#9c5200;--bl-context:#6b6b6b;--bl-finding:#7a1f6b;--bl-text:#1b1b1b;--bl-rule:#d0d0d0;--bl-paper:#fff;color:var(--bl-text);font-family:system-ui,sans-serif;font-variant-numeric:tabular-nums}
@media (prefers-color-scheme:dark){.bl-chart{--bl-exports:#6fa8ee;--bl-imports:#ffc27a;--bl-imports-text:#ffc27a;--bl-context:#a0a0a0;--bl-finding:#ee9be0;--bl-text:#ececec;--bl-rule:#4a4a4a;--bl-paper:#16181b}}
@media print{.bl-chart{--bl-exports:#1d4f91;--bl-imports:#d9780f;--bl-imports-text:#9c5200;--bl-context:#6b6b6b;--bl-finding:#7a1f6b;--bl-text:#000;--bl-rule:#d0d0d0;--bl-paper:#fff}}
@media (max-width:480px){.bl-plot text{font-size:22px}.bl-plot .bl-odd{display:none}}`;

/** A drawn plot without its frame: the root `svg` of the marks. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

function lines(text: string, width: number, style: Omit<Line, 'text'>): Line[] {
  return wrap(text, width).map((line) => ({ text: line, ...style }));
}

const setText = (line: Line, y: number): string =>
  `<text x="0" y="${y}" font-size="${line.size}" font-weight="${line.weight}" fill="${line.fill}">${escapeMarkup(line.text)}</text>`;

function stack(block: readonly Line[], top: number): { markup: string; bottom: number } {
  let y = top;
  const markup = block.map((line) => {
    y += Math.round(line.size * 1.4);
    return setText(line, y - 4);
  });
  return { markup: markup.join(''), bottom: y };
}

/** What the numbered rules of a chart stand for, as `1  2018-07-06 section 301, list 1`. */
export const ruleKeys = (chart: Chart): readonly string[] =>
  chart.kind === 'lines' ? (chart.rules ?? []).flatMap((r) => (r.text ? [`${r.key}  ${r.at} ${r.text}`] : [])) : [];

/** The whole figure as one SVG document: finding, measure and unit, marks, keys, source. */
export function framed(chart: Chart, drawing: Drawing): string {
  const small = { size: 12, weight: 400, fill: 'var(--bl-context)' };
  const head = stack(
    [
      ...lines(chart.title, 74, { size: 16, weight: 600, fill: 'var(--bl-text)' }),
      ...lines(chart.subtitle, 95, { size: 13, weight: 400, fill: 'var(--bl-context)' }),
    ],
    0,
  );
  const top = head.bottom + 8;
  const foot = stack(
    [...ruleKeys(chart).flatMap((key) => lines(key, 100, small)), ...lines(chart.foot, 100, small)],
    top + drawing.height + 4,
  );
  const height = foot.bottom + 4;
  const inner = drawing.svg.replace('<svg', `<svg x="0" y="${top}"`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="bl-chart" role="img" aria-label="${escapeMarkup(chart.label)}" viewBox="0 0 ${drawing.width} ${height}" width="${drawing.width}" height="${height}" style="max-width:100%;height:auto"><style>${CHART_CSS}</style><rect width="100%" height="100%" fill="var(--bl-paper)"/>${head.markup}${inner}${foot.markup}</svg>\n`;
}

/** The marks alone, for a page that sets title, source and colours around them. */
export const bare = (chart: Chart, drawing: Drawing): string =>
  drawing.svg
    .replace('style="', 'style="max-width:100%;height:auto;')
    .replace('<svg', `<svg role="img" aria-label="${escapeMarkup(chart.label)}"`);
