import type { Chart, Section, Sentence, Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { note } from '../model/note.js';
import type { WhatIf, WhatIfCase } from '../model/what-if.js';
import { THIN } from './number.js';
import { type Changed, changedOf } from './what-if/changed.js';
import { columnName, proseName } from './what-if/economy-words.js';
import { diversion, type FlowChange, flowChanges } from './what-if/flow-changes.js';
import { welfareChart } from './what-if/outcome-charts.js';
import { goes, goings, shortPercent } from './what-if/percent-words.js';
import { thetaWords } from './what-if/shock-words.js';
import { baselineWords, DEFICIT_WORDS, flowName, incomeWords } from './what-if/simulation-words.js';
import { standing } from './what-if/standing.js';
import { signedIn } from './what-if/unit-amount.js';
import { listed, named, possessive, sentence, sentenceCase } from './wording.js';

/** A case worked out: each economy's change, with the range that the bounds of the elasticity give it. */
interface Worked {
  readonly asked: WhatIfCase;
  readonly changed: readonly Changed[];
  readonly range: (code: string) => readonly [number, number];
  readonly between: readonly FlowChange[];
  /** The sale to one of the two that rises most, by whom it is. */
  readonly steps: FlowChange | undefined;
  readonly gains: Changed | undefined;
}

/** The sale to one of the pair by another single economy that rises most. */
function stepsIn(
  { baseline }: WhatIfCase['made'],
  flows: readonly FlowChange[],
  pair: readonly string[],
): FlowChange | undefined {
  const single = (code: string): boolean => baseline.aggregates?.[code] !== 'rest' && !pair.includes(code);
  return diversion(
    flows.filter(({ exporter, importer }) => single(exporter) && pair.includes(importer)),
    1,
  ).rises[0];
}

function workedOut(asked: WhatIfCase, pair: readonly [string, string]): Worked {
  const changed = asked.made.economies.map(changedOf);
  const bounds = [changed, ...asked.bounds.map(({ made }) => made.economies.map(changedOf))];
  const flows = flowChanges(asked.made);
  const [a, b] = pair;
  const others = changed.filter(({ code }) => code !== a && code !== b);
  return {
    asked,
    changed,
    range: (code) => {
      const values = bounds.flatMap((all) => all.filter((one) => one.code === code).map((one) => one.realIncome));
      return [Math.min(...values), Math.max(...values)];
    },
    between: pair.flatMap((exporter, i) =>
      flows.filter((one) => one.exporter === exporter && one.importer === pair[1 - i]),
    ),
    steps: stepsIn(asked.made, flows, pair),
    gains: others.reduce<Changed | undefined>(
      (most, one) => (most && most.realIncome >= one.realIncome ? most : one),
      undefined,
    ),
  };
}

interface Asked {
  readonly pair: readonly [string, string];
  readonly points: number;
}

/** A case as a clause after `if`. */
function clause({ asked: { id } }: Worked, { pair: [a, b], points }: Asked): string {
  if (id === 'no-trade') return `${proseName(a)} and ${proseName(b)} traded nothing with each other`;
  if (id === 'on-both')
    return `${proseName(a)} and ${proseName(b)} each put ${points} points more tariff on the other’s goods`;
  const [seller, buyer] = id === 'on-first' ? [a, b] : [b, a];
  return `${proseName(buyer)} put ${points} points more tariff on goods from ${proseName(seller)}`;
}

/** The same as the head of a row. */
function label({ asked: { id } }: Worked, { pair: [a, b], points }: Asked): string {
  if (id === 'no-trade') return 'no trade';
  const on = { 'on-first': `${possessive(a)} goods`, 'on-second': `${possessive(b)} goods`, 'on-both': 'both' }[id];
  return `+${points} on ${on}`;
}

const isMutual = ({ asked: { id } }: Worked): boolean => id === 'on-both' || id === 'no-trade';

const rangeWords = ([low, high]: readonly [number, number]): string => `${shortPercent(low)} to ${shortPercent(high)}`;

/** The same in a cell, which does not break. */
const rangeCell = (range: readonly [number, number]): string =>
  rangeWords(range).replaceAll(`${THIN}%`, '').replaceAll(' ', THIN);

const moveOf = ({ before, after }: FlowChange): string =>
  before === 0 ? 'none before' : shortPercent((after / before - 1) * 100);

const changeIn = ({ changed }: Worked, code: string): number => changed.find((one) => one.code === code)!.realIncome;

/** `falls 30 %`, `ends`. */
function tradeWords(between: readonly FlowChange[]): string {
  const before = between.reduce((sum, one) => sum + one.before, 0);
  const after = between.reduce((sum, one) => sum + one.after, 0);
  if (before === 0) return 'there is no trade between them';
  return `trade between them ${after === 0 ? 'ends' : goes((after / before - 1) * 100)}`;
}

/** `If ..., real income falls 0.1 % in China (...) and ...; trade between them falls 30 %; Vietnam gains most ...`. */
function caseSentence(worked: Worked, question: Asked): Sentence {
  const { asked, range, between, steps, gains } = worked;
  const incomes = goings(
    question.pair.map((code) => ({
      value: changeIn(worked, code),
      where: `in ${proseName(code)} (${rangeWords(range(code))})`,
    })),
  );
  const change = signedIn(asked.made.baseline.unit);
  const others = [
    ...(gains && gains.realIncome > 0
      ? [`of the others ${proseName(gains.code)} gains most (${shortPercent(gains.realIncome)})`]
      : []),
    ...(steps
      ? [
          `of sales to the two those of ${flowName(steps)} rise most (${change(steps.after - steps.before)}, ${moveOf(steps)})`,
        ]
      : []),
  ];
  return sentence(
    'modelled',
    `If ${clause(worked, question)}, ${incomeWords(asked.made.baseline)} ${listed(incomes)}; ${[tradeWords(between), ...others].join('; ')}.`,
    [],
  );
}

function tables(cases: readonly Worked[], question: Asked, source: string, income: string): Table[] {
  const [a, b] = question.pair;
  return [
    {
      title: `${sentenceCase(income)} of both, change in percent, and its range; +${question.points}: so many points more tariff`,
      columns: ['If', columnName(a), 'range', columnName(b), 'range'],
      rows: cases.map((worked) => [
        label(worked, question),
        ...[a, b].flatMap((code) => [shortPercent(changeIn(worked, code)), rangeCell(worked.range(code))]),
      ]),
      source: `modelled on ${source}`,
    },
    {
      title: 'Trade between them, who else gains most, and whose sales to one of them rise most',
      columns: [
        'If',
        `${columnName(a)} to ${columnName(b)}`,
        `${columnName(b)} to ${columnName(a)}`,
        'Gains most',
        'Sales that rise most',
      ],
      rows: cases.map((worked) => [
        label(worked, question),
        ...worked.between.map(moveOf),
        worked.gains && worked.gains.realIncome > 0
          ? `${columnName(worked.gains.code)} ${shortPercent(worked.gains.realIncome)}`
          : 'nobody',
        worked.steps ? `${flowName(worked.steps, columnName)} ${moveOf(worked.steps)}` : 'none',
      ]),
      source: `modelled on ${source}`,
    },
  ];
}

/** Who gains and loses in one case, with the range that the elasticity makes. */
function chart(worked: Worked, question: Asked, bounds: string): Chart {
  const { asked, changed, range } = worked;
  const drawn = welfareChart(asked, {
    standing: standing(changed, question.pair),
    changed,
    sectors: null,
    diversion: { falls: [], rises: [] },
  });
  if (drawn.kind !== 'dots') return drawn;
  const codes = new Map(changed.map(({ code }) => [columnName(code), code]));
  return {
    ...drawn,
    id: 'what-if',
    title: `If ${clause(worked, question)}: ${drawn.title.charAt(0).toLowerCase()}${drawn.title.slice(1)}`,
    subtitle: `Modelled change of ${incomeWords(asked.made.baseline)} on ${asked.made.baseline.year}, percent; line: ${bounds}; filled: the pair`,
    dots: drawn.dots.map((dot) => {
      const [low, high] = range(codes.get(dot.name)!);
      return { ...dot, low, high };
    }),
  };
}

/** What a model says would happen to the two; null where it says nothing of them. */
export function whatIfSection(input: BriefInput, whatIf: WhatIf): Section[] {
  const [first] = whatIf.cases;
  if (!first) return [];
  const cases = whatIf.cases.map((asked) => workedOut(asked, whatIf.pair));
  const { made } = first;
  const source = baselineWords(made);
  const thetas = first.bounds.map(({ theta }) => String(theta));
  const bounds = `trade elasticity ${listed([...thetas.slice(0, 1), thetaWords(made.baseline.theta), ...thetas.slice(1)].filter(Boolean))}`;
  const told = cases.filter(isMutual);
  return [
    {
      id: 'what-if',
      title: 'What if',
      sentences: told.map((worked) => caseSentence(worked, whatIf)),
      tables: tables(cases, whatIf, source, incomeWords(made.baseline)),
      charts: told.slice(-1).map((worked) => chart(worked, whatIf, bounds)),
      notes: [
        note(
          'what-if-range',
          `range: with ${bounds}, by how many percent a flow falls when its cost rises by one; how much it is, is what is known least`,
        ),
        note(
          'what-if-method',
          `one equilibrium of all ${made.baseline.economies.length} economies by exact hat algebra, solved to ${made.residual.toExponential(0)} of world output; trade deficits ${made.deficits}: ${DEFICIT_WORDS[made.deficits]}; all else as in ${made.baseline.year}`,
        ),
        note(
          'what-if-not-forecast',
          `no forecast: ${named(input.reporter)} and ${named(input.partner)} after all have adjusted, with nothing said of how long that takes`,
        ),
        ...whatIf.notes,
      ],
    },
  ];
}
