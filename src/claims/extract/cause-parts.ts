import type { CauseSpan } from './cause-unsaid.js';
import { clauseAround, clauseEnd } from './clauses.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

const CHANGE =
  '(?:rise|increase|growth|fall|drop|decline|decrease|gain|jump|surge|slump|widening|narrowing|change|improvement)';

const PART_GATE = gateOf('part|share|down');
/** "Larger coal exports were part of the reason", "oil had its share in that", "some of that was down to lower prices". */
const PART_OF =
  /\b(?:(?:was|were|is|are)\s(?:also\s|only\s)?(?:a\s)?(?:large\s|small\s|big\s)?part\sof\sthe\s(?:reason|explanation|story|cause|answer)|ha(?:d|s|ve)\s(?:its|their|a)\sshare\sin\s(?:that|this|it|the\s)|(?:was|were|is|are)\s(?:mainly\s|largely\s|mostly\s)?down\sto\s(?!\d|[$¤£]|(?:the\s)?[A-Z]))/g;

const WHICH_GATE = gateOf('contributed|contribute');
/** "A gain to which both volumes and prices contributed". */
const TO_WHICH = /\bto\swhich\s(?:[\w-]+\s){1,8}?contributed?\b/g;

const ABOUT_GATE = gateOf('about|caused|triggered|produced|on');
/** "A rise of # that metals brought about", "a decline that a strike caused". */
const THAT_BROUGHT = new RegExp(
  String.raw`\b${CHANGE}\b[^.;,]{0,30}?\s(?<why>(?:that|which)\s(?:[\w-]+\s){1,9}?(?:brought\s(?:about|on)|caused|triggered|produced))\b`,
  'g',
);

const GIVING_GATE = gateOf('giving|lending');
/** ", with shipments of energy giving them a push". */
const GIVING =
  /,\s(?<why>with\s[^.;,]{4,70}?\s(?:giving|lending)\s(?:it|them|[a-z]+)\s(?:an?\s)?(?:extra\s|further\s|big\s)?(?:push|boost|lift|hand|fillip|impetus|support|help))\b/g;

const BEHIND_GATE = gateOf('behind');
/** "Behind the rise in total exports stood chemicals". */
const BEHIND = new RegExp(
  String.raw`^Behind\s(?:the|its|their|this|that)\s(?:[\w-]+\s){0,3}?${CHANGE}\b[^.;,]{0,50}?\s(?:stood|stands?|lay|lies?|were|was)\s(?=[a-z])`,
);

/** "Chemicals push up foreign trade", "pharma lifts the surplus beyond #": a headline whose subject is what is traded. */
const LIFTS =
  /^(?<who>[A-Z][a-z-]+(?:\s(?:and\s)?[a-z][a-z-]+){0,4})\s(?:push(?:es)?\sup|lifts?|boosts?|drives?\s(?:up|down)|pulls?\s(?:up|down)|drags?\sdown|swells?|carr(?:y|ies)|drove|lifted|pushed|carried)\s(?:up\s)?(?<what>[^,;:]{4,60})/;
const TRADE = /\b(?:trade|exports?|imports?|surplus|deficit|gap|balance)\b/;
const NO_DRIVE =
  /\b(?:forecasts?|outlook|targets?|bans?|tariffs?|curbs?|dut(?:y|ies)|hopes?|quota|restrictions?|estimates?|view|talks|deal)\b/i;
const ACTOR =
  /\b(?:[Gg]overnment|[Mm]inist\w+|[Bb]ank|[Bb]ureau|[Aa]gency|[Pp]resident|[Oo]ffice|[Ff]irms|[Ee]xporters|[Ii]mporters|[Cc]ompan\w+|[Ee]xports|[Ii]mports|[Tt]rade|[Dd]eficit|[Ss]urplus|[Ff]armers|[Uu]nion|[Mm]onths?|[Yy]ear)\b/;
/** "Soaring pharma exports carried the surplus over the line". */
const CARRIED =
  /^(?:Soaring|Surging|Rising|Higher|Booming|Strong|Record|Brisk|Buoyant|Falling|Weak|Lower|Slumping)\s(?:[a-z-]+\s){1,3}?(?:exports|imports|sales|shipments)\s(?:carried|lifted|pushed|drove|dragged|sent)\s[^.;:]{0,40}?\b(?:trade\s)?(?:surplus|deficit|gap|balance)\b/;

/** Causes that are told as a part of what moved trade: by their share in it, by what stood behind, by what a headline says of goods. */
export function partCauses({ text, sentence, economies }: Marks): readonly CauseSpan[] {
  const found: CauseSpan[] = [];
  if (opens(text, PART_GATE))
    for (const m of matchesOf(PART_OF, text)) {
      const [start, end] = clauseAround(text, m.index, m.index + m[0].length);
      found.push({ start, end });
    }
  if (opens(text, WHICH_GATE))
    for (const m of matchesOf(TO_WHICH, text)) found.push({ start: m.index, end: m.index + m[0].length, whole: true });
  if (opens(text, ABOUT_GATE))
    for (const m of matchesOf(THAT_BROUGHT, text)) {
      const end = m.index + m[0].length;
      found.push({ start: end - m.groups!.why!.length, end, whole: true });
    }
  if (opens(text, GIVING_GATE))
    for (const m of matchesOf(GIVING, text)) {
      const end = m.index + m[0].length;
      found.push({ start: end - m.groups!.why!.length, end, whole: true });
    }
  if (opens(text, BEHIND_GATE)) {
    const m = BEHIND.exec(text);
    if (m) found.push({ start: 0, end: clauseEnd(text, m[0].length), whole: true });
  }
  const lifts = sentence.kind === 'title' ? LIFTS.exec(text) : null;
  if (lifts) {
    const { who, what } = lifts.groups!;
    const named = economies.some((e) => e.end <= who!.length);
    if (!named && TRADE.test(what!) && !NO_DRIVE.test(what!) && !ACTOR.test(who!))
      found.push({ start: 0, end: lifts[0].length, whole: true });
  }
  const carried = CARRIED.exec(text);
  if (carried) found.push({ start: 0, end: carried[0].length, whole: true });
  return found;
}
