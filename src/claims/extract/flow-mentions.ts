import type { Flow } from '../../model/flow.js';
import { type EconomyMention, findEconomies } from './economy-mentions.js';
import { narrowingWords } from './narrowing-words.js';

/** A trade flow named in a sentence, with whom it is said to join. Null is what the words leave open. */
export interface FlowMention {
  readonly start: number;
  readonly end: number;
  readonly flow: Flow;
  /** `deficit` and `surplus` carry the sign of a balance. */
  readonly gap: 'deficit' | 'surplus' | null;
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly product: string | null;
  /** "bilateral trade", "the two countries": both sides are those of the text. */
  readonly bilateral: boolean;
}

const NOT_A_FLOW =
  'war|wars|deal|deals|talks?|agreement|agreements|pact|partners?|policy|policies|barriers?|tensions?|curbs?|minist\\w+|body|organi[sz]ation|officials?|figures|data|measures?|representative|rules?|dispute|disputes|frictions?|cooperation|ties|relations\\w*|practices|truce|sanctions|bloc|group|restrictions?|controls?|act|growth|fair|route|routes|show|negotiat\\w+|experts?|analysts?';
const TOTAL = String.raw`(?:two-way |total |overall |bilateral |foreign |external |global |world |merchandise |goods )*trade(?: (?:volume|value|turnover))?(?! (?:${NOT_A_FLOW}|in balance)\b)(?![- ](?:related|weighted)\b)|(?:imports and exports|exports and imports)|(?:bilateral )?commerce(?= between| with)`;
const BALANCE =
  '(?:trade |merchandise |goods |services |bilateral |external )*(?<gap>deficits?|surplus(?:es)?|shortfall|trade gap|trade balance|balance(?: of trade)?)';
const EXPORTS = 'exports?|exported|exporting|overseas sales|(?:outbound |overseas )?shipments';
const IMPORTS = 'imports?|imported|importing|inbound shipments|purchases from abroad';
const FLOW = new RegExp(
  String.raw`\b(?:(?<balance>${BALANCE})|(?<both>imports and exports|exports and imports)|(?<exports>${EXPORTS})|(?<imports>${IMPORTS})|(?<total>${TOTAL}))\b(?![- ](?:controls?|curbs?|bans?|sanctions?|licen[cs]\w+|restrictions?|tariffs?|dut(?:y|ies)|permits?|driven|led|oriented)\b)`,
  'gi',
);

const STOP =
  'to|from|with|of|for|in|on|and|or|but|as|that|which|while|said|says|by|at|its|their|was|were|is|are|has|had|have|between|than|into|against|after|before|when|where|would|will|could|may|should|the';
