import type { Comparison } from '../../../model/claim.js';
import type { Flow } from '../../../model/flow.js';
import { type EconomyMention, findEconomies } from '../economy-mentions.js';
import { OTHERS, withEverybodyElse } from '../everybody-else.js';
import { type TimeSaid, timesIn } from './time-said.js';
import { isForEach, type UnitSaid, unitIn } from './unit-said.js';

/** What the words of a column, a row or a line over a table say of its numbers. */
export interface CellWords {
  readonly text: string;
  readonly times: readonly TimeSaid[];
  /** What a change is measured against: "change on Dec. 2017", "from June to July". */
  readonly bases: readonly TimeSaid[];
  readonly flow: Flow | null;
  /** A deficit or a surplus; a gap is a deficit unless the numbers say otherwise. */
  readonly gap: 'deficit' | 'surplus' | 'gap' | null;
  readonly intra: boolean;
  readonly kind: 'growth' | 'share' | 'level' | null;
  readonly comparison: Comparison | null;
  readonly percent: boolean;
  readonly unit: UnitSaid | null;
  readonly economies: readonly string[];
  /** What none of this is: the name of a product, or of something else. */
  readonly rest: string;
  /** The same as printed: "milk powder, butter, and cheese". */
  readonly name: string;
  /** It says that its numbers are of something else than trade, or count something else. */
  readonly other: boolean;
  readonly expected: boolean;
  /** Of the quantity shipped, not of its value. */
  readonly basis: 'volume' | 'constant_prices' | null;
}

const YOY =
  /\b(?:y[-/.]?\s?o[-/.]?\s?y|y\/y|yr\/yr|ya|year[- ](?:on|over)[- ]year|on[- ]year|annual(?:ly)?|(?:from|on|over|than|vs\.?|to)\s+(?:an?\s+|the\s+)?(?:same\s(?:month|period|quarter)\s(?:of\s)?(?:the\s)?)?(?:previous\s|prior\s|last\s|preceding\s)?(?:year|yr)(?:[- ](?:ago|earlier|before))?)\b/i;
const MOM =
  /\b(?:m[-/.]?\s?o[-/.]?\s?m|m\/m|mth\/mth|month[- ](?:on|over)[- ]month|on[- ]month|(?:from|on|over|than|vs\.?)\s+(?:a\s+|the\s+)?(?:previous\s|prior\s|last\s|preceding\s)?month(?:[- ](?:ago|earlier|before))?)\b/i;
const QOQ =
  /\b(?:q[-/.]?\s?o[-/.]?\s?q|q\/q|quarter[- ](?:on|over)[- ]quarter|on[- ]quarter|(?:from|on|over|than|vs\.?)\s+(?:a\s+|the\s+)?(?:previous\s|prior\s|last\s|preceding\s)?quarter)\b/i;
const CHANGE =
  /\b(?:chg|chng|changes?|ch\.|growth(?:\srates?)?|variations?|var\b\.?|increases?|decreases?|dynamics)|\+\/-|±/i;
const SHARE =
  /\b(?:shares?|proportions?|weights?|structure|composition)\b|(?:%|\bpercent|\bpct|\bper\scent)\s+(?:of|in)\s+(?:the\s+)?(?:total|all|whole|exports|imports|trade)/i;
const PERCENT = /%|\b(?:pct|percent|per\s?cent|percentage)\b/i;
const OTHER =
  /\b(?:GDP|CPI|PPI|PMI|FDI|inflation|unemployment|population|output|production|reserves|retail|exchange\srate|interest|debt|budget|wages?|loans?|money\ssupply|current[\s-]account|prices?|unit\svalue|index|indices|ranks?|ranking|numbers?(?:\sof)?|no\.|codes?|HS|SITC|CN|points?|pts|goals?|tel|phone|fax|kg|kgs|kilos|litres|liters|gallons|ha|hectares|employment|jobs|firms|companies|exporters|importers|revenues?|profits?|attendance|visitors|tourists|games|played|drawn|lost|p\.?p\.?|pps?|contributions?|temperature|weather)\b|\b\d{4}\s?=\s?100\b|=\s?100\b|%\s*(?:to|of)\s+(?:the\s)?(?:(?:19|20)\d\d|GDP)/i;
