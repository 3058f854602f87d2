import { matchesOf } from './matches.js';
import { byOpening } from './opening.js';
import { gateOf, opens } from './word-gates.js';

/** A word that says that something went up or down. */
export interface ChangeWord {
  readonly start: number;
  readonly end: number;
  readonly sign: 1 | -1;
  /** `after` words follow the number they belong to: "5.7 percent lower", "$1.2 billion more than". */
  readonly place: 'before' | 'after' | 'either';
}

/** What a number is led to by: "by about 12", "of nearly $2", "a further 3". */
const BY_NUMBER =
  '(?= (?:(?:back|off|again|sharply|strongly|slightly|further|somewhat|steeply|modestly) )?(?:(?:by|of) )?(?:(?:about|some|another|nearly|almost|over|around|roughly|just|an?|more than|less than|as much as|a further|an annual) ){0,2}(?:[A-Z]{0,3}[$\u00a4\u00a3\u00a5]? ?\\d|half\\b|an? (?:third|quarter|fifth|tenth)\\b))';
/** A noun that tells of a change only where it stands at a number: "a bounce of 5 percent", "a 5 percent annual bounce". */
const AT_NUMBER = (nouns: string): string =>
  `(?:(?:${nouns})(?=,? (?:of|by|in [^.,;#\\d]{3,50} (?:of|by|was|amounted to|came to)) (?:(?:about|some|nearly|almost|over|around|just|more than) )?[A-Z]{0,3}[$\u00a4\u00a3\u00a5]? ?\\d)|(?<=(?:%|\\bper ?cent|\\b[mbtr]+illion|\\d ?bn)[ -](?:(?:yearly|annual|monthly|quarterly|year-on-year|month-on-month|sharp|overall|nominal|further) )?)(?:${nouns})(?= (?:in|of|on|from|over|to|for|compared|against|versus|year|a year|last)\\b|[.,;)]|$))`;
const UP_NOUNS =
  'bounce(?:-?back)?|rally|addition|step-up|run-up|escalation|bump|revival|resurgence|uplift|spurt|upward (?:move(?:ment)?|trend)|increment|pick-up|ascent|augmentation';
const DOWN_NOUNS =
  'pull-?back|slippage|dive|drop-?off|fall-?off|decrement|cooling|slackening|downtick|correction|erosion|downward (?:move(?:ment)?|trend)|lowering|setback|diminution|deterioration|free[- ]fall|step-down';
/** "A 12 percent cut in imports", where a cut in tariffs is none. */
const CUT_IN =
  '(?<=(?:%|\\bper ?cent|\\b[mbtr]+illion) )cut(?= in [^.,;\\d]{0,40}\\b(?:exports|imports|shipments|purchases|sales|deliveries|supplies)\\b)';
/** Verbs that tell of trade in many ways, and of a change where a number says by how much. */
const UP_STEMS =
  'recoup|reviv|amplifi|amplify|augment|heighten|gallop|hopp|popp|sprint|flourish|ascend|perk|leap|balloon|mount|bounc|boom|zoom|multiply|hik|firm|upp|claw';
const RARELY_UP = `(?:${UP_STEMS})(?:ed|ing)|(?:edg|nudg|tick|inch|creep|drift|mov|push|shoot|head|trend|march)(?:ed|ing) higher|(?:crept|shot|went|came in|come in|coming in|end(?:ed|ing)|clos(?:ed|ing)) higher|(?:power|roar|rac|forg|pull)(?:ed|ing) ahead`;
const DOWN_STEMS =
  'crash|retreat|cool|shedd|fad|nosediv|skidd|backslid|slacken|lessen|tank|thinn|lower|deteriorat|worsen|moderat|descend|regress|wilt|implod|swoon|buckl|stumbl|sputter|toppl';
