import type { Claim } from '../../../model/claim.js';
import { formatPeriod } from '../../../model/period.js';
import { SCALES } from '../../../model/quantity.js';
import { onceEach } from '../../once-each.js';
import { fullValue } from '../facts.js';
import { countedIn } from '../measured.js';
import type { Network } from '../network.js';
import { wordsOf } from '../wording.js';
import type { OrderCheck } from './check.js';

/** By so much one partner has to be above all together: less may be another way of counting, or another thing. */
const FAR_ABOVE = 20;
/** More amounts than this of one thing are a table. */
const MOST = 24;

const isPlain = (c: Claim): boolean =>
  c.kind === 'level' && c.value !== null && c.period !== null && !c.converts && c.flow !== null;
const thingOf = onceEach((c: Claim): string =>
  [c.reporter, c.flow, c.product, c.basis ?? '', c.scope ?? '', countedIn(c) ?? c.currency].join('~'),
);
const sizeOf = (claim: Claim): number => Math.abs(fullValue(claim));

/** How far a size is from the others of its kind, in powers of ten. */
const offFrom = (size: number, others: readonly number[]): number =>
  Math.min(...others.map((other) => Math.abs(Math.log10(size / other))));

/**
 * "1.17 billion tonnes from the United States, of 9.8 million from all": what comes from one partner is no more than what
 * comes from all. Which of the two has the wrong scale word is told by the amounts beside.
 */
export function moreThanAll({ claims }: Network): readonly OrderCheck[] {
  const things = new Map<string, number[]>();
  claims.forEach((claim, i) => {
    if (!isPlain(claim)) return;
    const thing = thingOf(claim);
    const known = things.get(thing);
    if (known) known.push(i);
    else things.set(thing, [i]);
  });
  return [...things.values()].flatMap((places) =>
    places.length < 2 || places.length > MOST ? [] : places.flatMap((whole) => partsAbove(claims, whole, places)),
  );
}

function partsAbove(claims: readonly Claim[], whole: number, places: readonly number[]): readonly OrderCheck[] {
  const all = claims[whole]!;
  if (all.partner !== 'WLD') return [];
  return places.flatMap((part): readonly OrderCheck[] => {
    const one = claims[part]!;
    const alike =
      one.partner !== 'WLD' && one.partner !== null && formatPeriod(one.period!) === formatPeriod(all.period!);
    const scales = [one, all].map(({ quantity }) => quantity?.scale ?? 'one');
    // A number without a scale word may be a price: "at $348 a tonne".
    if (!alike || scales.includes('one') || scales[0] === scales[1] || sizeOf(one) < FAR_ABOVE * sizeOf(all)) return [];
    const others = places.filter((i) => i !== part && i !== whole).map((i) => sizeOf(claims[i]!));
    const tooLarge = offFrom(sizeOf(one), others) >= offFrom(sizeOf(all), others);
    const place = tooLarge ? part : whole;
    const scale = claims[place]!.quantity!.scale;
    const meant = SCALES[SCALES.indexOf(scale) + (tooLarge ? -1 : 1)];
    if (!meant || meant === 'one') return [];
    return [
      {
        identity: 'less than a part',
        members: [part, whole].sort((a, b) => a - b),
        steps: 1,
        holds: false,
        worded: { place, question: `${scale} for ${meant}?`, culprit: 'lost scale word' },
        words: () => `${wordsOf(one)} with one partner, against ${wordsOf(all)} with all`,
      },
    ];
  });
}
