import type { Ranking } from '../../measures/rank.js';
import { economyName, findEconomy } from '../../model/economy.js';
import type { Observation } from '../../model/observation.js';
import { periodInWords, within } from '../../model/period.js';
import type { Evidence, Verdict } from '../../model/verdict.js';
import { findEconomies } from '../extract/economy-mentions.js';
import { level } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, sentenceOf, soughtIn, verdict } from './case.js';
import { evidenceOf } from './evidence.js';
import { isNamed } from './named.js';
import { byTheText, noFigures, unsupported } from './no-figures.js';
import { type Field, fieldOf, placeOf, withBloc } from './partners.js';
import { isAtMost, isFromBelow } from './rank-words.js';
import { membersOf, regionOf } from './region-words.js';

/** A place among all partners of the reporter: from the table of all of them, where one is held. */
export function judgeRank(c: Case): Verdict {
  const { claim } = c;
  if (claim.product === 'GDP')
    return cannotTell(claim, 'no data', 'about the size of economies; the figures held are of trade');
  const sought = soughtIn(c);
  if (!sought || claim.scope) return unsupported(c);
  if (claim.value === null || claim.unit !== 'rank' || sought.partner === 'WLD' || isFromBelow(claim))
    return byTheText(c) ?? cannotTell(claim, 'ambiguous', 'the text does not say which one partner has which place');
  const region = regionOf(`${claim.quote} ${c.text.slice(claim.end, Math.min(claim.sentence[1], claim.end + 40))}`);
  if (region === 'other') return cannotTell(claim, 'no data', 'a place within a region, whose members are not held');
  if (region && region.bloc !== sought.partner && !region.members.includes(sought.partner))
    return cannotTell(claim, 'ambiguous', `which partners of ${region.bloc} are ranked is open`);
  const all = fieldOf(c.book, sought);
  const within = region && region.bloc !== sought.partner ? region.members : null;
  const field = all && within ? { ...all, entries: all.entries.filter((e) => within.includes(e.code)) } : all;
  const place = field && placeOf(field, sought.partner, isOfDeficits(c, field, sought));
  if (!field || !place) return noFigures(c, sought);
  if (!field.complete) return amongSome(c, sought, field, place);
  return (within ? null : amongBlocs(c, sought, field, place)) ?? among(c, sought, field, place);
}

/** "The fifth-largest with any country": a bloc is none. */
const OF_COUNTRIES =
  /\b(?:any|single|individual|other) (?:one )?(?:country|nation|economy)\b|\bamong (?:all )?(?:countries|nations)\b/i;

/** "Third after the EU and Canada": the place where the union counts as one, when only that is the place said. */
function amongBlocs(c: Case, sought: Sought, field: Field, place: Ranking): Verdict | null {
  const wanted = c.claim.value!;
  if (OF_COUNTRIES.test(sentenceOf(c))) return null;
  const merged = withBloc(field, 'EU', membersOf('EU'));
  const other = merged && placeOf(merged, sought.partner, isOfDeficits(c, field, sought));
  if (!other || isPlace(c, place, wanted) || !isPlace(c, other, wanted)) return null;
  const named = isNamed('EU', c.text.slice(Math.max(0, c.claim.start - 200), c.claim.end + 200));
  return verdict({
    status: named ? 'holds' : 'holds-if',
    ...(named ? {} : { reading: 'with the European Union as one' }),
    text: `${shown(other, sought)}, with the European Union as one (${field.publisher})`,
    computed: other.value,
    unit: 'rank',
    evidence: evidenceOfPlace(c, other, sought),
  });
}

const isPlace = (c: Case, place: Ranking, wanted: number): boolean =>
  isAtMost(c.claim) ? place.low <= wanted : place.low <= wanted && wanted <= place.high;

/** "The largest deficit": the words say so, or the partner's own balance does. */
function isOfDeficits(c: Case, field: Field, sought: Sought): boolean {
  if (sought.flow !== 'balance') return false;
  const words = /\b(deficit|surplus)/i.exec(c.claim.quote)?.[1] ?? /\b(deficit|surplus)/i.exec(sentenceOf(c))?.[1];
  const minus = (field.entries.find((e) => e.code === sought.partner)?.figure.value ?? 0) < 0;
  if (!words || !minus) return words ? /deficit/i.test(words) : minus;
  return /deficit/i.test(words) || !isOwnSurplus(c, sought);
}

