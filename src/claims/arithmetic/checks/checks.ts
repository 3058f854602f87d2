import type { Network } from '../network.js';
import type { OrderCheck } from './check.js';
import { conversions } from './conversions.js';
import { fromWords } from './from-words.js';
import { gapMoves } from './gap-moves.js';
import { lessThanAPart } from './less-than-a-part.js';
import { moreThanAll } from './more-than-all.js';
import { points } from './points.js';
import { ranks } from './ranks.js';
import { records } from './records.js';
import { restOfShares } from './rest-of-shares.js';
import { shareSums } from './share-sums.js';
import { sharesTogether } from './shares-together.js';
import { sumOfParts } from './sum-of-parts.js';
import { weightedGrowth } from './weighted-growth.js';
import { weightedParts } from './weighted-parts.js';

/** All orders and rates of exchange that the numbers of a text must keep. */
export const orderChecks = (network: Network): readonly OrderCheck[] => [
  ...ranks(network),
  ...records(network),
  ...shareSums(network),
  ...sharesTogether(network),
  ...points(network),
  ...sumOfParts(network),
  ...conversions(network),
  ...weightedGrowth(network),
  ...weightedParts(network),
  ...fromWords(network),
  ...lessThanAPart(network),
  ...moreThanAll(network),
  ...gapMoves(network),
  ...restOfShares(network),
];
