import type { Sentence } from '../../model/brief.js';
import type { Counterfactual } from '../../model/counterfactual.js';
import type { Note } from '../../model/note.js';
import type { DeficitRule } from '../../model/scenario.js';
import type { Simulation } from '../../model/what-if.js';
import { listed, sentence, sentenceCase } from '../wording.js';
import { type Changed, changedOf } from './changed.js';
import { proseName } from './economy-words.js';
import { type Diversion, diversion, type FlowChange, flowChanges } from './flow-changes.js';
import { directOf, partiesOf, sectorsOf } from './parties.js';
import { goings, shortPercent, shortSize } from './percent-words.js';
import { thetaWords } from './shock-words.js';
import { type Standing, standing } from './standing.js';
import { amountIn, signedIn } from './unit-amount.js';

/** What real income is of: of a world of goods alone it is no economy's whole income. */
export const incomeWords = ({ notes }: Pick<Counterfactual['baseline'], 'notes'>): string =>
  notes.some(({ code }) => code === 'goods-only') ? 'real income from goods' : 'real income';

export const DEFICIT_WORDS: Readonly<Record<DeficitRule, string>> = {
  additive: 'kept, in units of what the world makes',
  multiplicative: 'in proportion to output, rescaled so that the world adds up',
  'multiplicative-unscaled': 'in proportion to output; the world does not add up',
  balanced: 'removed together with the shocks, so that their removal is in the figures',
  none: 'removed before the shocks, so that the figures are of the shocks alone',
};

/** All that is told of a simulation, worked out once. */
export interface Told {
  readonly changed: readonly Changed[];
  readonly standing: Standing;
  /** Sectors that the flows are of; null for all. */
  readonly sectors: readonly string[] | null;
  readonly diversion: Diversion;
}

export function toldOf({ scenario, made }: Simulation): Told {
  const changed = made.economies.map(changedOf);
  const sectors = sectorsOf(scenario, made.baseline);
  return {
    changed,
    standing: standing(changed, partiesOf(scenario, made.baseline)),
    sectors,
    diversion: diversion(flowChanges(made, sectors)),
  };
}

/** `China to the United States`. */
export const flowName = ({ exporter, importer }: FlowChange, name: (code: string) => string = proseName): string =>
  `${name(exporter)} to ${name(importer)}`;

/** `$430bn to $270bn, −37 %`. */
export function flowMove({ before, after }: FlowChange, unit: string): string {
  const amount = amountIn(unit);
  const rate = before === 0 ? '' : `, ${shortPercent((after / before - 1) * 100)}`;
  return `${amount(before)} to ${amount(after)}${rate}`;
}

const interval = ({ intervals }: Changed): string => {
  if (intervals === undefined) return '';
  const [low, , high] = intervals.realIncome;
  return ` (${shortPercent(low)} to ${shortPercent(high)})`;
};

const where = (one: Changed): string => `in ${proseName(one.code)}${interval(one)}`;

function outsiders({ named: others }: Standing, all: boolean): string[] {
  const [top, bottom] = [others[0], others.at(-1)];
  const tell = (one: Changed): string => `${proseName(one.code)} (${shortPercent(one.realIncome)})`;
  const gain = top && top.realIncome > 0 ? [`${tell(top)} gains most`] : [];
  const loss = bottom && bottom !== top && bottom.realIncome < 0 ? [`${tell(bottom)} loses most`] : [];
  const words = [...gain, ...loss];
  if (words.length === 0) return [];
  return [`${all ? 'Of all' : 'Of the others'} ${words.join(' and ')}.`];
}

/** Real income of the parties, who else gains or loses most, which flows move most. */
export function findings(
  { standing: told, diversion: { falls, rises } }: Told,
  baseline: Counterfactual['baseline'],
): readonly Sentence[] {
  const { unit } = baseline;
  const parties = told.parties.slice(0, 4);
  const flows = [
    ...(falls[0] ? [`the largest fall is ${flowName(falls[0])}, ${flowMove(falls[0], unit)}`] : []),
    ...(rises[0] ? [`the largest rise ${flowName(rises[0])}, ${flowMove(rises[0], unit)}`] : []),
  ];
  const texts = [
    ...(parties.length > 0
      ? [
          `${sentenceCase(incomeWords(baseline))} ${listed(goings(parties.map((one) => ({ value: one.realIncome, where: where(one) }))))}.`,
        ]
      : []),
    ...outsiders(told, parties.length === 0),
    ...(flows.length > 0 ? [sentenceCase(`of all flows ${flows.join('; ')}.`)] : ['No flow moves.']),
  ];
  return texts.map((text) => sentence('modelled', text, []));
}

/** `world_2023: 2023, USD million; source ...`: what the model started from. */
export const baselineWords = ({ baseline }: Pick<Counterfactual, 'baseline'>): string =>
  `${baseline.name}: ${baseline.economies.length} economies${baseline.sectors.length > 1 ? ` and ${baseline.sectors.length} sectors` : ''}, ${baseline.year}, ${baseline.unit}; ${baseline.source}`;

/** What the draws were over. */
function spreadWords({ uncertainty, estimate, shocks }: Simulation['scenario']): string {
  const spread = uncertainty?.theta ?? 0;
  const effects = shocks.map(directOf).some((shock) => shock.kind === 'barrier' && 'effect' in shock);
  const over = [
    ...(spread > 0 ? [`elasticities, standard deviation ${shortSize(100 * spread)} of them`] : []),
    ...(effects ? [`effects${estimate ? ` as ${estimate.source} estimates them` : ''}`] : []),
  ];
  return over.length > 0 ? `: ${over.join('; ')}` : '';
}

/** Remarks on the answer, then on the world that was asked; each once. */
export function remarksOn({ notes, baseline }: Counterfactual): readonly Note[] {
  const all = [...notes, ...baseline.notes];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

/** How the figures came about, as pairs of a word and what there is to say. */
export function methodFacts({ scenario, made }: Simulation): readonly (readonly [string, string])[] {
  const { iterations, method, residual, numeraire, deficits, baseline, draws } = made;
  return [
    ['baseline', baselineWords(made)],
    ['deficits', `${deficits}: ${DEFICIT_WORDS[deficits]}`],
    ['elasticity', `theta ${thetaWords(baseline.theta)}: percent by which a flow falls when its cost rises by one`],
    ['numeraire', `${numeraire} is 1: prices are in its units`],
    [
      'converged',
      `after ${iterations} iteration${iterations === 1 ? '' : 's'} (${method}); residual ${residual.toExponential(1)} of world output`,
    ],
    ...(draws === undefined
      ? []
      : [
          [
            'intervals',
            `5th to 95th percentile of ${draws.draws} draws, seed ${draws.seed}${spreadWords(scenario)}${draws.failed > 0 ? `, ${draws.failed} without a solution left out` : ''}`,
          ] as const,
        ]),
  ];
}

/** The largest changes of flows as rows of a table: from, to, before, after, change. */
export const flowRows = (flows: readonly FlowChange[], unit: string, name: (code: string) => string): string[][] =>
  flows.map((one) => [
    name(one.exporter),
    name(one.importer),
    amountIn(unit)(one.before),
    amountIn(unit)(one.after),
    signedIn(unit)(one.after - one.before),
    one.before === 0 ? '' : shortPercent((one.after / one.before - 1) * 100),
  ]);
export const FLOW_COLUMNS = ['from', 'to', 'before', 'after', 'change', 'percent'] as const;
