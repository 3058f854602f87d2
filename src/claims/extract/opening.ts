import { ONCE } from './word-source.js';

/** The letters that something may begin with, at most so many: without them in full, anything may follow. */
const LENGTH = 3;
/** Behind letters after which anything may follow. */
const ANY = '*';
/** More ways to begin than this tell too few places apart. */
const MOST = 640;

/** What a source has at a place: the letters that it may begin with there, and where it ends. */
interface Part {
  readonly begins: ReadonlySet<string>;
  readonly end: number;
}

const isFull = (letters: string): boolean => letters.endsWith(ANY) || letters.length >= LENGTH;

/** One after the other. */
function joined(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const a of left)
    if (isFull(a)) all.add(a);
    else for (const b of right) all.add((a + b).slice(0, b.endsWith(ANY) ? undefined : LENGTH));
  return new Set([...all].map((letters) => (letters.length > LENGTH ? letters.slice(0, LENGTH) : letters)));
}

const NOTHING: ReadonlySet<string> = new Set(['']);
const ANYTHING: ReadonlySet<string> = new Set([ANY]);
const ASSERTED = /^\((?:\?<?[=!])/;
const GROUP = /^\((?:\?(?::|<\w+>))?/;
const CLASS = /^\[\^?(?:\\.|[^\]\\])*\]/;
const QUANTIFIER = /^(?:[*+?]|\{(\d+),?\d*\})\??/;

/** A group, a class of letters or a letter, without what says how often. */
function atomAt(source: string, from: number): Part {
  const rest = source.slice(from, from + 400);
  const group = GROUP.exec(rest);
  if (group) {
    const asserted = ASSERTED.exec(rest);
    const { begins, end } = alternativesAt(source, from + (asserted ?? group)[0].length);
    return { begins: asserted ? NOTHING : begins, end: end + 1 };
  }
  const letters = CLASS.exec(rest);
  if (letters) return { begins: ANYTHING, end: from + letters[0].length };
  if (rest.startsWith('\\')) return { begins: /^\\[bB]/.test(rest) ? NOTHING : ANYTHING, end: from + 2 };
  if (/^[$^]/.test(rest)) return { begins: NOTHING, end: from + 1 };
  return { begins: /^[a-z]/i.test(rest) ? new Set([rest[0]!.toLowerCase()]) : ANYTHING, end: from + 1 };
}

function alternativesAt(source: string, from: number): Part & { readonly ways: number } {
  const all = new Set<string>();
  let at = from;
  let begins = NOTHING;
  let ways = 1;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      for (const letters of begins) all.add(letters);
      begins = NOTHING;
      ways += 1;
      at += 1;
      continue;
    }
    const atom = atomAt(source, at);
    const often = QUANTIFIER.exec(source.slice(atom.end, atom.end + 12));
    at = atom.end + (often?.[0].length ?? 0);
    const once = often && !often[0].startsWith('?') ? joined(atom.begins, ANYTHING) : atom.begins;
    const optional = often !== null && (/^[*?]/.test(often[0]) || often[1] === '0');
    begins = joined(begins, optional ? new Set([...once, '']) : once);
  }
  for (const letters of begins) all.add(letters);
  return { begins: all, end: at, ways };
}

/** Source of any of some openings: `a(?:bo|n[dy])|b`. */
function anyOf(openings: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const letters of openings) {
    const rests = byFirst.get(letters[0]!);
    if (rests) rests.push(letters.slice(1));
    else byFirst.set(letters[0]!, [letters.slice(1)]);
  }
  const ways = [...byFirst].map(([first, rests]) =>
    rests.some((rest) => rest === '' || rest.startsWith(ANY)) ? first : first + anyOf(rests),
  );
  if (ways.length === 1) return ways[0]!;
  return ways.every((way) => way.length === 1) ? `[${ways.join('')}]` : `(?:${ways.join('|')})`;
}

/** Can a look at these letters tell places apart? */
const tell = (begins: ReadonlySet<string>): boolean =>
  begins.size <= MOST && ![...begins].some((letters) => letters === '' || letters.startsWith(ANY));

/**
 * Source of a look at the letters that an expression in small letters may begin with, to stand in front of it: where it is one of many
 * things tried at many places, few of these get further.
 */
export function lookFor(source: string): string {
  const { begins } = alternativesAt(source, 0);
  return tell(begins) ? `(?=${anyOf([...begins].sort())})` : ONCE;
}

/** What is asked of the place before the letters themselves. */
const BEFORE = /^(?:\\b|\(\?<!\[\\w-\]\))/;

/**
 * The same expression, which first asks with which letters it may begin there: one of many words is told from others
 * sooner by these than by trying each. An expression that may
 * begin with anything, or that minds capitals, is left as it is.
 */
export function byOpening(form: RegExp): RegExp {
  const { source, flags, ignoreCase } = form;
  const before = BEFORE.exec(source)?.[0] ?? '';
  const { begins, ways } = alternativesAt(source, 0);
  if (!ignoreCase || !tell(begins)) return form;
  const opening = anyOf([...begins].sort());
  return ways > 1
    ? new RegExp(`(?=${opening})(?:${source})`, flags)
    : new RegExp(`${before}(?=${opening})${source.slice(before.length)}`, flags);
}
