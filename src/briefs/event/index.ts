// An event study as a table, a page, JSON and rows.

export { eventChart } from './event-chart.js';
export { eventHtml } from './event-html.js';
export { eventJson } from './event-json.js';
export { eventRows } from './event-rows.js';
export { eventTable } from './event-table.js';
