import { wordBeforeBlank } from '../extract/letters.js';
import type { NamedPeriod } from '../extract/periods.js';
import { onceInTurn } from '../once-in-turn.js';
import { withoutRevised } from './attached-period.js';
import { isCourseOfYears } from './between-points.js';

const FILLER =
  '(?:(?:that|those|the|its|their|an?|in|of|for|one|level|levels|figures?|values?|totals?|losses|loss|volumes|marks?|results?|output|readings?|amounts|period|months?|revised|seen|recorded|reported|deficit|surplus|rise|fall|gain|growth|increase|decline|drop|decrease|slump|collapse|plunge|jump|surge|peak|record|all-time|high|low|trough|contraction|expansion|nothing|zero|nil|(?:next\\s+to|close\\s+to|virtually|practically|almost)(?=\\s+(?:nothing|zero|nil)\\b)|balance|positive|negative|amount|sum|volume|pace|rate|previous|earlier|strong|weak|poor|soft|dismal|robust|bumper|brisk|sluggish|good|bad|disappointing|bleak|all|whole|full|same|end|upwardly|downwardly|during|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|place|spot|rank|[A-Z]{0,3}\\$?#+(?:\\s+(?:they|it)\\s+(?:had\\s+)?[a-z]+)?|\\(#+\\)|bought|sold|shipped|exported|imported|traded|earned|spent|set)\\s+){0,7}';
const BASE_CUE = new RegExp(
  String.raw`(?:\b(?:than|compar(?:ed|es|ing)\s+(?:with|to)|(?:in|by)\s+comparison\s+(?:with|to)|relative\s+to|in\s+relation\s+to|vis-[aà]-vis|vs\.?|as\s+opposed\s+to|in\s+contrast\s+(?:with|to)|against|versus|unlike|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beat(?:s|ing)?|bettered|outdid|outstrip(?:s|ped|ping)?|outpace[ds]?|tops|topp(?:ed|ing)|eclips(?:e|es|ed|ing)|above|below|(?:under|over)(?=\s+(?:(?:that|those)\s+(?:of|for|in)|(?:the|its|their)\s+(?:[a-z-]+\s+){0,2}(?:record|peak|high|level|figure|mark|value|total|result|average|amount|volume)s?)\b)|beyond|behind|overshot|missed|went\s+over|(?:go|went|look)\s+back\s+(?:as\s+far\s+as|to)|\blast\s+(?:(?:so|this|that|as|even)\s+)?(?:high|higher|low|lower|large|larger|small|smaller|strong|stronger|weak|weaker|big|bigger)\s+in|not\s+(?:quite\s+|even\s+)?(?:reach|repeat|attain|match)|ma(?:de|kes?)\s+(?:good|up\s+for)|recouped|from|after|following|since|until|till|prior\s+to|as\s+in|(?:times|twice|double|triple|treble)(?=\s+(?:the|that|those|what|its|their)\s)(?:\s+what\s+(?:it|they|that|those)\s+(?:was|were|had\s+been|stood\s+at))?|what\s+(?:it|they|she|he)\s+(?:was|were|had\s+(?:been|stood\s+at))|(?:half|third|quarter|fifth|sixth|eighth|tenth)(?=\s+(?:of\s+)?the\s+(?:pace|rate|amount|level|value|figure|total)\s)|(?:short|shy|ahead)\s+of|match(?:ed|es|ing)|trail(?:s|ed|ing)|lagg(?:ed|ing)|equall(?:ed|ing)|on\s+a\s+par\s+with)\s+|(?:#|%|\)|\b(?:respectively|increase|rise|growth|gain|improvement|fall|drop|decline|decrease|higher|lower|more|less|up|down|larger|smaller|expansion|contraction|changes?|terms|(?:rose|grew|gained|jumped|climbed|increased|fell|dropped|declined|decreased|shrank)(?:\s+(?:most|least|fastest|markedly|sharply|strongly|steeply))?))\s+(?:over|on|upon)\s+)${FILLER}$`,
  'i',
);

/** So many months that name no year. */
const STRETCH =
  /^(?:the\s+)?(?:(?:first|last|past|opening|final)\s+)?(?:[a-z]+|\d+)[\s-]+(?:months?|quarters|weeks|month\s+period)$/i;

