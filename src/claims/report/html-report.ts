import { createHash } from 'node:crypto';
import type { Block } from '../../model/article.js';
import { VERDICT_STATUSES } from '../../model/verdict.js';
import { LATEST } from '../../model/vintage.js';
import { computedText, escapeHtml, MARKS, renderCard } from './html-report-card.js';
import { SCRIPT } from './html-report-script.js';
import { segments } from './html-report-segments.js';
import { STYLE } from './html-report-style.js';
import type { CheckedClaim, CheckReport } from './report.js';

/** A claim with its number on the page; its card is `card-N`, its place in the text `claim-N`. */
interface Numbered {
  readonly checked: CheckedClaim;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const numbered = (report: CheckReport): Numbered[] =>
  report.claims.map((checked, i) => ({
    checked,
    number: i + 1,
    start: checked.claim.start,
    end: checked.claim.end,
  }));

/** The text of a block with its claims as links. A claim cut into several segments is one stop of the keyboard. */
function marked(text: string, block: Block, claims: readonly Numbered[], placed: Set<number>): string {
  return segments(block.start, block.end, claims)
    .map(({ start, end, spans }) => {
      const html = escapeHtml(text.slice(start, end));
      const inner = spans[0];
      if (!inner) return html;
      // A claim that is covered all over by shorter ones gets its anchor here all the same, so that links arrive.
      const anchors = spans
        .filter((span) => span !== inner && !placed.has(span.number) && coveredIn(span, claims))
        .map((span) => {
          placed.add(span.number);
          return link(span, '<sup>' + MARKS[span.checked.verdict.status].sign + '</sup>', true);
        });
      const first = !placed.has(inner.number);
      placed.add(inner.number);
      return anchors.join('') + link(inner, html, first);
    })
    .join('');
}

/** True when every segment of the claim belongs to a shorter one. */
function coveredIn(claim: Numbered, claims: readonly Numbered[]): boolean {
  return segments(claim.start, claim.end, claims).every(({ spans }) => spans[0] !== claim);
}

function link({ checked, number }: Numbered, html: string, first: boolean): string {
  const { status } = checked.verdict;
  const place = first ? ` id="claim-${number}" data-first tabindex="0"` : ' tabindex="-1"';
  const label = first ? ` aria-description="${MARKS[status].word}"` : '';
  return `<a class="claim ${status}" href="#card-${number}" data-card="card-${number}" role="doc-noteref"${place}${label}>${html}</a>`;
}

/** The verdicts of a block's claims, for the margin: sign, word, recomputed figure. */
function margin(claims: readonly Numbered[]): string {
  if (claims.length === 0) return '';
  const items = claims.map(({ checked, number }) => {
    const { sign, word } = MARKS[checked.verdict.status];
    const computed = computedText(checked.verdict);
    const figure = computed === null ? '' : ` ${escapeHtml(computed)}`;
    return `<li class="${checked.verdict.status}"><a href="#card-${number}" data-card="card-${number}"><span class="sign" aria-hidden="true">${sign}</span> <span class="word">${word}</span>${figure}</a></li>`;
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
function article(report: CheckReport, claims: readonly Numbered[]): { title: string; body: string } {
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

const counts = (report: CheckReport): string =>
  VERDICT_STATUSES.map((status) => {
    const { sign, word } = MARKS[status];
    return `<li class="${status}"><span class="sign" aria-hidden="true">${sign}</span> ${report.counts[status]} <span class="word">${word}</span></li>`;
  }).join('');

const LINES: Readonly<Record<(typeof VERDICT_STATUSES)[number], string>> = {
  holds: 'solid line: the figures agree',
  'holds-if': 'dashed line: it holds under the reading named on its card',
  misleading: 'double line: true, but set beside something on another base',
  fails: 'wavy line: the figures say otherwise',
  'cannot-tell': 'dotted line: nothing can be said, for the reason on its card',
};

const key = (): string =>
  VERDICT_STATUSES.map((status) => {
    const { sign, word } = MARKS[status];
    return `<li class="${status}"><span class="sign" aria-hidden="true">${sign}</span> <span class="key ${status}">${word}</span>, ${LINES[status]}</li>`;
  }).join('\n');

/** Who published the text, when and where. Only web addresses become links. */
function facts({ article, asOf }: CheckReport): string {
  const url = article.url && /^https?:\/\//i.test(article.url) ? escapeHtml(article.url) : null;
  const known = asOf === LATEST ? 'as known now' : `as known on ${escapeHtml(asOf)}`;
  return [
    article.publisher === null ? 'publisher not stated' : escapeHtml(article.publisher),
    article.published === null ? 'date not stated' : `published ${escapeHtml(article.published)}`,
    `checked against the figures ${known}`,
    ...(url ? [`<a href="${url}" rel="noreferrer noopener">${url}</a>`] : article.url ? [escapeHtml(article.url)] : []),
  ].join(' · ');
}

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** A check as one HTML page that needs nothing from elsewhere: the article, its claims marked, and the evidence. */
export function renderCheckHtml(report: CheckReport): string {
  const claims = numbered(report);
  const text = article(report, claims);
  const title = escapeHtml(report.article.title ?? 'Untitled text');
  const notes = [...report.notes, ...report.article.notes.filter((n) => !report.notes.some((m) => m.text === n.text))];
  const policy = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Check: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
${text.title}
<p class="facts">${facts(report)}</p>
<ul class="counts" aria-label="Verdicts on ${claims.length} claims">${counts(report)}</ul>
${notes.map((note) => `<p class="note">${escapeHtml(note.text)}</p>`).join('\n')}
</header>
<main>
<article aria-label="The text under check">
${text.body}
</article>
<aside id="sheet" aria-label="Evidence" aria-live="polite" hidden><button type="button" id="sheet-close">Close</button><div id="sheet-body"></div></aside>
<h2>All claims and their evidence</h2>
${claims.length === 0 ? '<p>No claim about trade was found in the text.</p>' : claims.map(({ checked, number }) => renderCard(checked, number)).join('\n')}
</main>
<footer class="foot">
<h2>What the marks mean</h2>
<ul>
${key()}
</ul>
<p class="keys">j and k walk through the claims, Enter opens one, Escape closes it and returns to the place.</p>
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
