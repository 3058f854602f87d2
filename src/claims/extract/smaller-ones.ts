import { bare } from './bare-draft.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

const MORE = 'larger|bigger|wider|higher|stronger|greater';
const LESS = 'smaller|narrower|lower|weaker|slimmer';
const MUCH = '(?:(?:much|far|slightly|somewhat|considerably|markedly|noticeably|even|a\\s+little)\\s+)?';
const GATE = gateOf(`${MORE}|${LESS}`);
/** "A smaller trade deficit was posted by the U.S.", "larger exports were recorded": up to the flow. */
const OPENS = new RegExp(
  String.raw`(?:^|[-.;¦]\s|\b(?:and|but|while|whereas)\s|,\s)(?:an?\s+)?${MUCH}(?:(?<more>${MORE})|${LESS})\s+(?=\S)`,
  'gi',
);
/** Between the comparison and the flow: what kind of trade it is. */
const KIND = /^(?:(?:trade|merchandise|goods|services|external|foreign|total|overall|[a-z-]+)\s+)?$/;
const COMES_OUT =
  /^(?:\s+(?:in|of|with|to|from)\s+(?:the\s+)?[-\w.@']+(?:\s[-\w.@']+)?){0,2}\s+(?:(?:was|were|has\s+been|have\s+been)\s+(?:then\s+|also\s+)?(?:posted|recorded|reported|registered|shown|booked|seen(?!\s+as\b)|run|noted|logged|achieved)|came\s+(?:out(?:\s+of)?|of)|remained|opened(?:\s+up)?|(?:was|were)\s+left|resulted|emerged|followed|(?:was|were|lay|stood)\s+behind|offset|outweighed|compensated|made\s+up\s+for|took\s+away|was\s+the\s+(?:result|outcome|consequence)|were\s+the\s+result)\b(?<rest>[^.;:,#]{0,60})/;
/** "Slightly larger, too, were the gaps with": the verb before its subject. */
const TURNED = new RegExp(
  String.raw`^${MUCH}(?:(?<more>${MORE})|${LESS})(?:,?\s+(?:too|also|as\s+well|by\s+contrast|again|still))?,?\s+(?:was|were|is|are)\s+(?:also\s+)?(?:the\s+|its\s+|their\s+)?(?:(?!(?:drops?|falls?|rises?|increases?|decreases?|declines?|gains?|losses|shares?|jumps?|numbers?|part)\s)[a-z@]+(?:'s)?\s+){0,2}$`,
  'i',
);
/** "Peru ran a larger deficit in goods trade", "posted smaller exports": up to the flow. */
const RUNS = new RegExp(
  String.raw`\b(?:ran|runs?|posted|posts|recorded|records|had|has|booked|registered|saw|showed|shows|reported|reports|earned|made|incurred|suffered|logged|enjoyed)\s+(?:(?:an?|again|also|once\s+more)\s+)*${MUCH}(?:(?<more>${MORE})|${LESS})\s+(?:(?:trade|merchandise|goods|services|external|foreign|total|overall|current\s+account)\s+)?$`,
  'i',
);
const RUN_GATE = gateOf(
  'ran|run|runs|posted|posts|recorded|records|had|has|booked|registered|saw|showed|shows|reported|reports|earned|made|incurred|suffered|logged|enjoyed',
);
/** A comparison that goes on, or a number that says how large it was. */
const SIZED = /^[^.;:]{0,50}?(?:#|\bthan\b|\bone\b)/;
const NUMBER_NEAR = 24;

/** Changes that an adjective of the subject tells, where no number says by how much. */
export function smallerOnes({ text, masked, flows, quantities }: Marks): readonly Draft[] {
  if (flows.length === 0 || !opens(text, GATE)) return [];
  const [first] = flows;
  const turned = TURNED.exec(masked.slice(0, first!.start));
  if (turned) {
    const end = restOf(masked, first!.end);
    return quantities.some((q) => q.start < end + NUMBER_NEAR)
      ? []
      : [bare(0, end, turned.groups!.more ? 1 : -1, first!)];
  }
  const run = opens(text, RUN_GATE) ? runs({ text, masked, flows, quantities }) : [];
  return [
    ...run,
    ...matchesOf(OPENS, masked).flatMap((match) => {
      const from = match.index + match[0].length;
      const flow = flows.find((f) => f.end > from);
      if (!flow || flow.by === 'verb' || !KIND.test(masked.slice(from, Math.max(from, flow.start)))) return [];
      const said = COMES_OUT.exec(masked.slice(flow.end, flow.end + 200));
      if (!said) return [];
      const end = flow.end + said[0].length - said.groups!.rest!.length;
      if (quantities.some((q) => q.start >= match.index && q.start < end + said.groups!.rest!.length + NUMBER_NEAR))
        return [];
      const start = match.index + /^(?:[-.;,¦]\s|(?:and|but|while|whereas)\s)?/i.exec(match[0])![0].length;
      return [bare(start, end, match.groups!.more ? 1 : -1, flow)];
    }),
  ];
}

/** Balances that somebody ran, larger or smaller than before. */
const runs = ({ masked, flows }: Pick<Marks, 'text' | 'masked' | 'flows' | 'quantities'>): readonly Draft[] =>
  flows.flatMap((flow) => {
    if (flow.by === 'verb') return [];
    const from = Math.max(0, flow.start - 70);
    const ran = RUNS.exec(masked.slice(from, flow.start));
    if (!ran || SIZED.test(masked.slice(flow.end, flow.end + 60))) return [];
    return [bare(from + ran.index, restOf(masked, flow.end, 40), ran.groups!.more ? 1 : -1, flow)];
  });

/** The subject to the end of its clause: with whom it is. */
const restOf = (masked: string, from: number, most = 120): number =>
  from + (/^\s(?:with|of|to|from|in)\s[^.,;:#]{2,120}/.exec(masked.slice(from, from + most))?.[0].length ?? 0);
