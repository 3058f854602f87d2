import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { phrase } from './phrase.js';
import { gateOf, opens } from './word-gates.js';
import { wordSource } from './word-source.js';

/** What a judgement on trade is about. */
const SUBJECT =
  /\b(?:exports?|imports?|trade|trading|exporters?|importers?|deficits?|surplus(?:es)?|imbalances?|shipments|tariffs?|protectionism|deals?|agreements?|pact|relations|relationship|ties|partnership|cooperation|econom(?:y|ies)|markets?|demand|competitiveness|globali[sz]ation|industr(?:y|ies)|sectors?|business(?:es)?|compan(?:y|ies)|firms|producers|farmers|manufacturers|figures|results?|performance|outlook|environment|structure|products?|goods|countr(?:y|ies)|yardstick|sanctions|policy|diversification|decoupling|@+)\b/i;

const QUALITIES =
  'complementary|resilient|resilience|bleak|encouraging|discouraging|unsustainable|sustainable|unfair|fair|fairer|reciprocal|balanced|imbalanced|unbalanced|lopsided|dependent|reliant|intertwined|interdependent|vital|crucial|essential|critical|key|central|important|significant|healthy|unhealthy|sound|stable|fragile|robust|solid|strong|weak|sluggish|subdued|dynamic|vibrant|brisk|buoyant|promising|optimistic|pessimistic|cautious|confident|worried|concerned|worrying|alarming|disappointing|satisfactory|satisfying|impressive|remarkable|exceptional|extraordinary|excellent|good|bad|poor|positive|negative|favourable|favorable|unfavourable|unfavorable|difficult|challenging|tough|hard|complex|complicated|severe|grim|uncertain|unclear|vulnerable|exposed|competitive|uncompetitive|attractive|beneficial|harmful|damaging|destructive|dangerous|threatening|crippling|necessary|inevitable|impossible|possible|improbable|unlikely|successful|unsuccessful|limited|narrow|concentrated|diverse|diversified|mature|backward|open|closed|free|welcome|good-natured|tense|strained|close|closer|deep|deeper|friendly|hostile|cordial|normal|abnormal|irreplaceable|indispensable|inseparable|profitable|unprofitable|affordable|better|worse|unjust|illegal|unacceptable|untenable|intolerable|wrong|right|misleading|meaningless|irrelevant|relevant|useful|useless|helpful|unhelpful|painful|sensitive|controversial|historic|unprecedented|unusual|surprising|unsurprising|enormous|huge|great|immense|vast|considerable|modest|marginal|negligible|minor|major|problematic|pressing|urgent|serious';
const NOUNS =
  'sign|symptom|proof|evidence|signal|warning|reminder|testament|symbol|pillar|backbone|engine|cornerstone|driver|lifeline|threat|risk|danger|problem|challenge|opportunity|priority|burden|drag|blow|boon|boost|relief|comfort|headache|concern|worry|success|failure|victory|disaster|tragedy|tax|weapon|tool|bargaining|blessing|curse|concession|partner|partners|beneficiary|beneficiaries|victim|victims|winner|winners|loser|losers|pity|mistake|myth|illusion|fact|matter|question|test|milestone|bright|spot|winner|strength|weakness|advantage|disadvantage|obstacle|barrier|bottleneck|bridge|balance|low|crossroads|standstill|stake|way|path|zero-sum';
const HAVE =
  'potential|room|prospects|advantages?|strengths?|weaknesses|resilience|momentum|vitality|foundation|basis|difficulty|difficulties|trouble|problems|confidence|interest|reason|importance|role|say|edge|upper';

const BE =
  '(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|becomes?|became|becoming|looks?|looked|seems?|seemed|appears?|appeared|feels?|felt|proves?|proved|proven|grows?|turned)';