const EXPECTED = /\b(?:forecasts?|f'?cast|consensus|expected|poll|median)\b/i;
const VOLUME = /\bvolumes?\b/i;
const REAL = /\bconstant\sprices\b|\breal\b/i;

const BALANCE =
  /\b(?:(?:trade\s+)?balance(?:\s+of\s+(?:foreign\s+|external\s+)?trade)?|bal\b\.?|(?:trade\s+)?(?<gap>gap|deficit|shortfall)|(?:trade\s+)?(?<surplus>surplus)|net\s+(?:exports?|trade)|exports?\s(?:less|minus|-)\simports?)(?!\w)/i;
const TOTAL =
  /\b(?:exports?\s*(?:and|\+|&|plus)\s*imports?|imports?\s*(?:and|\+|&|plus)\s*exports?|(?:trade\s+)?turnover|total\s+trade|trade\s+volume|two-way\s+trade|bilateral\s+trade)\b/i;
const EXPORTS = /\b(?:exports?|exp\b\.?|dispatches|shipments?)(?!\w)/i;
const IMPORTS = /\b(?:imports?|imp\b\.?|arrivals)(?!\w)/i;
const INTRA = /\bintra[-\s][\w\d]+/i;
const TRADE = /^(?:(?:total|overall|foreign|external|goods|merchandise)\s)*trade$/i;

const blank = (text: string, form: RegExp): string => text.replace(form, (words) => ' '.repeat(words.length));

interface FlowFound {
  readonly flow: Flow | null;
  readonly gap: CellWords['gap'];
  readonly rest: string;
}

function flowIn(text: string): FlowFound {
  const balance = BALANCE.exec(text);
  if (balance)
    return {
      flow: 'balance',
      gap: balance.groups!.surplus
        ? 'surplus'
        : balance.groups!.gap
          ? balance.groups!.gap.toLowerCase() === 'gap'
            ? 'gap'
            : 'deficit'
          : null,
      rest: blank(text, BALANCE),
    };
  if (TOTAL.test(text)) return { flow: 'total', gap: null, rest: blank(text, TOTAL) };
  const out = EXPORTS.test(text);
  const into = IMPORTS.test(text);
  const rest = blank(blank(text, EXPORTS), IMPORTS);
  return { flow: out === into ? null : out ? 'exports' : 'imports', gap: null, rest };
}

/** Words that name nothing: what they stand beside does. */
const FILLER =
  /\b(?:items?|flows?|indicators?|countr(?:y|ies)|areas?|regions?|partners?|markets?|destinations?|origins?|suppliers?|buyers?|products?|commodit(?:y|ies)|categor(?:y|ies)|groups?|descriptions?|months?|years?|quarters?|periods?|values?|total|overall|grand|domestic|nominal|national|merchandise|foreign|external|international|trade|trading|the|of|in|and|with|to|from|by|for|on|at|vs|which|main|major|top|current\sprices|prelim(?:inary)?|prov(?:isional)?|revised|rev|est(?:imates?)?|data|figures?|levels?|amounts?|as|per|cent|f\.?o\.?b|c\.?i\.?f|n?sa|seasonally|unadjusted|adjusted|s\.?a|unit|than|a|an|whole|all|world|sum|new|year-to-date)\b\.?/gi;

const named = (text: string): string =>
  text
    .replace(FILLER, ' ')
    .replace(/[()[\]*,:;/+&'"%.-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands beside the names of economies: "the six ASEAN countries", "non-EU", "China plus Hong Kong". */
const BESIDE =
  /\b(?:(?:non|extra)-(?!\w)|plus|incl(?:uding|\.)?|excl(?:uding|\.)?|mainland|members?|states?|nations|economies|others?|rest|two|three|four|five|six|ten|\d{1,2}|SAR)/gi;

/** "Developed countries": partners that no code names. */
const GROUP = /[a-z]\s(?:countries|nations|economies)\b|^\s*CIS\b/i;

/** "Non-EU", "extra-EU". */
const OUTSIDE = /\b(?:non|extra)-$/i;

/** "EUROPEAN UNION": names in capitals are those in small letters, but for initials. */
function economiesIn(text: string): readonly EconomyMention[] {
  const found = withEverybodyElse(text, findEconomies(text)).map((e) =>
    OUTSIDE.test(text.slice(Math.max(0, e.start - 7), e.start)) ? Object.assign({}, e, { code: OTHERS }) : e,
  );
  if (found.length > 0 || !/[A-Z]{4}/.test(text) || /[a-z]/.test(text)) return found;
  const small = text.replace(/[A-Z]{4,}/g, (word) => word[0] + word.slice(1).toLowerCase());
  return withEverybodyElse(small, findEconomies(small));
}

/** What is left of words, without what leads to it or hangs behind it. */
const nameIn = (text: string): string =>
  text
    .replace(/\(\s*[%,;/\s]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(
      /^[\s,;:.()%-]*(?:(?:of|the|which|total|in|merchandise|by)\s+)*|[\s,;:(%-]+(?:(?:of|in|total|by|from|to)[\s,;:]*)*$/gi,
      '',
    )
    .trim();

/** "On Dec. 2017", "from June" of "from June to July". */
const BASE =
  /\b(?:on|from|over|vs\.?|than|against|versus|(?:compared|relative)\s(?:with|to))\s(?<base>[^;()]{3,24}?)(?=\sto\s|[;()%]|$)/i;

/** Everything that the words of one place of a table say. */
export function cellWords(text: string): CellWords {
  const yoy = YOY.test(text);
  const mom = !yoy && MOM.test(text);
  const qoq = !yoy && !mom && QOQ.test(text);
  const share = SHARE.test(text) && !/\b(?:growth|change)/i.test(text);
  const growth = !share && (yoy || mom || qoq || CHANGE.test(text));
  const percent = PERCENT.test(text);
  const expected = EXPECTED.test(text);
  const compared = blank(blank(blank(text, YOY), MOM), QOQ);
  const base = growth ? BASE.exec(compared)?.groups?.base : undefined;
  const bases = base === undefined ? [] : timesIn(base).times;
  const { times, rest: timeless } = timesIn(
    bases.length > 0 ? compared.replace(base!, ' '.repeat(base!.length)) : compared,
  );
  const { unit, rest: unitless } = unitIn(blank(blank(blank(timeless, CHANGE), SHARE), PERCENT));
  const intra = INTRA.test(unitless);
  const { flow, gap, rest: flowless } = flowIn(blank(blank(blank(unitless, EXPECTED), VOLUME), REAL));
  const mentions = economiesIn(flowless);
  let left = flowless;
  for (const { start, end } of mentions) left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  const isGroup = mentions.length === 0 && GROUP.test(left);
  const isTrade =
    flow === null &&
    TRADE.test(
      flowless
        .replace(/[()*,]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return {
    text,
    times,
    bases,
    flow: intra && flow === null ? 'total' : isTrade ? 'total' : flow,
    gap,
    intra,
    kind: growth ? 'growth' : share ? 'share' : unit !== null ? 'level' : null,
    comparison: yoy ? 'yoy' : mom ? 'mom' : qoq ? 'qoq' : null,
    percent,
    unit,
    economies: isGroup ? [OTHERS] : [...new Set(mentions.map((m) => m.code))],
    name: nameIn(left),
    rest: intra || isGroup ? '' : mentions.length > 0 ? named(left.replace(BESIDE, ' ')) : named(left),
    other: (OTHER.test(text) && !/\b(?:consumption|production|investment)\sgoods\b/i.test(text)) || isForEach(text),
    expected,
    basis: REAL.test(text) ? 'constant_prices' : VOLUME.test(text) ? 'volume' : null,
  };
}
