/** What may stand in a line from its first number on. */
const REST =
  '(?:[-+¦$¤£¥¬¸%\\d.,;:|()/\\s]|(?:[A-Z]{2,4}|percent|per|cent|pct|pp|bn|bln|billions?|mn|mln|millions?|m|trillions?|tn|thousands?|crores?|lakhs?|dollars?|euros?|yuan|yen|francs?|pounds?|rupees?|rubles?|roubles?|tonnes|tons|t|kg|units|barrels|up|down|by|share|of|the|total|on|year|yoy|deficit|surplus|more|less|higher|lower)\\b)*';
const ROW = new RegExp(String.raw`^[^!?\n]{1,80}?[-\s:(|,¦](?=[-+¦]?(?:[A-Z]{0,3}[$¤£¥¬¸]|[A-Z]{2,4}\s?)?\d)${REST}$`);
const LONGEST = 160;

/** Is a line a name with numbers, and no line of prose that was wrapped? */
export const isRowLine = (line: string): boolean => line.length > 2 && line.length <= LONGEST && ROW.test(line);

/** Where the lines of a table part, in a paragraph that holds at least two rows of it on lines of their own. */
export function rowCuts(text: string): readonly number[] {
  const cuts: number[] = [];
  let from = 0;
  let before = false;
  let rows = 0;
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const row = isRowLine(text.slice(from, end).trim());
    if ((row || before) && from > 0) cuts.push(from - 1);
    if (row) rows += 1;
    before = row;
    from = end + 1;
  }
  return rows > 1 ? cuts : [];
}

const LED = /^[^:\n]{4,220}:\s/;
const MOST_ITEMS = 40;

/** "Largest buyers: China 8.4; India 4.2; South Korea 3.9": where the items part that stand behind a colon, if all are rows. */
export function itemCuts(sentence: string): readonly number[] {
  const lead = LED.exec(sentence)?.[0].length ?? 0;
  if (lead === 0) return [];
  const body = sentence.slice(lead).replace(/\.\s*$/, '');
  for (const mark of body.includes('; ') ? ['; '] : [', ']) {
    const items = body.split(mark);
    if (items.length < 3 || items.length > MOST_ITEMS) continue;
    const opening = mark === ', ' ? CAPITAL : ANY;
    if (!items.every((item) => isItem(item.replace(AND, ''), opening))) continue;
    let at = lead;
    const cuts: number[] = [];
    for (const item of items) {
      cuts.push(at);
      at += item.length + mark.length;
    }
    return cuts;
  }
  return [];
}
const AND = /^and\s(?:the\s)?/;
const ANY = /^(?:the\s)?\p{L}{2}/u;
const CAPITAL = /^(?:the\s)?\p{Lu}[\p{L}.]/u;
/** What stands before the number names something, and says nothing of it. */
const SAYS =
  /\b(?:or|with|at|by|from|to|up|down|than|was|were|is|are|share|about|which|its|after|an?|first|second|third|rose|fell|grew|of\s+which|exports?|imports?|deficit|surplus|trade|total|year|month)\b/i;
const isItem = (item: string, opening: RegExp): boolean =>
  opening.test(item) && isRowLine(item) && !SAYS.test(item.slice(0, item.search(/\d/)));
