import type { Evidence } from '../../model/verdict.js';
import { figureText } from './html-report-figure.js';
import type { Numbered } from './html-report-groups.js';
import { arithmeticText, plainText, provenance } from './html-report-plain.js';
import { computedText, escapeHtml, prose, signWord } from './html-report-words.js';

const released = ({ source, vintage }: Evidence): string => vintage ?? (source === 'the text' ? '' : 'not stated');

function evidenceRow(evidence: Evidence): string {
  const own = evidence.own ? '<span class="own">came through this publisher: cannot confirm itself</span>' : '';
  const where =
    evidence.source === 'the text'
      ? ''
      : `<span class="where">${escapeHtml(provenance({ ...evidence, vintage: null }))}</span>`;
  return [
    `<tr><td>${escapeHtml(evidence.text)}${where}${own}</td>`,
    `<td data-name="Period">${escapeHtml(evidence.period)}</td>`,
    `<td class="n" data-name="Value">${escapeHtml(figureText(evidence.value, evidence.unit))}</td>`,
    `<td data-name="Released">${escapeHtml(released(evidence))}</td></tr>`,
  ].join('');
}

function evidenceTable(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '<p class="soft">No figure lies behind this verdict.</p>';
  return `<table class="evidence"><thead><tr><th scope="col">Figure</th><th scope="col">Period</th><th scope="col" class="n">Value</th><th scope="col">Released</th></tr></thead><tbody>
${evidence.map(evidenceRow).join('\n')}
</tbody></table>`;
}

/** A claim on its card: its number, its words, and the way back. The address of the card leads here. */
const quote = ({ number, checked }: Numbered): string =>
  `<li id="card-${number}"><span class="number">${number}</span> <q>${escapeHtml(checked.claim.quote)}</q> <a class="back" href="#claim-${number}">in the text</a></li>`;

const paragraph = (text: string, kind = ''): string =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${prose(text)}</p>`;

/** The card of one claim, or of several of which the same is to be said. The address of each is `#card-N`. */
export function renderCard(group: readonly Numbered[]): string {
  const { checked } = group[0]!;
  const { verdict } = checked;
  const reason = verdict.reason === undefined ? '' : ` (${escapeHtml(verdict.reason)})`;
  const computed = computedText(verdict);
  const quotes = group.map((one) => one.checked.claim.quote);
  const numbers = group.map((one) => one.number).join(', ');
  const lines = [
    paragraph(verdict.text, 'why'),
    verdict.reading === undefined ? '' : paragraph(`It holds ${verdict.reading}.`),
    computed === null ? '' : `<p>Recomputed: <strong>${escapeHtml(computed)}</strong></p>`,
    evidenceTable(verdict.evidence),
    paragraph(arithmeticText(checked)),
    ...verdict.notes.map((note) => paragraph(note.text, 'soft')),
  ];
  return `<section class="card ${verdict.status}" aria-label="${group.length === 1 ? 'Claim' : 'Claims'} ${numbers}" data-plain="${escapeHtml(plainText(quotes, checked))}">
<div class="said">
<h3>${signWord(verdict.status)}${reason}</h3>
<ol class="quotes">${group.map(quote).join('')}</ol>
</div>
<div class="shown">
${lines.filter((line) => line !== '').join('\n')}
</div>
</section>`;
}
