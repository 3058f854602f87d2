import { type Effect, effectsIn } from './effect-names.js';
import type { Expression } from './expression.js';
import { Parser } from './parse-expression.js';
import { malformed, type SourceText } from './source-text.js';
import { type Term, termsOf } from './terms.js';

/** A formula as read: `outcome ~ terms | effects`. */
export interface Formula {
  readonly source: SourceText;
  readonly outcome: Expression;
  /** Main effects before interactions, else in the order written, as R orders them. */
  readonly terms: readonly Term[];
  /** A constant, where the formula has no effects and does not take it away. */
  readonly intercept: boolean;
  readonly effects: readonly Effect[];
}

const SHAPE = 'trade ~ rta + log(dist) | exporter^year + importer^year';

function noInstruments(source: SourceText, parser: Parser): void {
  if (parser.at('|'))
    parser.fail('a second | asks for instruments, which are not estimated', `the form is ${SHAPE}`, parser.token.at);
  if (parser.at('~')) parser.fail('a second ~ stands here', `the form is ${SHAPE}`);
  if (parser.token.kind !== 'end')
    throw malformed(
      source,
      parser.token.at,
      `${parser.found()} where a sign such as + is needed`,
      `the form is ${SHAPE}; a name with spaces goes between \`backquotes\``,
    );
}

/**
 * Reads a formula in the notation of fixest and R: `lhs ~ rhs | fe1^fe2 + fe3`.
 * @throws BilateralError `usage`, naming the place and what was meant
 */
export function parseFormula(text: string): Formula {
  const source = { what: 'formula', text };
  if (text.trim() === '') throw malformed(source, 0, 'the formula is empty', `the form is ${SHAPE}`);
  const parser = new Parser(source);
  if (parser.at('~')) parser.fail('nothing to explain stands before the ~', `the form is ${SHAPE}`);
  // Level 1: a | outside brackets parts the formula and does not mean `or`.
  const outcome = parser.expression(1);
  if (parser.token.kind === 'end') parser.fail('there is no ~ between what is explained and what explains it', SHAPE);
  if (!parser.at('~')) parser.fail(`${parser.found()} before the ~`, `the form is ${SHAPE}`);
  parser.next();
  const right = parser.expression(1);
  let effects: readonly Effect[] = [];
  if (parser.at('|')) {
    parser.next();
    effects = effectsIn(source, parser.expression(1));
  }
  noInstruments(source, parser);
  const { terms, intercept } = termsOf(source, right);
  const constant = intercept && effects.length === 0;
  if (terms.length === 0 && !constant && effects.length === 0)
    throw malformed(source, text.length, 'the formula leaves nothing to estimate', `the form is ${SHAPE}`);
  return { source, outcome, terms, intercept: constant, effects };
}
