export { adjustedHtml } from './adjusted-html.js';
export { adjustedJson } from './adjusted-json.js';
export { adjustedRows } from './adjusted-rows.js';
export { adjustedTable } from './adjusted-table.js';
