import type { Chart, Section, Sentence, Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Currency } from '../model/currency.js';
import type { Decomposition, DecompositionLine } from '../model/decomposition.js';
import { note } from '../model/note.js';
import { yearBefore } from '../model/period.js';
import type { Why, WhyByFlow, WhySide } from '../model/why.js';
import { amount, percent, signedAmount } from './number.js';
import { decompositionChart } from './why/decomposition-chart.js';
import { linesThatMoved, lineWords, oneWay, percentRange } from './why/line-words.js';
import { pricedNotes, pricedRows, pricedSentence } from './why/priced.js';
import { fallOrRise, listed, named, possessive, sentence, sentenceCase, sourceLine, whenWords } from './wording.js';

type Asked = Pick<BriefInput, 'period'>;

const unitOf = ({ unit }: Decomposition): Currency => unit as Currency;
/** On which base: said where a published rate implies it. */
const onBase = ({ notes }: Decomposition): string =>
  notes.some(({ code }) => code === 'implied-base') ? ', on the bases that the published rates imply' : '';

function movement(found: Decomposition, { period }: Asked): string {
  const unit = unitOf(found);
  const by = found.change === 0 ? 'did not change' : `${found.change < 0 ? 'fell' : 'rose'} by`;
  const size = found.change === 0 ? '' : ` ${amount(Math.abs(found.change), unit)}`;
  return `${by}${size} from ${whenWords(yearBefore(period))} to ${whenWords(period)}, to ${amount(found.now, unit)}${onBase(found)}`;
}

function flowsSentence({ reporter, found }: WhyByFlow, asked: Asked, first: boolean): Sentence {
  const parts = linesThatMoved(found).map((line) => `${line.name} ${lineWords(line, found)}`);
  const apart = first ? '' : ', shown apart';
  return sentence(
    'computed',
    `As ${named(reporter)} records it${apart}, ${found.of} ${movement(found, asked)}: ${parts.join('; ')}.`,
    found.inputs,
  );
}

/** What the lines of demand and share are, for the two economies that trade. */
const sideName =
  ({ importer, exporter }: WhySide) =>
  ({ name }: Pick<DecompositionLine, 'name'>): string =>
    name === 'demand'
      ? `demand of ${named(importer)} for all imports`
      : name === 'share'
        ? `${possessive(exporter)} share in them`
        : name;

const shortName =
  ({ exporter }: WhySide) =>
  ({ name }: Pick<DecompositionLine, 'name'>): string =>
    name === 'demand' ? 'demand for all imports' : name === 'share' ? `${possessive(exporter)} share` : name;

function sideSentence(side: WhySide, asked: Asked): Sentence {
  const { found, importer } = side;
  const parts = linesThatMoved(found).map((line) => `${sideName(side)(line)} ${lineWords(line, found)}`);
  return sentence(
    'computed',
    `As ${named(importer)} records it, ${found.of} ${movement(found, asked)}; by log means ${parts.join('; ')}.`,
    found.inputs,
  );
}

function table(why: Why): Table {
  const rows = [...why.byFlow, ...why.sides].flatMap((one) => {
    const { found } = one;
    const row = (line: DecompositionLine, name = line.name): readonly string[] => [
      name,
      signedAmount(line.value, unitOf(found)),
      `${signedAmount(line.low, unitOf(found))} to ${signedAmount(line.high, unitOf(found))}`,
      `${percent(line.percent.value)} (${percentRange(line.percent)})`,
      line.ranges.map(({ from }) => from).join(', '),
    ];
    return [
      [sentenceCase(found.of), signedAmount(found.change, unitOf(found)), '', '', ''],
      ...linesThatMoved(found).map((line) => row(line)),
      ...('importer' in one ? pricedRows(one, row) : []),
    ];
  });
  return {
    title: `The change in parts, each set of lines adding up to the change above it${why.sides.some(({ priced }) => priced) ? ', those of a share in prices to the share' : ''}: accounting, not causes`,
    columns: ['', 'Change', 'Range', 'Of the change', 'Range from'],
    rows,
    source: sourceLine([...why.byFlow, ...why.sides].flatMap(({ found }) => found.inputs)),
  };
}

/** The finding of a waterfall: its largest part, where all went one way. */
function finding(found: Decomposition, nameOf: (line: DecompositionLine) => string): string {
  const lines = [...linesThatMoved(found)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const [first] = lines;
  if (!first) return `${sentenceCase(found.of)} did not change`;
  return oneWay(found)
    ? `${sentenceCase(nameOf(first))}: ${percent(first.percent.value, 0)} of the ${fallOrRise(found.change)} of ${found.of}`
    : sentenceCase(listed(lines.map((line) => `${nameOf(line)} ${signedAmount(line.value, unitOf(found))}`)));
}

function chart(
  found: Decomposition,
  { period }: Asked,
  who: string,
  id: string,
  nameOf: (line: DecompositionLine) => string,
): Chart {
  const [from, to] = [whenWords(yearBefore(period)), whenWords(period)];
  const parts = linesThatMoved(found).map((line) => `${nameOf(line)} ${signedAmount(line.value, unitOf(found))}`);
  return decompositionChart(found, {
    id,
    title: finding(found, nameOf),
    subtitle: `Goods, ${from} to ${to}, as ${named(who)} records it; accounting, not causes; axis from zero, whiskers the range`,
    foot: sourceLine(found.inputs),
    label: `From ${amount(found.base, unitOf(found))} to ${amount(found.now, unitOf(found))}: ${listed(parts)}`,
    from,
    to,
    nameOf,
    roleOf: ({ name }) => (name === 'exports' || name === 'imports' ? name : 'finding'),
  });
}

const TITLE = 'Where the change lies: accounting, not causes';

/** Where the change lies: by flow, and by demand and share, with ranges. Accounting, and said to be. */
export function whySection(input: Asked, why: Why): Section[] {
  const [own] = why.byFlow;
  const [side] = why.sides;
  // Where nothing can be told apart, a reader learns what is lacking.
  if (!own && !side)
    return why.notes.length === 0
      ? []
      : [{ id: 'why', title: TITLE, sentences: [], tables: [], charts: [], notes: why.notes }];
  return [
    {
      id: 'why',
      title: TITLE,
      sentences: [
        ...why.byFlow.map((one, i) => flowsSentence(one, input, i === 0)),
        ...why.sides.flatMap((one) => [sideSentence(one, input), ...pricedSentence(one)]),
      ],
      tables: [table(why)],
      charts: [
        ...(own ? [chart(own.found, input, own.reporter, 'why-flows', ({ name }) => name)] : []),
        ...(side ? [chart(side.found, input, side.importer, 'why-demand', shortName(side))] : []),
      ],
      notes: [
        ...why.notToSay.map(({ code, text }) => note(code, `not to be said: ${text}`)),
        ...why.sides.flatMap(pricedNotes),
        ...why.notes,
      ],
    },
  ];
}
