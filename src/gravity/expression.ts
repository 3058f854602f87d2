/** What is worked out row by row: `at` is where it starts in its text. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly text: string; readonly at: number }
  | { readonly kind: 'text'; readonly value: string; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'unary'; readonly op: UnaryOp; readonly operand: Expression; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOp;
      readonly left: Expression;
      readonly right: Expression;
      /** Where the sign stands. */
      readonly at: number;
    }
  | { readonly kind: 'paren'; readonly inner: Expression; readonly at: number }
  | Call;

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Argument[];
  readonly at: number;
}

export interface Argument {
  readonly name: string | null;
  readonly value: Expression;
}

export type UnaryOp = '-' | '+' | '!';
export type BinaryOp = '+' | '-' | '*' | '/' | '^' | ':' | '%in%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '&' | '|';

const COMPARISONS = new Set<string>(['==', '!=', '<', '<=', '>', '>=', '%in%', '&', '|']);

/** The names of columns in an expression, each with where it stands. */
export function namesIn(expression: Expression): { readonly name: string; readonly at: number }[] {
  switch (expression.kind) {
    case 'name':
      return [expression];
    case 'unary':
      return namesIn(expression.operand);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'paren':
      return namesIn(expression.inner);
    case 'call':
      return expression.args.flatMap((argument) => namesIn(argument.value));
    default:
      return [];
  }
}

/** Whether it answers yes or no: R names such a regressor with `TRUE` behind. */
export function isLogical(expression: Expression): boolean {
  switch (expression.kind) {
    case 'unary':
      return expression.op === '!';
    case 'binary':
      return COMPARISONS.has(expression.op);
    case 'paren':
      return isLogical(expression.inner);
    case 'call':
      return expression.name === 'is.na' || (expression.name === 'I' && isLogical(expression.args[0]!.value));
    default:
      return false;
  }
}

/** A number as R prints it in names: fixed, unless that is longer than with an exponent (`1e+06`). */
export function printedNumber(value: number): string {
  const digits = Number(value.toPrecision(15));
  const [mantissa = '', exponent = '0'] = digits.toExponential().split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  const scientific = `${mantissa}e${Number(exponent) < 0 ? '-' : '+'}${power}`;
  const fixed = Math.abs(digits) < 1e21 && Math.abs(digits) >= 1e-6 ? String(digits) : null;
  return digits === 0 ? '0' : fixed !== null && fixed.length <= scientific.length ? fixed : scientific;
}

const TIGHT = new Set<BinaryOp>(['/', '^', ':']);
const PLAIN = /^(?:\p{L}|\.(?!\d))[\p{L}\p{N}._]*$/u;

/** The expression as R writes it back, which is what its coefficient is called: `log(dist)`, `I(exporter != importer)`. */
export function written(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return /^[TF]/.test(expression.text) ? expression.text : printedNumber(expression.value);
    case 'text':
      return `"${expression.value}"`;
    case 'name':
      return PLAIN.test(expression.name) ? expression.name : `\`${expression.name}\``;
    case 'unary':
      return expression.op + written(expression.operand);
    case 'binary': {
      const space = TIGHT.has(expression.op) ? '' : ' ';
      return written(expression.left) + space + expression.op + space + written(expression.right);
    }
    case 'paren':
      return `(${written(expression.inner)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(({ name, value }) => (name ? `${name} = ` : '') + written(value)).join(', ')})`;
  }
}
