import type { ClaimKind, Comparison } from '../../model/claim.js';
import type { Currency } from '../../model/currency.js';
import type { Quantity } from '../../model/quantity.js';
import type { ChangeWord } from './change-words.js';
import type { CurrencyFamily } from './currency-words.js';
import type { EconomyMention } from './economy-mentions.js';
import type { FlowMention } from './flow-mentions.js';
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

/**
 * A claim as its sentence gives it, before the text around it fills what is open. Offsets are within the sentence. What few
 * drafts have may also be undefined: drafts that all have the same fields are read faster.
 */
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
}

/** The unit of a claim for a printed quantity: `billion`, `currency` for full digits, `percent`, `pp`. */
export const unitOfQuantity = (q: Quantity): string => (q.scale !== 'one' ? q.scale : q.unit);
