import { htmlPage } from './html-page.js';
import { renderCard } from './html-report-card.js';
import { groups, numbered } from './html-report-groups.js';
import { concerns, facts, filter, finding, key } from './html-report-head.js';
import { SCRIPT } from './html-report-script.js';
import { renderText } from './html-report-text.js';
import { escapeHtml, prose } from './html-report-words.js';
import type { CheckReport } from './report.js';

/** A check as one HTML page that needs nothing from elsewhere: the article, its claims marked, and the evidence. */
export function renderCheckHtml(report: CheckReport): string {
  const claims = numbered(report);
  const text = renderText(report, claims);
  const title = escapeHtml(report.article.title ?? 'Untitled text');
  const notes = [...report.notes, ...report.article.notes.filter((n) => !report.notes.some((m) => m.text === n.text))];
  return htmlPage(
    `Check: ${title}`,
    `<body>
<header>
<div class="lead">
${text.title}
<p class="soft">${facts(report)}</p>
<p class="finding">${finding(report)}</p>
${notes.map((note) => `<p class="soft">${prose(note.text)}</p>`).join('\n')}
${concerns(claims)}
</div>
<div class="tools">
${claims.length === 0 ? '' : filter(report)}
<p class="keys soft" hidden>Keys: j and k walk through the claims, n and p through what fails or misleads. Enter opens one, Escape closes it.</p>
</div>
</header>
<main>
<article aria-label="The text under check">
${text.body}
</article>
<aside id="sheet" aria-label="Evidence" tabindex="-1" hidden>
<div class="bar"><button type="button" data-do="back">Previous</button><button type="button" data-do="on">Next</button><button type="button" data-do="copy">Copy as text</button><button type="button" data-do="close">Close</button></div>
<div id="sheet-body" aria-live="polite"></div>
</aside>
${claims.length === 0 ? '' : `<h2>All claims and their evidence</h2>\n${groups(claims).map(renderCard).join('\n')}`}
</main>
<footer>
<h2>What the marks mean</h2>
<ul class="soft">
${key()}
</ul>
</footer>
<script>${SCRIPT}</script>
</body>`,
    SCRIPT,
  );
}
