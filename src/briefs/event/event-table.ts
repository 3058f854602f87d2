import type { Table } from '../../model/brief.js';
import type { EventStudy, EventStudyMade, NotIdentified } from '../../model/event-study.js';
import { wrap } from '../chart-frame.js';
import { textTable } from '../text-table.js';
import { eventFacts } from './event-facts.js';
import { placebosTable, pointsTable, wavesTable } from './event-tables.js';
import { beforeSentence, CAUSAL, effectSentence, placeboSentence, wavesWords } from './event-words.js';

const hanging = (first: string, text: string, width: number): string[] =>
  wrap(text, width - first.length).map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line);

const set = ({ title, columns, rows }: Table, width: number): string[] => [
  '',
  ...wrap(title, width - 2).map((line) => `  ${line}`),
  ...textTable(columns, rows, width - 2).map((line) => `  ${line}`),
];

function madeLines(made: EventStudyMade, width: number): string[] {
  const placebo = placeboSentence(made);
  const facts = eventFacts(made);
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  return [
    ...wrap(`${effectSentence(made)} [modelled]`, width),
    '',
    ...wrap(beforeSentence(made), width),
    ...(placebo === null ? [] : wrap(placebo, width)),
    '',
    ...wrap(CAUSAL, width),
    ...made.assumptions.flatMap((text) => hanging('  · ', text, width)),
    ...set(pointsTable(made), width),
    ...(made.waves.length > 1 ? set(wavesTable(made), width) : []),
    ...set(placebosTable(made), width),
    '',
    ...facts.flatMap(([what, said]) => hanging(`  ${what.padEnd(column)}`, said, width)),
  ];
}

const cannotLines = ({ reasons }: NotIdentified, width: number): string[] => [
  'Cannot be identified with these figures.',
  ...reasons.flatMap(({ text, remedy }) => [
    '',
    ...hanging('  · ', text, width),
    ...hanging('    try: ', remedy, width),
  ]),
];

/** A study as plain text: the finding, whether to believe it, every period, how it came about; or why there is none. */
export function eventTable(study: EventStudy, options: { width?: number } = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const source = study.identified ? study.estimate.source : study.source;
  const lines = [
    ...wrap(`Event study: ${wavesWords(study)}`, width),
    ...wrap(`from ${source}`, width),
    '',
    ...(study.identified ? madeLines(study, width) : cannotLines(study, width)),
    ...(study.notes.length > 0 ? [''] : []),
    ...study.notes.flatMap(({ text }) => hanging('  · ', text, width)),
  ];
  return `${lines.map((line) => line.replaceAll('\u202f', ' ').trimEnd()).join('\n')}\n`;
}
