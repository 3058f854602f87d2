import { describe, expect, it } from 'vitest';
import { rowsOf } from '../resolve/asked-rows.js';
import { toldRead } from '../resolve/told-in-words.js';

const TABLES = {
  'records that a negation or a comparison tells': `
Never did Spain buy so many goods abroad as in 2022. | Never did Spain buy so many goods=record any ESP-WLD m :goods
Never had Chile sold so little copper to China. | Never had Chile sold so little copper=record any CHL-CHN x
Not for eight years had half-year figures shown Japan's trade deficit going down. | Not for eight years=record 8 JPN-WLD b
Not in ten years had Peru's exports fallen so fast. | Not in ten years=record 10 PER-WLD x
More service trade than in any first half before: China set a new mark. | More service trade than in any first half before=record any CHN-WLD t :services
Canada bought more abroad in January 2023 than it had in 10 months, and its deficit grew. | than it had in 10 months=record 10 CAN-WLD m
Kenya exported less tea than it did in three years. | than it did in three years=record 3 KEN-WLD x
Exports of Ghana were higher than in any quarter before. | higher than in any quarter before=record any GHA-WLD x
Exports of Ghana were higher than in the quarter before. | higher than in the quarter before=no record
`,
  'runs without a number': `
India's trade deficit had been getting wider month after month. | getting wider month after month=streak any IND-WLD b
Exports of Brazil have shrunk quarter after quarter. | shrunk quarter after quarter=streak any BRA-WLD x
Imports of Morocco have been rising steadily year after year. | rising steadily year after year=streak any MAR-WLD m
Exports of Brazil rose month on month. | month on month=no streak
`,
};

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