const RARELY_DOWN = `(?:${DOWN_STEMS})(?:ed|ing)|shedding|tail(?:ed|ing) off|back(?:ed|ing) off|g(?:ave|iven|iving) back|roll(?:ed|ing) back|(?:pulling|scaling) back|evaporating|went south|(?:edg|nudg|tick|inch|creep|drift|mov|head|trend|lurch)(?:ed|ing) lower|(?:crept|went|came in|come in|coming in|end(?:ed|ing)|clos(?:ed|ing)) lower`;

const FALL =
  'negative growth|de-?growth|minus(?= (?:of|was|is|came|comes|amounted|stood|reached|in|for)\\b)|miss(?:ed|es)(?= (?:those|that|last|the (?:year|level|result|previous|month|same|figure|mark))\\b)|thinned|fell|falls?|fallen|falling|dropp?(?:ed|s|ing)?|drop|declin(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|shrank|shrunk|shr[iu]nk(?:s|ing|age)?|slump(?:ed|s|ing)?|plung(?:e|ed|es|ing)|plummet(?:ed|s|ing)?|slid(?:e|es|ing)?|sank|sunk|sink(?:s|ing)?|tumbl(?:e|ed|es|ing)|contract(?:ed|s|ing|ion)|narrow(?:ed|s|ing)?|dip(?:ped|s|ping)?|slip(?:ped|s|ping)?|lost|los(?:e|es|ing|s)|reduc(?:e|ed|es|ing|tion)|retreat(?:ed|s)?|weaken(?:ed|s|ing)?|eas(?:ed|es|ing)|shed|skidd?(?:ed|s)?|cooled|down|lowered|lowers|lower(?= (?:global|world|trade|exports|imports))|halved|crash(?:ed|es)?|collaps(?:e|ed|es|ing)|diminish(?:ed|es|ing)?|dwindl(?:e|ed|es|ing)|sagg(?:ed|ing)|nosediv(?:e|ed)|div(?:ed|es|ing)|dove|reced(?:ed|es|ing)|lagg(?:ed|ing)(?= (?:those|that|the (?:year|month|same))\\b)|ebb(?:ed|s|ing)|soften(?:ed|s|ing)|melt(?:ed|s|ing)(?= (?:away |down )?(?:by|to|from)\\b)|evaporated|gave way(?= by\\b)|gave up(?= (?:about |some |another |nearly |almost )?[A-Z$¤£]{0,3}\\d)|giv(?:es?|ing) up(?= (?:about |some |another |nearly |almost )?[A-Z$¤£]{0,3}\\d)|downturn|halves|halving|pared|cut back|cut(?= by\\b)|(?:cut|cuts|cutting|slashed|slashes|slashing|trimmed|trims|trimming|scaled back|curtailed|curbed)(?= (?:(?:its|their|back|down|total|the|on) ){0,2}(?:[\\w.\u0027-]+ ){0,3}(?:exports?|imports?|purchases|shipments|sales|deliveries|supplies|trade|deficit|surplus|gap|shortfall|bill)\\b[^.,;\\d]{0,60}? by (?:about |nearly |almost |more than |over |some |a further |another )?[A-Z]{0,3}[a-z]{0,2}[$¤£¥¸]?\\s?\\d)|slashed(?= by\\b)|trimmed(?= by\\b)|off(?= (?:by )?(?:about |nearly |almost |more than |an? mere |just |only |some )?(?:\\d|half|an? (?:third|quarter|fifth|sixth|tenth|half)|two-thirds|three-quarters))|fade[ds]?|went down|slackened|lessened|downswing|(?:setback|diminution)(?= (?:of|in)\\b)|tightened(?= (?:by\\b|to\\b|\\d))|(?:pulled|scaled) back|wan(?:ed|es|ing)|abat(?:ed|es|ing)|backslid|crater(?:ed|s|ing)|subsid(?:ed|es|ing)|tanked|wither(?:ed|s|ing)|tapered|shrivel(?:l?ed|l?ing)|crumbl(?:ed|es|ing)|ratcheted down|(?:worsened|deteriorated)(?= (?:by\\b|(?:about |some |nearly )?\\d))|deteriorat(?:ed|ion)(?= (?:by|of)\\b)|worsening(?= of\\b)|weaker';
