import { LATEST } from '../../model/vintage.js';
import type { Numbered } from './html-report-groups.js';
import { BY_CONCERN, escapeHtml, MARKS, prose, signWord } from './html-report-words.js';
import type { CheckReport } from './report.js';

/** Who published the text, when and where. Only web addresses become links. */
export function facts({ article, asOf }: CheckReport): string {
  const url = article.url && /^https?:\/\//i.test(article.url) ? escapeHtml(article.url) : null;
  const known = asOf === LATEST ? 'as known now' : `as known on ${escapeHtml(asOf)}`;
  return [
    article.publisher === null ? 'publisher not stated' : escapeHtml(article.publisher),
    article.published === null ? 'date not stated' : `published ${escapeHtml(article.published)}`,
    `checked against the figures ${known}`,
    ...(url ? [`<a href="${url}" rel="noreferrer noopener">${url}</a>`] : article.url ? [escapeHtml(article.url)] : []),
  ].join(' · ');
}

/** The finding in a sentence: `Of 16 claims 1 fails and 1 misleads; 7 hold, on 3 nothing can be said.` */
export function finding({ claims, counts }: CheckReport): string {
  if (claims.length === 0) return 'No claim about trade was found in the text.';
  const some = (n: number, one: string, many: string): string[] => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);
  const bad = [...some(counts.fails, 'fails', 'fail'), ...some(counts.misleading, 'misleads', 'mislead')];
  const open = claims.filter(({ verdict }) => verdict.status === 'cannot-tell');
  const against = open.filter(({ arithmetic }) => arithmetic.status === 'inconsistent').length;
  const rest = [
    ...some(counts['holds-if'], 'holds under one reading', 'hold under one reading'),
    ...some(counts.holds, 'holds', 'hold'),
    ...(counts['cannot-tell'] === 0 ? [] : [`on ${counts['cannot-tell']} nothing can be said`]),
    ...some(against, 'of these does not fit the rest of the text', 'of these cannot all be right together'),
  ];
  const parts = [bad.length === 0 ? 'none fails or misleads' : bad.join(' and '), rest.join(', ')];
  const all = `Of ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  return `${all} ${parts.filter((part) => part !== '').join('; ')}.`;
}

/** Which verdicts to show: real radio buttons, worked by the style alone, with the number of claims beside each. */
export function filter({ claims, counts }: CheckReport): string {
  const choice = (value: string, label: string, more: string): string =>
    `<label class="${value}"><input type="radio" name="show" id="show-${value}" value="${value}"${more}> ${label}</label>`;
  const choices = BY_CONCERN.map((status) => {
    const { sign, word } = MARKS[status];
    const label = `<span class="sign" aria-hidden="true">${sign}</span> ${counts[status]} <span class="word">${word}</span>`;
    return choice(status, label, counts[status] === 0 ? ' disabled' : '');
  });
  return `<fieldset class="filter"><legend>Show</legend>${choice('all', `all ${claims.length}`, ' checked')}${choices.join('')}</fieldset>`;
}

/** What needs a look before the text is printed: the claims that fail or mislead, with the reason. */
export function concerns(claims: readonly Numbered[]): string {
  const found = (['fails', 'misleading'] as const).flatMap((status) =>
    claims.filter(({ checked }) => checked.verdict.status === status),
  );
  if (found.length === 0) return '';
  const items = found.map(({ number, checked: { claim, verdict } }) => {
    const place = `<a href="#card-${number}" data-card="card-${number}">${signWord(verdict.status)} <q>${escapeHtml(claim.quote)}</q></a>`;
    return `<li class="${verdict.status}">${place}<span class="why">${prose(verdict.text)}</span></li>`;
  });
  return `<section aria-labelledby="concerns"><h2 id="concerns">Look at these first</h2>\n<ul class="first">\n${items.join('\n')}\n</ul></section>`;
}

const LINES = {
  fails: 'wavy line: the figures say otherwise',
  misleading: 'double line: true, but set beside something on another base',
  'holds-if': 'dashed line: it holds under the reading named on its card',
  'cannot-tell': 'dotted line: nothing can be said, for the reason on its card',
  holds: 'solid line: the figures agree',
} as const;

/** What the marks mean. */
export const key = (): string =>
  BY_CONCERN.map(
    (status) =>
      `<li class="${status}"><span class="sign" aria-hidden="true">${MARKS[status].sign}</span> <span class="key ${status}">${MARKS[status].word}</span>, ${LINES[status]}</li>`,
  ).join('\n');
