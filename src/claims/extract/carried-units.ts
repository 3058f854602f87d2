import { type Quantity, quantityWith } from '../../model/quantity.js';

/** Between a percentage and a number that is one too: "to 14 percent from 16", "15.4 percent and Portugal 8.9", "17 percent, followed by fruit with 14". */
const GOES_ON =
  /^\sfrom\s(?:(?:about|some|nearly|just|only)\s)?$|^(?:,|,?\sand|,?\swhile)\s(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]+){0,3}\s(?:with\s|at\s)?$|^,?\s(?:followed\sby|ahead\sof|and|before)\s[^.;,\d]{3,60}\s(?:with|at)\s$/u;
/** Nothing behind the number says what it counts. */
const ENDS =
  /^(?:[.,;)](?!\d)|$|\s(?:an?\s(?:year|month|quarter)\s(?:ago|earlier|before)|the\s(?:year|month|quarter)\sbefore|in\s(?:the\s)?(?:\p{Lu}|(?:19|20)\d\d|previous|same|first|second|third|fourth|last)))/u;
const isYear = (value: number): boolean => Number.isInteger(value) && value > 1900 && value < 2100;

/** What is weighed or counted, and is no money. */
const WEIGHED: ReadonlySet<string> = new Set(['tonnes', 'barrels']);
/** Between "3.3 million tonnes" and another amount of them: the same sentence, and no sign of money. */
const SAME = /^(?:[^.;!?\d\n]|\d{4}\b){1,110}$/;
const FAR = 112;

/** A number as it is read, or one that nothing says the unit of. */
export interface Carried {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly range?: readonly [number, number] | undefined;
  readonly bare: boolean;
}

/** Numbers that print no unit of their own take it over from the one before, where the words between go on with it; other bare ones are none. */
export function carriedUnits<R extends Carried>(
  found: readonly R[],
  text: string,
  readWith: (read: R, changes: Partial<Carried>) => R,
): readonly R[] {
  const kept: R[] = [];
  for (const read of found) {
    const last = kept.at(-1);
    const near = last !== undefined && read.start - last.end < FAR;
    const between = near ? text.slice(last.end, read.start) : '';
    if (read.bare) {
      const percent = near && last.quantity.unit === 'percent' && last.range === undefined;
      if (
        percent &&
        !isYear(read.quantity.value) &&
        GOES_ON.test(between) &&
        ENDS.test(text.slice(read.end, read.end + 24))
      )
        kept.push(readWith(read, { bare: false, quantity: quantityWith(read.quantity, { unit: 'percent' }) }));
      continue;
    }
    const { unit, currency, scale } = read.quantity;
    const weighed =
      near &&
      unit === 'currency' &&
      currency === null &&
      scale === last.quantity.scale &&
      scale !== 'one' &&
      WEIGHED.has(last.quantity.unit) &&
      SAME.test(between);
    kept.push(weighed ? readWith(read, { quantity: quantityWith(read.quantity, { unit: last.quantity.unit }) }) : read);
  }
  return kept;
}