const RARE_FALL = `(?:${RARELY_DOWN})${BY_NUMBER}|${AT_NUMBER(DOWN_NOUNS)}|${CUT_IN}`;
const RISE =
  '(?<!\\d )plus(?= (?:of|was|is|came|comes|amounted|stood|reached|in|for)\\b)|(?:beat|beats|outdid|overshot|overtook|surpassed|topped|bettered)(?= (?:(?:those|that) (?:of|in|for) (?:last|the (?:year|previous|same))|last|the (?:year|level|result|previous|month|same|figure|mark|[A-Z]{0,3}[$¤£¥]?\\d[\\d.,]*(?:\\s?[A-Za-z]+){0,3} (?:of|in|seen|recorded|reported))|(?:Jan|Febr|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*)\\b)|were bettered(?= by)|thickened(?= by)|enhanced(?= by)|rose|ris(?:e|es|en|ing)|grew|grow(?:s|n|ing|th)?|increas(?:e|ed|es|ing)|gain(?:ed|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:e|ed|es|ing)|soar(?:ed|s|ing)?|expand(?:ed|s|ing)?|expansion|widen(?:ed|s|ing)?|advanc(?:e|ed|es|ing)|swell(?:ed|s|ing)?|swollen|rebound(?:ed|s|ing)?|recover(?:ed|s|ing|y)|boost(?:ed|s)?|leap(?:t|ed|s)?|(?:sky-?)?rocket(?:ed|s|ing)?|lift(?:ed|s|ing)?|rais(?:e|ed|es|ing)|(?<!\\b(?:add|adds|added|adding|made|make|makes|making) )up|uptick|upswing|balloon(?:ed|s)?|edged higher|doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|accelerat(?:ed|es|ing|ion)|improv(?:ed|es|ing|ement)|deepen(?:ed|s|ing)|mount(?:ed|s)|spik(?:e|ed|es|ing)|strengthen(?:ed|s|ing)?|exceed(?:ed|s)?(?= (?:by\\b|that|those|last (?:year|month|quarter|spring|summer|autumn|winter|[A-Z])|the (?:year|one|figure|level|result|previous|month|same|[A-Z]{0,3}[$¤£¥]?\\d[\\d.,]*(?:\\s?[A-Za-z]+){0,3} (?:of|in|seen|recorded|reported))))|picked up|went up|swelled|swells|upturn|multiplied|progress(?:ed|es|ing)|escalat(?:ed|es|ing)|burgeon(?:ed|s|ing)|firmed|outstripped(?= (?:those|that|the (?:year|month|same))\\b)|leapt|leaps|pick-?up(?= (?:of|in)\\b)|pickup|rallied|rall(?:ies|ying)|mushroom(?:ed|s|ing)|vault(?:ed|s|ing)|snowball(?:ed|s|ing)|boom(?:ed|s|ing)(?= (?:by )?#?\\d)|ratcheted up|zoomed|catapulted|hike[ds]?|bounced|(?:adding|putting on)(?= (?:about |some |another |nearly |almost )?\\d[\\d.]{0,6}\\s?(?:%|per))|added(?! up)|adds(?! up)|put on(?= (?:about |some |another |nearly )?[A-Z$¤£\\d])|(?:turnaround|swing)(?= of\\b)|increment(?= (?:of|by|in)\\b)|upsurge';
const RARE_RISE = `(?:${RARELY_UP})${BY_NUMBER}|${AT_NUMBER(UP_NOUNS)}`;
/** What was reached before: "under the record of May", "over those of last year". */
const LEVEL_BEFORE =
  "(?= (?:that|those|(?:its|their|the|last year's|[A-Z][a-z]+'s) (?:[a-z-]+ ){0,3}?(?:records?|peaks?|highs?|levels?|figures?|marks?|values?|totals?|results?|averages?|amounts?|volumes?)) (?:of|for|in|set|reached|recorded|seen|from|a year)\\b)";
