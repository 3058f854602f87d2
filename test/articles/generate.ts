import fc from 'fast-check';
import type { Period } from '../../src/model/period.js';
import {
  ADJECTIVES,
  amount,
  economies,
  FALL,
  FALL_NOUN,
  FALLING,
  type Named,
  ON_YEAR,
  PRODUCTS,
  type Printed,
  PUBLISHED,
  REACHED,
  RISE,
  RISE_NOUN,
  RISING,
  rate,
  type When,
  when,
} from './generate-words.js';

/** A number of a composed text and all that it says, in the fields of docs/claims/schema.md. */
export interface Label {
  readonly frame: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'level' | 'growth' | 'balance' | 'share';
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'exports' | 'imports' | 'total' | 'balance';
  readonly product: string;
  readonly period: Period;
  /** Signed as in the schema: a fall and a deficit are negative. */
  readonly value: number;
  readonly unit: string;
  readonly currency: string | null;
}

export interface Composed {
  readonly text: string;
  readonly labels: readonly Label[];
}

type Said = Omit<Label, 'frame' | 'start' | 'end' | 'quote'>;
type Piece = string | { readonly text: string; readonly said: Said };

/** What a sentence is made of. */
interface Material {
  readonly r: Named;
  readonly p: Named;
  readonly others: readonly [Named, Named];
  readonly flow: 'exports' | 'imports';
  readonly when: When;
  readonly amounts: readonly [Printed, Printed, Printed];
  readonly rates: readonly [Printed, Printed, Printed];
  readonly up: readonly [boolean, boolean, boolean];
  readonly dollars: Printed;
  readonly product: string;
  readonly choice: number;
}

const say = (strings: TemplateStringsArray, ...parts: readonly (Piece | readonly Piece[])[]): Piece[] =>
  strings.flatMap((text, i) => [text, ...(i < parts.length ? [parts[i]!].flat() : [])] as Piece[]);

/** One of several wordings; `turn` makes two choices in one sentence differ. */
const pick = <T>(m: Material, words: readonly T[], turn = 0): T =>
  words[Math.floor(m.choice / 7 ** turn) % words.length]!;

const start = (m: Material): Pick<Said, 'reporter' | 'partner' | 'flow' | 'product' | 'period'> => ({
  reporter: m.r.code,
  partner: m.p.code,
  flow: m.flow,
  product: 'goods',
  period: m.when.period,
});
const level = (m: Material, printed: Printed, more: Partial<Said> = {}): Piece => ({
  text: printed.text,
  said: { ...start(m), kind: 'level', value: printed.value, unit: printed.unit, currency: printed.currency, ...more },
});
const growth = (m: Material, i: 0 | 1 | 2, more: Partial<Said> = {}): Piece => ({
  text: m.rates[i].text,
  said: {
    ...start(m),
    kind: 'growth',
    value: m.up[i] ? m.rates[i].value : -m.rates[i].value,
    unit: 'percent',
    currency: null,
    ...more,
  },
});
const verb = (m: Material, i: 0 | 1 | 2, turn = 1): string => pick(m, m.up[i] ? RISE : FALL, turn);
const upDown = (m: Material, i: 0 | 1 | 2): string => (m.up[i] ? 'up' : 'down');
const onYear = (m: Material): string => pick(m, ON_YEAR, 2);
const toFrom = (flow: Said['flow']): string => (flow === 'exports' ? 'to' : 'from');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `China's exports to Japan`, in one of its wordings. */
function subject(m: Material, flow: 'exports' | 'imports' = m.flow, product = ''): string {
  const of = product === '' ? '' : ` of ${product}`;
  const forms =
    flow === 'exports'
      ? [
          `${m.r.name}'s exports${of} to ${m.p.name}`,
          `exports${of} from ${m.r.name} to ${m.p.name}`,
          `${m.r.name}'s shipments${of} to ${m.p.name}`,
        ]
      : [
          `${m.r.name}'s imports${of} from ${m.p.name}`,
          `imports${of} by ${m.r.name} from ${m.p.name}`,
          `${m.r.name}'s purchases${of} from ${m.p.name}`,
        ];
  return pick(m, forms, 3);
}
const other = (flow: 'exports' | 'imports'): 'exports' | 'imports' => (flow === 'exports' ? 'imports' : 'exports');
const world = (m: Material): Partial<Said> => ({ partner: 'WLD', flow: m.flow });
const total = { flow: 'total' } as const;
const named = (economy: Named): Partial<Said> => ({ partner: economy.code });

