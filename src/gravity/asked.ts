import { didYouMean } from '../model/nearest.js';
import { clustersIn, type Effect } from './effect-names.js';
import { type Expression, namesIn } from './expression.js';
import { type Formula, parseFormula } from './formula.js';
import { parseExpression } from './parse-expression.js';
import { type SourceText, unfit } from './source-text.js';
import type { Spec } from './spec.js';

/** An expression with the text that it stands in. */
export interface Stated {
  readonly source: SourceText;
  readonly expression: Expression;
}

/** A specification as read: nothing of it has met a panel yet. */
export interface Asked {
  readonly formula: Formula;
  readonly clusters: readonly Effect[];
  readonly offset: Stated | null;
  readonly weights: Stated | null;
}

function stated(what: string, text: string | undefined): Stated | null {
  if (text === undefined) return null;
  const source = { what, text };
  return { source, expression: parseExpression(source) };
}

/** Reads the formula of a specification and all that goes with it. @throws BilateralError `usage` */
export function readSpec(spec: Spec): Asked {
  const { variance } = spec;
  return {
    formula: parseFormula(spec.formula),
    clusters: variance === undefined || typeof variance === 'string' ? [] : clustersIn(variance),
    offset: stated('offset', spec.offset),
    weights: stated('weights', spec.weights),
  };
}

/** Every expression of a specification, in the order written. */
function expressionsOf({ formula, clusters, offset, weights }: Asked): Stated[] {
  const { source } = formula;
  const regressors = formula.terms
    .flat()
    .flatMap((factor) =>
      factor.kind === 'variable' ? [factor.expression] : [factor.by, ...(factor.x ? [factor.x] : [])],
    );
  const own = [formula.outcome, ...regressors, ...formula.effects.flatMap((effect) => effect.parts)];
  return [
    ...own.map((expression) => ({ source, expression })),
    ...clusters.flatMap((cluster) => cluster.parts.map((expression) => ({ source: cluster.source, expression }))),
    ...(offset ? [offset] : []),
    ...(weights ? [weights] : []),
  ];
}

const SHOWN = 20;

/** `columns: exporter, importer, year and 7 more` */
export const columnList = (columns: readonly string[]): string =>
  columns.length === 0
    ? 'the panel has no columns'
    : `columns: ${columns.slice(0, SHOWN).join(', ')}${columns.length > SHOWN ? ` and ${columns.length - SHOWN} more` : ''}`;

/** The columns that are needed, each once. @throws BilateralError `bad-input` for one that is not there, with the nearest */
export function columnsNeeded(asked: Asked, available: readonly string[]): readonly string[] {
  const there = new Set(available);
  const needed = new Set<string>();
  for (const { source, expression } of expressionsOf(asked))
    for (const { name, at } of namesIn(expression)) {
      if (!there.has(name)) {
        const near = didYouMean(name, available);
        const hint = `${near === undefined ? '' : `${near} `}${columnList(available)}`;
        throw unfit(source, at, `there is no column '${name}'`, hint);
      }
      needed.add(name);
    }
  return [...needed];
}

/**
 * The columns of a table that a specification needs, so that the others need not be read.
 * @throws BilateralError `usage` for a malformed formula, `bad-input` for a column that is not there
 */
export const requiredColumns = (spec: Spec, available: readonly string[]): readonly string[] =>
  columnsNeeded(readSpec(spec), available);
