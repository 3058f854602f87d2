import type { Source } from '../measures/chosen/levels.js';
import type { Chart, ChartLine } from '../model/brief.js';
import type { BriefInput } from '../model/brief-input.js';
import { formatPeriod, frequencyOf, samePeriod } from '../model/period.js';
import { changesOf, historyOf, levelsIn, missingChanges, type Past, placeOf } from './history.js';
import { amount, ordinalWord, runs, signedPercent } from './number.js';
import { peaks } from './peaks.js';
import {
  billionsOf,
  currencyWords,
  fallOrRise,
  inBillions,
  listed,
  sentenceCase,
  sourceLine,
  whenWords,
} from './wording.js';

/** `years`, `months`, or the stretch that is compared year by year. */
export const span = (input: BriefInput): string =>
  frequencyOf(input.period) === 'annual' ? 'yearly changes' : `changes of the same months on a year earlier`;

export function rankWords(rank: number, kind: 'fall' | 'rise'): string {
  return `the ${rank === 1 ? '' : `${ordinalWord(rank)} `}largest ${kind}`;
}

/** All changes held as a strip, this one marked; none when fewer than three are held. */
export function stripOf(input: BriefInput, history: readonly Past[], id: string, who: string): Chart[] {
  const changes = changesOf(history);
  const place = placeOf(history, input.period);
  if (!place || changes.length < 3) return [];
  const own = changes.find((c) => samePeriod(c.period, input.period))!;
  const gaps = missingChanges(history);
  const rank = rankWords(place.rank, fallOrRise(own.change.value));
  return [
    {
      kind: 'strip',
      id,
      title: `${sentenceCase(rank)} of ${place.of} ${span(input)} held`,
      subtitle: `Change on a year earlier in ${currencyWords(place.currency)}, percent, ${who}; published rates where held, else computed`,
      foot: `${sourceLine(changes.map((c) => c.change))}${gaps.length ? `. Not held: ${runs(gaps)}` : ''}`,
      label: `${whenWords(input.period)}: ${signedPercent(own.change.value)}, ${rank} of ${place.of} since ${whenWords(changes[0]!.period)}`,
      unit: 'change on a year earlier, percent',
      points: changes.map((c) => ({
        name: formatPeriod(c.period),
        value: c.change.value,
        finding: samePeriod(c.period, input.period),
      })),
    },
  ];
}

/** Levels in billions with the highest held marked: what a reader takes for the record, within what is held. */
export function lineOf(name: string, role: ChartLine['role'], history: readonly Past[]): ChartLine {
  const levels = levelsIn(history);
  const top = Math.max(...levels.map((l) => l.value));
  const whole = history.every((p) => p.level);
  return {
    name,
    role,
    points: levels.map((l) => ({
      period: l.period,
      value: inBillions(l.value),
      ...(l.value === top && levels.length > 2 ? { mark: whole ? 'record' : 'highest held' } : {}),
    })),
  };
}

/** Both directions over all years held, or the total where the directions are not. */
export function annualChart(input: BriefInput, source: Source, who: string, id: string): Chart[] {
  const lines = (['exports', 'imports'] as const).map((flow) => ({
    flow,
    past: historyOf(source, flow, input.period),
  }));
  const enough = lines.filter((l) => levelsIn(l.past).length >= 3);
  const used = enough.length ? enough : [{ flow: 'total' as const, past: historyOf(source, 'total', input.period) }];
  const drawn = used
    .map((l) => lineOf(l.flow, l.flow === 'total' ? 'finding' : l.flow, l.past))
    .filter((l) => l.points.length >= 3);
  if (!drawn.length) return [];
  const missing = used.flatMap((l) => {
    const gaps = l.past.filter((p) => !p.level).map((p) => p.period);
    return gaps.length ? [`${l.flow} ${runs(gaps)}`] : [];
  });
  const tops = peaks(drawn);
  const year =
    frequencyOf(input.period) === 'annual' ? 'a year' : `in the same months of each year as ${whenWords(input.period)}`;
  return [
    {
      kind: 'lines',
      id,
      title: sentenceCase(`${listed(tops)}${missing.length ? ', among the years held' : ''}`),
      subtitle: `Goods ${year}, ${billionsOf(source.currency)}, ${who}; axis from zero${missing.length ? '; gaps are years that are not held' : ''}`,
      foot: `${sourceLine(used.flatMap((l) => levelsIn(l.past)))}${missing.length ? `. Not held: ${missing.join('; ')}` : ''}`,
      label: drawn
        .map(
          (l) =>
            `${l.name}: ${l.points.length} figures, last ${amount((l.points.at(-1)?.value ?? Number.NaN) * 1e9, source.currency)}`,
        )
        .join('; '),
      unit: billionsOf(source.currency),
      lines: drawn,
    },
  ];
}