/** A deficit is negative; growth of a gap is positive when it widens. */
const balance = (m: Material, printed: Printed, surplus: boolean, more: Partial<Said> = {}): Piece =>
  level(m, printed, { kind: 'balance', flow: 'balance', value: surplus ? printed.value : -printed.value, ...more });

/** The shapes of sentences. Each says by itself whose trade with whom, which way and when. */
export const FRAMES: Readonly<Record<string, (m: Material) => Piece[]>> = {
  level: (m) => say`${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])} ${m.when.text}.`,
  growth: (m) => say`${subject(m)} ${verb(m, 0)} ${growth(m, 0)} ${m.when.text}${onYear(m)}.`,
  'growth by': (m) => say`${subject(m)} ${verb(m, 0)} by ${growth(m, 0)}${onYear(m)} ${m.when.text}.`,
  'growth then level': (m) =>
    say`${subject(m)} ${verb(m, 0)} ${growth(m, 0)}${onYear(m)} to ${level(m, m.amounts[0])} ${m.when.text}.`,
  'level, growth in brackets': (m) =>
    say`${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])} (${upDown(m, 0)} ${growth(m, 0)}) ${m.when.text}.`,
  'level, up or down': (m) =>
    say`${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])} ${m.when.text}, ${upDown(m, 0)} ${growth(m, 0)}${onYear(m)}.`,
  'level, a rise of': (m) =>
    say`${m.when.text}, ${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])}, ${pick(m, m.up[0] ? RISE_NOUN : FALL_NOUN)} ${growth(m, 0)}${onYear(m)}.`,
  'growth, participle': (m) =>
    say`${subject(m)} ${verb(m, 0)} ${growth(m, 0)} ${m.when.text}, totaling ${level(m, m.amounts[0])}.`,
  'inverted growth': (m) =>
    say`${upDown(m, 0)} ${growth(m, 0)}${onYear(m)}, ${subject(m)} came to ${level(m, m.amounts[0])} ${m.when.text}.`,
  'inverted level': (m) =>
    say`at ${level(m, m.amounts[0])}, ${subject(m)} were ${upDown(m, 0)} ${growth(m, 0)} ${m.when.text}.`,
  passive: (m) =>
    m.flow === 'exports'
      ? say`Goods worth ${level(m, m.amounts[0])} were ${pick(m, ['shipped', 'exported', 'sold'])} from ${m.r.name} to ${m.p.name} ${m.when.text}.`
      : say`Goods worth ${level(m, m.amounts[0])} were imported by ${m.r.name} from ${m.p.name} ${m.when.text}.`,
  active: (m) =>
    m.flow === 'exports'
      ? say`${m.r.name} ${pick(m, ['exported', 'shipped', 'sold'])} ${level(m, m.amounts[0])} worth of goods to ${m.p.name} ${m.when.text}.`
      : say`${m.r.name} ${pick(m, ['imported', 'bought'])} goods worth ${level(m, m.amounts[0])} from ${m.p.name} ${m.when.text}.`,
  'list of partners': (m) =>
    say`${m.when.text}, ${m.r.name}'s ${m.flow} ${toFrom(m.flow)} ${m.p.name} ${verb(m, 0)} ${growth(m, 0)}, those ${toFrom(m.flow)} ${m.others[0].name} ${growthOf(m, 1)} and those ${toFrom(m.flow)} ${m.others[1].name} ${growthOf(m, 2)}.`,
  'respectively, partners': (m) =>
    say`${m.when.text}, ${m.r.name}'s ${m.flow} ${toFrom(m.flow)} ${m.p.name}, ${m.others[0].name} and ${m.others[1].name} ${pick(m, REACHED)} ${level(m, m.amounts[0])}, ${level(m, m.amounts[1], named(m.others[0]))} and ${level(m, m.amounts[2], named(m.others[1]))} respectively.`,
  'respectively, flows': (m) =>
    say`${m.when.text}, ${m.r.name}'s ${m.flow} ${toFrom(m.flow)} and ${other(m.flow)} ${toFrom(other(m.flow))} ${m.p.name} ${pick(m, REACHED)} ${level(m, m.amounts[0])} and ${level(m, m.amounts[1], { flow: other(m.flow) })}, respectively.`,
  'two flows': (m) =>
    say`${m.r.name}'s exports to ${m.p.name} ${verb(m, 0)} ${growth(m, 0, { flow: 'exports' })} to ${level(m, m.amounts[0], { flow: 'exports' })} ${m.when.text}, while imports ${verb(m, 1, 2)} ${growth(m, 1, { flow: 'imports' })} to ${level(m, m.amounts[1], { flow: 'imports' })}.`,
  'with participle': (m) =>
    say`${m.r.name}'s exports to ${m.p.name} ${verb(m, 0)} ${growth(m, 0, { flow: 'exports' })} ${m.when.text}, with imports ${pick(m, m.up[1] ? RISING : FALLING)} ${growth(m, 1, { flow: 'imports' })} to ${level(m, m.amounts[1], { flow: 'imports' })}.`,
  'base figure': (m) =>
    say`${subject(m)} ${pick(m, ['went', 'moved', 'came'])} to ${level(m, m.amounts[0])} ${m.when.text} from ${level(m, m.amounts[1], { period: m.when.before.period })} ${m.when.before.text}.`,
  'compared with': (m) =>
    say`${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])} ${m.when.text}, compared with ${level(m, m.amounts[1], { period: m.when.before.period })} ${m.when.before.text}.`,
  conversion: (m) =>
    say`${subject(m)} ${pick(m, REACHED)} ${level(m, m.amounts[0])} (${pick(m, ['', 'about ', 'or '], 4)}${level(m, m.dollars)}) ${m.when.text}.`,
  share: (m) =>
    say`${m.p.name} ${pick(m, ['accounted for', 'took', 'made up'])} ${share(m)} of ${m.r.name}'s ${m.flow} ${m.when.text}.`,
  'balance, posted': (m) =>
    say`${m.r.name} ${pick(m, ['posted', 'ran', 'recorded', 'had'])} a trade ${m.up[0] ? 'surplus' : 'deficit'} of ${balance(m, m.amounts[0], m.up[0])} with ${m.p.name} ${m.when.text}.`,
  'balance, widened': (m) =>
    say`${m.r.name}'s trade ${m.up[0] ? 'surplus' : 'deficit'} with ${m.p.name} ${m.up[1] ? 'widened' : 'narrowed'} to ${balance(m, m.amounts[0], m.up[0])} ${m.when.text} from ${balance(m, m.amounts[1], m.up[0], { period: m.when.before.period })} ${m.when.before.text}.`,
  'balance, one flow more than the other': (m) =>
    m.up[0]
      ? say`${m.r.name} sold ${balance(m, m.amounts[0], true)} more to ${m.p.name} than it bought there ${m.when.text}.`
      : say`${m.r.name} ${pick(m, ['bought', 'imported'])} ${balance(m, m.amounts[0], false)} more from ${m.p.name} than it ${pick(m, ['sold', 'exported'])} there ${m.when.text}.`,
  'balance, one flow above the other': (m) =>
    m.up[0]
      ? say`${m.when.text}, ${m.r.name}'s exports to ${m.p.name} were ${balance(m, m.amounts[0], true)} higher than its imports.`
      : say`${m.when.text}, ${m.r.name}'s exports to ${m.p.name} were ${balance(m, m.amounts[0], false)} ${pick(m, ['short of', 'lower than', 'below'])} its imports.`,
  'total trade': (m) =>
    say`Trade between ${m.r.name} and ${m.p.name} ${pick(m, ['totaled', 'reached', 'was worth'])} ${level(m, m.amounts[0], total)} ${m.when.text}, ${upDown(m, 0)} ${growth(m, 0, total)}.`,
  'two-way trade': (m) =>
    say`Two-way trade between ${m.r.name} and ${m.p.name} ${verb(m, 0)} ${growth(m, 0, total)} to ${level(m, m.amounts[0], total)} ${m.when.text}.`,
  'with the world': (m) =>
    say`${m.r.name}'s ${pick(m, ['', 'total ', 'overall '])}${m.flow} ${verb(m, 0)} ${growth(m, 0, world(m))}${onYear(m)} to ${level(m, m.amounts[0], world(m))} ${m.when.text}.`,
  product: (m) =>
    say`${subject(m, m.flow, m.product)} ${verb(m, 0)} ${growth(m, 0, { product: m.product })} ${m.when.text} to ${level(m, m.amounts[0], { product: m.product })}.`,
  'product first': (m) =>
    say`${m.r.name}'s ${pick(m, ADJECTIVES)} ${m.flow} ${toFrom(m.flow)} ${m.p.name} ${verb(m, 0)} ${growth(m, 0, { product: pick(m, ADJECTIVES) })} ${m.when.text}.`,
  'by an amount': (m) => say`${subject(m)} ${verb(m, 0)} by ${change(m)}, or ${growth(m, 0)}, ${m.when.text}.`,
  hedged: (m) =>
    say`${subject(m)} ${pick(m, ['reached', 'totaled'])} ${pick(m, ['nearly', 'about', 'more than', 'almost', 'some', 'just over'], 1)} ${level(m, m.amounts[0])} ${m.when.text}.`,
  'line of a list': (m) =>
    say`Figures of ${m.r.name} ${m.when.text}:\n- ${capital(m.flow)} ${toFrom(m.flow)} ${m.p.name}: ${level(m, m.amounts[0])}, ${upDown(m, 0)} ${growth(m, 0)}\n- ${capital(m.flow)} ${toFrom(m.flow)} ${m.others[0].name}: ${level(m, m.amounts[1], named(m.others[0]))}, ${upDown(m, 1)} ${growth(m, 1, named(m.others[0]))}`,
  'a clause between': (m) =>
    say`${subject(m)}, which had moved little for a year, ${verb(m, 0)} ${growth(m, 0)} ${m.when.text}, the statistics office said.`,
  'on the month': (m) => say`${subject(m)} ${verb(m, 0)} ${growth(m, 0)} ${m.when.text} from ${earlier(m)}.`,
};

