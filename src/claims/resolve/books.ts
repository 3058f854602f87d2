import type { Draft, Marks } from '../extract/draft.js';
import type { Extracted } from '../extract/extract.js';
import { matchesOf } from '../extract/matches.js';
import { type Gate, gateOf, opens } from '../extract/word-gates.js';
import { onceInTurn } from '../once-in-turn.js';
import type { Office } from './offices.js';

const OWNER = String.raw`@+(?:'s?)?\s+(?:(?:own|official|customs|government|trade|national)\s+){0,2}`;
const BOOKS =
  'counts?|tally|reckoning|books?|ledgers?|figures|data|statistics|numbers|records|side|accounts|customs|statisticians|returns|version|ones';
const TELL =
  'shows?|showed|puts?|tells?|told|says?|said|records?|recorded|reports?|reported|gives?|gave|looks?|counts?|counted|suggests?|have|has|paints?|speaks?|points?|books?|registers?|registered|draws?|sees?|saw|arrives?|arrived|finds?|found|declares?|declared';

/** "By the Chinese count", "on the American side", "in Beijing's books", "by Moscow's reckoning". */
const BY = new RegExp(
  String.raw`\b(?!on\s@+\sones\b)(?:by|in|on|according to|per|under|as for)\s+(?:the\s+)?(?<owner>${OWNER}(?:${BOOKS})\b|@+'s(?=\s*(?:[.,;)]|$))|(?:our|its|their|that|those|these|this|the same|the other)\s+(?:own\s+)?(?:count|tally|reckoning|books?|ledgers?|figures|statistics|side|version)\b)`,
  'gi',
);
/** "American statistics show", "Beijing's customs tell", "ours say". */
const SUBJECT = new RegExp(
  String.raw`(?:^|[.;:,]\s+|\b(?:while|but|and|whereas|though|when|[Ii]n\s+(?:19|20)\d\d)\s+)(?:the\s+)?(?<owner>${OWNER}(?:${BOOKS})|@+(?=\s+(?:says|said|claims|reports?)\s+(?:that\s+)?its?\b|\s+(?:itself\s+|alone\s+)?(?:counted|counts|declared|declares)\b)|ours|our\s+(?:own\s+)?(?:${BOOKS}))(?:,\s+(?:who|which)\s+|\s+)(?:[a-z]+\s+){0,2}?(?:${TELL})\b`,
  'gi',
);
/** "As Swiss customs count them". */
const AS =
  /\bas\s+(?:the\s+)?(?<owner>@+(?:'s?)?(?:\s+(?:customs|statisticians|authorities))?)\s+(?:count|record|see|measure|report|book)\w*/gi;
/** Each form with the words without which it finds nothing. */
const FORMS: readonly (readonly [RegExp, readonly Gate[]])[] = [
  [BY, [gateOf(BOOKS)]],
  [SUBJECT, [gateOf(`${BOOKS}|ours|says|said|claims|reports?|counted|declared|declares`), gateOf(TELL)]],
  [
    AS,
    [
      gateOf('as'),
      gateOf('counts?|counted|records?|recorded|sees?|measures?|measured|reports?|reported|books?|booked'),
    ],
  ],
];
const OURS = /^our/i;
const THEIRS = /^(?:its|their|that|those|these|this|the same)\s/i;
const OTHER = /^the other/i;
/** "On the other side, imports fell": of the ledger, and no other economy. */
const OF_LEDGER =
  /^On the other side(?: of the [a-z]+)?,\s(?:(?:the|its|total|goods|merchandise)\s){0,2}(?:imports|exports|purchases|sales)\b/;
/** A number has the books that stand right behind it: "$98 billion by Moscow's reckoning". */
const BEHIND = 14;

/** Whose books speak at a place of a sentence: an economy's, or by a pronoun the text's own, the last ones', the other side's. */
interface Book {
  readonly start: number;
  readonly end: number;
  readonly owner: string | 'ours' | 'theirs' | 'other';
}

/** All books that a sentence names, in order. */
const booksIn = onceInTurn((marks: Marks): readonly Book[] =>
  FORMS.flatMap(([form, gates]) => (opens(marks.text, ...gates) ? matchesOf(form, marks.masked) : []))
    .flatMap((m) => {
      const words = m.groups!.owner!;
      const start = m.index + m[0].indexOf(words);
      const code = marks.economies.find((e) => e.start === start)?.code;
      const owner =
        code ?? (OURS.test(words) ? 'ours' : THEIRS.test(words) ? 'theirs' : OTHER.test(words) ? 'other' : null);
      return owner && !(owner === 'other' && m.index === 0 && OF_LEDGER.test(marks.masked))
        ? [{ start: m.index, end: m.index + m[0].length, owner }]
        : [];
    })
    .sort((a, b) => a.start - b.start),
);

/** Who is meant: the text's own economy, the one whose books were open before, and the other side of its trade. */
export interface Owners {
  readonly own: string;
  readonly last: string | null;
  readonly partner: string | null;
}

const codeOf = ({ owner }: Book, { own, last, partner }: Owners): string | null =>
  owner === 'ours' ? own : owner === 'theirs' ? last : owner === 'other' ? partner : owner;

/** Whose books a number is from: those right behind it, else the last ones opened before it in its sentence; null where it does not say. */
export function bookOf(draft: Draft, marks: Marks, owners: Owners): string | null {
  const books = booksIn(marks);
  if (books.length === 0) return null;
  const behind = books.find(
    (b) =>
      b.start >= draft.atEnd &&
      b.start - draft.atEnd <= BEHIND &&
      !/[#,;]/.test(marks.masked.slice(draft.atEnd, b.start)),
  );
  const before =
    behind ??
    books.findLast((b) => b.end <= draft.at && !/;/.test(marks.masked.slice(b.end, draft.at))) ??
    books.findLast((b) => b.end <= draft.at);
  return before ? codeOf(before, owners) : null;
}

/** Whose books a sentence leaves open for those after it in its paragraph: the last that spoke in it. */
export function bookLeftOpen(marks: Marks, owners: Owners): string | null {
  const last = booksIn(marks).at(-1);
  return last ? codeOf(last, owners) : null;
}

/** "Commerce ministry data show": an office that needs no country's name is at home. */
const AT_HOME =
  /(?<!@\s|'s\s)\b(?:(?:commerce|trade|finance|economy) ministry|central bank|customs|official|government) (?:data|figures|statistics)\b(?!\s+(?:[a-z]+\s+)?(?:from|in|of|by)\s+(?:the\s+)?(?:@|[A-Z]))|\b[Oo]ur (?:own )?(?:statistic|customs|figures|books|data)|\bOurs (?:say|show|tell|put)/;

/** The office whose figures lead a text of two books: that of the text's own economy, where its data come before another's. */
export function leadingOffice(
  extracted: readonly Extracted[],
  office: Office | null,
  home: string | null,
): Office | null {
  if (office === null || home === null || office.code === home || office.code === 'EU' || office.code === 'WLD')
    return office;
  for (const { marks } of extracted) {
    if (booksIn(marks).some((b) => b.owner === office.code)) return office;
    const at = AT_HOME.exec(marks.masked)?.[0];
    if (at) return { code: home, name: at, at: 0 };
  }
  return office;
}
