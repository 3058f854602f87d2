const VOWEL = /[aeiou]/;

/** A verb as it is written in the present, the past and with -ing: `spur+` doubles its last letter, `weigh on` keeps what stands behind it. */
function formsOf(verb: string): readonly string[] {
  const [word = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const doubled = word.endsWith('+');
  const base = doubled ? word.slice(0, -1) : word;
  const last = base.at(-1)!;
  const stem = doubled ? base + last : base;
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`].map((form) => form + tail);
  if (last === 'y' && !VOWEL.test(base.at(-2)!))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`].map((form) => form + tail);
  const present = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, present, `${stem}ed`, `${stem}ing`].map((form) => form + tail);
}

/** All forms of regular verbs that are parted by `|`, in a list of the same kind. */
export const inflected = (verbs: string): string => verbs.split('|').flatMap(formsOf).join('|');