const LESS = `under${LEVEL_BEFORE}|lower|worse|lighter|thinner|poorer|(?:was|were|is|are|been) (?:(?:shaved|knocked|lopped|sliced|chopped|wiped|trimmed|taken) off|lost(?= (?:in|on|from)\\b))|on the minus side|behind(?= (?:those|that of|last (?:year|month|quarter)|the (?:year|level|result|previous|month|same|figure))\\b)|(?<!\\bor )less(?! (?:quickly|rapidly|sharply|strongly|steeply|slowly|fast|briskly|markedly)\\b)|smaller|fewer|narrower|slower|below|down|short(?= of)|shy(?= of)`;
const MORE = `over${LEVEL_BEFORE}|higher|better|heavier|thicker|beyond(?= (?:the (?:level|figure|mark|result|total)|those|that|last|what)\\b)|(?:was|were|is|are|been) (?:added|put on)(?= to\\b)|on the plus side|to (?:its|their) credit|to the good|(?<!\\bonce )more(?! (?:or less|quickly|rapidly|sharply|strongly|steeply|slowly|briskly|markedly|modestly)\\b)|larger|bigger|greater|wider|stronger|faster|above|ahead`;
const patternOf = (fall: string, rise: string): RegExp =>
  byOpening(new RegExp(String.raw`\b(?:(?<fall>${fall})|(?<rise>${rise})|(?<less>${LESS})|(?<more>${MORE}))\b`, 'gi'));
const PATTERN = patternOf(FALL, RISE);
/** With the rarer words too, for the sentences that have one of them. */
const FULL_PATTERN = patternOf(`${FALL}|${RARE_FALL}`, `${RISE}|${RARE_RISE}`);
const RARE_GATE = gateOf(
  [
    ...`${UP_STEMS}|${DOWN_STEMS}|tail|back|roll|pull|scal|evaporat|power|roar|rac|forg`
      .split('|')
      .flatMap((stem) => [`${stem}ed`, `${stem}ing`]),
    'shedding|gave|given|giving|went|higher|lower|ahead|cut|bounce|bounceback|rally|addition|step|run|escalation|bump|revival|resurgence|uplift|spurt|upward|increment|pick|ascent|augmentation|pull|pullback|slippage|dive|drop|dropoff|fall|falloff|decrement|cooling|slackening|downtick|correction|erosion|downward|lowering|setback|diminution|deterioration|freefall',
  ].join('|'),
);
/** Every word of change in a stretch of text. "more than 5 percent" is a hedge, which the caller knows by the quantity. */
export function findChanges(text: string): readonly ChangeWord[] {
  const found: ChangeWord[] = [];
  for (const match of matchesOf(opens(text, RARE_GATE) ? FULL_PATTERN : PATTERN, text)) {
    const { fall, less, more } = match.groups!;
    const last = found.at(-1);
    // "Fell faster", "rose even less": how it moved, and not which way.
    if (last?.place === 'either' && HOW_IT_MOVED.test(match[0]) && ADVERBIAL.test(text.slice(last.end, match.index)))
      continue;
    // "Grew at a considerably lower rate, by #": how fast, too.
    if ((less || more) && last && AT_A.test(text.slice(Math.max(0, match.index - 30), match.index)))
      if (RATE_BEHIND.test(text.slice(match.index + match[0].length, match.index + match[0].length + 24))) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      sign: fall || less ? -1 : 1,
      place: less || more ? 'after' : 'either',
    });
  }
  return found;
}

const AT_A = /\b(?:at|with)\s(?:an?|its|the)\s(?:[a-z]+\s){0,2}$/;
const RATE_BEHIND = /^\s(?:[a-z]+\s)?(?:rate|pace|speed|clip|tempo)\b/;
const HOW_IT_MOVED = /^(?:faster|slower|more|less|further|better|worse|stronger)$/i;
const ADVERBIAL = /^\s(?:(?:even|much|far|still|somewhat|a little|slightly)\s)?$/;