/**
 * Where the reporter has a deficit, "the third-largest surplus" is the partner's, unless words beside it give it to the
 * reporter: "America's largest surplus", "its surplus with India".
 */
function isOwnSurplus(c: Case, { reporter, partner }: Sought): boolean {
  const { sentence, start, end } = c.claim;
  const words = c.text.slice(Math.max(sentence[0], start - 60), Math.min(sentence[1], end + 60));
  const at = words.search(/\bsurplus/i);
  const [other] =
    /^surplus(?:es)?\b.{0,30}?\b(?:with|over|against)\s+(?:the\s+)?(.{0,25})/i.exec(words.slice(at))?.slice(1) ?? [];
  if (other && isNamed(reporter, other)) return false;
  if (other && isNamed(partner, other)) return true;
  return findEconomies(words.slice(0, at)).at(-1)?.code === reporter;
}

const shown = (place: Ranking, sought: Sought): string => {
  const top = place.list.slice(0, Math.min(place.list.length, Math.max(3, Math.min(8, place.value + 1))));
  const list = top.map((e) => `${economyName(e.code)} ${level(Math.abs(e.value), place.currency)}`).join(', ');
  return `number ${place.value} of ${place.of} in ${periodInWords(sought.period)}: ${list}`;
};

/** The last rows behind the first places and the partner's own. */
function evidenceOfPlace(c: Case, place: Ranking, sought: Sought): readonly Evidence[] {
  const codes = new Set([...place.list.slice(0, Math.min(5, place.value + 1)).map((e) => e.code), sought.partner]);
  const last = new Map<string, Observation>();
  for (const row of c.book.partners ?? [])
    if (codes.has(row.partner) && row.reporter === sought.reporter && within(row.period, sought.period))
      last.set(`${row.partner}|${row.flow}`, row);
  return [...last.values()].map((row) => evidenceOf(c.book, row));
}

function among(c: Case, sought: Sought, field: Field, place: Ranking): Verdict {
  const { claim } = c;
  const wanted = claim.value!;
  const late = field.known ? '' : '; no vintage of the day is held';
  const text = `${shown(place, sought)} (${field.publisher})${late}`;
  const evidence = evidenceOfPlace(c, place, sought);
  const said = { text, computed: place.value, unit: 'rank' };
  if (isPlace(c, place, wanted)) return verdict({ status: 'holds', ...said, evidence });
  // Later vintages, or partners counted together (Hong Kong with China), can move a partner by a place.
  if (!field.known) return cannotTell(claim, 'no data', text, evidence);
  return verdict({ status: 'fails', ...said, evidence: [...evidence, quoted(claim)] });
}

/** Blocs without a member in common. */
const APART: ReadonlySet<string> = new Set(['EU', 'ASEAN']);

/** Only some partners are held: whoever is larger than the one named still pushes it down. */
function amongSome(c: Case, sought: Sought, field: Field, place: Ranking): Verdict {
  const { claim } = c;
  const group = findEconomy(sought.partner)?.kind === 'group';
  const own = field.entries.find((e) => e.code === sought.partner)!.figure;
  // Whatever is larger than a bloc is no member of it, so countries and other blocs push it down alike.
  const above = group ? field.blocs.filter((b) => APART.has(b.code) && b.figure.low > own.high).length : 0;
  const evidence = evidenceOfPlace(c, place, sought);
  const text = `${shown(place, sought)} (${field.publisher})`;
  // A place among countries is at best the one among those held; groups are ranked with them in some offices' lists.
  if (field.known && sought.flow !== 'balance' && place.low + above > claim.value!)
    return verdict({
      status: 'fails',
      text: `at best number ${place.low + above}: ${text}`,
      computed: place.low + above,
      unit: 'rank',
      evidence: [...evidence, quoted(claim)],
    });
  return cannotTell(claim, 'no data', `only some partners are held: ${text}; those of all are needed`, evidence);
}

/** For how many periods up to this one a partner was first; null where the field is not complete. */
export function isFirst(c: Case, sought: Sought): boolean | null {
  const field = fieldOf(c.book, sought);
  const place = field?.complete ? placeOf(field, sought.partner, isOfDeficits(c, field, sought)) : null;
  return place ? place.value === 1 : null;
}
