import { note } from '../../model/note.js';
import type { Outlook } from '../../model/outlook.js';
import { pageHtml } from '../html.js';
import { factsTable, section } from '../page-section.js';
import { fanChart } from './fan-chart.js';
import { outlookFacts } from './outlook-facts.js';
import { pointsTable } from './outlook-table.js';
import {
  insideWords,
  originWords,
  seriesName,
  sourceWords,
  standInWords,
  statementSentence,
  wholeSentence,
} from './outlook-words.js';

/** A forecast as one page that loads nothing: what is expected, the fan, every period, how it was worked out. */
export function outlookHtml(made: Outlook, command: string): Promise<string> {
  const chart = fanChart(made);
  const standIn = standInWords(made);
  const inside = insideWords(made);
  return pageHtml({
    title: `What next: ${seriesName(made)}`,
    about: `From ${sourceWords(made)}. Forecast from ${originWords(made)}.`,
    summary: [wholeSentence(made), ...made.statements.map((one) => statementSentence(one, made))],
    sections: [
      section('fan', 'What is expected', {
        charts: [{ ...chart, foot: `Source: ${chart.foot}. Made by: ${command}` }],
        notes: [
          ...(standIn === null ? [] : [note('stand-in', standIn)]),
          ...(inside === null ? [] : [note('inside', inside)]),
        ],
      }),
      section('periods', 'Every period', { tables: [pointsTable(made)] }),
      section('method', 'How it was worked out', {
        tables: [factsTable('The forecast', outlookFacts(made), 'docs/forecast.md')],
        notes: made.notes,
      }),
    ],
    command,
  });
}
