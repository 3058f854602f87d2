import { type FlowFacts, flowFacts } from '../measures/chosen/flow-facts.js';
import { type Source, sourceOf } from '../measures/chosen/levels.js';
import type { BriefInput } from '../model/brief-input.js';
import type { Decomposition } from '../model/decomposition.js';
import { economyName } from '../model/economy.js';
import { BilateralError } from '../model/error.js';
import { isMeasurement } from '../model/figure.js';
import { HOME_CURRENCY } from '../model/home-currency.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { type Period, periodInWords, yearBefore } from '../model/period.js';
import type { Rate } from '../model/rate.js';
import type { Priced, Why, WhyByFlow, WhySide } from '../model/why.js';
import { demandAndShare, type Market } from './demand-and-share.js';
import { NOT_TO_SAY } from './not-to-say.js';
import { type Change, type OtherParts, partsOfChange } from './parts-of-change.js';
import { type PriceRatios, priceRatios } from './price-ratios.js';

/** Figures of a pair as a brief has them. */
export type WhyInput = Pick<
  BriefInput,
  'reporter' | 'partner' | 'period' | 'own' | 'mirror' | 'world' | 'partnerWorld' | 'prices'
> &
  Partial<Pick<BriefInput, 'rates'>>;

/**
 * Where the change against the same months of the year before lies, from totals: by flow as each of the two records it, and
 * for each importer by demand and share. Each side keeps to its own office, one currency and one kind of base, the one that a
 * published rate implies where there is one. What is not held, or does not fit, is a note; nothing is thrown.
 */
export function whyBetween(input: WhyInput): Why {
  const { reporter, partner, period, own, mirror, world, partnerWorld = [] } = input;
  const notes: Note[] = [];
  const byFlow = [
    ...flowsOf(reporter, partner, own, period, notes),
    // The partner's absence has its own section in a brief.
    ...flowsOf(partner, reporter, mirror, period, []),
  ];
  const sides = [
    ...sideOf(partner, reporter, mirror, partnerWorld, input, notes),
    ...sideOf(reporter, partner, own, world, input, notes),
  ];
  return { byFlow, sides, notToSay: NOT_TO_SAY, notes };
}

const the = (code: string): string => economyName(code, { the: true });

/** A flow now and a year before, the base that goes with its rate where there is one. */
const changeOf = ({ level, newBase, base }: FlowFacts, kind?: 'newBase' | 'base'): Change | null => {
  const then = kind === 'newBase' ? newBase : kind === 'base' ? base : (newBase ?? base);
  return level && then ? { now: level, base: then } : null;
};

/** Exports and imports on one kind of base. */
function bothFlows(source: Source, period: Period): readonly Change[] | null {
  const facts = (['exports', 'imports'] as const).map((flow) => flowFacts(source, flow, period));
  for (const kind of ['newBase', 'base'] as const) {
    const changes = facts.map((one) => changeOf(one, kind)).filter((one) => one !== null);
    if (changes.length === facts.length) return changes;
  }
  const mixed = facts.map((one) => changeOf(one)).filter((one) => one !== null);
  // A base that was not revised stands beside a revised one: both are the latest held.
  return mixed.length === facts.length && facts.every(({ published }) => published === null) ? mixed : null;
}

/** What the same economy later told a compiler: another vintage of the same figures. */
function laterVintages(rows: readonly Observation[], source: Source, period: Period): OtherParts[] {
  const publishers = [...new Set(rows.map(({ publisher }) => publisher))].filter((name) => name !== source.publisher);
  return publishers.flatMap((publisher) => {
    const parts = bothFlows({ rows, publisher, currency: source.currency }, period);
    return parts ? [{ from: 'revision' as const, parts }] : [];
  });
}

function flowsOf(
  reporter: string,
  partner: string,
  rows: readonly Observation[],
  period: Period,
  notes: Note[],
): WhyByFlow[] {
  const of = `trade of ${the(reporter)} with ${the(partner)}`;
  const source = sourceOf(rows);
  const changes = source ? bothFlows(source, period) : null;
  if (!source || !changes) {
    notes.push(
      note(
        'no-flows',
        `${of}, by flow: exports and imports of ${periodInWords(period)} and ${periodInWords(yearBefore(period))} on one kind of base are needed, and are not held`,
      ),
    );
    return [];
  }
  const [exports, imports] = changes as [Change, Change];
  const parts = [
    { name: 'exports', ...exports },
    { name: 'imports', ...imports },
  ];
  const made = attempt(notes, () =>
    onImplied(partsOfChange(of, parts, laterVintages(rows, source, period)), [exports, imports]),
  );
  return made.map((found) => ({ reporter, found }));
}

function sideOf(
  importer: string,
  exporter: string,
  rows: readonly Observation[],
  world: readonly Observation[],
  { period, prices = [], rates = [] }: WhyInput,
  notes: Note[],
): WhySide[] {
  if (exporter === 'WLD' || importer === 'WLD') return [];
  const of = `imports of ${the(importer)} from ${the(exporter)}`;
  const lacking = (what: string): WhySide[] => {
    notes.push(
      note(
        'no-demand',
        `${of}, demand or share: needed are all ${what} in ${periodInWords(period)} and ${periodInWords(yearBefore(period))}, and those from ${the(exporter)}, from one office; not held`,
      ),
    );
    return [];
  };
  const source = sourceOf(rows);
  const all = source ? changeOf(flowFacts({ ...source, rows: world }, 'imports', period)) : null;
  // Of the table that has all imports, where it has the partner too: one release for both.
  const tables = new Set(world.map(({ table }) => table));
  const same = rows.filter(({ table }) => tables.has(table));
  const importsIn = (from: readonly Observation[]): Change | null =>
    source ? changeOf(flowFacts({ ...source, rows: from }, 'imports', period)) : null;
  const own = importsIn(same) ?? importsIn(rows);
  if (!own || !all) return lacking(`imports of ${the(importer)}`);
  const ratios = priceRatios(importer, exporter, period, prices, ratesOf(exporter, rates));
  return attempt(notes, () => onImplied(demandAndShare(of, { own, all }), [own, all])).map((found) => ({
    importer,
    exporter,
    found,
    ...(ratios && { priced: pricedOf(of, { own, all }, ratios, period) }),
  }));
}

const ratesOf = (exporter: string, rates: readonly Rate[]): readonly Rate[] =>
  rates.filter(({ currency }) => currency === HOME_CURRENCY[exporter]);

function pricedOf(of: string, market: Market, ratios: PriceRatios, period: Period): Priced {
  const { months, prices, rates } = ratios;
  return { found: demandAndShare(of, market, [], ratios), months, of: period.months, prices, rates };
}

/** Says so where the level of the year before is the one that a published rate implies. */
function onImplied(found: Decomposition, changes: readonly Change[]): Decomposition {
  const implied = changes.some(({ base }) => isMeasurement(base) && base.measure === 'implied base');
  const text = `the base is what the published rates imply, worked out for each figure: the whole is the sum of them`;
  return implied ? { ...found, notes: [...found.notes, note('implied-base', text)] } : found;
}

/** What figures that do not fit together say is a remark, not the end of a page. */
function attempt(notes: Note[], work: () => Decomposition): Decomposition[] {
  try {
    return [work()];
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    notes.push(note('no-parts', error.message));
    return [];
  }
}