const COPULA = new RegExp(
  String.raw`\b${BE}\s(?:(?:not|no|still|also|now|again|therefore|thus|both|already|currently|increasingly|rapidly|slowly|gradually|generally|by\sand\slarge|on\sthe\swhole|[a-z]+ly|far|too|so|more|less|most|very|quite|rather|fairly|as|such|highly|even|much|the|an?|one|of|in|on|at|out|good|our|their|its|his|her|to|for|going|likely|[a-z]+(?:er|est)|[a-z]+'s|biggest|main|key|important|big|great|real|clear|another|other|of\sthe|single|global|strategic|natural|major)\s){0,5}?(?:${wordSource(`${QUALITIES}|${NOUNS}`)})\b`,
  'i',
);
const JUDGED = new RegExp(
  String.raw`\b(?:depends?|relies|rely|relied|hinges?|rests?)\s(?:[a-z]+ly\s|too\smuch\s|above\sall\s|so\s)?(?:up)?on\b|\bfac(?:es?|ed|ing)\s(?:[a-z-]+\s){0,4}(?:uncertaint(?:y|ies)|challenges?|difficult(?:y|ies)|headwinds|pressures?|risks?|obstacles|barriers|competition|problems|hurdles|threats?)\b|\b(?:shows?|showed|shown|showing|displays?|displayed|demonstrates?|demonstrated|proves?|proved|confirms?|confirmed|underlines?|underlined|underscores?|underscored|highlights?|highlighted|reveals?|illustrates?|illustrated|testif(?:y|ies)|signals?|signalled|suggests?)\s(?:to\s)?(?:how\b|that\b|the\b|an?\b|its\b|their\b|our\b|(?:[a-z]+\s){0,2}(?:resilience|momentum|vitality|strength|signs?|weakness|potential|dynamism))|\bha(?:s|ve|d)\s(?:[a-z]+\s){0,3}?(?:${wordSource(HAVE.replace(/\?/g, ''))})\b|\bcasts?\s(?:an?\s)?(?:[a-z]+\s)?(?:shadow|doubt|cloud)|\bposes?\s(?:an?\s)?(?:[a-z]+\s){0,2}(?:threat|risk|challenge|danger|problem)|\b(?:matters?|counts?)\s(?:a\slot|a\sgreat\sdeal|more|most|little|less|for\s(?:little|much|more))\b|\b(?:plays?|played|playing)\s(?:by\sthe\srules|fair(?:ly)?|an?\s(?:[a-z]+\s)?(?:role|part))|\b(?:treats?|treated|treating)\s(?:[a-z@]+\s){1,4}(?:un)?fairly|\b(?:benefits?|harms?|threatens?|threatened|undermines?|endangers?|serves?|enriches|unites|divides)\s(?:both|the|all|our|its|their|everyone|everybody|each|world|global|mutual|ordinary|american|consumers|workers|farmers)\b|\b(?:moving|shifting|heading|evolving|developing)\s(?:[a-z]+\s)?(?:towards?|in\sthe\s(?:right|wrong)\sdirection|away\sfrom)\b|\b(?:gives?|gave|given)\s(?:little|no|much|some)\s(?:cause|reason|hope|room)\b|\b(?:benefits?|suffers?|gains?)\smost\b|\b(?:keeps?|kept|keeping)\s(?:[a-z]+\s){0,3}(?:stable|steady|pace|momentum|improving|growing|getting\sbetter|up\s[a-z]+\sgrowth)\b|\bcontinues?d?\sto\s(?:improve|deteriorate|deepen|mature|develop|evolve|suffer|struggle)\b|\b(?:is|are|was|were|been)\s(?:[a-z]+ly\s)?(?:improving|deteriorating|weakening|deepening|suffering|struggling|thriving|flourishing|slackening|coming\sapart|drifting\sapart|moving\scloser|levelling\soff|bearing\sfruit|paying\soff)\b|\b(?:has|have|had)\s(?:[a-z]+ly\s|again\s|further\s|also\s)?(?:improved|deteriorated|worsened|deepened|matured|suffered|struggled|paid\soff|borne\sfruit|gained\sconfidence|drifted\sapart|come\sunder\spressure)\b|\bcomplements?\seach\sother\b|\b(?:pays?|paid)\soff\b|\b(?:no|any)\swinners?\b|\b(?:(?:does|do|did)\snot|cannot|can\snot|never)\s(?:[a-z]+\s){1,3}`,
  'i',
);
const GATE = gateOf(
  `${QUALITIES}|${NOUNS}|${HAVE}`
    .split('|')
    .filter((word) => !word.includes('-'))
    .join('|'),
);
const JUDGED_GATE = gateOf(
  'depends?|relies|rely|relied|hinges?|rests?|face|faces|faced|facing|shows?|showed|shown|showing|displays?|displayed|demonstrate|demonstrates|demonstrated|proves?|proved|confirms?|confirmed|underlines?|underlined|underscores?|underscored|highlights?|highlighted|reveals?|illustrates?|illustrated|testify|testifies|signals?|signalled|suggests?|casts?|pose|poses|matters?|counts?|plays?|played|playing|treats?|treated|treating|benefits?|harms?|threatens?|threatened|undermines?|endangers?|serves?|enriches|unites|divides|moving|shifting|heading|evolving|developing|gives?|gave|given|suffers?|gains?|keeps?|kept|keeping|continues?|continued|improving|deteriorating|weakening|deepening|suffering|struggling|thriving|flourishing|improved|deteriorated|worsened|deepened|matured|suffered|struggled|paid|pays?|works|worked|winners?|not|cannot|never|complements?|slackening|coming|drifting|levelling|bearing|paying|borne|gained|drifted|come',
);

