// Levels

export { amount } from './amount.js';
export { balance } from './balance.js';
export { change } from './change.js';
export { flowOf, unitOf } from './comparable.js';
export { contribution } from './contribution.js';
// Another currency
export { convert, growthConverted } from './convert.js';
// Changes
export { growth, growthOfBalance } from './growth.js';
export { type GrowthBasis, growthIn, type Pair, pairIn } from './growth-in.js';
// Against the other side, and against earlier vintages
export { MIRROR_CAUSES, type Mirror, mirror } from './mirror.js';
export { type Ranked, type Ranking, rank } from './rank.js';
export { type BaseRevision, baseRevision, impliedBase } from './rebase.js';
export { type Extreme, extremeSince } from './record.js';
// What every measure rests on
export { sameCurrency } from './same-currency.js';
// Parts and places
export { share } from './share.js';
export { shareOfChange } from './share-of-change.js';
// Against the past
export { type DatedChange, type FirstSince, firstSince } from './since.js';
export { type Streak, type StreakKind, streak } from './streak.js';
export { sumOver } from './sum.js';
export { total } from './total.js';
