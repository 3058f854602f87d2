import { BEFORE_NUMBER } from './before-numbers.js';
import type { Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import type { PrintedQuantity } from './quantities.js';

const TO_WHOLE = /^°?\s*of\s+(?:(?:the|its|their|all|total)\s+){0,2}(?:@+(?:'s)?\s+)?(?:[a-z]+\s+)?$/i;
const COVERS = new RegExp(
  String.raw`\b(?:cover(?:ed|s|ing)?|match(?:ed|es|ing)?|financ(?:ed|es|ing)|equal(?:s|ed|led)?(?:\s+to)?|equivalent\s+to|paid\s+for)\s+(?:(?:only|just|about|some|nearly|almost|${BEFORE_NUMBER})\s+){0,2}$`,
  'i',
);

/** "Exports were # of imports": of all exports and imports, where nobody else's are named. */
const AMOUNTS_TO =
  /^\s(?:in\s[A-Za-z]+\s)?(?:was|were|amounted\sto|came\sto|met|made\sup)\s(?:only\s|just\s|about\s|nearly\s)?$/;
const OF_PLAIN = /^°?\sof\s(?:(?:the|its|total|all|all\sits)\s)?(?:import\s)?$/;

/** "The coverage rate lost 1.1 points and is now #", "a rate of coverage of #": exports as a part of imports. */
const COVERAGE =
  /\b(?:(?:coverage|cover)\s+(?:rate|ratio)|(?:rate|ratio|degree)\s+of\s+(?:import\s+)?coverage|exports?[- ](?:to[- ])?imports?\s+(?:coverage\s+)?ratio|exports?\s+coverage\s+(?:of\s+)?imports|ratio\s+of\s+(?:[a-z-]+\s+){0,2}exports\s+to\s+(?:[a-z-]+\s+){0,2}imports|ratio\s+of\s+imports\s+covered\s+by\s+exports|(?:export|import)s?\s+coverage(?=\s+(?:by|to)\s+(?:exports|imports)\b)|(?:proportion|percentage|share|part)\s+of\s+(?:the\s+)?imports\s+(?:that\s+(?:was|were|is|are)\s+)?covered(?=\s+by\s+exports\b)|imports\s+(?:was|were|is|are)\s+covered(?=\s+by\s+exports\b)|coverage(?=\s+of\s+imports))\b(?:\s+(?:of|to)\s+imports)?(?:\s+by\s+exports)?(?<said>[^.;:]{0,90})$/i;
/** "Covered #; a year before they had covered #": said of the ratio before it in the sentence. */
const COVERED =
  /\b(?:they|it|exports|these|sales)\s+(?:had\s+|have\s+)?(?:only\s+|just\s+|still\s+)?(?:covered|cover|paid\s+for)\s+(?:only\s+|just\s+)?$/i;
/** The value itself, not by how much it changed. */
const VALUE = new RegExp(
  String.raw`(?:\b(?:was|is|were|be|been|at|to|of|from|against|than|with|reach(?:ed|es|ing)|hit|averag(?:ed|ing))|[(,])\s*(?:(?:now|only|just|about|nearly|almost|some|around|still|the|a|mere|${BEFORE_NUMBER})\s+)*$`,
  'i',
);
/** "in March the rate had been #": said of the ratio before it in the sentence. */
const SAME_RATIO =
  /\b(?:the|that|this)\s+(?:rate|ratio|proportion|coverage|percentage|figure)\b[^.;#@]{0,40}$|\b(?:while|and|but|whereas)\s+it\s+(?:was|(?:declined|fell|dropped|decreased|rose|increased|improved|went)\s+(?:up\s+|down\s+)?to)\s+$/i;

/** "The coverage rate, that is exports over imports, was #". */
const GLOSS =
  /^(?:,\s|\s[-¦]\s|\s\()(?:that\sis,?|i\.e\.,?|or|meaning|(?:the\s)?(?:ratio|share|proportion)\s(?:of|between)|defined\sas|exports\s(?:over|divided|as|to))\s[^,#;()¦]{3,60}?(?:,|\s[-¦]\s|\))/i;

/** Is a percentage the part of imports that exports pay for, by the name of that ratio or as one told before? */
export function isCoverage(left: string, afterRatio: boolean): boolean {
  if (afterRatio && COVERED.test(left)) return true;
  if (!VALUE.test(left)) return false;
  const said = COVERAGE.exec(left)?.groups?.said?.replace(GLOSS, '');
  if (said !== undefined) return !/\b(?:exports?|imports?|deficit|surplus)\b/i.test(said);
  return afterRatio && SAME_RATIO.test(left);
}

/**
 * The flow that a percentage measures by another: "a surplus of 11 percent of exports", "exports covered 70 percent of
 * imports". Null where a part is taken from its own whole.
 */
export function measuredFlow(marks: Marks, q: PrintedQuantity): FlowMention | null {
  const { masked, flows } = marks;
  const whole = flows.find((f) => f.start >= q.end && f.start - q.end < 50);
  const own = flows.filter((f) => f.end <= q.start).at(-1);
  if (!whole || !own || q.start - own.end > 90 || !TO_WHOLE.test(masked.slice(q.end, whole.start))) return null;
  const between = masked.slice(own.end, q.start);
  if (/[.;]\s/.test(between) || whole.flow === own.flow || whole.flow === 'balance' || whole.flow === 'total')
    return null;
  const plain =
    own.flow === 'exports' &&
    own.by === 'noun' &&
    !own.product &&
    !own.partner &&
    AMOUNTS_TO.test(between) &&
    OF_PLAIN.test(masked.slice(q.end, whole.start));
  return own.flow === 'balance' || plain || COVERS.test(between) ? own : null;
}
