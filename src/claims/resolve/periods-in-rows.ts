import { type Period, samePeriod } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { saysRespectively } from './beside.js';

/** Between two numbers of one row. */
const NEXT = /^,?\sand\s(?:to\s|from\s|by\s|of\s)?$/;

type Chosen = readonly (Period | null)[];

const isNext = (drafts: readonly Draft[], i: number, masked: string): boolean => {
  const [before, draft] = [drafts[i - 1], drafts[i]];
  return (
    before !== undefined &&
    draft !== undefined &&
    before.kind === draft.kind &&
    before.unit === draft.unit &&
    before.isBase === draft.isBase &&
    NEXT.test(masked.slice(before.atEnd, draft.at))
  );
};

/** "Compared with rises of # and # in the previous month": the words behind the last of a row of bases date all of it. */
function ofLastBase(chosen: Chosen, drafts: readonly Draft[], masked: string): Chosen {
  const dated = [...chosen];
  for (let i = drafts.length - 2; i >= 0; i -= 1)
    if (drafts[i]!.isBase && isNext(drafts, i + 1, masked)) dated[i] = dated[i + 1]!;
  return dated;
}

/** "# in October and # in the first ten months, increases of # and # respectively": rates of the figures before them. */
function ofFiguresBefore(chosen: Chosen, drafts: readonly Draft[], masked: string): Chosen {
  if (!saysRespectively(masked)) return chosen;
  const dated = [...chosen];
  for (let first = 2; first < drafts.length; first += 1) {
    if (drafts[first]!.kind !== 'growth' || isNext(drafts, first, masked)) continue;
    let count = 1;
    while (isNext(drafts, first + count, masked)) count += 1;
    const figures = drafts.slice(Math.max(0, first - count), first);
    const told = chosen.slice(Math.max(0, first - count), first);
    const own = chosen.slice(first, first + count);
    const isRow =
      count > 1 &&
      figures.length === count &&
      figures.every((d) => (d.kind === 'level' || d.kind === 'balance') && !d.isBase && !d.converts) &&
      own.every((p) => p !== null && own[0] && samePeriod(p, own[0]));
    if (isRow) dated.splice(first, count, ...told);
  }
  return dated;
}

/** Of when numbers in a row are, where what stands beside the row says it of each. */
export const periodsInRows = (chosen: Chosen, drafts: readonly Draft[], masked: string): Chosen =>
  drafts.length < 2 || !masked.includes(' and ')
    ? chosen
    : ofFiguresBefore(ofLastBase(chosen, drafts, masked), drafts, masked);
