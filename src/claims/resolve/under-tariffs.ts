import type { Draft, Marks } from '../extract/draft.js';
import { gateOf, opens } from '../extract/word-gates.js';
import type { Place, Topic } from './topic.js';

const TARIFF_GATE = gateOf('tariffs?|duty|duties|levy|levies|tax');
const TARIFF = /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax)\b/i;
/** Presidents by whom newsrooms mean their country. */
const PRESIDENT = /\b(?:Trump|Biden|Obama)\b(?!'s\s(?:[a-z]+\s)?(?:counterpart|hosts?))/;
/** What an economy does that lays a tariff on goods. */
const LAYS =
  /^(?:,[^,;#]{1,50},)?\s(?:(?:has|have|had|is|was|would|will|also|now|then|already|again|first|later|since|recently|last|this|week|month|year|in|turn|on|[A-Z][a-z]+\s\d+|may|could)\s){0,5}(?:put|imposed?|slapped|slaps|plac(?:ed|ing)|laid|levied|announced|threatened|threatens|raised|raises|lifted|introduced|charg(?:es|ed|ing)|set|sets|plan(?:s|ned)|doubled|hit|hits|taxed|taxes|collects|cut|cuts|removed|halved|lowered|scrapped|responded|answered|retaliated|hit\sback|struck\sback|gave\sup)\b/;
/** "Chinese goods", "imports from China", "goods from there of India". */
const WARES_RIGHT =
  /^(?:'s)?\s(?:[a-z-]+\s){0,2}(?:goods|imports|exports|products|merchandise|wares|shipments|cars|vehicles|steel|alumin(?:i)?um|wines?|[a-z]{3,}s)\b/;
const FROM_LEFT = /\b(?:from|of)\s(?:the\s)?$/;
/** Tariffs stand this near to the goods that they are on. */
const NEAR = 110;

/**
 * "Trump has put tariffs on $360 billion of Chinese imports", "duties of 10 percent on goods from China": a number of a
 * policy is of what the economy that lays the tariff imports from the one whose goods they are.
 */
export function tariffSides(
  { kind, value, start, atEnd }: Draft,
  { text, masked, economies }: Marks,
  { main, pair, topic }: Place,
): Pick<Topic, 'reporter' | 'partner' | 'flow' | 'gap'> | null {
  if (kind !== 'not_checkable' || value === null || !opens(text, TARIFF_GATE)) return null;
  const word = masked.slice(0, atEnd + NEAR).search(TARIFF);
  if (word < 0) return null;
  const wares = economies.filter(
    (e) =>
      e.start >= Math.min(word, start) - 1 &&
      e.start - atEnd < NEAR &&
      (WARES_RIGHT.test(masked.slice(e.end)) || FROM_LEFT.test(masked.slice(0, e.start))),
  );
  const goods = wares.find((e) => e.end >= start) ?? wares.at(-1);
  if (!goods) return null;
  const laid = economies.findLast(
    (e) => e.code !== goods.code && e.start < Math.max(word, start) && LAYS.test(masked.slice(e.end)),
  );
  const who = laid?.code ?? (PRESIDENT.test(text) && goods.code !== 'USA' ? 'USA' : null);
  const known = [main, pair?.reporter, pair?.partner, topic.partner].find(
    (code) => code != null && code !== goods.code && code !== 'WLD',
  );
  const reporter = who ?? known;
  return reporter ? { reporter, partner: goods.code, flow: 'imports', gap: null } : null;
}
