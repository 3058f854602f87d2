import { intersects } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { GROUP_MEMBERS } from '../../../model/group-members.js';
import { formatPeriod } from '../../../model/period.js';
import { onceEach } from '../../once-each.js';
import { fullValue, isLevel } from '../facts.js';
import { gapOf } from '../measure.js';
import type { Network } from '../network.js';
import { printedInterval } from '../rounding.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { sumSides } from './sum-sides.js';
import { countSaid, isSingle, TOGETHER, WHOLES } from './taken-together.js';

/** Fewer parts than this add up by chance. */
const FEWEST = 3;
/** Claims looked back over for the countries that a sentence takes together. */
const BACK = 16;
/** "All other goods", "the rest": with it a list of parts is complete. */
const THE_REST = /^(?:all |the )*(?:others?|rest|remaining|remainder|miscellaneous)\b/i;

const isAmount = (c: Claim): boolean => isLevel(c) && c.value !== null && c.period !== null && !c.converts;
/** What parts and whole have in common: asked of a claim again with every slip tried beside it. */
const of = onceEach((c: Claim): string =>
  [c.reporter, c.flow, c.currency, c.quantity?.unit ?? c.unit, formatPeriod(c.period!), c.basis ?? '', c.scope].join(
    '~',
  ),
);

/** Parts and their whole, by their places. */
interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Are they all, and do the words say so? */
  readonly complete: 'said' | 'likely' | 'perhaps' | null;
}

/** The products of one sentence, and the amount before them that they are parts of. */
function products(claims: readonly Claim[]): readonly Sum[] {
  const sums: Sum[] = [];
  const bySentence = new Map<number, number[]>();
  claims.forEach((c, i) => {
    if (!isAmount(c) || c.flow === 'balance') return;
    const list = bySentence.get(c.sentence[0]);
    if (list) list.push(i);
    else bySentence.set(c.sentence[0], [i]);
  });
  for (const places of bySentence.values()) {
    if (places.length <= FEWEST) continue;
    const last = claims[places.at(-1)!]!;
    const key = of(last);
    const same = places.filter((i) => of(claims[i]!) === key && claims[i]!.partner === last.partner);
    const [whole, ...parts] = same;
    const named = new Set(parts.map((i) => claims[i]!.product));
    const apart = parts.length >= FEWEST && named.size === parts.length && !named.has(claims[whole!]!.product);
    if (!apart || parts.some((i) => WHOLES.has(claims[i]!.product ?? ''))) continue;
    // "Rice (#, up #), wheat (#, up #), sugar (#, up #)": the first of a list is not what the rest are parts of.
    const rest = THE_REST.test(last.product ?? '') || THE_REST.test(last.quote);
    const ofOneKind = !WHOLES.has(claims[whole!]!.product ?? '');
    if (ofOneKind && (rest || [whole!, ...parts].every((k) => hasRate(claims, k)) || !isFine(claims, same))) continue;
    sums.push({ whole: whole!, parts, complete: rest ? 'said' : null });
  }
  return sums;
}

/**
 * "All other goods #", the last of a list that runs over several sentences: back to the amount of all goods, through
 * amounts of goods that are all different, with nothing but rates and shares between them.
 */
function runningOn(claims: readonly Claim[]): readonly Sum[] {
  return claims.flatMap((last, at): readonly Sum[] => {
    if (!isAmount(last) || last.flow === 'balance' || !THE_REST.test(last.product ?? '')) return [];
    const key = of(last);
    const parts = [at];
    const named = new Set([last.product]);
    for (let i = at - 1; i >= Math.max(0, at - BACK); i -= 1) {
      const c = claims[i]!;
      // "Crude added #": a part as well; of what else moved by an amount the level is not told.
      if (c.kind === 'growth' && c.quantity?.unit === 'currency' && c.flow === last.flow && !named.has(c.product)) {
        if (!ADDED.test(c.quote) || WHOLES.has(c.product ?? '')) return [];
        named.add(c.product);
        parts.unshift(i);
        continue;
      }
      if (!isLevel(c) || c.converts) continue;
      // What a text tells of the year before beside it is no part.
      if (isAmount(c) && c.partner === last.partner && c.flow === last.flow && of(c) !== key) continue;
      if (!isAmount(c) || c.partner !== last.partner || of(c) !== key) return [];
      if (WHOLES.has(c.product ?? ''))
        return parts.length < FEWEST || c.sentence[0] === last.sentence[0]
          ? []
          : [{ whole: i, parts, complete: 'likely' }];
      if (named.has(c.product)) return [];
      named.add(c.product);
      parts.unshift(i);
    }
    return [];
  });
}

const ADDED = /\badd(?:ed|s|ing)\b/;

