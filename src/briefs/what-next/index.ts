export { fanChart } from './fan-chart.js';
export { outlookHtml } from './outlook-html.js';
export { outlookJson } from './outlook-json.js';
export { outlookRows } from './outlook-rows.js';
export { outlookTable } from './outlook-table.js';
