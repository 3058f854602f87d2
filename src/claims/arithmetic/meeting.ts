import type { ArithmeticCulprit, Claim } from '../../model/claim.js';

/** Claims that were held against one another, and how that went. */
export interface Meeting {
  readonly identity: string;
  /** Places of claims, ascending. */
  readonly members: readonly number[];
  /** Constraints used: 1 for an identity whose every number is printed. */
  readonly steps: number;
  /** What the numbers make, and against what: made only when it is shown. */
  readonly words: () => string;
  /** How far the printed side is from what is counted: the sum is shown before the summand. */
  readonly shown?: number | undefined;
  /** How far apart the two sides of a contradiction are, as a share of the figure (of 100 for rates). */
  readonly gap?: number | undefined;
  /** Would it be a contradiction with other claims in some places? Not known of orders and of repeated figures. */
  readonly clashes?: ((changed: ReadonlyMap<number, Claim>) => boolean) | undefined;
  /** The member whose words say otherwise than the numbers, and what to ask of it. */
  readonly worded?:
    | { readonly place: number; readonly question: string; readonly culprit?: ArithmeticCulprit }
    | undefined;
  /** How much the two sides of an equation that holds leave open, in the same measure: small is a strong test. */
  readonly spread?: number | undefined;
}

/** The same meeting with every field in its place, also those that it leaves out (docs/decisions/0010-one-layout.md). */
export const meetingOf = (meeting: Meeting): EveryField => ({
  identity: meeting.identity,
  members: meeting.members,
  steps: meeting.steps,
  words: meeting.words,
  shown: meeting.shown,
  gap: meeting.gap,
  clashes: meeting.clashes,
  worded: meeting.worded,
  spread: meeting.spread,
});

/** None may be forgotten, also of those that few meetings have. */
type EveryField = { readonly [K in keyof Required<Meeting>]: Meeting[K] };
