import { columnList } from '../gravity/asked.js';
import { ppml } from '../gravity/ppml.js';
import type { Estimated } from '../gravity/wald.js';
import { BilateralError } from '../model/error.js';
import type { Estimate } from '../model/estimate.js';
import type { EventStudy, EventStudyMade, NotIdentified, Obstacle, Wave } from '../model/event-study.js';
import { didYouMean } from '../model/nearest.js';
import { type Note, note } from '../model/note.js';
import type { Panel } from '../model/panel.js';
import { assumptions } from './assumptions.js';
import { treatedClusters, withClusters } from './certainty.js';
import { dosesOf } from './doses.js';
import { checkedWaves, EVENT_NAMES, type EventOptions } from './event-options.js';
import { frameOf } from './frame.js';
import { type Ground, obstacles, pairsIn, totalDose } from './obstacles.js';
import { averagedOver, averageEffect, meanAt, pathsIn, pointsOf, trendsBefore } from './paths.js';
import { periodLabel } from './period-cell.js';
import { placebosOf } from './placebos.js';
import { pooledEffect } from './pooled.js';
import { type Question, questionOf } from './question.js';
import { remarks } from './remarks.js';
import { tradeCells } from './trade-cells.js';
import { type Weights, weightsOf } from './weights.js';
import { doseTerm, relativeName, specFor, workingPanel } from './working-panel.js';

/** The columns that a study needs of a panel. @throws BilateralError `bad-input` for one that is not there, with the nearest */
export function eventColumns(options: EventOptions, available: readonly string[]): readonly string[] {
  const names = { ...EVENT_NAMES, ...options.names };
  const wanted = [
    ...Object.entries(names),
    ...checkedWaves(options).map(({ treated }) => ['treated', treated] as const),
  ];
  for (const [what, name] of wanted) {
    if (available.includes(name)) continue;
    const near = didYouMean(name, available);
    const how = what === 'treated' ? 'make it with --query' : `name it, as in --names ${what}=NAME`;
    throw new BilateralError('bad-input', `the panel has no column '${name}'`, {
      hint: `${near === undefined ? '' : `${near} `}${how}; ${columnList(available)}`,
    });
  }
  return [...new Set(wanted.map(([, name]) => name))];
}

/** The panel as cells, the window, and what is reached. Where all is reached, the last wave becomes what others are held against. */
function groundOf(panel: Panel, options: EventOptions, waves: readonly Wave[]): { ground: Ground; notes: Note[] } {
  const names = { ...EVENT_NAMES, ...options.names };
  const cells = tradeCells(panel, names, options.by);
  const question = questionOf(options, waves, cells);
  const { events, before, after, dose, absent, length } = question;
  const doses = dosesOf(panel, cells, waves, events, dose);
  const frame = frameOf(cells, events[0]! - before, events.at(-1)! + after, absent);
  const ground = { cells, question, doses, frame };
  const total = totalDose(ground);
  const allReached = pairsIn(frame).every((pair) => total[pair]! > 0);
  if (!allReached || waves.length === 1 || events.at(-1)! <= events[0]!) return { ground, notes: [] };
  const { ground: shorter } = groundOf(panel, options, waves.slice(0, -1));
  const end = events.at(-1)! - question.anticipation - 1;
  const cut = frameOf(cells, events[0]! - before, Math.min(end, shorter.question.events.at(-1)! + after), absent);
  const last = waves.at(-1)!;
  return {
    ground: { ...shorter, frame: cut },
    notes: [
      note(
        'last-wave-compares',
        `all is reached in the end, so what '${last.treated}' reaches from ${last.date} on is the comparison until then; figures end with ${periodLabel(end, length)} (Sun and Abraham 2021, section 4)`,
      ),
    ],
  };
}

/** The equation: each wave's dose by periods from its date, beside the effects. */
function estimated(panel: Panel, { cells, question, doses, frame }: Ground): Estimate {
  const { waves, events, reference } = question;
  const columns = Object.fromEntries(
    waves.flatMap(({ treated }, wave) => [
      [relativeName(question, wave), Float64Array.from(frame.period, (period) => period - events[wave]!)],
      [treated, Float64Array.from(frame.pair, (pair) => doses.byWave[wave]![pair]!)],
    ]),
  );
  const against = reference.length === 1 ? String(reference[0]) : `c(${reference.join(', ')})`;
  const terms = waves.map(
    ({ treated }, wave) => `i(${relativeName(question, wave)}, ${doseTerm(question, treated)}, ref = ${against})`,
  );
  return ppml(workingPanel(panel.source, cells, question, frame, columns), specFor(question, terms));
}

