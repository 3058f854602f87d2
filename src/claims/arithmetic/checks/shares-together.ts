import { intersects } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { formatPeriod } from '../../../model/period.js';
import { isShare } from '../facts.js';
import { gapOf } from '../measure.js';
import type { Network } from '../network.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';
import { sumSides } from './sum-sides.js';
import { countSaid, isSingle, TOGETHER, WHOLES } from './taken-together.js';

/** Claims looked back over for the shares that are taken together. */
const BACK = 16;
/** Fewer products than this are not meant by a share of which no word says so. */
const FEWEST = 3;

const of = (c: Claim): string =>
  [c.reporter, c.flow, c.period && formatPeriod(c.period), c.basis ?? '', c.scope ?? ''].join('~');

/** Shares in a row before a claim, the nearest first, each of another part, with no share of anything else between them. */
function row(claims: readonly Claim[], at: number, part: (c: Claim) => string | null): readonly number[] {
  const key = of(claims[at]!);
  const found: number[] = [];
  const named = new Set<string>();
  for (let i = at - 1; i >= Math.max(0, at - BACK); i -= 1) {
    const c = claims[i]!;
    if (!isShare(c)) continue;
    const name = part(c);
    if (name === null || named.has(name) || of(c) !== key) break;
    named.add(name);
    found.push(i);
  }
  return found;
}

interface Together {
  readonly parts: readonly number[];
  /** Do the words say how many they are? */
  readonly said: boolean;
}

/** "The three together took #": the countries told before, as many as it says. "Together these made up #": the goods. */
function partsOf(claims: readonly Claim[], at: number): Together | null {
  const whole = claims[at]!;
  const count = countSaid(whole.quote);
  if (whole.partner === null) {
    if (count < 2 && !TOGETHER.test(whole.quote)) return null;
    const parts = row(claims, at, (c) => (isSingle(c.partner) && c.product === whole.product ? c.partner : null));
    const few = count < 2 ? parts : parts.slice(0, count);
    return few.length < Math.max(2, count) ? null : { parts: few, said: count >= 2 };
  }
  if (whole.partner !== 'WLD' || !WHOLES.has(whole.product ?? '')) return null;
  const parts = row(claims, at, (c) => (c.partner === 'WLD' && !WHOLES.has(c.product ?? '') ? c.product : null));
  return parts.length < FEWEST ? null : { parts, said: false };
}

/** Shares of several countries or goods, and what they make together. */
export function sharesTogether({ claims }: Network): readonly OrderCheck[] {
  return claims.flatMap((whole, at): readonly OrderCheck[] => {
    if (!isShare(whole) || at < 2) return [];
    const together = partsOf(claims, at);
    if (!together) return [];
    const { parts, said } = together;
    const sides = sumSides(claims, at, parts);
    const now = sides(new Map());
    if (!now) return [];
    const holds = intersects(now[0], now[1]);
    const sum = parts.reduce((total, i) => total + claims[i]!.value!, 0);
    return [
      {
        identity: said ? 'sum of all parts' : 'sum of parts',
        members: [at, ...parts].sort((a, b) => a - b),
        steps: 1,
        holds,
        ...(holds ? {} : { gap: gapOf(now[0], now[1], 'share') }),
        clashes: (changed) => {
          const [all, made] = sides(changed) ?? [];
          return !all || !made || !intersects(all, made);
        },
        words: () =>
          `${[...parts]
            .reverse()
            .map((i) => wordsOf(claims[i]!))
            .join(' + ')} make ${wordsOf(whole, [sum, sum], 'share')}, against ${wordsOf(whole)}`,
      },
    ];
  });
}
