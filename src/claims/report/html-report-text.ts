import type { Block } from '../../model/article.js';
import type { Numbered } from './html-report-groups.js';
import { segments } from './html-report-segments.js';
import { computedText, escapeHtml, MARKS, prose, signWord } from './html-report-words.js';
import type { CheckReport } from './report.js';

/** The text of a block with its claims as links. A claim cut into several segments is one stop of the keyboard. */
function marked(text: string, block: Block, claims: readonly Numbered[], placed: Set<number>): string {
  const parts = segments(block.start, block.end, claims);
  const last = new Map(parts.flatMap(({ spans }, i) => (spans[0] ? [[spans[0].number, i] as const] : [])));
  return parts
    .map(({ start, end, spans }, i) => {
      const html = escapeHtml(text.slice(start, end));
      const inner = spans[0];
      if (!inner) return html;
      // A claim that is covered all over by shorter ones gets its anchor here all the same, so that links arrive.
      const anchors = spans
        .filter((span) => span !== inner && !placed.has(span.number) && coveredIn(span, claims))
        .map((span) => {
          placed.add(span.number);
          return link(span, `<sup>${MARKS[span.checked.verdict.status].sign}</sup>`, true, true);
        });
      const first = !placed.has(inner.number);
      placed.add(inner.number);
      return anchors.join('') + link(inner, html, first, last.get(inner.number) === i);
    })
    .join('');
}

/** True when every segment of the claim belongs to a shorter one. */
function coveredIn(claim: Numbered, claims: readonly Numbered[]): boolean {
  return segments(claim.start, claim.end, claims).every(({ spans }) => spans[0] !== claim);
}

/** A part of a claim: its first part takes the focus, its last part bears its number. */
function link({ checked, number }: Numbered, html: string, first: boolean, last: boolean): string {
  const { status } = checked.verdict;
  const place = first ? ` id="claim-${number}" data-first tabindex="0"` : ' tabindex="-1"';
  const label = first ? ` aria-description="${MARKS[status].word}"` : '';
  const shown = last ? ` data-number="${number}"` : '';
  return `<a class="claim ${status}" href="#card-${number}" data-card="card-${number}" role="doc-noteref"${place}${label}${shown}>${html}</a>`;
}

/** The verdicts of a block's claims, for the margin: number, sign, word, recomputed figure; the reason where one errs. */
function margin(claims: readonly Numbered[]): string {
  if (claims.length === 0) return '';
  const items = claims.map(({ checked: { verdict }, number }) => {
    const computed = computedText(verdict);
    const errs = verdict.status === 'fails' || verdict.status === 'misleading';
    const figure = computed === null ? '' : ` <span class="figure">${escapeHtml(computed)}</span>`;
    const why = errs ? ` <span class="why">${prose(verdict.text)}</span>` : '';
    return `<li class="${verdict.status}"><a href="#card-${number}" data-card="card-${number}"><span class="number">${number}</span> ${signWord(verdict.status)}${figure}</a>${why}</li>`;
  });
  return `<ul class="margin" aria-label="Verdicts on this paragraph">${items.join('')}</ul>`;
}

/** The blocks to show, in order: metadata only where a claim lies in it, and what no block covers but a claim does. */
function shownBlocks(report: CheckReport, claims: readonly Numbered[]): Block[] {
  const meets = (block: Block, claim: Numbered): boolean => claim.start < block.end && claim.end > block.start;
  const blocks = report.article.blocks.filter((block) => block.end > block.start);
  const shown = blocks.filter((block) => block.kind !== 'meta' || claims.some((claim) => meets(block, claim)));
  const lost = claims.filter((claim) => claim.end > claim.start && !blocks.some((block) => meets(block, claim)));
  const extra = lost.map(({ start, end }): Block => ({ start, end, kind: 'paragraph' }));
  return [...shown, ...extra].sort((a, b) => a.start - b.start);
}

/** The text with its claims marked, a row for each block; the title apart, for the head of the page. */
export function renderText(report: CheckReport, claims: readonly Numbered[]): { title: string; body: string } {
  const { text, title } = report.article;
  const placed = new Set<number>();
  const row = (block: Block): string => {
    const here = claims.filter((claim) => claim.start < block.end && claim.end > block.start);
    const starting = here.filter((claim) => !placed.has(claim.number));
    const html = marked(text, block, here, placed);
    const tag = block.kind === 'title' ? 'h1' : 'p';
    return `<div class="row ${block.kind}"><${tag}>${html}</${tag}>${margin(starting)}</div>`;
  };
  const blocks = shownBlocks(report, claims);
  const head = blocks.find((block) => block.kind === 'title');
  const first = head ? row(head) : `<h1>${escapeHtml(title ?? 'Untitled text')}</h1>`;
  const rest = blocks.filter((block) => block !== head);
  return { title: first, body: rest.map((block) => row(block)).join('\n') };
}
