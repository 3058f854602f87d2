import { VERDICT_STATUSES } from '../../model/verdict.js';
import { htmlPage } from './html-page.js';
import { escapeHtml, MARKS, prose } from './html-report-words.js';
import type { CheckSummary } from './summary.js';

/** A text that was checked, and the name of its page beside the index. */
export interface IndexEntry {
  readonly source: string;
  readonly page: string;
  readonly summary: CheckSummary;
}

const HEAD = `<tr><th scope="col">Text</th><th scope="col">Date</th><th scope="col" class="n">Claims</th>${VERDICT_STATUSES.map(
  (status) =>
    `<th scope="col" class="n ${status}"><span class="sign" aria-hidden="true">${MARKS[status].sign}</span> <span class="word">${MARKS[status].word}</span></th>`,
).join('')}</tr>`;

const href = (page: string): string => escapeHtml(encodeURIComponent(page));
const nameOf = ({ source, summary }: IndexEntry): string => escapeHtml(summary.title ?? source);

function row(entry: IndexEntry): string {
  const { source, page, summary } = entry;
  const facts = [summary.publisher, summary.title === null ? null : source].filter((fact) => fact !== null);
  const counts = VERDICT_STATUSES.map(
    (status) =>
      `<td class="n${summary.counts[status] === 0 ? ' none' : ` ${status} some`}" data-name="${MARKS[status].word}">${summary.counts[status]}</td>`,
  );
  return `<tr><th scope="row"><a href="${href(page)}">${nameOf(entry)}</a><span class="where">${facts.map(escapeHtml).join(' · ')}</span></th><td data-name="date">${summary.published ?? 'not stated'}</td><td class="n" data-name="claims">${summary.claims}</td>${counts.join('')}</tr>`;
}

/** The claims of a text that fail or mislead, each a link to its card. */
function faults(entry: IndexEntry): string {
  if (entry.summary.faults.length === 0) return '';
  const items = entry.summary.faults.map(({ number, checked: { claim, verdict } }) => {
    const { sign, word } = MARKS[verdict.status];
    return `<li class="${verdict.status}"><a href="${href(entry.page)}#card-${number}"><span class="sign" aria-hidden="true">${sign}</span> <span class="word">${word}</span> <q>${escapeHtml(claim.quote)}</q></a><span class="why">${prose(verdict.text)}</span></li>`;
  });
  return `<h3><a href="${href(entry.page)}">${nameOf(entry)}</a></h3>\n<ul class="first">\n${items.join('\n')}\n</ul>`;
}

/** The page that links the pages of several checks: what needs a look first, then a table of all texts. */
export function renderCheckIndex(
  entries: readonly IndexEntry[],
  unread: readonly { readonly source: string; readonly message: string }[],
): string {
  const wrong = entries.map(faults).filter((html) => html !== '');
  const texts = `${entries.length} ${entries.length === 1 ? 'text' : 'texts'}`;
  const missing =
    unread.length === 0
      ? ''
      : `<h2>Not read</h2>\n<ul>${unread.map(({ source, message }) => `<li>${escapeHtml(source)}: ${escapeHtml(message)}</li>`).join('\n')}</ul>\n`;
  return htmlPage(
    `Check of ${texts}`,
    `<body class="index">
<main>
<h1>Check of ${texts}</h1>
${missing}<h2>Fails and misleads</h2>
${wrong.length === 0 ? '<p>No claim fails or misleads.</p>' : wrong.join('\n')}
<h2>All texts</h2>
<div class="scroll"><table class="texts"><thead>${HEAD}</thead><tbody>
${entries.map(row).join('\n')}
</tbody></table></div>
</main>
</body>`,
  );
}
