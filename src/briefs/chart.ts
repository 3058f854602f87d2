import type * as PlotModule from '@observablehq/plot';
import type { Chart } from '../model/brief.js';
import { plotBars } from './chart-bars.js';
import { plotDots } from './chart-dots.js';
import { plotEvent } from './chart-event.js';
import { plotFan } from './chart-fan.js';
import { bare, type Drawing, framed } from './chart-frame.js';
import { plotLines } from './chart-lines.js';
import { plotNormal } from './chart-normal.js';
import { plotPairs } from './chart-pairs.js';
import { plotStrip } from './chart-strip.js';
import { plotWaterfall } from './chart-waterfall.js';

function plotted(plot: typeof PlotModule, chart: Chart, document: Document): Element {
  switch (chart.kind) {
    case 'lines':
      return plotLines(plot, chart, document);
    case 'bars':
      return plotBars(plot, chart, document);
    case 'normal':
      return plotNormal(plot, chart, document);
    case 'strip':
      return plotStrip(plot, chart, document);
    case 'dots':
      return plotDots(plot, chart, document);
    case 'pairs':
      return plotPairs(plot, chart, document);
    case 'event':
      return plotEvent(plot, chart, document);
    case 'fan':
      return plotFan(plot, chart, document);
    case 'waterfall':
      return plotWaterfall(plot, chart, document);
  }
}

/** Both libraries cost a quarter of a second to load: only those who draw pay. */
async function drawing(chart: Chart): Promise<Drawing> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as { document: Document };
  const root = plotted(plot, chart, document);
  root.setAttribute('class', 'bl-plot');
  root.setAttribute('style', 'background:none;font:13px system-ui,sans-serif;overflow:visible');
  root.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  root.querySelectorAll('style').forEach((style) => {
    style.remove();
  });
  // On a narrow screen the text grows and every second year makes room for it.
  root.querySelectorAll('[aria-label="x-axis tick label"] text').forEach((text, i) => {
    if (i % 2) text.setAttribute('class', 'bl-odd');
  });
  const width = Number(root.getAttribute('width'));
  const height = Number(root.getAttribute('height'));
  return { svg: shortened(root.outerHTML), width, height };
}

/** Coordinates to two decimals: half the bytes, and the same on every machine. What the text says stays as it is. */
const shortened = (svg: string): string =>
  svg.replace(/<[^>]*>/g, (tag) => tag.replace(/-?\d+\.\d{3,}/g, (n) => String(Number(Number(n).toFixed(2)))));

/**
 * A chart as an SVG document: text stays text, colours follow light and dark, 640 wide.
 * `frame: false` gives the marks alone, without title, source and style, for a page that sets its own.
 */
export async function chartSvg(chart: Chart, options: { frame?: boolean } = {}): Promise<string> {
  const drawn = await drawing(chart);
  return options.frame === false ? bare(chart, drawn) : framed(chart, drawn);
}
