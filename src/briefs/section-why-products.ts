import type { Chart, Section, Sentence, Table } from '../model/brief.js';
import type { Currency } from '../model/currency.js';
import type { Decomposition } from '../model/decomposition.js';
import { productName } from '../model/naics.js';
import { note } from '../model/note.js';
import { type Period, yearBefore } from '../model/period.js';
import type { EffectRow } from '../model/trade-identity.js';
import type { WhyProducts } from '../model/why-products.js';
import { amount, percent, signedAmount } from './number.js';
import { decompositionChart } from './why/decomposition-chart.js';
import { linesThatMoved, lineWords } from './why/line-words.js';
import { fallOrRise, listed, named, possessive, sentence, sourceLine, whenWords } from './wording.js';

/** Products and economies that stand by themselves in a table. */
const MOST = 10;

const unitOf = (made: WhyProducts): Currency => made.source.currency;
const whoName = (code: string): string => (/^[A-Z]{2,3}$/.test(code) ? named(code) : code);
const bySize = <T>(items: readonly T[], value: (item: T) => number): readonly T[] =>
  [...items].sort((a, b) => Math.abs(value(b)) - Math.abs(value(a)));
const changeOf = ({ base, now }: EffectRow): number => now - base;
const part = (value: number, whole: number): string => percent(whole === 0 ? Number.NaN : (100 * value) / whole);

/** What the lines of the identity are, for the two economies that trade. */
const lineName =
  ({ importer, exporter }: WhyProducts) =>
  ({ name }: { readonly name: string }): string =>
    ({
      demand: `demand of ${named(importer)} for all imports`,
      mix: 'the mix of products in that demand',
      share: `${possessive(exporter)} share in each product`,
    })[name] ?? name;

function identitySentence(made: WhyProducts, period: Period): Sentence {
  const { identity, source, exporter, importer, classification } = made;
  const { whole, byProduct } = identity;
  const unit = unitOf(made);
  const went = `${whole.change < 0 ? 'fell' : 'rose'} by ${amount(Math.abs(whole.change), unit)}`;
  const parts = linesThatMoved(whole).map((line) => `${lineName(made)(line)} ${lineWords(line, whole)}`);
  return sentence(
    'computed',
    `As ${named(importer)} records it (${source.table}), its imports from ${named(exporter)}, ${byProduct.length} products of ${classification}, ${went} from ${whenWords(yearBefore(period))} to ${whenWords(period)}, to ${amount(whole.now, unit)}; month by month and product by product ${parts.join('; ')}.`,
    [source],
  );
}

function groupSentence(made: WhyProducts): Sentence[] {
  const { groups, identity, source } = made;
  const { whole } = identity;
  if (!groups || identity.groups.length < 2) return [];
  const words = identity.groups.map(
    (group, i) =>
      `${groupName(made, i)} ${signedAmount(group.change, unitOf(made))}, ${part(group.change, whole.change)} of the ${fallOrRise(whole.change)}, from ${part(group.base, whole.base)} of the trade`,
  );
  return [
    sentence(
      'computed',
      `By the measures on them: ${words.join('; ')}. Where a ${fallOrRise(whole.change)} lies is not what made it.`,
      [source],
    ),
  ];
}

/** Groups stand in the order of first appearance among the products. */
function groupName({ groups }: WhyProducts, at: number): string {
  const name = [...new Set(groups!.of)][at]!;
  return name === 'neither' ? 'other products' : `${name} products`;
}

function gainedSentence(made: WhyProducts): Sentence[] {
  const gained = made.identity.reallocated.lines.filter(({ value }) => value > 0);
  const lost = -made.identity.reallocated.change;
  if (gained.length === 0 || lost >= 0) return [];
  const largest = bySize(gained, ({ value }) => value)
    .slice(0, 4)
    .map(({ name, value }) => `${whoName(name)} ${amount(value, unitOf(made))}`);
  return [
    sentence(
      'computed',
      `Of the share lost, ${amount(-lost, unitOf(made))} at the trade of the two years, others gained, product by product: ${listed(largest)} the most. That is where the share went, not where the goods went.`,
      [made.source],
    ),
  ];
}

function groupTable(made: WhyProducts): Table[] {
  const { identity, groups } = made;
  const unit = unitOf(made);
  if (!groups) return [];
  const row = (name: string, { change, base, lines }: Decomposition): readonly string[] => [
    name,
    amount(base, unit),
    signedAmount(change, unit),
    part(change, identity.whole.change),
    ...['demand', 'mix', 'share'].map((line) => signedAmount(lines.find((one) => one.name === line)!.value, unit)),
  ];
  return [
    {
      title: 'By the measures on products; the lines of a row add up to its change, entry and exit with them',
      columns: ['', 'Base', 'Change', 'Of the whole', 'Demand', 'Mix', 'Share'],
      rows: [...identity.groups.map((group, i) => row(groupName(made, i), group)), row('all products', identity.whole)],
      source: `${sourceLine([made.source])}; ${groups.rule}`,
    },
  ];
}