// Up to six plain words between an economy and its flow: "China's 2023 full-year trade surplus".
const LEFT_REPORTER = new RegExp(String.raw`(@+)(?:['’]s?)?\s+(?:(?!(?:${STOP})\b)[\w-]+\s+){0,6}$`, 'i');
const LEFT_PAIR = new RegExp(
  String.raw`(@+)(?:-|–|/| and )(?:the )?(@+)(?:['’]s?)?\s+(?:(?!(?:${STOP})\b)[\w-]+\s+){0,4}$`,
  'i',
);
const PLAIN_WORD = String.raw`(?!(?:which|who|whose|while|but|said|says|because|due|after|as)\b)[\w$€£¥,.%'’@#-]+`;
const RIGHT_BETWEEN = new RegExp(
  String.raw`^(?:\s+${PLAIN_WORD}){0,5}?\s+between\s+(?:the\s+)?(@+)\s+and\s+(?:the\s+)?(@+)`,
  'i',
);
const RIGHT_PARTNER = new RegExp(
  String.raw`^((?:\s+${PLAIN_WORD}){0,9}?)\s+(to|from|with|into)\s+(?:the\s+|its\s+|all of\s+)?(@+|world\b(?: as a whole)?|any one country|all countries|its largest|rest of the world)`,
  'i',
);
const RIGHT_OF = /^\s+of\s+(?:the\s+)?(@+)(?:['’]s?)?(?:\s+([a-z][\w-]+))?/;
const RIGHT_HAS =
  /^(?:\s+[\w@$€£¥,.-]+){0,3}?\s+that\s+(?:the\s+)?(@+)\s+(?:runs?|ran|had|has|have|recorded|posted|spent|reported|saw)\b/i;
const RIGHT_OF_ANY = /^(?:\s+in\s+[\w ]{0,30}?)?\s+of\s+(?:the\s+)?(@+)/i;

/** The sentence with each economy replaced by signs of the same length, so that offsets stay. */
function mask(text: string, economies: readonly EconomyMention[]): string {
  let masked = text;
  for (const { start, end } of economies) masked = masked.slice(0, start) + '@'.repeat(end - start) + masked.slice(end);
  return masked;
}

const flowIsPlain = (own: string): boolean => /^(?:exports?|imports?|shipments|trade)$/i.test(own);
const GOODS_SERVICES = /\bgoods and services\b/i;

/** `goods`, `services`, `goods_services`, a product as named, or null where nothing is said. */
function productOf(text: string, start: number, end: number, economies: readonly EconomyMention[]): string | null {
  const left = text.slice(Math.max(0, start - 24), start);
  const right = text.slice(end, end + 90);
  const own = text.slice(start, end);
  if (
    (/\bgoods and\s+$/i.test(left) && /^services\b/i.test(own)) ||
    /^\s+(?:in|of)\s+goods and services\b/i.test(right) ||
    /\bgoods and services\s+(?:trade\s+)?$/i.test(left)
  )
    return 'goods_services';
  if (
    (/\bservices?\b/i.test(own) && !/\bgoods and\s+$/i.test(left)) ||
    /\bservices\s+(?:trade\s+)?$/i.test(left) ||
    /^\s+(?:in|of)\s+services\b/i.test(right)
  )
    return 'services';
  if (/\b(?:goods|merchandise)\b/i.test(own) || /\b(?:goods|merchandise)\s+(?:trade\s+)?$/i.test(left)) return 'goods';
  if (/^\s+(?:in|of)\s+(?:[\w.]+\s+)?(?:goods|merchandise)\b(?!\s+such)/i.test(right)) return 'goods';
  const named =
    /^\s+of\s+(?:many\s+|all\s+|some\s+)?((?!the\b|its\b|a\b|about\b|more\b|over\b|nearly\b)[a-z][\w-]*(?:\s+(?:and\s+)?(?!(?:to|from|with|into|by|at|in|were|was|fell|rose|grew|had|have|has|is|are|for|which|that|dropped|jumped|surged|declined|increased|decreased|more|totaled|reached|came|climbed|sank|shrank|slid|up|down)\b)[a-z][\w-]*){0,4})/.exec(
      right,
    );
  const ofForeign = /^\s+of\s+(?:the\s+)?@+(?:['’]s)?\s+([a-z][\w-]+(?:\s+and\s+[a-z][\w-]+)?)/.exec(
    mask(text, economies).slice(end),
  );
  if (
    ofForeign &&
    !/^(?:goods|products|merchandise|wares|origin|to|from|with|into|and|in|fell|rose|grew|were|was|by|at|dropped|jumped|surged|declined|increased|decreased|slumped|climbed|as|over|during|for|worth|totaled|totalled|came|reached|amounted|hit|is|are|has|had)\b/i.test(
      ofForeign[1]!,
    )
  )
    return ofForeign[1]!;
  const narrowed = flowIsPlain(own) ? narrowingWords(mask(text, economies).slice(0, start)) : null;
  if (narrowed) return narrowed;
  if (named && !economies.some((e) => e.start >= end && e.start < end + 4)) return named[1]!.trim();
  return null;
}

/** Every flow named in a sentence, with its two sides as far as the words around it say. Offsets are within the sentence. */
export function findFlows(
  text: string,
  economies: readonly EconomyMention[] = findEconomies(text),
): readonly FlowMention[] {
  const masked = mask(text, economies);
  const at = (offset: number): string | null => economies.find((e) => e.start === offset)?.code ?? null;
  const found: FlowMention[] = [];
  for (const match of masked.matchAll(FLOW)) {
    const { balance, exports: out, imports: into, gap } = match.groups!;
    const [start, end] = [match.index, match.index + match[0].length];
    const flow: Flow = balance ? 'balance' : out ? 'exports' : into ? 'imports' : 'total';
    const [left, right] = [masked.slice(0, start), masked.slice(end)];
    const sides = sidesOf(left, right, end, at, flow);
    const whole =
      /\b(?:foreign|external|global|world|worldwide|overall|overseas)\b/i.test(match[0]) ||
      /\b(?:worldwide|global|world|overall|total)\s+$/i.test(left);
    found.push({
      start,
      end,
      flow,
      gap: gap && /deficit|shortfall|gap/i.test(gap) ? 'deficit' : gap && /surplus/i.test(gap) ? 'surplus' : null,
      product: productOf(text, start, end, economies) ?? (GOODS_SERVICES.test(match[0]) ? 'goods_services' : null),
      reporter:
        sides.reporter ??
        (/\b(?:global|world)\s*(?:trade)?$/i.test(left.trimEnd().slice(-7)) || /\b(?:global|world) /i.test(match[0])
          ? 'WLD'
          : null),
      partner: sides.partner ?? (whole && sides.reporter !== 'WLD' ? 'WLD' : null),
      bilateral:
        (!/\b(?:that|this)\s+$/i.test(left) && /\b(?:bilateral|two-way)\b/i.test(match[0])) ||
        /\b(?:bilateral|two-way)\s+$/i.test(left) ||
        /^\s+between\s+the\s+(?:two|world['’]s two)/i.test(right),
    });
  }
  return merged(found, text);
}

/** "A deficit in goods trade with China" and "the balance ... in deficit" are one flow each, not two. */
function merged(found: readonly FlowMention[], text: string): readonly FlowMention[] {
  const result: FlowMention[] = [];
  for (const mention of found) {
    const before = result.at(-1);
    const between = before ? text.slice(before.end, mention.start) : '';
    if (
      before?.flow === 'balance' &&
      mention.flow === 'total' &&
      /^\s+(?:of [\w.' ]{1,40} )?(?:in|of)\s+[\w.'’ ]{0,30}$/i.test(between)
    ) {
      result[result.length - 1] = {
        ...before,
        end: before.end,
        reporter: before.reporter ?? mention.reporter,
        partner: mention.partner ?? before.partner,
        product: before.product ?? mention.product,
      };
    } else if (before?.flow === 'balance' && before.gap === null && mention.gap !== null && /\bin\s+$/.test(between)) {
      result[result.length - 1] = { ...before, gap: mention.gap };
    } else result.push(mention);
  }
  return result;
}

interface Sides {
  readonly reporter: string | null;
  readonly partner: string | null;
}

function sidesOf(left: string, right: string, end: number, at: (offset: number) => string | null, flow: Flow): Sides {
  const pair = LEFT_PAIR.exec(left);
  if (pair && flow === 'total')
    return { reporter: at(pair.index), partner: at(pair.index + pair[0].indexOf(pair[2]!, pair[1]!.length)) };
  const between = RIGHT_BETWEEN.exec(right);
  if (between) {
    const first = end + between[0].search(/@/);
    return { reporter: at(first), partner: at(end + between[0].length - between[2]!.length) };
  }
  const owner = LEFT_REPORTER.exec(left);
  let reporter =
    owner && !/\b(?:to|from|with|into|for)\s+(?:the\s+)?$/i.test(left.slice(0, owner.index)) ? at(owner.index) : null;
  let partner: string | null = null;
  const other = RIGHT_PARTNER.exec(right);
  if (other) {
    const offset = end + other[0].length - other[3]!.length;
    const code = /^@/.test(other[3]!) ? at(offset) : /^its/i.test(other[3]!) ? null : 'WLD';
    const word = other[2]!.toLowerCase();
    if (flow === 'imports' && (word === 'into' || word === 'to')) reporter ??= code;
    else partner = code;
  }
  const of = RIGHT_OF.exec(right);
  if (of) {
    const code = at(end + of[0].search(/@/));
    if (of[2] && flow === 'imports') partner ??= code;
    else if (!of[2] || flow !== 'exports') reporter ??= code;
    else reporter ??= code;
  }
  const has = RIGHT_HAS.exec(right);
  if (has) reporter ??= at(end + has[0].lastIndexOf(has[1]!));
  const ofAny = RIGHT_OF_ANY.exec(right);
  if (ofAny && !reporter) reporter = at(end + ofAny[0].length - ofAny[1]!.length);
  return { reporter, partner: partner === reporter ? null : partner };
}
