export { brief, briefCommand } from './brief.js';
export { chartSvg } from './chart.js';
export { briefHtml } from './html.js';
export { briefMarkdown } from './markdown.js';
export {
  amount,
  asOfInWords,
  decimal,
  MINUS,
  NO_FIGURE,
  ordinal,
  percent,
  signedAmount,
  signedDecimal,
  signedPercent,
  signedPoints,
  THIN,
} from './number.js';
export { briefTerminal } from './terminal.js';
export { textTable } from './text-table.js';
