import type { Currency } from './currency.js';
import type { Flow } from './flow.js';
import type { Normal } from './held-panel.js';
import type { Observation } from './observation.js';
import type { WhatNext } from './outlook.js';
import type { Period } from './period.js';
import type { Policy } from './policy.js';
import type { Rate } from './rate.js';
import type { Day } from './vintage.js';
import type { WhatIf } from './what-if.js';
import type { Why } from './why.js';

/** What is held for one flow from one publisher in one length of period. */
export interface Held {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly currency: Currency;
  readonly publisher: string;
  /** Length of period in months. */
  readonly months: number;
  readonly first: string;
  readonly last: string;
  readonly rows: number;
}

/** Everything a brief is worked out from: figures released by `asOf`, as plain data. */
export interface BriefInput {
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
  readonly asOf: Day;
  /** The store that was asked, as its path was given; none for the bundled figures. */
  readonly store?: string;
  /** Every vintage of what the reporter records with the partner: any publisher, flow, length and indicator; goods. */
  readonly own: readonly Observation[];
  /** The same as the partner records it. */
  readonly mirror: readonly Observation[];
  /** What the reporter records with the whole world, in the period and a year before. */
  readonly world: readonly Observation[];
  /** The same of the partner. */
  readonly partnerWorld?: readonly Observation[];
  /** Price indices of what either buys from the other and from all, in the period and a year before. */
  readonly prices?: readonly Observation[];
  /** Dollar rates of the currencies that the brief may convert into. */
  readonly rates: readonly Rate[];
  /** Measures between the two, either way. */
  readonly policies: readonly Policy[];
  /** What is held for the reporter, with this partner and others. */
  readonly held: readonly Held[];
  /** What a gravity equation says of the two, where a panel is held. */
  readonly normal?: Normal;
  /** What a model says would happen to the two, or why it says nothing. */
  readonly whatIf?: WhatIf;
  /** What is expected after the period, or why nothing is said of it. */
  readonly whatNext?: WhatNext;
  /** Where the change lies. */
  readonly why?: Why;
}
