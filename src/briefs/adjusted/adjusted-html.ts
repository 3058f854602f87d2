import type { AdjustedSeries } from '../../model/adjustment.js';
import { note } from '../../model/note.js';
import { pageHtml } from '../html.js';
import { factsTable, section } from '../page-section.js';
import { seriesName, sourceWords } from '../what-next/outlook-words.js';
import { adjustedChart } from './adjusted-chart.js';
import { adjustedFacts } from './adjusted-facts.js';
import { monthsTable, outliersTable } from './adjusted-table.js';
import { monthsWords, newestSentence, revisionSentence, standInWords } from './adjusted-words.js';

/** An adjusted series as one page that loads nothing: the two lines, outliers, how it was worked out, every month. */
export function adjustedHtml(made: AdjustedSeries, command: string): Promise<string> {
  const chart = adjustedChart(made);
  const standIn = standInWords(made);
  const revised = revisionSentence(made);
  return pageHtml({
    title: `Seasonally adjusted: ${seriesName(made)}`,
    about: `From ${sourceWords(made)}. Months ${monthsWords(made)}.`,
    summary: [newestSentence(made), ...(revised === null ? [] : [revised])],
    sections: [
      section('chart', 'As published and adjusted', {
        charts: [{ ...chart, foot: `Source: ${chart.foot}. Made by: ${command}` }],
        notes: standIn === null ? [] : [note('stand-in', standIn)],
      }),
      ...(made.outliers.length === 0 ? [] : [section('outliers', 'Outliers', { tables: [outliersTable(made)] })]),
      section('method', 'How it was worked out', {
        tables: [factsTable('The adjustment', adjustedFacts(made), 'docs/seasonal-adjustment.md')],
        notes: made.notes,
      }),
      section('months', 'Every month', { tables: [monthsTable(made)] }),
    ],
    command,
  });
}
