import {
  csvCell,
  type EventStudyMade,
  eventColumns,
  eventHtml,
  eventJson,
  eventRows,
  eventStudy,
  eventTable,
} from '../index.js';
import { deliver } from './deliver.js';
import type { Effects } from './effects.js';
import { type EventCliOptions, eventOptions } from './event-options.js';
import { DONE, NO_ESTIMATE } from './exit-code.js';
import { shellWord } from './shell-word.js';
import { watched, withPanel } from './with-panel.js';

/** The command that makes the same again. */
function commandOf(file: string | undefined, options: EventCliOptions): string {
  const { json: _, csv: __, html: ___, ...asked } = options;
  const dashed = (name: string): string => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
  const set = Object.entries(asked).flatMap(([name, value]) =>
    value === true
      ? [dashed(name)]
      : (Array.isArray(value) ? value : [value]).flatMap((one) => [dashed(name), String(one)]),
  );
  return ['bilateral', 'event', ...(file === undefined ? [] : [file]), ...set].map(shellWord).join(' ');
}

const csv = (made: EventStudyMade): string => {
  const { columns, rows } = eventRows(made);
  return `${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\n')}\n`;
};

/** `bilateral event PANEL --treated COLUMN --date DAY`: what a measure did; exit code 4 where the figures cannot tell. */
export async function runEvent(file: string | undefined, options: EventCliOptions, effects: Effects): Promise<number> {
  const asked = watched(eventOptions(options), {}, effects);
  const { made } = await withPanel(
    file,
    options,
    effects,
    (available) => eventColumns(asked, available),
    (panel) => eventStudy(panel, asked),
  );
  if (options.html !== undefined) await deliver(options.html, await eventHtml(made, commandOf(file, options)), effects);
  // rows are of effects: where there are none, the reasons are printed
  if (options.csv !== undefined && made.identified) await deliver(options.csv, csv(made), effects);
  if (options.json) await effects.out(`${JSON.stringify(eventJson(made), null, 2)}\n`);
  const printed = options.html !== undefined || options.json || (options.csv !== undefined && made.identified);
  if (!printed) await effects.out(eventTable(made, { width: effects.width }));
  return made.identified ? DONE : NO_ESTIMATE;
}
