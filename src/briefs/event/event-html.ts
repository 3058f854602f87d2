import type { Section, Sentence } from '../../model/brief.js';
import type { EventStudy, EventStudyMade } from '../../model/event-study.js';
import { note } from '../../model/note.js';
import { pageHtml } from '../html.js';
import { factsTable, section } from '../page-section.js';
import { eventChart } from './event-chart.js';
import { eventFacts } from './event-facts.js';
import { placebosTable, pointsTable, reasonsTable, wavesTable } from './event-tables.js';
import { beforeSentence, CAUSAL, effectSentence, placeboSentence, wavesWords } from './event-words.js';

const modelled = (text: string): Sentence => ({ text, register: 'modelled', figures: [] });

function sectionsOf(made: EventStudyMade, command: string): readonly Section[] {
  const chart = eventChart(made);
  return [
    section('effect', 'Before and after', { charts: [{ ...chart, foot: `${chart.foot}. Made by: ${command}` }] }),
    section('if', 'When it is the measure’s doing', {
      sentences: [modelled(CAUSAL)],
      notes: made.assumptions.map((text) => note('assumption', text)),
    }),
    ...(made.waves.length > 1 ? [section('waves', 'Each wave', { tables: [wavesTable(made)] })] : []),
    section('placebos', 'Days on which nothing happened', { tables: [placebosTable(made)] }),
    section('periods', 'Every period', { tables: [pointsTable(made)] }),
    section('method', 'How it was worked out', {
      tables: [factsTable('The equation and its figures', eventFacts(made), 'docs/explain/event-study.md')],
      notes: made.notes,
    }),
  ];
}

/** A study as one page that loads nothing; where the figures cannot tell, the page says why. */
export function eventHtml(study: EventStudy, command: string): Promise<string> {
  const title = `What a measure did: ${wavesWords(study)}`;
  if (!study.identified)
    return pageHtml({
      title,
      about: `From ${study.source}.`,
      summary: [{ text: 'It cannot be identified with these figures.', register: 'computed', figures: [] }],
      sections: [section('why', 'Why not', { tables: [reasonsTable(study)], notes: study.notes })],
      command,
    });
  const placebo = placeboSentence(study);
  return pageHtml({
    title,
    about: `From ${study.estimate.source}.`,
    summary: [effectSentence(study), beforeSentence(study), ...(placebo === null ? [] : [placebo])].map(modelled),
    sections: sectionsOf(study, command),
    command,
  });
}
