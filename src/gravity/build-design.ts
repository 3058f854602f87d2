import { BilateralError } from '../model/error.js';
import type { Panel } from '../model/panel.js';
import { type Asked, columnsNeeded, readSpec, type Stated } from './asked.js';
import { checkExponent, checkNotNegative, checkScale, checkVaries } from './check-values.js';
import { type ColumnFacts, columnFacts } from './column-facts.js';
import { type Complete, completeRows, type Needed } from './complete-rows.js';
import type { Design, Grouping, Regressor } from './design.js';
import type { Effect } from './effect-names.js';
import { evaluate, evaluateNumbers } from './evaluate.js';
import { type Expression, written } from './expression.js';
import { codedPart, groupingOf, type Part } from './grouping.js';
import type { IndicatorData } from './indicator-columns.js';
import type { Coded } from './levels.js';
import { pickNumbers } from './pick.js';
import { regressorsOf } from './regressors.js';
import type { SourceText } from './source-text.js';
import type { Spec } from './spec.js';

/** Works out each expression once over the whole panel, and remembers it for the rows that stay. */
class Evaluations {
  private readonly done = new Map<string, Needed>();
  private readonly coded = new Map<string, Coded>();
  /** Of the panel's arrays and those worked out from them. */
  readonly facts = columnFacts();
  private readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  private remembered(expression: Expression, make: () => Part): Part {
    const name = written(expression);
    const found = this.done.get(name) ?? { expression, value: make() };
    this.done.set(name, found);
    return found.value;
  }

  number(stated: Stated, why: string): Float64Array {
    const value = this.remembered(stated.expression, () => ({
      kind: 'number',
      values: evaluateNumbers(this.panel, stated, why),
      fresh: false,
    }));
    // Asked for as levels before, and text: the error names it.
    return value.kind === 'number' ? value.values : evaluateNumbers(this.panel, stated, why);
  }

  part(stated: Stated): Part {
    return this.remembered(stated.expression, () => evaluate(this.panel, stated));
  }

  levels(source: SourceText, expression: Expression, rows: Int32Array | null): Coded {
    const name = written(expression);
    const found = this.coded.get(name) ?? codedPart(this.part({ source, expression }), rows, this.facts);
    this.coded.set(name, found);
    return found;
  }

  needed(): readonly Needed[] {
    return [...this.done.values()];
  }
}

/** Works out all that a specification names, so that the rows without it are known. */
function evaluateAll(asked: Asked, found: Evaluations): void {
  const { formula, clusters, offset, weights } = asked;
  const { source } = formula;
  found.number({ source, expression: formula.outcome }, 'what is explained has to be a number');
  for (const factor of formula.terms.flat()) {
    if (factor.kind === 'variable')
      found.number({ source, expression: factor.expression }, 'a regressor has to be a number');
    else {
      found.part({ source, expression: factor.by });
      if (factor.x !== null) found.part({ source, expression: factor.x });
    }
  }
  for (const effect of [...formula.effects, ...clusters])
    for (const expression of effect.parts) found.part({ source: effect.source, expression });
  if (offset) found.number(offset, 'an offset has to be a number');
  if (weights) found.number(weights, 'weights have to be numbers');
}

/** The regressors over the rows used. */
function regressors({ formula }: Asked, found: Evaluations, complete: Complete, count: number): readonly Regressor[] {
  const { source } = formula;
  const { rows } = complete;
  const variables = new Map<string, Float64Array>();
  const indicators = new Map<string, IndicatorData>();
  for (const factor of formula.terms.flat()) {
    if (factor.kind === 'variable') {
      variables.set(factor.name, found.number({ source, expression: factor.expression }, ''));
      continue;
    }
    const by = found.levels(source, factor.by, rows);
    const x = factor.x === null ? null : found.part({ source, expression: factor.x });
    const isLevels = factor.x !== null && (factor.crossed || x?.kind === 'category');
    const numbers = !isLevels && x?.kind === 'number' ? pickNumbers(x.values, rows) : null;
    const second = isLevels ? found.levels(source, factor.x!, rows) : null;
    indicators.set(factor.name, { source, by, x: numbers, second });
  }
  return regressorsOf(formula, { variables, indicators, rows, count });
}

/** Groupings of effects and clusters; one that is asked for as both is made once, and is the same array. */
function groupings(effects: readonly Effect[], found: Evaluations, rows: Int32Array | null): readonly Grouping[] {
  const made = new Map<string, Grouping>();
  return effects.map((effect) => {
    const parts = effect.parts.map((expression) => found.levels(effect.source, expression, rows));
    const grouping = made.get(effect.name) ?? groupingOf(effect, parts);
    made.set(effect.name, grouping);
    return grouping;
  });
}

