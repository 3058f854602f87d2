import { note } from '../../model/note.js';
import type { DirectShock } from '../../model/scenario.js';
import { fault } from '../scenario/fault.js';
import { routeCells } from '../scenario/route-cells.js';
import { flowName, type Step } from './draft.js';

type Ban = Extract<DirectShock, { kind: 'ban' }>;

/** Stops flows; lifted, says why nothing can be brought back. */
export function applyBan(shock: Ban, step: Step): void {
  const { draft, context, path, number } = step;
  const cells = routeCells(shock, path, context);
  if (step.lifted) {
    noteLifted(cells, step);
    return;
  }
  for (const cell of cells) {
    if (draft.eased[cell] !== 0)
      fault(
        context,
        path,
        `bans ${flowName(context.baseline, cell)}, which shock ${draft.eased[cell]} makes easier`,
        'take one of the two out, or name other flows in it',
      );
    draft.banned[cell] = number;
    draft.costs[cell] = Infinity;
  }
  const { flows, name } = context.baseline;
  if (cells.every((cell) => flows[cell] === 0))
    context.add(note('no-flow-to-ban', `${path}: nothing is traded there in ${name}, so the ban changes nothing`));
}

function noteLifted(cells: readonly number[], { context, path }: Step): void {
  const { flows, name } = context.baseline;
  const zero = cells.filter((cell) => flows[cell] === 0).length;
  context.add(
    note(
      'ban-not-lifted',
      zero === 0
        ? `${path}: nothing changes: none of its ${cells.length} flows is zero in ${name}, so no ban stands in them; a control that is felt is a barrier, to be lifted by percent or effect`
        : `${path}: nothing changes: ${zero} of its ${cells.length} flows are observed at zero in ${name}, and exact hat algebra scales what is observed, so none of them can come back`,
    ),
  );
}
