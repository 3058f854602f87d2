import { economyName } from '../../model/economy.js';

/** What worlds made elsewhere call those that are no single economy. */
const REST: Readonly<Record<string, string>> = {
  ROW: 'rest of the world',
  EUX: 'rest of the European Union',
};

/** `United States`, `Rest of the world`: as it stands in a column. */
export const columnName = (code: string): string => {
  const rest = REST[code];
  return rest === undefined ? economyName(code) : rest.charAt(0).toUpperCase() + rest.slice(1);
};

/** `the United States`, `the rest of the world`: as it stands in a sentence. */
export const proseName = (code: string): string =>
  REST[code] === undefined ? economyName(code, { the: true }) : `the ${REST[code]}`;
