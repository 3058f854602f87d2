/** Where the first sign outside quotes and brackets stands from a place on; -1 where it does not. */
function outside(text: string, sign: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const c = text[at]!;
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '`' || c === '"' || c === "'") quote = c;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === sign && depth === 0) return at;
  }
  return -1;
}

/** Adds terms to the right of a formula, before those that stand there; a lone 0 or 1 gives way. What is no formula stays as it is. */
export function withTerms(formula: string, terms: string): string {
  const tilde = outside(formula, '~', 0);
  if (tilde === -1) return formula;
  const bar = outside(formula, '|', tilde);
  const own = formula.slice(tilde + 1, bar === -1 ? undefined : bar).trim();
  const rest = ['', '0', '1'].includes(own) ? '' : ` + ${own}`;
  const effects = bar === -1 ? '' : ` ${formula.slice(bar).trim()}`;
  return `${formula.slice(0, tilde).trim()} ~ ${terms}${rest}${effects}`;
}
