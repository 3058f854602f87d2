import { gateOf, opens } from './word-gates.js';

const FALL =
  'lost|los(?:e|t)|fell|shrank|shrunk|dropped|declined|decreased|contracted|slipped|sank|slumped|gave\\sup|giv(?:e|en)\\sup|went\\sdown|forfeited|fallen|missed';
const RISE =
  'grew|grown|rose|risen|gained|increased|expanded|climbed|advanced|improved|jumped|went\\sup|added|put\\son|picked\\sup';
/** "# is what exports lost", "# that exports lost", "by # the imports exceeded", "the # by which trade expanded". */
const BEHIND = new RegExp(
  String.raw`^\s(?:(?:is|was)\s(?:what|how\smuch|the\srate\sat\swhich)|that|by\swhich|at\swhich|(?=(?:the|its|their)\s))\s?(?:(?:the|its|their|has|have|had|to|in|of|from|since|@+(?:'s)?|[a-z-]+)\s){1,7}?(?:(?<fall>${FALL})|(?:${RISE}))\b`,
);
const GATE = gateOf(
  'lost|lose|fell|shrank|shrunk|dropped|declined|decreased|contracted|slipped|sank|slumped|gave|give|given|went|forfeited|fallen|missed|grew|grown|rose|risen|gained|increased|expanded|climbed|advanced|improved|jumped|added|put|picked|exceed|exceeded|surpassed|beat|topped',
);
const WHICH = gateOf('that|what|which|much|by');
/** Before the number: nothing, "it was", "the", or "by" at the head. */
const BEFORE =
  /(?:^(?:Fully|Some|About|Nearly|Almost|Only|Just)?\s?|\b[Ii]t\s(?:was|is)\s(?:by\s)?(?:some\s|about\s|only\s|just\s|nearly\s)?|[Tt]he\s|(?:^|[.;,]\s)[Bb]y\s(?:some\s|about\s|only\s|just\s|nearly\s)?)$/;
const BY_HEAD = /[Bb]y\s(?:[a-z]+\s)?$/;

/** The direction of a rate in front of its verb, which a turned sentence puts behind the flow. */
export function cleftSign(text: string, left: string, right: string): 1 | -1 | null {
  if (!opens(text, WHICH, GATE) || !BEFORE.test(left)) return null;
  const match = BEHIND.exec(right);
  if (!match || (/^\sthe|^\sits|^\stheir/.test(right) && !BY_HEAD.test(left))) return null;
  return match.groups!.fall ? -1 : 1;
}