/** What offices say of their figures, of meetings, of dates: no judgement. */
const NO_JUDGEMENT =
  /\b(?:adjusted|publish(?:ed|es)|released?|due\son|revised|based\son|valued\sat|including\sfreight|classification|methodology|nomenclature|seasonal|unadjusted|preliminary|provisional|estimates?\sof|defin(?:ed|ition)|compiled|recorded\sby|sources?:|website|visit(?:ed|s)?|meets?|meeting|met\swith|summit|signed|founded|took\soffice|elected|appointed|announced|scheduled|talks\s(?:are|were|will)|press\sconference|according\sto|click|read\smore|subscribe|means\sthe|is\smeant|for\sexample)\b/i;
/** Who says it, in front or behind: no part of the judgement. */
const SAID_FIRST =
  /^(?:[^,"]{2,90}?\s(?:said|says|added|adds|stressed|noted|notes|argued?s?|believes?|thinks?|holds?|maintains?|finds?|warned|warns|wrote|writes|told\s[A-Za-z ]{2,30}|called\sit|object(?:s|ed)?|counter(?:s|ed)|cautioned|conceded|insisted)\s(?:that\s)?,?\s?)/i;
const SAID_LAST =
  /,?"?,?\s(?:(?:he|she|they|it|the\s[a-z ]{3,40}|[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,4}(?:,\s[^,]{3,80},)?)\s(?:said|says|added|stressed|noted|warned|wrote|told|concluded|explained|went\son|goes\son)\b|(?:said|says|added|stressed|noted|warned|wrote|told|explained)\s(?:the\s)?[A-Z]?[a-zA-Z]).*$/;
const SHORTEST = 24;
/** A longer sentence says more than what somebody thinks. */
const LONGEST = 500;

/** The words of a sentence that are the judgement itself, without who says it. */
function saidOf(text: string): readonly [number, number] {
  const first = SAID_FIRST.exec(text)?.[0].length ?? 0;
  const last = SAID_LAST.exec(text.slice(first));
  const end = last && last.index > SHORTEST ? first + last.index : text.length;
  return [first, end];
}

/**
 * What somebody thinks of trade, in a sentence that tells nothing else: "the two economies complement each other", "the imbalance is unsustainable". No figure
 * can test it.
 */
export function judgements(marks: Marks): readonly Draft[] {
  const { text, masked, sentence } = marks;
  if (text.length > LONGEST || sentence.kind === 'title' || sentence.kind === 'heading' || marks.quantities.length > 0)
    return [];
  if (!/[.!"]$/.test(text.trimEnd()) || text.includes('?') || (!opens(text, GATE) && !opens(text, JUDGED_GATE)))
    return [];
  const [start, end] = saidOf(text);
  const words = masked.slice(start, end);
  if (words.length < SHORTEST || NO_JUDGEMENT.test(text)) return [];
  const said =
    (opens(text, GATE) ? COPULA.exec(words) : null) ?? (opens(text, JUDGED_GATE) ? JUDGED.exec(words) : null);
  const subject = said && matchesOf(ANY_SUBJECT, words).some((m) => m.index < said.index + said[0].length);
  return said && subject ? [phrase('not_checkable', marks, start, end)] : [];
}
const ANY_SUBJECT = new RegExp(SUBJECT.source, 'gi');
