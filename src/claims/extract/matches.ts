const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global expression, in order: as `matchAll` gives them, without a copy of the expression each time. */
export function matchesOf(form: RegExp, text: string): readonly RegExpExecArray[] {
  form.lastIndex = 0;
  let match = form.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 1;
  }
  return found;
}
