import { malformed, type SourceText } from './source-text.js';

export type TokenKind = 'name' | 'number' | 'text' | 'mark' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Of a name or text, without its quotes. */
  readonly text: string;
  readonly at: number;
  readonly quoted: boolean;
}

// A name as R takes it: letters, digits, dots and underscores, not starting with a digit or underscore.
const NAME = /(?:[\p{L}_]|\.(?!\d))[\p{L}\p{N}._]*/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?L?/y;
const MARK = /%in%|==|!=|<=|>=|&&|\|\||\*\*|[~|+\-*/^:(),=<>!&[\]]/y;
const QUOTED = /`([^`]*)`|"([^"]*)"|'([^']*)'/y;
// What a page or a word processor makes of plain signs.
const LOOKALIKES: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
  '∼': '~',
  '˜': '~',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function tokenAt(source: SourceText, at: number): { token: Token; end: number } {
  const { text } = source;
  const made = (kind: TokenKind, value: string, end: number, quoted = false) => ({
    token: { kind, text: value, at, quoted },
    end,
  });
  const quoted = match(QUOTED, text, at);
  if (quoted) {
    const [whole, tick, double, single] = quoted;
    if (tick === '') throw malformed(source, at, 'a name between ` has no letters');
    return made(tick === undefined ? 'text' : 'name', tick ?? double ?? single ?? '', at + whole.length, true);
  }
  for (const [kind, pattern] of [
    ['number', NUMBER],
    ['name', NAME],
    ['mark', MARK],
  ] as const) {
    const found = match(pattern, text, at);
    if (found) return made(kind, found[0], at + found[0].length);
  }
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  if (sign === '`' || sign === '"' || sign === "'") throw malformed(source, at, `the quote ${sign} is not closed`);
  const meant = LOOKALIKES[sign];
  throw malformed(
    source,
    at,
    `'${sign}' has no meaning here`,
    meant ? `did you mean '${meant}'?` : 'a column whose name has such signs goes between `backquotes`',
  );
}

/** The words and signs of a formula or an expression, with an `end` after them. @throws BilateralError `usage` */
export function tokensOf(source: SourceText): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.text.length; ) {
    if (/\s/.test(source.text[at]!)) {
      at++;
      continue;
    }
    const { token, end } = tokenAt(source, at);
    // `2x` reads as a number and a name stuck together, which is a slip.
    const last = tokens.at(-1);
    if (last?.kind === 'number' && token.kind === 'name' && last.at + last.text.length === at)
      throw malformed(source, last.at, `'${last.text}${token.text}' is neither a number nor a name`);
    tokens.push(token);
    at = end;
  }
  tokens.push({ kind: 'end', text: '', at: source.text.length, quoted: false });
  return tokens;
}
