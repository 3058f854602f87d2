import { didYouMean } from '../model/nearest.js';
import type { Argument, BinaryOp, Call, Expression } from './expression.js';
import { ELEMENTWISE, ELSEWHERE, FUNCTION_NAMES, SEVERAL } from './functions.js';
import { malformed, type SourceText } from './source-text.js';
import { type Token, tokensOf } from './token.js';

/** Binding strength of the signs, as in R; `^` binds to the right, above the minus before it. */
const LEVELS: readonly (readonly string[])[] = [
  ['|', '||'],
  ['&', '&&'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
  ['%in%'],
  [':'],
];
const NOT_LEVEL = 2;
const SIGN_LEVEL = 7;
const DEEPEST = 200;

const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ['TRUE', 1],
  ['FALSE', 0],
]);

/** Reads expressions from the tokens of a text. @throws BilateralError `usage`, naming the place */
export class Parser {
  private place = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  readonly source: SourceText;

  constructor(source: SourceText) {
    this.source = source;
    this.tokens = tokensOf(source);
  }

  get token(): Token {
    return this.tokens[this.place]!;
  }

  /** Whether an unquoted sign is next. */
  at(...marks: readonly string[]): boolean {
    return this.token.kind === 'mark' && marks.includes(this.token.text);
  }

  next(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.place++;
    return token;
  }

  fail(message: string, hint?: string, at = this.token.at): never {
    throw malformed(this.source, at, message, hint);
  }

  /** What stands here, in words. */
  found(): string {
    return this.token.kind === 'end' ? 'it ends' : `'${this.token.text}' stands`;
  }

  /** An expression; at `level` 1 a `|` ends it, since it parts the formula. */
  expression(level = 0): Expression {
    if (++this.depth > DEEPEST) this.fail('brackets and signs are nested too deep');
    const made = this.binary(level);
    this.depth--;
    return made;
  }

  private binary(level: number): Expression {
    if (level === NOT_LEVEL && this.at('!')) return this.unary(NOT_LEVEL);
    if (level === SIGN_LEVEL && this.at('-', '+')) return this.unary(SIGN_LEVEL);
    if (level >= LEVELS.length) return this.power();
    let left = this.binary(level + 1);
    while (this.at(...LEVELS[level]!)) {
      const { text, at } = this.next();
      const op = (text === '||' || text === '&&' ? text[0] : text) as BinaryOp;
      left = { kind: 'binary', op, left, right: this.binary(level + 1), at };
    }
    return left;
  }

  private unary(level: number): Expression {
    const { text, at } = this.next();
    if (++this.depth > DEEPEST) this.fail('brackets and signs are nested too deep');
    const operand = this.binary(level);
    this.depth--;
    return { kind: 'unary', op: text as '-' | '+' | '!', operand, at };
  }

  private power(): Expression {
    const base = this.primary();
    if (!this.at('^', '**')) return base;
    const { at } = this.next();
    if (++this.depth > DEEPEST) this.fail('brackets and signs are nested too deep');
    // R: a power binds to the right, and takes a sign before its exponent.
    const right = this.at('-', '+') ? this.unary(LEVELS.length) : this.power();
    this.depth--;
    return { kind: 'binary', op: '^', left: base, right, at };
  }

  private primary(): Expression {
    const token = this.next();
    const { kind, text, at } = token;
    if (kind === 'number') return { kind, value: Number(text.replace(/L$/, '')), text, at };
    if (kind === 'text') return { kind, value: text, at };
    if (kind === 'name') {
      if (this.at('[')) this.fail(`'${text}[' asks for a varying slope, which is not estimated`, slopeHint(text));
      if (!token.quoted && this.at('(')) return this.call(token);
      const constant = token.quoted ? undefined : CONSTANTS.get(text);
      if (constant !== undefined) return { kind: 'number', value: constant, text, at };
      return { kind, name: text, at };
    }
    if (kind === 'mark' && text === '(') {
      const inner = this.expression();
      this.close(at);
      return { kind: 'paren', inner, at };
    }
    const where = kind === 'end' ? `the ${this.source.what} ends` : `'${text}' stands`;
    return this.fail(`${where} where a name, a number or a bracket is needed`, undefined, at);
  }

  private close(opened: number): void {
    if (this.at(')')) this.next();
    else if (this.token.kind === 'end') this.fail('a bracket is not closed', undefined, opened);
    else this.fail(`${this.found()} where a sign or ')' is needed`);
  }

  private call({ text: name, at }: Token): Call {
    this.known(name, at);
    const opened = this.next().at;
    const args: Argument[] = [];
    while (!this.at(')')) {
      args.push(this.argument());
      if (this.at(',')) this.next();
      else break;
    }
    this.close(opened);
    const wanted = ELEMENTWISE.has(name) ? 1 : SEVERAL.get(name);
    if (wanted !== undefined && (args.length !== wanted || args.some((argument) => argument.name !== null)))
      this.fail(`${name}() takes ${wanted} value${wanted > 1 ? 's' : ''}, and has ${args.length}`, undefined, at);
    return { kind: 'call', name, args, at };
  }

  private known(name: string, at: number): void {
    if (FUNCTION_NAMES.includes(name)) return;
    const elsewhere = ELSEWHERE.get(name);
    const hint = elsewhere ?? didYouMean(name, FUNCTION_NAMES) ?? `there are ${FUNCTION_NAMES.join(', ')}`;
    this.fail(`there is no function '${name}()'`, hint, at);
  }

  private argument(): Argument {
    const { token } = this;
    const after = this.tokens[this.place + 1];
    if (token.kind !== 'name' || after?.kind !== 'mark' || after.text !== '=')
      return { name: null, value: this.expression() };
    this.place += 2;
    return { name: token.text, value: this.expression() };
  }
}

const slopeHint = (name: string): string =>
  `an effect may be crossed with another, ${name}^year; a slope for each level of a column is i(${name}, x) before the |`;

/** A whole text that is one expression, such as an offset; R's `~` before it is taken off. @throws BilateralError `usage` */
export function parseExpression(source: SourceText): Expression {
  const parser = new Parser(source);
  if (parser.at('~')) parser.next();
  const made = parser.expression();
  if (parser.token.kind !== 'end') parser.fail(`${parser.found()} after the end of an expression`);
  return made;
}
