import type { Brief, Chart, Section, Sentence } from '../model/brief.js';
import { chartSvg } from './chart.js';
import { CHART_CSS, escapeMarkup } from './chart-frame.js';
import { EVIDENCE_COLUMNS, evidenceRows } from './evidence.js';
import { PAGE_CSS } from './html-style.js';
import { htmlTable } from './html-table.js';
import { htmlText } from './html-text.js';
import { chartRows } from './markdown.js';
import { asOfInWords } from './number.js';

const say = (s: Sentence): string => {
  const use = s.use ? `<p class="use">${escapeMarkup(`${s.use.advice}: ${s.use.why}`)}</p>` : '';
  const rows = evidenceRows(s.figures);
  const behind = rows.length
    ? `<details><summary>figures (${rows.length})</summary>${htmlTable(null, EVIDENCE_COLUMNS, rows)}</details>`
    : '';
  return `<div class="say"><p>${htmlText(s.text)} <span class="tag">${s.register}</span></p>${use}${behind}</div>`;
};

async function figure(chart: Chart): Promise<string> {
  const { columns, rows } = chartRows(chart);
  const svg = await chartSvg(chart, { frame: false });
  const rules = chart.kind === 'lines' ? (chart.rules ?? []).filter((r) => r.text) : [];
  const keys = rules.length
    ? `<ol class="keys">${rules.map((r) => `<li value="${escapeMarkup(r.key)}">${escapeMarkup(`${r.at} ${r.text}`)}</li>`).join('')}</ol>`
    : '';
  return `<figure id="chart-${escapeMarkup(chart.id)}" class="bl-chart"><figcaption><p class="finding">${htmlText(chart.title)}</p><p>${escapeMarkup(chart.subtitle)}</p></figcaption>
${svg}
${keys}<p class="source">${escapeMarkup(chart.foot)}</p><details><summary>table behind the chart (${rows.length} rows)</summary>${htmlTable(null, columns, rows)}</details></figure>`;
}

async function section(s: Section): Promise<string> {
  const charts = [];
  for (const chart of s.charts) charts.push(await figure(chart));
  const tables = s.tables.map(
    (t) => `${htmlTable(t.title, t.columns, t.rows)}<p class="source">Source: ${escapeMarkup(t.source)}</p>`,
  );
  const notes = s.notes.length ? `<ul>${s.notes.map((n) => `<li>${htmlText(n.text)}</li>`).join('')}</ul>` : '';
  return `<section id="${escapeMarkup(s.id)}"><h2>${escapeMarkup(s.title)}</h2>\n${[...s.sentences.map(say), ...tables, ...charts, notes].filter(Boolean).join('\n')}\n</section>`;
}

/** What a page is made of, whatever it is about. */
export interface Page {
  readonly title: string;
  /** One line below the title. */
  readonly about: string;
  readonly summary: readonly Sentence[];
  readonly sections: readonly Section[];
  readonly command: string;
}

/** One HTML file that loads nothing: charts and style inside, every figure's rows behind its sentence. */
export async function pageHtml(page: Page): Promise<string> {
  const sections = [];
  for (const s of page.sections) sections.push(await section(s));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeMarkup(page.title)}</title>
<style>${PAGE_CSS}
${CHART_CSS}</style></head>
<body><header><h1>${escapeMarkup(page.title)}</h1><p class="soft">${escapeMarkup(page.about)}</p></header>
<main><div class="summary">
${page.summary.map(say).join('\n')}
</div>
${sections.join('\n')}
</main><footer><p class="soft">Made by <code>${escapeMarkup(page.command)} --html</code></p></footer></body></html>
`;
}

/** The brief as such a file. */
export const briefHtml = (brief: Brief): Promise<string> =>
  pageHtml({
    ...brief,
    about: `From ${asOfInWords(brief.asOf)}. Every sentence says whether it is published${brief.sections.some(({ sentences }) => sentences.some(({ register }) => register === 'modelled')) ? ', computed or modelled' : ' or computed'}; its figures open below it.`,
  });