/** Parts and whole that leave no more open than this of the whole: a slip hardly makes them meet by chance. */
const FINE = 0.004;
const isFine = (claims: readonly Claim[], [whole, ...parts]: readonly number[], least = FINE): boolean => {
  const all = [whole!, ...parts].map((k) => printedInterval(claims[k]!));
  return all.reduce((sum, x) => sum + (x ? x[1] - x[0] : Infinity), 0) < least * Math.abs(fullValue(claims[whole!]!));
};

/**
 * The rows of a list, each of another product, behind the amount of what they are products of: "shipped 3.066 mln tonnes
 * ... By product: crude 0.452; refined 2.612; ...". They need not be all: only a slip that makes them meet tells.
 */
function listed(claims: readonly Claim[]): readonly Sum[] {
  const sums: Sum[] = [];
  let rows: number[] = [];
  const close = (): void => {
    const whole = rows.length >= FEWEST ? wholeOfRows(claims, rows) : undefined;
    if (whole !== undefined) sums.push({ whole, parts: rows, complete: 'perhaps' });
    rows = [];
  };
  claims.forEach((c, i) => {
    if (!isLevel(c) || c.converts) return;
    const last = rows.length > 0 ? claims[rows.at(-1)!]! : null;
    const row = isAmount(c) && c.flow !== 'balance' && !WHOLES.has(c.product ?? '');
    const goesOn =
      row &&
      last &&
      c.sentence[0] !== last.sentence[0] &&
      c.start - last.end < ROW &&
      of(c) === of(last) &&
      c.partner === last.partner &&
      rows.every((k) => claims[k]!.product !== c.product);
    if (!goesOn) close();
    if (row) rows.push(i);
  });
  close();
  return sums;
}
/** The rows of a list follow one another within so many characters. */
const ROW = 60;

/** The amount before the rows that is of all of them. */
function wholeOfRows(claims: readonly Claim[], rows: readonly number[]): number | undefined {
  const first = claims[rows[0]!]!;
  for (let i = rows[0]! - 1; i >= Math.max(0, rows[0]! - BACK); i -= 1) {
    const c = claims[i]!;
    if (!isAmount(c) || of(c) !== of(first) || c.partner !== first.partner) continue;
    return isFine(claims, [i, ...rows]) ? i : undefined;
  }
  return undefined;
}

/** Amounts printed so finely that three of them make a fourth by no chance: "5,029 + 26,931 + 3,192 = 35,152". */
const VERY_FINE = 0.001;
/** Claims around a sentence in which the amount of all goods is sought. */
const AROUND_KINDS = 24;

/** "Imports of consumer goods came to #, those of intermediate goods to # and those of capital goods to #": all there are, if they just make the amount of all goods told elsewhere. */
function kinds(claims: readonly Claim[]): readonly Sum[] {
  const sums: Sum[] = [];
  for (let from = 0, to = 0; from < claims.length; from = to) {
    while (to < claims.length && claims[to]!.sentence[0] === claims[from]!.sentence[0]) to += 1;
    if (to - from < FEWEST) continue;
    const parts = Array.from({ length: to - from }, (_, k) => from + k).filter((i) => isAmount(claims[i]!));
    const [first] = parts;
    if (first === undefined || parts.length < FEWEST || claims[first]!.flow === 'balance') continue;
    const key = of(claims[first]!);
    const { partner } = claims[first]!;
    const named = new Set(parts.map((i) => claims[i]!.product));
    const apart =
      named.size === parts.length &&
      parts.every(
        (i) => of(claims[i]!) === key && claims[i]!.partner === partner && !WHOLES.has(claims[i]!.product ?? ''),
      );
    if (!apart) continue;
    const near = claims.slice(Math.max(0, from - AROUND_KINDS), to + AROUND_KINDS);
    const at = near.findIndex(
      (c) => isAmount(c) && WHOLES.has(c.product ?? '') && of(c) === key && c.partner === partner,
    );
    const whole = at + Math.max(0, from - AROUND_KINDS);
    if (at >= 0 && isFine(claims, [whole, ...parts], VERY_FINE)) sums.push({ whole, parts, complete: 'perhaps' });
  }
  return sums;
}

const AND = /,\s(?:and\s)?|\sand\s/;

/** "Tea, horticulture and coffee earned #": the whole names its parts, and each is told by itself. */
function namedParts(claims: readonly Claim[]): readonly Sum[] {
  return claims.flatMap((whole, at): readonly Sum[] => {
    if (!isAmount(whole) || whole.flow === 'balance' || !whole.product?.includes(' and ')) return [];
    const key = of(whole);
    const from = Math.max(0, at - BACK);
    const near = claims.slice(from, at + BACK + 1).map((_, k) => from + k);
    const names = whole.product.split(AND);
    const parts = names
      .map((product) =>
        near.find((i) => {
          const c = claims[i]!;
          return isAmount(c) && c.product === product && c.partner === whole.partner && of(c) === key;
        }),
      )
      .filter((i) => i !== undefined);
    return parts.length > 1 && parts.length === names.length ? [{ whole: at, parts, complete: 'said' }] : [];
  });
}