/** What a change that is not on the year is on. */
function earlier({ when: { period, before } }: Material): string {
  if (period.months === 1) return 'the previous month';
  return period.months === 3 ? 'the previous quarter' : before.text.replace('in ', '');
}

/** `those to Japan 3 percent`: the verb is that of the first of the list. */
function growthOf(m: Material, i: 1 | 2): Piece {
  const printed = m.rates[i];
  return growth(
    { ...m, up: [m.up[0], m.up[0], m.up[0]], rates: [printed, printed, printed] },
    i,
    named(m.others[i - 1]!),
  );
}
const share = (m: Material): Piece => growth(m, 0, { kind: 'share', value: m.rates[0].value });
const change = (m: Material): Piece =>
  level(m, m.amounts[0], { kind: 'growth', value: m.up[0] ? m.amounts[0].value : -m.amounts[0].value });

const material: fc.Arbitrary<Material> = fc.tuple(economies(4), fc.boolean()).chain(([[r, p, a, b], dollars]) =>
  fc.record({
    r: fc.constant(r!),
    p: fc.constant(p!),
    others: fc.constant([a!, b!] as const),
    flow: fc.constantFrom('exports' as const, 'imports' as const),
    when,
    amounts: fc.tuple(
      ...([0, 1, 2].map(() => amount(dollars ? 'USD' : r!.currency)) as [
        fc.Arbitrary<Printed>,
        fc.Arbitrary<Printed>,
        fc.Arbitrary<Printed>,
      ]),
    ),
    rates: fc.tuple(rate, rate, rate),
    up: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    dollars: amount('USD'),
    product: fc.constantFrom(...PRODUCTS),
    choice: fc.nat(1_000_000),
  }),
);

const sentence = fc.record({ frame: fc.constantFrom(...Object.keys(FRAMES)), m: material });

/** Sentences as paragraphs under a head, with the place of every number. */
function compose(sentences: readonly { readonly frame: string; readonly m: Material }[]): Composed {
  let text = `Title: Trade figures released\nPublisher: composed for testing\nDate: ${PUBLISHED}\n\n`;
  const labels: Label[] = [];
  for (const { frame, m } of sentences) {
    const pieces = FRAMES[frame]!(m);
    const first = pieces.findIndex((piece) => piece !== '');
    for (const [i, said] of pieces.entries()) {
      const piece = i === first && typeof said === 'string' ? capital(said) : said;
      if (typeof piece !== 'string')
        labels.push({
          frame,
          quote: piece.text,
          start: text.length,
          end: text.length + piece.text.length,
          ...piece.said,
        });
      text += typeof piece === 'string' ? piece : piece.text;
    }
    text += '\n\n';
  }
  return { text, labels };
}

/** A text about trade of one to six sentences, and what each of its numbers says. */
export const composed: fc.Arbitrary<Composed> = fc.array(sentence, { minLength: 1, maxLength: 6 }).map(compose);
