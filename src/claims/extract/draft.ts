import type { ClaimKind, Comparison } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import type { Quantity } from '../../model/quantity.js';
import type { ChangeWord } from './change-words.js';
import type { CurrencyFamily } from './currency-words.js';
import type { EconomyMention } from './economy-mentions.js';
import type { FlowMention } from './flow-mention.js';
import type { PrintedQuantity } from './quantities.js';
import type { Sentence } from './sentences.js';
import type { TopicHead } from './topic-head.js';

/** Everything that was recognised in one sentence; offsets are within the sentence. */
export interface Marks {
  readonly sentence: Sentence;
  readonly text: string;
  /** The text with economies as `@@@` and printed numbers as `###`, of the same length. */
  readonly masked: string;
  readonly quantities: readonly PrintedQuantity[];
  readonly economies: readonly EconomyMention[];
  readonly flows: readonly FlowMention[];
  readonly changes: readonly ChangeWord[];
  /** The word before a colon that opens it. */
  readonly head: TopicHead | null;
}

/** A claim as its sentence gives it, before the text around it fills what is open. Offsets are within the sentence. */
export interface Draft {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  /** Where the number, or the word that makes the claim, stands: the place from which sides and periods are sought. */
  readonly at: number;
  readonly atEnd: number;
  readonly quantity: Quantity | null;
  /** Magnitude as printed, in the scale of `unit`; the sign is in `sign`. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly sign: 1 | -1 | null;
  readonly flow: FlowMention | null;
  readonly comparison: Comparison;
  readonly since?: string | undefined;
  readonly direction?: string | undefined;
  readonly scope?: string | undefined;
  readonly basis?: 'constant_prices' | 'volume' | 'seasonally_adjusted' | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** A converted amount in brackets: the draft before it. */
  readonly converts?: boolean | undefined;
  /** The sentence speaks of what is to come. */
  readonly ahead?: boolean | undefined;
  /** Somebody expected it before the figures came. */
  readonly expected?: boolean | undefined;
  /** A plus or a minus was printed: an amount of a balance, or a change. */
  readonly signed?: boolean | undefined;
  /** The currency as printed, also for ranges. */
  readonly currency?: Currency | undefined;
  /** The currency word names several: which one depends on whose trade it is. */
  readonly family?: CurrencyFamily | undefined;
  /** It is the growth of an economy, named here or before, and of no trade. */
  readonly output?: { readonly of: string | null } | undefined;
  /** The figure is the base of a comparison: "from $9.98 billion a year before", "against 12.7 percent". */
  readonly isBase?: boolean | undefined;
  /** The number as printed, where one makes the claim. */
  readonly printed?: PrintedQuantity | undefined;
  /** A forecast was raised or cut to it, or from it. */
  readonly revised?: true | undefined;
  /** It is a part of a change: "$0.6 billion of that rise". */
  readonly part?: true | undefined;
}

/**
 * The same draft, with every field in its place, also those that it leaves out. Objects that are spread into one another
 * have a layout each in this engine, and thousands of layouts make every later look at a field slow
 * (docs/decisions/0010-one-layout.md).
 */
export const draftOf = (draft: Draft): EveryField => ({
  kind: draft.kind,
  start: draft.start,
  end: draft.end,
  at: draft.at,
  atEnd: draft.atEnd,
  quantity: draft.quantity,
  value: draft.value,
  unit: draft.unit,
  sign: draft.sign,
  flow: draft.flow,
  comparison: draft.comparison,
  since: draft.since,
  direction: draft.direction,
  scope: draft.scope,
  basis: draft.basis,
  low: draft.low,
  high: draft.high,
  converts: draft.converts,
  ahead: draft.ahead,
  expected: draft.expected,
  signed: draft.signed,
  currency: draft.currency,
  family: draft.family,
  output: draft.output,
  isBase: draft.isBase,
  printed: draft.printed,
  revised: draft.revised,
  part: draft.part,
});

/** None may be forgotten, also of those that few drafts have. */
type EveryField = { readonly [K in keyof Required<Draft>]: Draft[K] };

/** A draft with some of its fields said anew. */
export const draftWith = <D extends Draft>(draft: D, changes: Partial<D>): D =>
  Object.assign(draftOf(draft), changes) as Draft as D;

/** The unit of a claim for a printed quantity: `billion`, `currency` for full digits, `percent`, `pp`. */
export const unitOfQuantity = (q: Quantity): string => (q.scale !== 'one' ? q.scale : q.unit);
