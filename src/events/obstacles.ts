import type { Obstacle } from '../model/event-study.js';
import type { Doses } from './doses.js';
import type { Frame } from './frame.js';
import { periodLabel } from './period-cell.js';
import type { Question } from './question.js';
import type { TradeCells } from './trade-cells.js';

/** What a study has to go on. */
export interface Ground {
  readonly cells: TradeCells;
  readonly question: Question;
  readonly doses: Doses;
  readonly frame: Frame;
}

/** The sum of all waves' doses by pair. */
export function totalDose({ doses, cells }: Pick<Ground, 'doses' | 'cells'>): Float64Array {
  return Float64Array.from({ length: cells.pairProduct.length }, (_, pair) =>
    doses.byWave.reduce((sum, wave) => sum + wave[pair]!, 0),
  );
}

/** Pairs that have trade in the frame. */
export function pairsIn({ pair, value }: Frame): readonly number[] {
  return [...new Set(Array.from(pair).filter((_, row) => value[row] !== 0))].sort((a, b) => a - b);
}

const periodsReached = ({ frame, question }: Ground) => {
  const first = question.events[0]!;
  return {
    before: frame.periods.filter((period) => period < first - question.anticipation),
    after: frame.periods.filter((period) => period >= first),
  };
};

function timing(ground: Ground): Obstacle[] {
  const { question, frame } = ground;
  const { before, after } = periodsReached(ground);
  const { waves, length, events, reference } = question;
  const held = (period: number): boolean => frame.periods.includes(period);
  const said: Obstacle[] = [];
  if (before.length === 0)
    said.push({
      code: 'no-before',
      text: `the figures have no ${length} before ${waves[0]!.date} within the window, so nothing to compare with`,
      remedy: `take figures from ${periodLabel(events[0]! - question.before, length)} on, or a shorter anticipation`,
    });
  if (after.length === 0)
    said.push({
      code: 'no-after',
      text: `the figures have no ${length} from ${waves[0]!.date} on within the window`,
      remedy: `take figures up to ${periodLabel(events.at(-1)! + question.after, length)}`,
    });
  if (before.length === 0 || after.length === 0) return said;
  const gone = events.flatMap((event, wave) =>
    reference.filter((relative) => !held(event + relative)).map((relative) => [wave, event + relative] as const),
  );
  if (gone.length > 0)
    said.push({
      code: 'no-reference',
      text: `the figures lack ${[...new Set(gone.map(([, period]) => periodLabel(period, length)))].join(', ')}, which the others would be set against`,
      remedy: question.seasonal
        ? 'take figures of the whole year before, or leave out --seasonal'
        : 'move the reference back with --anticipation, or take figures that have it',
    });
  return said;
}

/** Names that all levels of one side with something treated share one dose on the other. */
function allAlike(pairs: readonly number[], side: Int32Array, dose: Float64Array): boolean {
  const first = new Map<number, number>();
  return pairs.every((pair) => {
    const level = side[pair]!;
    const known = first.get(level);
    if (known === undefined) first.set(level, dose[pair]!);
    // a dose is a mean over rows, and rounds
    return known === undefined || Math.abs(known - dose[pair]!) <= 1e-9 * known;
  });
}

function comparison({ cells, question, frame, doses }: Ground): Obstacle[] {
  const dose = totalDose({ doses, cells });
  const pairs = pairsIn(frame);
  const treated = pairs.filter((pair) => dose[pair]! > 0);
  const { effects } = question;
  if (treated.length === 0)
    return [
      {
        code: 'no-treated',
        text: 'no product and partner with trade in these periods is reached by the measure',
        remedy: 'see that the column is above 0 where the measure reaches, and that --where leaves these rows in',
      },
    ];
  if (treated.length === pairs.length)
    return [
      {
        code: 'no-controls',
        text: 'every product and partner in the figures is reached, so nothing shows what would have happened without',
        remedy: 'add products or partners that the measure does not reach',
      },
    ];
  const said: Obstacle[] = [];
  const alike = (side: Int32Array): boolean => doses.byWave.every((wave) => allAlike(pairs, side, wave));
  if (effects.includes('partner^period') && alike(cells.pairPartner))
    said.push({
      code: 'partner-period-takes-all',
      text: 'each partner has all its products reached alike, so the effects of partners by period take the measure up',
      remedy:
        'take products that differ in how far they are reached, or --effects product^period, which compares partners and rests on no other shock to the one reached',
    });
  if (effects.includes('product^period') && alike(cells.pairProduct))
    said.push({
      code: 'product-period-takes-all',
      text: 'each product is reached alike from all its partners, so the effects of products by period take the measure up',
      remedy:
        'take partners that are not reached, or --effects partner^period, which compares products and rests on no other shock to those reached',
    });
  return said;
}

/** Clusters that hold something treated, along one way of clustering that is of pairs. */
function treatedClusters({ cells, frame, doses }: Ground, cluster: string): number {
  const dose = totalDose({ doses, cells });
  const parts = cluster.split('^');
  const name = (pair: number): string =>
    parts.map((part) => (part === 'product' ? cells.pairProduct[pair] : cells.pairPartner[pair])).join(' ');
  return new Set(
    pairsIn(frame)
      .filter((pair) => dose[pair]! > 0)
      .map(name),
  ).size;
}

function certainty(ground: Ground): Obstacle[] {
  const { question, cells } = ground;
  const dose = totalDose(ground);
  const said: Obstacle[] = [];
  const alone = question.cluster.find(
    (cluster) => !cluster.includes('period') && treatedClusters(ground, cluster) === 1,
  );
  if (alone !== undefined)
    said.push({
      code: 'one-treated-cluster',
      text: `only one ${alone.replace('^', ' and ')} is reached: whatever else befell it looks the same as the measure, and no standard error can tell`,
      remedy:
        alone === 'product^partner'
          ? 'take finer products, so that several are reached'
          : 'cluster by product^partner, or take figures in which several are reached',
    });
  const highest = pairsIn(ground.frame).reduce((most, pair) => Math.max(most, dose[pair]!), 0);
  if (question.dose === 'share' && highest < question.leastShare * (1 - 1e-9)) {
    const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}`;
    const worst = pairsIn(ground.frame).find((pair) => dose[pair] === highest)!;
    said.push({
      code: 'too-coarse',
      text: `the measure covers at most ${percent(highest)} % of a product (${cells.products[cells.pairProduct[worst]!]}), so that even the loss of all it covers would be lost among what else is in it`,
      remedy: `take finer products; --least-share ${Math.floor(1000 * highest + 1e-6) / 1000} would go on all the same`,
    });
  }
  return said;
}

/** Everything that keeps these figures from telling what the measure did. */
export function obstacles(ground: Ground): readonly Obstacle[] {
  const when = timing(ground);
  if (when.some(({ code }) => code !== 'no-reference')) return when;
  const what = comparison(ground);
  const none = what.some(({ code }) => code === 'no-treated' || code === 'no-controls');
  return [...when, ...what, ...(none ? [] : certainty(ground))];
}
