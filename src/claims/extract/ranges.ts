import { type Draft, draftWith } from './draft.js';

const OF_RANGE = /\b(?:range|ranging from|ranged from|ranges from|between)\s+(?:from\s+|of\s+)?$/;
const TO = /^\s+(?:to|and)\s+$/;

/** "Estimates ran from a decline of # to growth of #": what the ends of a range of forecasts stand in. */
const OF_FORECASTS =
  /\b(?:(?:[Tt]he|[Tt]heir)\s)?(?:[Ff]orecasts|[Ee]stimates|[Pp]rojections|[Pp]redictions|[Ee]xpectations|[Gg]uesses)\b[^.;]{0,60}?\s(?:from|between)\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+of\s+)?$/;
const TO_END =
  /^(?:\s+(?:drop|fall|decline|decrease|slump|rise|gain|increase|advance|growth|deficit|surplus|shortfall))?\s+(?:to|and)\s+(?:an?\s+)?(?:[a-z]+\s+of\s+)?$/;
const END_NOUN = /^\s(?:drop|fall|decline|decrease|slump|rise|gain|increase|advance|growth|deficit|surplus)\b/;
const REACH = 110;

/** "from -1.6% to 5.8%" in an outlook is one claim with two ends, and so is the range of what pollsters were told. */
export function joinRanges(found: readonly Draft[], text: string): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of found) {
    const before = joined.at(-1);
    const range = before?.kind === draft.kind && before.quantity ? rangeOf(before, draft, text) : null;
    if (!range || !before) {
      joined.push(draft);
      continue;
    }
    joined[joined.length - 1] = draftWith(before, {
      start: range.start,
      end: range.end,
      value: null,
      quantity: null,
      low: (before.sign ?? 1) * before.value!,
      high: (draft.sign ?? 1) * draft.value!,
      expected: before.expected ?? draft.expected,
    });
  }
  return joined;
}

/** The words of a range that two numbers are the ends of; null where they are none. */
function rangeOf(before: Draft, draft: Draft, text: string): { readonly start: number; readonly end: number } | null {
  const gap = text.slice(before.atEnd, draft.at);
  if (TO.test(gap) && OF_RANGE.test(text.slice(Math.max(0, before.at - 24), before.at)))
    return { start: before.start, end: draft.end };
  if (!(before.expected || draft.expected) || !TO_END.test(gap)) return null;
  const from = Math.max(0, before.at - REACH);
  const led = OF_FORECASTS.exec(text.slice(from, before.at));
  if (!led) return null;
  return { start: from + led.index, end: draft.atEnd + (END_NOUN.exec(text.slice(draft.atEnd))?.[0].length ?? 0) };
}
