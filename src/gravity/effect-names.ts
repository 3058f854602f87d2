import { type Expression, written } from './expression.js';
import { parseExpression } from './parse-expression.js';
import { malformed, type SourceText } from './source-text.js';

/** One effect, or one way of clustering: the columns whose combinations are its levels. */
export interface Effect {
  /** `exporter^year` */
  readonly name: string;
  readonly parts: readonly Expression[];
  readonly source: SourceText;
}

const bare = (expression: Expression): Expression =>
  expression.kind === 'paren' ? bare(expression.inner) : expression;

/** The columns that `^` joins. */
function partsIn(source: SourceText, expression: Expression): Expression[] {
  const inner = bare(expression);
  if (inner.kind === 'binary' && inner.op === '^')
    return [...partsIn(source, inner.left), ...partsIn(source, inner.right)];
  if (inner.kind === 'name') return [inner];
  if (inner.kind === 'call' && inner.name === 'I') return [inner];
  if (inner.kind === 'call' && inner.name === 'ifelse') return [inner];
  if (inner.kind === 'call' && /factor$/.test(inner.name) && inner.args.length === 1)
    return partsIn(source, inner.args[0]!.value);
  if (inner.kind === 'binary' && (inner.op === ':' || inner.op === '*'))
    throw malformed(source, inner.at, `effects are combined with ^, not with ${inner.op}`, 'exporter^year');
  throw malformed(
    source,
    inner.at,
    `'${written(inner)}' is not an effect`,
    'name columns, join them with ^ and part effects with +: exporter^year + importer^year; an expression goes into I()',
  );
}

/** The effects that `+` parts; a lone 0 or 1 stands for none. @throws BilateralError `usage` */
export function effectsIn(source: SourceText, expression: Expression): readonly Effect[] {
  const inner = bare(expression);
  if (inner.kind === 'number' && (inner.value === 0 || inner.value === 1)) return [];
  if (inner.kind === 'binary' && inner.op === '+') {
    const found = [...effectsIn(source, inner.left), ...effectsIn(source, inner.right)];
    return found.filter((one, i) => found.findIndex((other) => other.name === one.name) === i);
  }
  const parts = partsIn(source, inner);
  return [{ name: parts.map(written).join('^'), parts, source }];
}

/** Ways of clustering as they are asked for: `['exporter^importer', 'year']`. @throws BilateralError `usage` */
export function clustersIn(names: readonly string[]): readonly Effect[] {
  const found = names.flatMap((text) => {
    const source = { what: 'cluster', text };
    return effectsIn(source, parseExpression(source));
  });
  const all = found.filter((one, i) => found.findIndex((other) => other.name === one.name) === i);
  const source = { what: 'cluster', text: names.join(', ') };
  if (all.length === 0) throw malformed(source, 0, 'no column to cluster by is named', 'exporter^importer');
  if (all.length > 4)
    throw malformed(source, 0, `${all.length} ways of clustering are asked for, and four are the most`);
  return all;
}