const OVER_ALL = /\bover\s+(?:all|the\s+(?:whole|full|entire))\s+(?:of\s+)?$/i;
const FIGURES_FROM = /\b(?:home|figures|data|numbers|statistics)\s+from\s$/i;

/** "20% less over the full year", "over all of 2025". */
const WHOLE = /^(?:the\s+)?(?:full|whole|entire|all)\b|\bas\s+a\s+whole$/i;

/** "The smallest since surpluses resumed in May 2020": when something happened that a record is counted from. */
const SINCE_THEN =
  /(?<!,)\ssince\s+(?:$|(?:(?!(?:and|but|while|with|which|as)\b)[-\w@']+\s+){1,9}(?:in|during|at|around|from|on)\s+(?:(?:the|early|late|mid|start|end|beginning|middle|of)[\s-]+)*$)/i;
const FAR = 110;

/** "; five years ago the sector's share was #": a clause of that time; "a year ago it was" is the base of what was told. */
const CLAUSE_OPENS = /[;:¦]\s+(?:and\s+|but\s+)?$|,\s+(?:and|but|while|whereas|though|although)\s+$/;
const SUBJECT_NEXT = /^,?\s+(?!(?:it|this|that)\b)(?:[-\w@']+\s+){1,5}?(?:had|was|were|stood|came|amounted|reached)\b/;

/** "In 2022 they had reached #, and the year before #": told of that year as well. */
const AMOUNT_NEXT = /^,?\s+(?:only\s+|just\s+|some\s+|about\s+)?#/;

/** "And the month before had brought #". */
const BROUGHT =
  /^\s+(?:had\s+)?(?:brought|seen|saw|shown|showed|yielded|recorded|produced|given|gave|been|registered|posted|marked)\b/;

/** "In the same months a year ago, they had been #": what the sentence is about. */
const AT_HEAD = /^(?:In|For|During|Over|At|By)\s(?:the\s)?$/;

/** Asked of each period for each number of its sentence. */
const answers = onceInTurn((_: string) => new Map<NamedPeriod, boolean>());

/** Is a named period only what something is compared with? "up 5 percent from May", "than in the same months of 2022". */
export function isBasePeriod(masked: string, named: NamedPeriod): boolean {
  const known = answers(masked);
  const before = known.get(named);
  if (before !== undefined) return before;
  const answer = isBase(masked, named);
  known.set(named, answer);
  return answer;
}

function isBase(masked: string, named: NamedPeriod): boolean {
  const left = withoutRevised(masked.slice(Math.max(0, named.start - 48), named.start));
  const words = masked.slice(named.start, named.end);
  if (/\b(?:earlier|ago|before)$/i.test(words))
    return (
      left.trim() !== '' &&
      !AT_HEAD.test(masked.slice(0, named.start)) &&
      !(
        CLAUSE_OPENS.test(left) &&
        (SUBJECT_NEXT.test(masked.slice(named.end)) ||
          AMOUNT_NEXT.test(masked.slice(named.end)) ||
          BROUGHT.test(masked.slice(named.end, named.end + 40)))
      )
    );
  const last = wordBeforeBlank(left);
  // "On the previous month they were down #".
  if (
    (last === 'on' || last === 'over') &&
    /^(?:On|Over)\s+$/.test(left) &&
    /^(?:the\s+)?(?:previous|preceding|prior)\s/i.test(words)
  )
    return true;
  // "From January through July", "from 2019 to 2023" are stretches, not bases.
  if (
    last === 'from' &&
    named.period.months > 1 &&
    /\bfrom\s+$/i.test(left) &&
    !/^(?:the\s+)?(?:first|second|third|fourth|last)/i.test(words) &&
    /(?:-|¦|to|through|and)/i.test(words)
  )
    return false;
  // "What China took home from 2025", "the latest figures from 2024": of that year.
  if (left.endsWith(' from ') && FIGURES_FROM.test(left) && /^(?:19|20)\d\d$/.test(words)) return false;
  // "A year earlier, in May 2020".
  if (
    left.includes(',') &&
    /[\w#)]\s+(?:an?|one|two|three)\s+(?:years?|months?|quarters?)\s+(?:earlier|ago|before),\s+(?:in\s+|during\s+)?$/.test(
      left,
    )
  )
    return true;
  // "Rose by # over the first nine months": in the course of them.
  if (
    last === 'over' &&
    /\bover\s+$/.test(left) &&
    (STRETCH.test(words) || WHOLE.test(words) || isCourseOfYears(named, masked))
  )
    return false;
  // "Over the fiscal year 2015-16, exports fell": told of it.
  if (/^Over\s(?:the\s)?$/.test(masked.slice(0, named.start))) return false;
  // "Rose # in August over July".
  if (left.endsWith(' over ') && /\bin\s[A-Z][a-z]+(?:\s\d{4})?\sover\s$/.test(left)) return true;
  if (left.includes(' over ') && OVER_ALL.test(left)) return false;
  // "Grew by #, or # percent, over 2015".
  if (last === 'over' && /#,\s+over\s+$/.test(left) && /^(?:19|20)\d\d$/.test(words)) return true;
  // "Never shipped as much in a month as in December": that is the month of the record.
  if (
    left.endsWith(' as in ') &&
    (named.period.months === 1 || !/\b(?:month|quarter|half)\sas\sin\s$/.test(left)) &&
    NEVER.test(masked.slice(0, named.start))
  )
    return false;
  if (left.includes(' up over ') && ADDED_UP.test(left)) return false;
  if (left.includes(' what ') && OF_WHAT_THEN.test(left)) return true;
  if (left.endsWith('(') && PERIOD_IN_BRACKET.test(left)) return true;
  if (opensReason(left, masked.slice(named.end, named.end + FAR))) return false;
  if (BASE_CUE.test(left) || isComparing(masked, named)) return true;
  return saysSince(masked, named);
}

/** "Needed care, since in January to March imports of fuel had dropped #", ", as in May shipments rose": why, and no base. */
const opensReason = (left: string, right: string): boolean =>
  (left.includes('ince ') || left.includes(', as ')) && OPENS_REASON.test(left) && REASON_NEXT.test(right);
const OPENS_REASON =
  /(?:(?<!(?:est|most|least|first|last|time)\s)\b[Ss]ince|,\sas)\s(?:in|during|over|for)\s(?:the\s)?$/;
const REASON_NEXT =
  /^,?\s(?!(?:and|but|or|when|while|which|that|as|than|to|after|was|were|has|had)\b)(?:[-\w@']+\s){1,7}?(?:had|has|have|was|were|rose|fell|grew|[a-z]{2,}ed|came|shrank|sank)\b/;

/** "Over the corresponding period (October 2015 to June 2017)". */
const PERIOD_IN_BRACKET =
  /\b(?:corresponding|same|equivalent|preceding|previous|prior|earlier|comparable)\s(?:[\w-]+\s){0,2}(?:period|months|time)\s\($/;

/** "Comparing October 2025 ($32 bn) with October 2024 ($29 bn), exports grew #". */
const isComparing = (masked: string, { start }: NamedPeriod): boolean =>
  start < FAR && COMPARING.test(masked.slice(0, start));
const COMPARING = /^(?:When\s|If\s)?[Cc]ompar(?:ing|ed|ison\sof)\s[^.;,]{3,90}\s(?:with|to|and|against)\s(?:the\s)?$/;

/** "Half of what it had spent in 2022". */
const OF_WHAT_THEN =
  /\b(?:of|than)\swhat\s(?:(?:it|they|@+|the\s[a-z]+)\s(?:had\s|has\s)?[a-z]+|(?:was|were|had\sbeen)\s[a-z]+)\s(?:(?:there|abroad|for\sit)\s)?(?:in|for|during)\s(?:the\s)?$/;

const NEVER = /\b[Nn]ever\b[^.;#]{0,70}\bas\s(?:much|many|high|large|big|strong|well|good|low|few|little)\b/;
/** "Added up over the 12 months to June". */
const ADDED_UP = /\b(?:added|adding|summed|summing|totted)\s+up\s+over\s+(?:the\s+)?$/i;

/** Does a named period only say since when? */
const saysSince = (masked: string, { start }: NamedPeriod): boolean => {
  const before = masked.slice(Math.max(0, start - FAR), start);
  return before.includes(' since ') && (SINCE_THEN.test(before) || LOWEST_SINCE.test(before));
};
/** "The second lowest since the start of 2013". */
const LOWEST_SINCE =
  /\b(?:[a-z]+est|most|least|worst|record|first|high|low|peak)\b[^.,;#]{0,30}\ssince\s(?:the\s)?(?:start|beginning|end|middle|turn)\sof\s$/;
