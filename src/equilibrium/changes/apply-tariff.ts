import { note } from '../../model/note.js';
import type { DirectShock } from '../../model/scenario.js';
import { fault } from '../scenario/fault.js';
import { routeCells } from '../scenario/route-cells.js';
import { flowName, type Step } from './draft.js';
import { markEased } from './eased.js';

type Tariff = Extract<DirectShock, { kind: 'tariff' }>;

const percent = (fraction: number): string => `${Number((100 * fraction).toPrecision(4))} %`;

/** Sets rates, or adds points to them; lifted, takes them away. No rate falls below zero. */
export function applyTariff(shock: Tariff, step: Step): void {
  const { draft, context, path, lifted, number } = step;
  const cells = routeCells(shock, path, context);
  if ('to' in shock) {
    const rate = shock.to / 100;
    if (!(rate >= 0 && rate < Infinity)) fault(context, path, `a tariff of ${shock.to} %`, 'a tariff is 0 or more');
    if (lifted) fault(context, path, 'a level cannot be lifted: what stood before is not known', 'lift points');
    setLevel(rate, cells, step);
    markEased(
      step,
      cells.filter((cell) => rate < context.baseline.tariffs[cell]!),
    );
    return;
  }
  const points = (lifted ? -shock.points : shock.points) / 100;
  if (!Number.isFinite(points)) fault(context, path, `points are ${shock.points}`, 'give a number');
  const floored: number[] = [];
  for (const cell of cells) {
    const rate = draft.tariffs[cell]! + points;
    // Ten points off ten percent are no rate, whatever the last digit of the sum.
    if (rate < -1e-12) floored.push(cell);
    draft.tariffs[cell] = Math.max(rate, 0);
    draft.points[cell] = number;
  }
  if (points < 0) markEased(step, cells);
  if (floored.length > 0) noteFloor(-points, floored, step);
}

function setLevel(rate: number, cells: readonly number[], { draft, context, path, number }: Step): void {
  for (const cell of cells) {
    const [earlier, moved] = [draft.level[cell]!, draft.points[cell]!];
    const flow = flowName(context.baseline, cell);
    if (earlier !== 0 && draft.tariffs[cell] !== rate)
      fault(
        context,
        path,
        `sets the tariff on ${flow} to ${percent(rate)}, shock ${earlier} to ${percent(draft.tariffs[cell]!)}`,
        'keep one of them, or name other flows in it',
      );
    if (moved !== 0)
      fault(
        context,
        path,
        `sets the tariff on ${flow} to ${percent(rate)}, to which shock ${moved} has added points before`,
        `put the level before the points, or leave shock ${moved} out`,
      );
    draft.tariffs[cell] = rate;
    draft.level[cell] = number;
  }
}

function noteFloor(points: number, cells: readonly number[], { context, path }: Step): void {
  const { baseline } = context;
  const known = cells.filter((cell) => baseline.tariffs[cell]! > 0).length;
  const flows = cells.length === 1 ? flowName(baseline, cells[0]!) : `${cells.length} flows`;
  context.add(
    note(
      'tariff-floor',
      `${path}: ${flows} had less than the ${percent(points)} that are taken away, and end at zero` +
        (known < cells.length ? `; of ${cells.length - known} ${baseline.name} knows no tariff` : ''),
    ),
  );
}
