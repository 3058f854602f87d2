import type { Draft, Marks } from '../extract/draft.js';
import { matchesOf } from '../extract/matches.js';
import { besideNumber } from './beside.js';
import type { Place, Topic } from './topic.js';

/** The members of the European Union today, whose own trade its office tells too. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'.split(
    ' ',
  ),
);

/** Is an economy inside the union whose figures a text reports? Then a figure beside its name is of its own trade. */
export const isInside = (code: string | null, union: string | null): boolean =>
  (union === 'EU' || union === 'EA') && code !== null && MEMBERS.has(code);

/** The United Kingdom in figures of the time when it was a member. */
const wasInside = (code: string | null, { main, basePeriod, period }: Place): boolean =>
  code === 'GBR' && main === 'EU' && ((basePeriod ?? period)?.start ?? LEFT) < LEFT;
const LEFT = '2020-02';

const ONE_COUNTRY = /^[A-Z]{3}$/;

/** The group within which "intra-bloc trade" is, in figures of an economy: the group itself, or the union of a member. */
export const groupAround = (main: string | null): string | null =>
  main === null || main === 'WLD' ? null : isInside(main, 'EU') ? 'EU' : ONE_COUNTRY.test(main) ? null : main;

/** "Germany was the leading exporter (#)" in figures of the union: the member's own trade, with the partner that the text is about. */
export function memberOf(
  draft: Draft,
  marks: Marks,
  place: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const { main, base, topic, block } = place;
  if (main !== 'EU' && main !== 'EA') return null;
  const { flow } = draft;
  const third = [topic.partner, base?.partner].some((code) => code && code !== 'WLD' && !isInside(code, main));
  // "Spain came third with imports worth #", where the union's trade with one outside is told.
  const told = flow?.by === 'verb' || (flow?.by === 'noun' && flow.partner === null && !flow.whole && third);
  const sold = told && isInside(flow!.reporter, main) ? flow!.reporter : null;
  if (flow && isInside(flow.partner, main)) return null;
  const first = marks.economies.findLast((e) => e.end <= draft.start + 3 && draft.start - e.end < 60);
  const ranked = draft.kind === 'rank' ? (first?.code ?? null) : null;
  const member = sold ?? (draft.kind === 'rank' ? ranked : besideNumber(marks, draft, main));
  if (!isInside(member, main) && !wasInside(member, place)) return null;
  // A new paragraph that ranks the members is about what the text is about.
  const carried = block === marks.sentence.block ? topic.partner : null;
  const other = [flow?.partner, carried, base?.partner].find((code) => code && !isInside(code, main));
  const trader = traderOf(marks, draft);
  return {
    reporter: member,
    partner: other ?? 'WLD',
    flow: trader
      ? trader[1]
        ? 'exports'
        : 'imports'
      : BUYERS.test(marks.text) && topic.flow === 'imports'
        ? 'imports'
        : null,
  };
}

const BUYERS = /\b(?:buyers|purchasers|customers)\b/;

/** "The largest importer (#) and Germany the largest exporter (#)": the word at or before a place, else the first of the sentence. */
function traderOf({ text }: Marks, { end }: Draft): RegExpExecArray | null {
  const before = matchesOf(TRADER, text.slice(0, end)).at(-1);
  return before ?? matchesOf(TRADER, text)[0] ?? null;
}
const TRADER = /\b(?:(ex)|im)porters?\b/gi;
