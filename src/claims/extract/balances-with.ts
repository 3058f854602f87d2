import type { Draft, Marks } from './draft.js';
import { flowMentionWith } from './flow-mention.js';
import { phrase } from './phrase.js';
import { gateOf, opensAll } from './word-gates.js';

const SIDES = gateOf('surplus|surpluses|deficit|deficits');
const WITH = gateOf('with');
const HAS = gateOf(
  'had|has|have|post|posts|posted|ran|run|runs|record|recorded|recorded|report|reported|show|showed|keeps|kept|book|booked',
);
const HAD =
  /\b(?:had|has|have|posts?|posted|ran|runs?|records|recorded|report(?:s|ed)?|show(?:s|ed)?|keeps|kept|book(?:s|ed)?)\s(?:an?\s)?(?:(?:trade|goods|small|large|smaller|larger|big|bigger|healthy|hefty)\s){0,2}(?<side>surplus|deficit)(?:es|s)?\s(?:in\s(?:goods\s)?trade\s)?with\s/;
const THERE =
  /\bthere\s(?:was|is|had\sbeen|has\sbeen)\s(?:still\s)?an?\s(?:(?:small|slight|slim|large|big|tiny|modest|hefty|trade|goods)\s){0,2}(?<side>surplus|deficit)(?=\s*(?:\.|$|,|in\s|with\s))/;
const NEXT = /^(?:,\s(?:and\s)?|\sand\s|,?\sas\swell\sas\s)(?:with\s)?(?:the\s)?$/;
const FIRST = /^(?:the\s)?$/;

/** "A year earlier there had been a surplus": the text does not go on with that. */
const PAST = /^there had been\b/;
/** "Twenty-three of the 27 Member States had": how many, and not who. */
const COUNTED = /\b(?:states|countries|members|partners|economies|months|years|quarters)\b[^.;]{0,20}$/i;

/** "The EU posted surpluses with the US, with the UK and with Switzerland": of each the side, in a sentence without figures. */
export function balancesWith(marks: Marks): readonly Draft[] {
  if (marks.quantities.length > 0 || !opensAll(marks.text, [SIDES])) return [];
  const there = THERE.exec(marks.text);
  const of = (side: string, flow: Marks['flows'][number], start: number, end: number, partner?: string): Draft => {
    const gap = side === 'surplus' ? 'surplus' : 'deficit';
    return phrase('balance', marks, start, end, {
      direction: gap,
      isBase: PAST.test(marks.text.slice(start, end)) || undefined,
      flow: flowMentionWith(flow, {
        flow: 'balance',
        gap,
        start: partner ? start : flow.start,
        end: partner ? end : flow.end,
        partner: partner ?? flow.partner,
      }),
    });
  };
  const flowAt = (at: number): Marks['flows'][number] | undefined =>
    marks.flows.find((f) => f.start <= at && f.end > at);
  if (there) {
    const at = there.index + there[0].lastIndexOf(there.groups!.side!);
    const flow = flowAt(at);
    return flow ? [of(there.groups!.side!, flow, there.index, there.index + there[0].length)] : [];
  }
  if (!opensAll(marks.text, [WITH, HAS])) return [];
  const had = HAD.exec(marks.text);
  const at = had ? had.index + had[0].lastIndexOf(had.groups!.side!) : -1;
  const flow = had && flowAt(at);
  if (!flow || COUNTED.test(marks.text.slice(0, had.index))) return [];
  const found: Draft[] = [];
  let end = had.index + had[0].length;
  for (const e of marks.economies) {
    if (e.start < end) continue;
    const between = marks.text.slice(end, e.start);
    if (!(found.length === 0 ? FIRST : NEXT).test(between)) break;
    const from = between.lastIndexOf('with ');
    const start = found.length === 0 ? flow.start : from < 0 ? e.start : end + from;
    found.push(of(had.groups!.side!, flow, start, e.end, e.code));
    end = e.end;
  }
  return found;
}
