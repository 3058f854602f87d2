export { withChances } from './claim-words.js';
export { fanChart } from './fan-chart.js';
export { type ManyAbout, manyTable } from './many-table.js';
export { outlookHtml } from './outlook-html.js';
export { manyJson, outlookJson } from './outlook-json.js';
export { manyRows, outlookRows } from './outlook-rows.js';
export { outlookTable } from './outlook-table.js';
