import type { Currency } from './currency.js';
import type { Flow } from './flow.js';
import type { Period } from './period.js';
import type { Quantity } from './quantity.js';

export type ClaimKind =
  | 'level'
  | 'growth'
  | 'balance'
  | 'share'
  | 'rank'
  | 'record'
  | 'streak'
  | 'count'
  | 'ratio'
  | 'forecast'
  | 'causal'
  | 'not_checkable';

export type Comparison =
  | 'yoy'
  | 'mom'
  | 'qoq'
  | 'vs_period'
  | 'share_of'
  | 'rank_among'
  | 'since'
  | 'consecutive'
  | 'ratio_to'
  | 'none';

/**
 * One thing that a text says: where it stands, and what it is about as far as the text tells. A field that the text
 * leaves open is null. `value` carries the sign (a fall and a deficit are negative) in the scale of `unit`.
 */
export interface Claim {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: Flow | null;
  readonly product: string | null;
  readonly period: Period | null;
  readonly value: number | null;
  /** `billion`, `percent`, `pp`, `rank`, `months` ... as in docs/claims/schema.md. */
  readonly unit: string | null;
  readonly currency: Currency | null;
  readonly comparison: Comparison;
  readonly attribution: string | null;
  /** The number as printed, when there is one. */
  readonly quantity: Quantity | null;
  /** The sentence that the claim stands in: offsets into the text. */
  readonly sentence: readonly [number, number];
  readonly basePeriod?: Period | undefined;
  readonly since?: string | undefined;
  readonly direction?: string | undefined;
  readonly scope?: string | undefined;
  readonly approx?: boolean | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The currency was not said but taken from the reporter's habit or from neighbouring figures. */
  readonly currencyAssumed?: boolean | undefined;
  /** A converted amount in brackets: the id of the claim that it converts. */
  readonly converts?: string | undefined;
  /** The year of its period is printed beside the number. */
  readonly dated?: boolean | undefined;
  /** The words of its sentence around a share or ratio, which tell what it is of. */
  readonly around?: string | undefined;
  /** Constant prices, volumes, seasonal adjustment: said in the text, and not what the figures carry. */
  readonly basis?: 'constant_prices' | 'volume' | 'seasonally_adjusted' | undefined;
}

export type ArithmeticStatus = 'consistent' | 'inconsistent' | 'n/a';

/** The slip that most likely made a claim wrong. */
export type ArithmeticCulprit =
  | 'digit swap'
  | 'lost scale word'
  | 'wrong year'
  | 'swapped rates'
  | 'wrong direction'
  | 'other';

/** What the other numbers of the same text say about a claim. */
export interface ArithmeticVerdict {
  readonly status: ArithmeticStatus;
  readonly checkable: boolean;
  readonly why: string | null;
  /** The member of an inconsistent set that is most likely the wrong one. */
  readonly suspect: boolean;
  /** Of a suspect: the slip that would make everything in the text fit, `other` when none does. */
  readonly culprit?: ArithmeticCulprit;
  /** Ids of the other claims that took part. */
  readonly others: readonly string[];
}