const GARMENTS = /^(?:ready-?made |rmg )?(?:apparel|garments?|clothing|rmg)\b/i;
const KNITTED = /^knit/i;
const WOVEN = /^wovens?\b/i;

/** Claims around that of all garments among which its parts stand. */
const AROUND = 48;

/** Garments as their trade counts them: knitted and woven ones, each told by itself. */
function garments(claims: readonly Claim[]): readonly Sum[] {
  if (!claims.some(({ flow, product }) => flow === 'exports' && product !== null && WOVEN.test(product))) return [];
  return claims.flatMap((whole, at): readonly Sum[] => {
    if (!isAmount(whole) || whole.flow !== 'exports' || !GARMENTS.test(whole.product ?? '')) return [];
    const key = of(whole);
    const from = Math.max(0, at - AROUND);
    const near = claims.slice(from, at + AROUND);
    const find = (name: RegExp): number =>
      near.findIndex((c) => isAmount(c) && name.test(c.product ?? '') && c.partner === whole.partner && of(c) === key);
    const parts = [find(KNITTED), find(WOVEN)];
    return parts.includes(-1)
      ? []
      : [{ whole: at, parts: parts.map((i) => from + i).sort((a, b) => a - b), complete: 'said' }];
  });
}

/** Is an amount told with its rate right behind it? */
const hasRate = (claims: readonly Claim[], i: number): boolean => {
  const next = claims[i + 1];
  return next?.kind === 'growth' && next.product === claims[i]!.product;
};

/** "Together the five took #": the countries told right before it, as many as it says, or all that are told in a row. */
function together(claims: readonly Claim[]): readonly Sum[] {
  return claims.flatMap((whole, at): readonly Sum[] => {
    if (!isAmount(whole) || isSingle(whole.partner) || whole.partner === 'WLD' || whole.flow === 'balance') return [];
    const count = TOGETHER.test(whole.quote) ? countSaid(whole.quote) : -1;
    const parts = partnersBefore(claims, at);
    const few = count >= 2 ? parts.slice(-count) : parts;
    const partners = new Set(few.map((i) => claims[i]!.partner));
    if (partners.size !== few.length || few.length < (count >= 2 ? count : FEWEST)) return [];
    // "Germany #, the US #, Poland #. The European Union as a whole took #": not its members alone.
    const members = GROUP_MEMBERS[whole.partner ?? ''];
    if (members && few.some((i) => !members.includes(claims[i]!.partner ?? ''))) return [];
    return [{ whole: at, parts: few, complete: count >= 2 ? 'said' : 'likely' }];
  });
}

/** Amounts of single partners in one series with a later one, with nothing but rates and shares between them. */
function partnersBefore(claims: readonly Claim[], at: number): readonly number[] {
  const whole = claims[at]!;
  const key = of(whole);
  const parts: number[] = [];
  for (let i = at - 1; i >= Math.max(0, at - BACK); i -= 1) {
    const c = claims[i]!;
    if (!isLevel(c)) continue;
    if (!isAmount(c) || !isSingle(c.partner) || of(c) !== key || c.product !== whole.product) break;
    parts.unshift(i);
  }
  return parts;
}

/**
 * The parts of a list and their whole. They need not be all, unless the text says so; but they are not more than it, and
 * where they make just as much they are all.
 */
export function sumOfParts({ claims }: Network): readonly OrderCheck[] {
  if (claims.length < 3) return [];
  return [
    ...products(claims),
    ...runningOn(claims),
    ...listed(claims),
    ...kinds(claims),
    ...namedParts(claims),
    ...garments(claims),
    ...together(claims),
  ].flatMap(({ whole, parts, complete }): readonly OrderCheck[] => {
    const sides = sumSides(claims, whole, parts);
    const said = sides(new Map());
    if (!said) return [];
    const holds = intersects(said[0], said[1]);
    if (!holds && !complete && said[1][0] <= said[0][1]) return [];
    const sum = parts.reduce((total, i) => total + fullValue(claims[i]!), 0);
    return [
      {
        identity: complete === 'said' ? 'sum of all parts' : 'sum of parts',
        members: [whole, ...parts].sort((a, b) => a - b),
        steps: 1,
        holds,
        ...(holds ? {} : { gap: gapOf(said[0], said[1], 'level') }),
        clashes: (changed) => {
          const [all, made] = sides(changed) ?? [];
          return !all || !made || !intersects(all, made);
        },
        words: () =>
          `${parts.map((i) => wordsOf(claims[i]!)).join(' + ')} make ${wordsOf(claims[whole]!, [sum, sum], 'level')}, against ${wordsOf(claims[whole]!)}`,
      },
    ];
  });
}
