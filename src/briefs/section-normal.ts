import type { Chart, Section, Sentence, Table } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Deviation, DeviationPoint } from '../model/deviation.js';
import type { Normal, PanelVintage } from '../model/held-panel.js';
import { note } from '../model/note.js';
import { startIndex, yearPeriod } from '../model/period.js';
import { byDirection, deviationWords, directionWords, rangeText, ratioText } from './deviation-words.js';
import { runs } from './number.js';
import { listed, named, sentence, sentenceCase } from './wording.js';

const isOutside = ({ ratio, low, high }: DeviationPoint): boolean => ratio > high || ratio < low;

/** How a direction went over the years of the panel. */
function historySentence(points: readonly DeviationPoint[]): Sentence[] {
  const known = points.filter(({ ratio }) => Number.isFinite(ratio));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || known.length < 3) return [];
  const top = known.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  const bottom = known.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const ranged = known.filter(({ low }) => Number.isFinite(low));
  const out = ranged.filter(isOutside);
  const where =
    out.length === 0
      ? `within that range in all ${ranged.length} years`
      : `outside that range in ${out.length} of ${ranged.length} years (${runs(out.map(({ year }) => yearPeriod(year)))})`;
  return [
    sentence(
      'modelled',
      `${directionWords(first)}, ${first.year} to ${last.year}: from ${ratioText(first.ratio)} to ${ratioText(last.ratio)} times, highest in ${top.year} (${ratioText(top.ratio)}), lowest in ${bottom.year} (${ratioText(bottom.ratio)}); ${where}.`,
      [],
    ),
  ];
}

/** The panel and its vintage, as a source line. */
const sourceWords = ({ name, source, released, imported }: PanelVintage): string =>
  `panel ${name} (${source}), released ${released}, imported ${imported}; gravity equation by PPML, computed here`;

/** Years in the table; the chart has all of them behind it. */
const SHOWN = 10;

function table(found: Deviation, panel: PanelVintage): Table {
  const directions = byDirection(found);
  const years = [...new Set(found.points.map(({ year }) => year))].sort((a, b) => a - b);
  const shown = years.slice(-SHOWN);
  const cells = (points: readonly DeviationPoint[], year: number): string[] => {
    const point = points.find((one) => one.year === year);
    return point ? [ratioText(point.ratio), rangeText(point)] : ['not held', ''];
  };
  return {
    title: `Times what gravity says, and the range of nine of ten pairs of that size${years.length > SHOWN ? `; the last ${SHOWN} of ${years.length} years` : ''}`,
    columns: ['Year', ...directions.flatMap((points) => [directionWords(points[0]!), 'Normal'])],
    rows: shown.map((year) => [String(year), ...directions.flatMap((points) => cells(points, year))]),
    source: sourceWords(panel),
  };
}

function chart(found: Deviation, panel: PanelVintage): Chart[] {
  const directions = byDirection(found).map((points, i) => ({
    name: directionWords(points[0]!),
    role: i === 0 ? ('exports' as const) : ('imports' as const),
    points: points.map(({ year, ratio, low, high }) => ({ period: yearPeriod(year), value: ratio, low, high })),
  }));
  const ends = directions.flatMap(({ name, points }) => {
    const last = points.filter(({ value }) => Number.isFinite(value)).at(-1);
    return last ? [{ name, year: last.period.start.slice(0, 4), value: ratioText(last.value) }] : [];
  });
  if (ends.length === 0) return [];
  const inText = (name: string): string => name.replace(/^The /, 'the ');
  const said = ends.map(({ name, value, year }) => `${inText(name)} ${value} times what gravity says in ${year}`);
  return [
    {
      kind: 'normal',
      id: 'normal',
      title: sentenceCase(listed(said)),
      subtitle:
        'Modelled: trade over what a gravity equation fitted without the pair says, log scale, which has no zero; grey: where nine of ten pairs of that size lie; open circles: outside it',
      foot: sourceWords(panel),
      label: `Trade against gravity by year: ${listed(said)}`,
      unit: 'times what gravity says',
      directions,
    },
  ];
}

function notesOn(input: BriefInput, { estimate, points, notes }: Deviation) {
  const last = Math.max(...points.map(({ year }) => year));
  const asked = Math.floor(startIndex(input.period) / 12);
  return [
    ...(last < asked ? [note('panel-ends', `the panel ends in ${last}, so this says nothing of ${asked}`)] : []),
    note(
      'normal-method',
      `equation: ${estimate.formula}, fitted to ${estimate.nobs.toLocaleString('en-US')} rows of other pairs; the range is the 5th to 95th percentile of actual over fitted trade among the pairs nearest in size that year`,
    ),
    note(
      'normal-not-why',
      'above or below normal is a fact about the equation, not a fault: what it leaves out (supply chains, transit trade, mirror gaps, policy) may explain it',
    ),
    ...notes,
  ];
}

/** What a gravity equation says of the two, by the panel that is held. */
export function normalSection(input: BriefInput, { panel, deviation, notes }: Normal): Section {
  const section = { id: 'normal', title: 'What is normal' };
  if (deviation === null)
    return {
      ...section,
      sentences: [],
      tables: [],
      charts: [],
      notes: [
        ...notes,
        note(
          'normal-panel',
          `asked of the ${sourceWords(panel)} for ${named(input.reporter)} and ${named(input.partner)}`,
        ),
      ],
    };
  const directions = byDirection(deviation);
  return {
    ...section,
    sentences: [
      ...directions.map((points) => sentence('modelled', deviationWords(points.at(-1)!), [])),
      ...directions.flatMap(historySentence),
    ],
    tables: [table(deviation, panel)],
    charts: chart(deviation, panel),
    notes: [...notesOn(input, deviation), ...notes],
  };
}
