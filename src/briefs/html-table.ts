import { htmlText } from './html-text.js';

const NUMERIC = /^[−+$€£]*\d[\d.,]*(bn|tn|m)?(\u202f%| points| yuan| euros| yen| dollars)?( \(converted\))?$/;

function cell(tag: 'td' | 'th', text: string, numeric: boolean): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const name = numeric ? ' class="n"' : text.length > 60 ? ' class="w"' : '';
  return `<${tag}${scope}${name}>${htmlText(text)}</${tag}>`;
}

/** A table with its caption; columns of numbers stand to the right. Scrolls sideways on a narrow screen. */
export function htmlTable(
  title: string | null,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const numeric = columns.map((_, i) => {
    const cells = rows.map((r) => r[i] ?? '').filter((c) => c !== '' && c !== 'not held');
    return cells.length > 0 && cells.every((c) => NUMERIC.test(c));
  });
  const head = columns
    .map((c, i) => cell('th', c, false).replace('<th', numeric[i] ? '<th class="n"' : '<th'))
    .join('');
  const body = rows
    .map((r) => `<tr>${columns.map((_, i) => cell('td', r[i] ?? '', numeric[i]!)).join('')}</tr>`)
    .join('\n');
  const caption = title === null ? '' : `<caption>${htmlText(title)}</caption>`;
  return `<div class="wide" tabindex="0"><table>${caption}<thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
