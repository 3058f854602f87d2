import { bare } from './bare-draft.js';
import type { Draft, Marks } from './draft.js';
import { gateOf, opens } from './word-gates.js';

const UP =
  '(?:step(?:s|ped|ping)|scal(?:es|ed|ing)|ramp(?:s|ed|ing)|build(?:s|ing)|built|beef(?:s|ed|ing))\\s+up|increas(?:es|ed|ing)|expand(?:s|ed|ing)|boost(?:s|ed|ing)|rais(?:es|ed|ing)';
const DOWN =
  'cut(?:s|ting)?(?:\\s+(?:back|down)(?:\\s+on)?)?|reduc(?:es|ed|ing)|trim(?:s|med|ming)|lower(?:s|ed|ing)|curb(?:s|ed|bing)|scal(?:es|ed|ing)\\s+(?:back|down)|slash(?:es|ed|ing)|par(?:es|ed|ing)(?:\\s+back)?';
/** Whoever trades acts: a tariff or a war that cut exports is a cause. */
const TRADER =
  '(?:@+|(?:the\\s+)?(?:country|bloc|union|kingdom|island)|[a-z]*(?:importers|exporters|buyers|refiners|traders|companies|firms|makers|producers|farmers|consumers|they|it))';
const RAISED = new RegExp(
  String.raw`(?:^|[.;:,¦]\s|\b(?:and|but|while|as|that|said|when)\s)(?:the\s+)?(?:@+\s)?${TRADER}\s+(?:(?:has|have|had|is|are|was|were|been|also|again|further|steadily|sharply|gradually|still|now|meanwhile|clearly|greatly|slightly|massively)\s+){0,3}(?<verb>(?<up>${UP})|${DOWN})\s+(?:(?:its|their|the|total|overall|own)\s+){0,2}(?:@+\s+)?(?:[a-z-]+\s+){0,2}$`,
  'i',
);
const FILLER =
  /\b(?:its|their)\s+share\s|\b(?:tariffs?|dut(?:y|ies)|barriers|restrictions|taxes|curbs|bans?|reliance|dependence|quotas?)\s/i;
const NO_NUMBER = /^[^.;:,#]{0,90}(?:[.;:,]|$)/;
const BEFORE = 130;
const GATE = gateOf(
  'steps|stepped|stepping|scales|scaled|scaling|ramps|ramped|ramping|builds|built|building|beefs|beefed|increases|increased|increasing|expands|expanded|expanding|boosts|boosted|boosting|raises|raised|raising|cut|cuts|cutting|reduces|reduced|reducing|trims|trimmed|lowers|lowered|lowering|curbs|curbed|scales|slashes|slashed|slashing|pares|pared',
);

/** "China stepped up its sales to Africa", "India has been cutting back purchases of coal": a change told by who made it. */
export function raisedFlows(marks: Marks): readonly Draft[] {
  const { text, masked, flows } = marks;
  if (flows.length === 0 || !opens(text, GATE)) return [];
  return flows.flatMap((flow) => {
    if (flow.by !== 'noun' || flow.flow === 'balance' || !NO_NUMBER.test(masked.slice(flow.end, flow.end + 91)))
      return [];
    const left = masked.slice(Math.max(0, flow.start - BEFORE), flow.start);
    const match = RAISED.exec(left);
    if (!match) return [];
    const { verb, up } = match.groups!;
    const start = flow.start - left.length + left.lastIndexOf(verb!);
    if (FILLER.test(masked.slice(start, flow.start))) return [];
    return [bare(start, flow.end, up ? 1 : -1, flow)];
  });
}
