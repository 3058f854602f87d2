import type { Marks } from '../extract/draft.js';

/** Verbs of those whose own trade is told. */
const TELLS_OWN =
  /^(?:'s?\b(?!\s+(?:[\d#]+\s+)?(?:members?|countries|buyers|importers|consumers|customers)\b)|\s+(?:(?:trade|goods|merchandise|external|foreign)\s+){0,2}(?:balance|account)\s+(?:showed|shows|recorded|registered|posted|remained|stayed|was|is)\b|\s*(?:,[^,]*,\s*)?(?:also\s+|again\s+|itself\s+|has\s+|had\s+|firms\s+)?(?:(?:had|has)(?!\s+(?:come|been|ranked|taken|held|overtaken|become|remained|stayed|risen|moved|slipped|fallen)\b)|ran|runs|posted|posts|recorded|records|reported|reports|registered|saw|sees|exported|exports|imported|imports|sold|shipped|bought|earned|spent|enjoyed|swung|counted|declared|tallied|logged|booked|recorded)\b)/i;

/** "Vietnam, its closest competitor, exported clothing for": a verb that is read as its flow. */
const RIGHT_BEFORE = /^(?:,[^,#;]{3,50},)?\s+(?:(?:has|had|also|alone|again)\s+)*$/;
const TRADED = /^(?:ex|im)ported\b/;

/** The economy that is the subject of the clause before a place: "Japan had a deficit of", unless it hangs on a preposition. */
export function subjectBefore(
  marks: Marks,
  place: number,
  not: string | null,
): { code: string; tellsOwn: boolean } | null {
  const candidates = marks.economies.filter((e) => e.end <= place && e.form !== 'capital' && e.code !== not);
  for (const e of [...candidates].reverse()) {
    const before = marks.masked.slice(0, e.start);
    const between = marks.masked.slice(e.end, place);
    if (
      /\b(?:to|from|with|into|between|against|for|in|than|on|of|as|by|like|and|or|including|via|over|among)\s+(?:the\s+)?$/i.test(
        before,
      )
    )
      continue;
    if (between.length > 90 || /[;:]/.test(between) || /^\s+included\b/.test(between)) continue;
    if (
      /^(?:'s)?\s*(?:President|Secretary|Commerce|Treasury|Trade Representative|Minister|Ministry|officials?|economists?|tariffs?|curbs|customs|companies|firms)\b/i.test(
        between,
      )
    )
      continue;
    return {
      code: e.code,
      tellsOwn:
        TELLS_OWN.test(between) || (RIGHT_BEFORE.test(between) && TRADED.test(marks.masked.slice(place, place + 9))),
    };
  }
  return null;
}
