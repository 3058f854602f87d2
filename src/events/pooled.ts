import { inFormula } from '../gravity/panel-names.js';
import { ppml } from '../gravity/ppml.js';
import { linearCombination } from '../gravity/wald.js';
import { BilateralError } from '../model/error.js';
import type { EventEffect } from '../model/event-study.js';
import { withClusters } from './certainty.js';
import { effectOf } from './effect.js';
import { type Frame, frameWhere } from './frame.js';
import type { Question } from './question.js';
import type { TradeCells } from './trade-cells.js';
import type { Weights } from './weights.js';
import { specFor, workingPanel } from './working-panel.js';

/** A wave as the pooled equation has it. */
export interface Step {
  readonly name: string;
  readonly dose: Float64Array;
  readonly event: number;
  readonly fromFirstDay: boolean;
}

/** One effect for all periods after against all before; periods in which the measure was in force or expected for a part are out. */
export function pooledEffect(
  source: string,
  cells: TradeCells,
  question: Question,
  frame: Frame,
  steps: readonly Step[],
  weights: Pick<Weights, 'share' | 'scale'>,
  clusters: number,
): EventEffect {
  const partly = ({ dose, event, fromFirstDay }: Step, pair: number, period: number): boolean =>
    dose[pair]! > 0 && period >= event - question.anticipation && period < event + (fromFirstDay ? 0 : 1);
  const whole = frameWhere(frame, (pair, period) => !steps.some((step) => partly(step, pair, period)));
  const asLog = (dose: number): number => (question.dose === 'share' ? dose : Math.log1p(dose / 100));
  const columns = Object.fromEntries(
    steps.map(({ name, dose, event }) => [
      name,
      Float64Array.from(whole.pair, (pair, row) => (whole.period[row]! >= event ? asLog(dose[pair]!) : 0)),
    ]),
  );
  const panel = workingPanel(source, cells, question, whole, columns);
  const estimate = ppml(
    panel,
    specFor(
      question,
      steps.map(({ name }) => inFormula(name)),
    ),
  );
  const found = new Set(estimate.coefficients.map(({ name }) => name));
  const there = steps.flatMap(({ name }, i) =>
    found.has(inFormula(name)) ? [[inFormula(name), weights.share[i]!] as const] : [],
  );
  const sum = there.reduce((total, [, share]) => total + share, 0);
  if (there.length === 0 || !estimate.converged)
    throw new BilateralError('not-converged', 'the pooled effect could not be estimated', {
      hint: 'take a longer window',
    });
  const mean = Object.fromEntries(there.map(([name, share]) => [name, sum > 0 ? share / sum : 1 / there.length]));
  return effectOf(linearCombination(withClusters(estimate, clusters), mean, 'pooled'), weights.scale);
}