function noRows(panel: Panel, notes: Complete['notes']): never {
  const why = notes.map((note) => note.text).join('; ');
  const allLeft = notes.some(({ code }) => code === 'zero-weight')
    ? 'weights are above zero in the rows that count'
    : 'leave out what is always missing';
  throw new BilateralError(
    'bad-input',
    panel.rows === 0
      ? `the panel has no rows (${panel.source})`
      : `none of ${panel.rows.toLocaleString('en-US')} rows has all that is needed: ${why}`,
    { hint: panel.rows === 0 ? 'see that the condition leaves some' : allLeft },
  );
}

function checkClusters(clusters: readonly Grouping[]): void {
  const single = clusters.find((cluster) => cluster.levels < 2);
  if (single)
    throw new BilateralError('bad-input', `all rows are in one cluster of '${single.name}' (${single.label(0)})`, {
      hint: 'cluster by a column with at least two levels, or take HC1',
    });
}

function checkNumbers(
  estimator: 'PPML' | 'OLS',
  asked: Asked,
  made: Omit<Design, 'effects' | 'clusters' | 'notes'>,
  facts: ColumnFacts,
): void {
  const { panelRow } = made;
  const outcome = { what: `the outcome ${written(asked.formula.outcome)}`, values: made.outcome, panelRow };
  if (estimator === 'PPML')
    checkNotNegative(
      outcome,
      /^log/.test(written(asked.formula.outcome))
        ? 'PPML takes the outcome itself, not its log; least squares (--ols) take the log'
        : 'PPML explains what is zero or positive; see where the negative values come from',
    );
  checkVaries(outcome);
  checkScale(outcome, facts);
  for (const { name, values } of made.regressors) checkScale({ what: name, values, panelRow }, facts);
  if (made.weights) checkScale({ what: 'the weight', values: made.weights, panelRow }, facts);
  if (!made.offset) return;
  const offset = { what: 'the offset', values: made.offset, panelRow };
  if (estimator === 'PPML') checkExponent(offset);
  else checkScale(offset, facts);
}

/**
 * What a specification makes of a panel: outcome, regressors and weights of the rows that have all of them, and the levels
 * of effects and clusters. Arrays of the panel are used as they are where all rows stay, so nobody may write to them.
 * Levels stand in the order of their values (numbers as numbers), combined ones in the order of their parts, so that
 * those of `exporter^year` are consecutive in year. Rows with a missing or infinite value, or weight zero, are left out,
 * with a note for each expression.
 * @throws BilateralError `usage` for a malformed formula; `bad-input` for a column that is not there, text where a number is
 * needed, a negative or unvarying outcome, negative weights, one cluster only, no complete row, or numbers out of range
 */
export function design(panel: Panel, spec: Spec, estimator: 'PPML' | 'OLS'): Design {
  const asked = readSpec(spec);
  columnsNeeded(asked, Object.keys(panel.columns));
  const found = new Evaluations(panel);
  evaluateAll(asked, found);
  const { formula, offset, weights } = asked;
  const numbersOf = (stated: Stated | null): Float64Array | null => (stated ? found.number(stated, '') : null);
  const weighted = numbersOf(weights);
  if (weighted)
    checkNotNegative({ what: 'the weight', values: weighted, panelRow: null }, 'weights are zero or positive');
  const complete = completeRows(panel, found.needed(), weighted, found.facts);
  const { rows } = complete;
  const count = rows?.length ?? panel.rows;
  if (count === 0) noRows(panel, complete.notes);
  const picked = (values: Float64Array | null): Float64Array | null => values && pickNumbers(values, rows);
  const made = {
    formula: spec.formula,
    source: panel.source,
    rows: count,
    panelRow: rows,
    panelRows: panel.rows,
    outcome: pickNumbers(found.number({ source: formula.source, expression: formula.outcome }, ''), rows),
    regressors: regressors(asked, found, complete, count),
    offset: picked(numbersOf(offset)),
    weights: picked(weighted),
    missing: complete.left,
  };
  checkNumbers(estimator, asked, made, found.facts);
  const all = groupings([...formula.effects, ...asked.clusters], found, rows);
  const effects = all.slice(0, formula.effects.length);
  const clusters = all.slice(formula.effects.length);
  checkClusters(clusters);
  return { ...made, effects, clusters, notes: [...panel.notes, ...complete.notes] };
}
