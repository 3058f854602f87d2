import type { Currency } from './currency.js';
import type { ErrorCode } from './error.js';
import type { Flow } from './flow.js';
import type { Forecast, ForecastPoint } from './forecast.js';
import type { Note } from './note.js';
import type { Period } from './period.js';
import type { Day } from './vintage.js';

/**
 * What is said of the sum over a period: that it falls or rises by so many percent or more against the same months a year before, or that it
 * exceeds or stays below an amount.
 */
export interface Statement {
  readonly kind: 'falls' | 'rises' | 'exceeds' | 'below';
  /** Percent for `falls` and `rises`, else an amount in the unit of the series. */
  readonly amount: number;
  readonly period: Period;
}

/** How likely a statement is: the share of simulated paths on which it is true. */
export interface StatementProbability {
  readonly statement: Statement;
  /** What a rate is reckoned from, in the unit of the series: the median where it is itself forecast; null for an amount. */
  readonly base: number | null;
  readonly probability: number;
  /** How far the number of paths alone may move the probability: one standard error. */
  readonly simulationError: number;
  readonly paths: number;
  readonly seed: number;
}

/** A statement's probability beside what came. */
export interface StatementScore {
  readonly came: boolean;
  readonly value: number;
  readonly base: number | null;
  /** Squared distance of the probability from what came: 0 best, 0.25 for a coin, 1 worst. */
  readonly brier: number;
  /** Minus the natural log of the probability given to what came: 0 best, 0.69 for a coin. */
  readonly log: number;
}

/** A forecast of one period, and what came where that is known. */
export interface OutlookPoint extends ForecastPoint {
  /** How many of its months were known when the forecast was made. */
  readonly known: number;
  /** The same months a year before; null where not all are known at the origin. */
  readonly yearBefore: number | null;
  /** Null where it is not known. */
  readonly came: number | null;
}

/** What a series is and who says so. */
export interface OutlookSeries {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  readonly currency: Currency;
  readonly publisher: string;
  readonly tables: readonly string[];
  readonly valuation?: string;
  readonly asOf: Day;
  /** First and last day of release of the figures that the forecast rests on. */
  readonly released: readonly [Day, Day];
  /** The last month of these figures that is held, which may lie after the origin. */
  readonly last: Period;
}

/** A value of one period, in the unit of the series. */
export interface OutlookValue {
  readonly period: Period;
  readonly value: number;
}

/** What is expected of a monthly series, how it was worked out, and what came where that is known: amounts in its own unit. Plain data. */
export interface Ahead {
  /** Length of the points in months: 1, 3 or 12. */
  readonly months: number;
  /** Whole periods known at the origin, in order. */
  readonly past: readonly OutlookValue[];
  readonly points: readonly OutlookPoint[];
  /** All months ahead together. */
  readonly whole: OutlookPoint;
  readonly statements: readonly { readonly found: StatementProbability; readonly score: StatementScore | null }[];
  readonly forecast: Forecast;
  /** Months known at the origin, of those between the first and the last. */
  readonly known: { readonly first: string; readonly months: number; readonly held: number };
  readonly notes: readonly Note[];
}

/** What is expected of one flow, and from whose figures. */
export interface Outlook extends Ahead {
  readonly series: OutlookSeries;
  /** What was asked for, where the partner's figures stand in for the reporter's. */
  readonly asked?: { readonly reporter: string; readonly partner: string; readonly flow: Flow };
}

/** One of many series: what is expected of it, or why nothing is said. */
export type AheadOfMany =
  | { readonly name: string; readonly ahead: Ahead }
  | {
      readonly name: string;
      readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint?: string };
    };

/** What is expected of trade between two economies after a period, one outlook a flow; without any, the notes say why. */
export interface WhatNext {
  readonly outlooks: readonly Outlook[];
  readonly notes: readonly Note[];
}

/** How likely what a text says of the future was, from months that were known by a day. */
export interface ClaimChances {
  readonly series: Omit<OutlookSeries, 'asOf' | 'last' | 'valuation'>;
  readonly period: Period;
  /** The last month that was taken as known. */
  readonly origin: Period;
  /** The day that the months were to be out by; where figures of that day are not held, those released later stand in. */
  readonly asOf: Day;
  readonly laterFigures: boolean;
  readonly chances: Ahead['statements'];
  /** Change of the period on a year before, percent, as it came; null where it is not known. */
  readonly came: number | null;
}
