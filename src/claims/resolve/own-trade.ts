import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { Extracted } from '../extract/extract.js';
import { matchesOf } from '../extract/matches.js';
import { BLOC } from '../extract/unlisted-blocs.js';
import { headedBy, respectiveOf } from './beside.js';
import { ALL, type Home, UNCOUNTED } from './main-reporter.js';
import type { Office } from './offices.js';
import type { Place } from './topic.js';
import { isOfWorldBody } from './world-body.js';

const NOBODY: ReadonlySet<string> = new Set(['WLD', OTHERS, BLOC]);
const WORLDWIDE = /\b(?:world(?!\s+(?:Trade\s+Organi|Bank\b))|global|worldwide|globally|international)\b/i;

/** What an economy is told of for sure, as `homeOf` counts it: a world that is only spoken of gives way to it. */
const SURE = 3;

/** Is a text about the trade of the whole world: does its head speak of that, and of no single economy as much? */
export function isOfWorld(extracted: readonly Extracted[], office: Office | null, own: Home): boolean {
  if (office !== null && office.code !== 'WLD') return false;
  const head = extracted.slice(0, 3).map((e) => e.marks);
  const titled = head.filter((m) => m.sentence.kind === 'title').flatMap((m) => m.economies);
  if (titled.some((e) => !NOBODY.has(e.code))) return false;
  if (
    head.some((m) => m.flows.some((f) => f.reporter !== null && ALL.has(f.reporter))) &&
    (own.world > own.worth || isPart(own) || head.some((m) => isOfWorldBody(m.text)))
  )
    return true;
  return office !== null && own.worth < SURE && head.some((m) => WORLDWIDE.test(m.text));
}

/** A continent that is named beside the world is a part of it. */
const isPart = ({ code, world }: Home): boolean =>
  world > 0 && code !== null && code !== 'ASEAN' && UNCOUNTED.has(code);

/** Prepositions that make an economy the other side of somebody's trade, or no side. */
const OTHER_SIDE =
  /\b(?:to|from|with|into|between|against|than|outside|after|behind|toward|towards|via)\s+(?:the\s+)?$/i;
/** An exporter that others stand behind is still told of: "then come, well behind, Germany". */
const FAR = 90;

/** "Above all those of Africa, East Asia and South Asia": several that share what is told. */
const SHARED = /@[^@#;]{0,12}(?:,|\band)\s+(?:the\s+)?(?:[A-Z]\w+\s+)?$/;

/** The economy before a number, where nothing but its own clause lies between. */
function subjectOf(marks: Marks, from: number, at: number): string | null {
  const near = marks.economies.findLast((e) => e.end <= at && e.form !== 'capital' && !NOBODY.has(e.code));
  if (!near) return null;
  const before = marks.masked.slice(0, near.start);
  if (OTHER_SIDE.test(before) || SHARED.test(before)) return null;
  const between = marks.masked.slice(near.end, from);
  // A sentence that opens with an economy is about it to its end.
  if (between.length > FAR && near !== marks.economies[0]) return null;
  const other = marks.flows.some(
    (f) => f.start >= near.end && f.end <= from && f.reporter !== null && f.reporter !== near.code,
  );
  return /;/.test(between) || other ? null : near.code;
}

const THEN = /^\s*(?:is|was|are|were|remains?|remained|stands?|came|comes|:|,)\s+(?:the\s+)?$/i;
/** "Top of the table is the United States": the ranked behind its place. */
function rankedBehind({ economies, masked }: Marks, { end }: Draft): string | null {
  const next = economies.find((e) => e.start >= end);
  return next && THEN.test(masked.slice(end, next.start)) ? next.code : null;
}

/** Whose own trade a number tells in figures of the world: "China ($3.4tn)", "In Europe growth came to #"; null for the world's. */
export function tellerOf(draft: Draft, marks: Marks, place: Place): string | null {
  const { main, topic } = place;
  const { flow, kind } = draft;
  if (kind === 'causal' || kind === 'not_checkable') return null;
  const there = main === null || NOBODY.has(main) || UNCOUNTED.has(main) ? toldIn(draft, marks) : null;
  if (there) return there;
  if (main !== null && UNCOUNTED.has(main)) return memberTelling(draft, marks, main);
  if (main !== 'WLD') return null;
  if (flow && ((flow.partner ?? 'WLD') !== 'WLD' || flow.bilateral || flow.intra || flow.pointsBack)) return null;
  const respective = respectiveOf(marks, draft, [])?.partner;
  if (respective) return respective;
  if (kind === 'rank')
    return subjectOf(marks, draft.start, draft.end) ?? rankedBehind(marks, draft) ?? (flow ? null : topic.reporter);
  return headedBy(marks, draft) ?? subjectOf(marks, draft.at, draft.at) ?? pointedBack(draft, marks, place);
}

/** "Vietnam was far from its peak. It sold #": whom a sentence without figures named. */
function pointedBack({ flow }: Draft, { text, economies, sentence }: Marks, { recent, block }: Place): string | null {
  const told = /^Its\b/.test(text) || (flow?.by === 'verb' && /^It\b/.test(text));
  return told && economies.length === 0 && block === sentence.block
    ? (recent.find((code) => !NOBODY.has(code)) ?? null)
    : null;
}

const IN = /^\)?\sin\s(?:the\s)?(?=@)/;
/** "Exports contracted by # in Korea and # in China", in figures of many: each its own. */
function toldIn({ kind, flow, atEnd }: Draft, { masked, economies }: Marks): string | null {
  if (kind !== 'growth' && kind !== 'level') return null;
  if (flow && (flow.by !== 'noun' || flow.reporter !== null || (flow.partner ?? 'WLD') !== 'WLD')) return null;
  const said = IN.exec(masked.slice(atEnd, atEnd + 12));
  return said ? (economies.find((e) => e.start === atEnd + said[0].length && !NOBODY.has(e.code))?.code ?? null) : null;
}

const OF_ALL = /^\s+(?:of|in)\s+the\s+(?:region|continent|bloc|area|group)\b/;
/** "Vietnam's rose 15 percent, Taiwan's 9": a member of a region tells its own; "imports of the region" are those of all. */
function memberTelling({ flow, at }: Draft, { masked, economies }: Marks, main: string): string | null {
  if (flow?.by === 'noun' && flow.partner === null && OF_ALL.test(masked.slice(flow.end))) return main;
  const near = economies.findLast((e) => e.end <= at);
  const between = near ? masked.slice(near.end, at) : '';
  return near && near.code !== main && ITS_OWN.test(between) && !OTHER_SIDE.test(masked.slice(0, near.start))
    ? near.code
    : null;
}
const ITS_OWN =
  /^'s?\s+(?:(?:also\s+|only\s+|even\s+)?(?:rose|grew|fell|dropped|gained|lost|increased|declined|jumped|climbed|sank|slipped|edged|shrank|surged|expanded)\s+)?(?:(?:by|up|down|only|just|about|some|nearly)\s+)*$/;

const TRADER = /\b(?:(ex)|im)porters?\b/gi;

/** "Among importers", "the largest exporter": the flow of those that a sentence ranks. */
export function traderFlow(draft: Draft, { text }: Marks): Flow | null {
  const said = matchesOf(TRADER, text.slice(0, Math.max(draft.end, draft.at))).at(-1);
  return said ? (said[1] ? 'exports' : 'imports') : null;
}