const notIdentified = (
  panel: Panel,
  waves: readonly Wave[],
  reasons: readonly Obstacle[],
  notes: readonly Note[],
): NotIdentified => ({ identified: false, waves, reasons, source: panel.source, notes });

/** Remarks that say something of an effect, and nothing where there is none. */
const OF_AN_EFFECT: readonly string[] = ['few-treated', 'part-period', 'more-against-less'];

const TAKEN: Obstacle = {
  code: 'effects-take-all',
  text: 'the effects explain everything that sets apart what is reached, so no effect of the measure is left',
  remedy: 'take fewer effects, as in --effects product^period, or figures with more that is not reached',
};

/** What each wave did, by its own coefficients. */
function waveEffects(
  estimate: Estimated,
  question: Question,
  weights: Weights,
  clusters: number,
): EventStudyMade['waves'] {
  const paths = pathsIn(estimate, question);
  const over = averagedOver(question);
  return question.waves.flatMap((wave, i) => {
    const own = paths.map((path, at) => (at === i ? path : new Map<number, string>()));
    const average = averageEffect(estimate, own, weights, over, `mean after ${wave.treated}`);
    if (average === null) return [];
    return [
      {
        ...wave,
        period: periodLabel(question.events[i]!, question.length),
        weight: weights.share[i]!,
        pairs: weights.pairs[i]!,
        meanDose: weights.meanDose[i]!,
        average,
        before: trendsBefore(estimate, own, weights, question, clusters),
      },
    ];
  });
}

/**
 * What a measure did to trade: PPML of trade by product, partner and period on what the measure reaches, by periods from its date,
 * beside effects of product and partner, product and period, partner and period. Several waves have coefficients of their own,
 * averaged afterwards by trade before times dose. What the figures cannot tell is a result with reasons, not an error.
 * Source: Sun and Abraham (2021), Journal of Econometrics 225(2), equations 26 and 27, for waves; Nagengast and Yotov (2025),
 * American Economic Journal: Applied Economics 17(1), for gravity; Santos Silva and Tenreyro (2006) for PPML; Freyaldenhoven, Hansen and
 * Shapiro (2019), American Economic Review 109(9), on trends before.
 * @throws BilateralError `usage` and `bad-input` for options and panels that make no sense; `not-converged`
 */
export function eventStudy(panel: Panel, options: EventOptions): EventStudy {
  const asked = checkedWaves(options);
  eventColumns(options, Object.keys(panel.columns));
  const { ground, notes } = groundOf(panel, options, asked);
  const { question, cells, frame, doses } = ground;
  const reasons = obstacles(ground);
  const all = [...panel.notes, ...notes, ...remarks(ground)];
  const ofFigures = all.filter(({ code }) => !OF_AN_EFFECT.includes(code));
  if (reasons.length > 0) return notIdentified(panel, asked, reasons, ofFigures);
  const estimate = estimated(panel, ground);
  if (!estimate.converged)
    throw new BilateralError('not-converged', `PPML has not converged after ${estimate.iterations} iterations`, {
      hint: 'ask for more with --max-iterations, or take a shorter window',
    });
  const weights = weightsOf(ground);
  const paths = pathsIn(estimate, question);
  const over = averagedOver(question).filter((relative) => meanAt(paths, weights, relative) !== null);
  const clusters = treatedClusters(ground);
  const told = withClusters(estimate, clusters);
  const average = averageEffect(told, paths, weights, over, 'mean after');
  if (average === null) return notIdentified(panel, asked, [TAKEN], ofFigures);
  const total = totalDose(ground);
  const steps = question.waves.map(({ treated }, i) => ({
    name: `after_${treated}`,
    dose: doses.byWave[i]!,
    event: question.events[i]!,
    fromFirstDay: question.fromFirstDay[i]!,
  }));
  const [first, last] = [frame.periods[0]!, frame.periods.at(-1)!];
  return {
    identified: true,
    waves: waveEffects(told, question, weights, clusters),
    by: question.length,
    dose: question.dose,
    scale: weights.scale,
    points: pointsOf(told, paths, weights, question),
    average,
    averaged: over,
    before: trendsBefore(told, paths, weights, question, clusters),
    pooled: pooledEffect(panel.source, cells, question, frame, steps, weights, clusters),
    placebos: placebosOf(panel.source, ground, weights, clusters),
    treatedClusters: clusters,
    controls: pairsIn(frame).filter((pair) => total[pair] === 0).length,
    span: [periodLabel(first, question.length), periodLabel(last, question.length)],
    assumptions: assumptions(
      question,
      total.some((dose) => dose > 0 && dose < 1),
    ),
    estimate,
    notes: all,
  };
}