function productTable(made: WhyProducts): Table {
  const { identity } = made;
  const unit = unitOf(made);
  const sorted = bySize(identity.byProduct, changeOf);
  const [shown, rest] = [sorted.slice(0, MOST), sorted.slice(MOST)];
  const row = (name: string, base: number, now: number): readonly string[] => [
    name,
    amount(base, unit),
    amount(now, unit),
    signedAmount(now - base, unit),
    part(now - base, identity.whole.change),
  ];
  const sum = (side: 'base' | 'now'): number => rest.reduce((all, one) => all + one[side], 0);
  return {
    title: 'Products that moved most',
    columns: ['', 'Base', 'Now', 'Change', 'Of the whole'],
    rows: [
      ...shown.map(({ name, base, now }) => row(productName(name), base, now)),
      ...(rest.length > 0 ? [row(`${rest.length} others`, sum('base'), sum('now'))] : []),
    ],
    source: sourceLine([made.source]),
  };
}

/** Each month against the same one of the base. */
function monthTable(made: WhyProducts): Table[] {
  const { byMonth, effectNames, whole } = made.identity;
  const unit = unitOf(made);
  if (byMonth.length < 2) return [];
  const at = (name: string): number => effectNames.indexOf(name);
  return [
    {
      title: 'By month, each against the same one of the base; entry and exit make up what the lines lack',
      columns: ['', 'Change', 'Of the whole', 'Demand', 'Mix', 'Share'],
      rows: byMonth.map((row) => [
        row.name,
        signedAmount(changeOf(row), unit),
        part(changeOf(row), whole.change),
        ...['demand', 'mix', 'share'].map((name) => signedAmount(row.effects[at(name)]!, unit)),
      ]),
      source: sourceLine([made.source]),
    },
  ];
}

function gainedTable(made: WhyProducts): Table {
  const unit = unitOf(made);
  const { lines, change } = made.identity.reallocated;
  const sorted = bySize(lines, ({ value }) => value);
  const rest = sorted.slice(MOST).reduce((sum, { value }) => sum + value, 0);
  return {
    title: `Who gained ${possessive(made.exporter)} share, or lost to it; product by product, adding up to the share, entry and exit`,
    columns: ['', 'Gained', 'Of the share lost'],
    rows: [
      ...sorted
        .slice(0, MOST)
        .map(({ name, value }) => [whoName(name), signedAmount(value, unit), part(value, change)]),
      ...(sorted.length > MOST
        ? [[`${sorted.length - MOST} others`, signedAmount(rest, unit), part(rest, change)]]
        : []),
    ],
    source: sourceLine([made.source]),
  };
}

function chart(made: WhyProducts, period: Period): Chart {
  const { whole } = made.identity;
  const unit = unitOf(made);
  const nameOf = ({ name }: { readonly name: string }): string =>
    ({ demand: 'demand for all imports', mix: 'mix of products', share: `${possessive(made.exporter)} share` })[name] ??
    name;
  const lines = bySize(linesThatMoved(whole), ({ value }) => value);
  const [first] = lines;
  return decompositionChart(whole, {
    id: 'why-products',
    title: first
      ? `${lineName(made)(first).replace(/^./, (c) => c.toUpperCase())}: ${signedAmount(first.value, unit)} of ${signedAmount(whole.change, unit)}`
      : 'Nothing moved',
    subtitle: `Goods imports by ${made.classification} product, ${whenWords(yearBefore(period))} to ${whenWords(period)}, as ${named(made.importer)} records it; accounting, not causes; whiskers the range`,
    foot: sourceLine([made.source]),
    label: `From ${amount(whole.base, unit)} to ${amount(whole.now, unit)}: ${listed(lines.map((line) => `${nameOf(line)} ${signedAmount(line.value, unit)}`))}`,
    from: whenWords(yearBefore(period)),
    to: whenWords(period),
    nameOf,
  });
}

/** Where the change of imports lies by product, by the measures on products, and by who gained the share. */
export function whyProductsSection(made: WhyProducts, period: Period): Section {
  return {
    id: `products-${made.importer}`,
    title: `By product: what ${named(made.importer)} buys from ${named(made.exporter)}`,
    sentences: [identitySentence(made, period), ...groupSentence(made), ...gainedSentence(made)],
    tables: [...groupTable(made), productTable(made), ...monthTable(made), gainedTable(made)],
    charts: [chart(made, period)],
    notes: [
      ...made.identity.whole.notes,
      ...made.notes,
      ...(made.groups
        ? []
        : [
            note('no-groups', 'neither duties nor codes are held by which products could be put in groups of measures'),
          ]),
    ],
  };
}
