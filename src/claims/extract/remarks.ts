import { clauseAround } from './clauses.js';
import type { Draft, Marks } from './draft.js';
import { unitOfQuantity } from './draft.js';
import { matchesOf } from './matches.js';
import { overlaps, type PhraseFields, phrase } from './phrase.js';
import type { PrintedQuantity } from './quantities.js';
import { gateOf, opens } from './word-gates.js';

const TARIFF = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|import tax(?:es)?|surcharges?)\b/i;
const RATE_BEFORE =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|taxe?s?|surcharges?)\b(?:\s+(?:rates?|rate))?(?:\s+(?:(?:go(?:es|ing)?|went)\s+up|(?!(?:fell|rose|dropped|grew|exports|imports|down|up|declined|increased)\b)[-\w.']+)){0,6}?\s+(?:of|at|to|from|by|is|was|are|were|be|between|on)\s+(?:(?:up to|as much as|an? (?:additional|extra|further))\s+)?$/i;
const RATE_AFTER =
  /^(?:°|\))?[- ]?\s*(?:(?!(?:to|ahead|of|before|after|amid|despite|on|in|from|over|by|as|with|due|since|because|for)\s)[\w.-]+\s+){0,4}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?)\b/i;
const UNDER_TARIFF =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?)\b[^.;,]{0,24}?\b(?:on|covering|affecting|to|hitting|targeting)\s+(?:(?:about|around|nearly|some|roughly|another|over)\s+)?(?:[-\w.']+\s+){0,4}?(?:worth\s+)?$/i;
/** "Tariffs on goods worth # will go up from 10% to": what happens to the rate of those. */
const GOES_UP =
  /^\s(?:of\s[^#.;,]{3,50}?\s)?(?:(?:will|would|could|are\sto|were\sto|is\sto|was\sto)\s)?(?:(?:be\s)?(?:raised|increased|doubled|lifted|hiked)|go(?:es)?\sup|went\sup|rise|rose|increase|jump(?:ed)?|climb(?:ed)?)\s(?:from|to)\s$/i;
/** "# of Chinese exports are under tariffs", "goods worth # face new duties". */
const FACES_TARIFF =
  /^(?:\s(?:worth\s)?(?:of|in)\s[^#.;,]{3,50}?)?\s(?:(?:is|are|was|were|have been|came|come|fall|fell)\s(?:now\s|also\s|already\s)?(?:under|subject to|hit by|covered by|affected by|liable to|burdened (?:with|by))|(?:now\s)?faces?|faced)\s(?:[a-z-]+\s){0,4}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/i;
const AIM =
  /\b(?:wants?|aims?|aimed|aiming|(?<!\b(?:big|bigger|biggest|large|larger|prime|main|obvious|easy|easier|likely|next|soft|favou?rite|first|another)\s)targets?|targeted|targeting|goals?|ambition|is meant to|are meant to|plan is|plans? (?:to|for)|planned to|hopes? to|hoped to|pledged|promised|vow(?:s|ed)|commit(?:s|ted)? to|strategy|seeks? to|agreed to (?:buy|purchase|raise|lift|take|bring|push|double|increase|expand)|intends? to)\b/i;

const TARIFF_GATE = gateOf('tariffs?|duty|duties|levy|levies|tax|taxes|surcharges?');
const AIM_GATE = gateOf(
  'wants?|aims?|aimed|aiming|targets?|targeted|targeting|goals?|ambition|meant|plans?|planned|hopes?|hoped|pledged|promised|vows|vowed|commit|commits|committed|commited|strategy|seeks?|agreed|intends?',
);

const printed = (q: PrintedQuantity, fields: PhraseFields = {}): PhraseFields => ({
  quantity: q.quantity,
  value: Math.abs(q.quantity.value),
  unit: unitOfQuantity(q.quantity),
  sign: 1,
  at: q.start,
  atEnd: q.end,
  ...fields,
});

/** "Exports of # are the target", "with # as the goal". */
const IS_AIM =
  /^\s+(?:(?:is|are|was|were|remains?)\s+(?:the|its|their)|as\s+(?:the|an?|its))\s+(?:[a-z]+\s+)?(?:targets?|goals?|aims?)\b/i;
/** "A new goal for trade, # a year, was announced". */
const APPOSED_AIM = /\b(?:goals?|targets?)\b[^#;.]{0,70},\s+(?:(?:a|per|each)\s+year\s*)?,/i;

/** Numbers of a policy: the rate of a tariff, goods under tariff, a target for trade. They are no figures of trade. */
function numbersOfPolicy(marks: Marks): readonly Draft[] {
  const { text } = marks;
  if (marks.quantities.length === 0) return [];
  const tariffs = opens(text, TARIFF_GATE) && TARIFF.test(text);
  const aim = opens(text, AIM_GATE) ? AIM.exec(text) : null;
  if (!tariffs && !aim) return [];
  const found: Draft[] = [];
  marks.quantities.forEach((q, i) => {
    const before = marks.quantities[i - 1];
    const left = text.slice(Math.max(before?.end ?? 0, q.start - 90), q.start);
    const right = text.slice(q.end, q.end + 50);
    const percent = q.quantity.unit === 'percent';
    const rate = tariffs && percent && (RATE_BEFORE.test(left) || RATE_AFTER.test(right));
    const next =
      tariffs &&
      percent &&
      found.length > 0 &&
      found.at(-1)!.atEnd === before?.end &&
      (/^\W*(?:(?:from|to|and|or|instead of|up from|down from|before)\s+)+$/i.test(left) || GOES_UP.test(left));
    const covered =
      tariffs &&
      !percent &&
      (UNDER_TARIFF.test(text.slice(Math.max(0, q.start - 70), q.start)) ||
        FACES_TARIFF.test(text.slice(q.end, q.end + 140)));
    const aimed =
      aim !== null &&
      aim.index < q.start &&
      q.start - aim.index < 150 &&
      !/[;]|[.]\s|,\s(?:but|while|after|compared|up|down)\b|\bfrom\s+$|\bin\s+(?:19|20)\d\d,\s+up\b/i.test(
        text.slice(aim.index, q.start),
      ) &&
      !/\bin\s+(?:19|20)\d\d\s*,\s*$/.test(right.slice(0, 12)) &&
      ((/\b(?:at|to|of|by|for|reach|reaching|hit|exceed|earn|sell|ship|export|import|buy|purchase|generate|fetch|raise|spend|achieve|attain|cross|surpass|top|bring\s+in|take\s+in|and|worth|be|is|was|were|another|than|total|goods|trade|exports|imports|targeting)\s+(?:(?:about|around|nearly|some|over|more than|at least)\s+)?$/i.test(
        left,
      ) &&
        !/,\s*$/.test(left)) ||
        APPOSED_AIM.test(left + right));
    const given = aim !== null && aim.index > q.start && IS_AIM.test(right);
    if (!rate && !next && !covered && !aimed && !given) return;
    const word = covered || rate ? q.start : aimed && found.length === 0 ? aim.index : q.start;
    found.push(phrase('not_checkable', marks, Math.max(word, q.start - 60), q.end, printed(q)));
  });
  return found;
}

const DEMAND =
  /\b(?:should|must|ought to|needs? to(?! know\b)|urged|urges|called (?:on|for)|calls? (?:on|for)|demand(?:s|ed)?(?=\s+that)|promise(?:s|d)?|pledge(?:s|d)?|wants?|want|hop(?:es?|ed|ing) to|aims? to|threaten(?:s|ed)?)\b/gi;
const DEMAND_GATE = gateOf(
  'should|must|ought|needs?|urged|urges|called|calls?|demand|demands|demanded|promise|promises|promised|pledge|pledges|pledged|wants?|hopes?|hoped|hoping|aims?|threaten|threatens|threatened',
);
const OUTLOOK = /\bshould\s+(?:lift|ease|rise|fall|grow|boost|help|recover|narrow|widen|improve|slow)\b/i;
const EVALUATED =
  /\b(?:remain(?:s|ed)?|stay(?:s|ed)?|was|were|is|are|has been|have been|looks?|be|become|became)\s+(?:[a-z]+\s+){0,3}?(?:weak|strong|sluggish|subdued|robust|brisk|fragile|resilient|buoyant|bleak|grim|gloomy|gloomier|chronic|uncertain|complex|challenging|difficult|important|encouraging|worrying|disappointing|unsustainable|unacceptable|unfair|excellent|good|bad|healthy|slower)\b|\b(?:ceased\s+to\s+matter|lost\s+(?:its|their)\s+importance|green\s+shoots)\b|\b(?:is|was|are)\s+a\s+symptom\s+of\b|\bdominates?d?\b|\bwithstood\b|\bheadwinds\b|\bcan do little\b|\bdetermine\b/gi;
const EVALUATED_GATE = gateOf(
  'ceased|lost|shoots|symptom|weak|strong|sluggish|subdued|robust|brisk|fragile|resilient|buoyant|bleak|grim|gloomy|gloomier|chronic|uncertain|complex|challenging|difficult|important|encouraging|worrying|disappointing|unsustainable|unacceptable|unfair|excellent|good|bad|healthy|slower|dominate|dominates|dominated|dominatesd|withstood|headwinds|little|determine',
);
const TRADE =
  /\b(?:trade|exports?|imports?|deficit|surplus|gap|tariffs?|deal|markets?|sales|shipments?|partners?|visas?|goods|demand|economy|companies|imbalance|shipping|currency|report)\b/i;

const SPELL = /\b(?:good|bad|strong|weak|excellent|difficult)\s+(?:year|month|quarter|half|period|season|start|end)\b/i;
/** "Removed tariffs on goods from the poorest countries", "halved its duty on edible oils": what was decided, and no trade. */
const ACT =
  /\b(?:put|imposed|slapped|removed|abolished|scrapped|halved|raised|lifted|lowered|suspended|levied|introduced|doubled|announced|remove|impose)\s+(?:(?:all|its|their|the|new|higher|import|punitive|extra|steep|heavy)\s+){0,3}(?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\s+on\s+(?:[-\w.']+\s?){1,9}/gi;
const ACT_GATE = gateOf(
  'put|imposed|slapped|removed|abolished|scrapped|halved|raised|lifted|lowered|suspended|levied|introduced|doubled|announced|remove|impose',
);

/** What somebody demands, or thinks of trade, in a clause without a number. */
function opinions(marks: Marks): readonly Draft[] {
  const { text } = marks;
  const found: Draft[] = [];
  for (const [gate, form] of [
    [DEMAND_GATE, DEMAND],
    [EVALUATED_GATE, EVALUATED],
  ] as const)
    for (const match of opens(text, gate) ? matchesOf(form, text) : []) {
      const [start, end] = clauseAround(text, match.index, match.index + match[0].length);
      const words = text.slice(start, end);
      if (marks.quantities.some((q) => q.start < end && start < q.end)) continue;
      if (!TRADE.test(words) && marks.flows.length === 0) continue;
      if (/^(?:who|which)\b/i.test(words) || (form === DEMAND && OUTLOOK.test(words))) continue;
      // "It was a bad year", "was especially strong, climbing #": what figures say.
      if (
        form === EVALUATED &&
        (SPELL.test(words) || marks.quantities.some((q) => q.start >= end && q.start - end < 40))
      )
        continue;
      found.push(phrase('not_checkable', marks, start, end));
    }
  for (const match of opens(text, TARIFF_GATE, ACT_GATE) ? matchesOf(ACT, text) : []) {
    const end = match.index + match[0].length;
    if (!marks.quantities.some((q) => q.start < end + 3 && match.index < q.end))
      found.push(phrase('not_checkable', marks, match.index, end));
  }
  return found;
}

const QUOTED = /^"(?<said>[^"]{12,140}?)[,.]?"/;

/** A quotation that holds no number is a remark: "The worst is behind us," said a trader. */
function quotation(marks: Marks): readonly Draft[] {
  const match = QUOTED.exec(marks.text);
  if (!match || !/\b(?:said|says|told|added|warned|wrote)\b/i.test(marks.text.slice(match[0].length))) return [];
  const end = 1 + match.groups!.said!.length;
  return marks.quantities.some((q) => q.start < end) ? [] : [phrase('not_checkable', marks, 1, end)];
}

/** What no figure can test: tariffs and targets with their numbers, demands, opinions, quotations. */
export function remarkPhrases(marks: Marks): readonly Draft[] {
  const found: Draft[] = [];
  for (const draft of [...numbersOfPolicy(marks), ...quotation(marks), ...opinions(marks)])
    if (!found.some((other) => overlaps(other, draft))) found.push(draft);
  return found;
}
