import type { Section, Table } from '../model/brief.js';
import { type Note, note } from '../model/note.js';
import type { Outlook, WhatNext } from '../model/outlook.js';
import { amount, decimal, percent, signedPercent } from './number.js';
import { fanChart } from './what-next/fan-chart.js';
import { modelWords, unknownWords } from './what-next/outlook-facts.js';
import {
  chanceWords,
  effectWords,
  sourceWords,
  spanWords,
  standInWords,
  wholeSentence,
} from './what-next/outlook-words.js';
import { listed, sentenceCase } from './wording.js';

/** `falls 5 % or more`. */
const changeHead = ({ found: { statement } }: Outlook['statements'][number]): string =>
  `${statement.kind} ${percent(statement.amount, 0)} or more`;

const flowName = ({ series }: Outlook): string => `${series.reporter} ${series.flow}`;

/** How likely changes are, and what came. */
function chances(outlooks: readonly Outlook[]): Table {
  const [first] = outlooks;
  const scored = outlooks.some(({ statements }) => statements.some(({ score }) => score !== null));
  return {
    title: `Chances in ${spanWords(first!.whole.period)}, against the same months a year before, modelled`,
    columns: ['', ...first!.statements.map(changeHead), ...(scored ? ['came', 'Brier scores'] : [])],
    rows: outlooks.map((made) => [
      flowName(made),
      ...made.statements.map(({ found }) => chanceWords(found.probability)),
      ...(scored ? outturn(made) : []),
    ]),
    source: [...new Set(outlooks.map(sourceWords))].join('; '),
  };
}

function outturn({ statements, series }: Outlook): string[] {
  const scores = statements.flatMap(({ score }) => (score === null ? [] : [score]));
  const [one] = scores;
  if (!one || one.base === null) return ['not yet', ''];
  return [
    `${signedPercent((one.value / one.base - 1) * 100)} (${amount(one.value, series.currency)})`,
    scores.map(({ brier }) => decimal(brier, 2)).join(', '),
  ];
}

/** Remarks of several outlooks, each once. */
function remarks(outlooks: readonly Outlook[]): Note[] {
  const [first] = outlooks;
  const standIn = outlooks.map(standInWords).find((words) => words !== null);
  const calendar = outlooks.flatMap((made) =>
    made.forecast.calendar.map((effect) => `${flowName(made)}, ${effectWords(effect, made)}`),
  );
  const commands = outlooks.map(
    ({ series, forecast }) =>
      `bilateral forecast ${series.reporter} ${series.partner} ${series.flow} --from ${forecast.origin.start}`,
  );
  const scored = outlooks.some(({ statements }) => statements.some(({ score }) => score !== null));
  const own = new Map(outlooks.flatMap((made) => made.notes).map((one) => [one.text, one]));
  return [
    ...(standIn === undefined ? [] : [note('next-stand-in', standIn)]),
    note(
      'next-method',
      `${sentenceCase(modelWords(first!))}, from the months known up to ${first!.forecast.origin.start}`,
    ),
    ...(calendar.length === 0 ? [] : [note('next-calendar', `effects of the calendar: ${calendar.join('; ')}`)]),
    ...(scored ? [note('next-scores', 'Brier scores, in the order of the chances: 0 is best, a coin has 0.25')] : []),
    note('next-unknown', `not known: ${unknownWords(first!)}`),
    note('next-trial', `how the method fared at earlier origins of these series: ${listed(commands)}`),
    ...own.values(),
  ];
}

/** What is expected after the period; nothing where no forecast could be made. */
export function whatNextSection({ outlooks, notes }: WhatNext): Section[] {
  if (outlooks.length === 0) return [];
  return [
    {
      id: 'what-next',
      title: 'What next',
      sentences: outlooks.map(wholeSentence),
      tables: [chances(outlooks)],
      charts: outlooks.map(fanChart),
      notes: [...remarks(outlooks), ...notes],
    },
  ];
}
