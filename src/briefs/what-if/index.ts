export { shockWords } from './shock-words.js';
export { simulationHtml } from './simulation-html.js';
export { simulationJson } from './simulation-json.js';
export { economyRows, flowRowsOf, type Rows } from './simulation-rows.js';
export { simulationTable } from './simulation-table.js';
export { bestTariffTable, nashTable } from './tariff-table.js';
