const [UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [65, 90, 97, 122];

/** Is there a capital of the plain alphabet at a place? */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= UPPER_A && code <= UPPER_Z;
}

/** Is there a letter of the plain alphabet at a place? */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= LOWER_A && code <= LOWER_Z) || (code >= UPPER_A && code <= UPPER_Z);
}

/** The last character before the blanks that a text may end with; none is ''. */
export const lastBeforeBlank = (text: string): string => text.trimEnd().at(-1) ?? '';

/** The last word of letters of a text that ends with a blank, in small letters; '' where it ends otherwise. */
export function wordBeforeBlank(text: string): string {
  const end = text.trimEnd().length;
  if (end === text.length) return '';
  let from = end;
  while (from > 0 && isLetterAt(text, from - 1)) from -= 1;
  return text.slice(from, end).toLowerCase();
}
