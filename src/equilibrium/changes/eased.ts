import { note } from '../../model/note.js';
import { fault } from '../scenario/fault.js';
import { flowName, type Step } from './draft.js';

/**
 * Marks flows that a shock makes larger. Notes those that are observed at zero: a factor of nothing is nothing.
 * @throws BilateralError `bad-input` where one is banned by another shock
 */
export function markEased({ draft, context, number, path }: Step, cells: readonly number[]): void {
  const { baseline } = context;
  for (const cell of cells) {
    if (draft.banned[cell] !== 0)
      fault(
        context,
        path,
        `makes ${flowName(baseline, cell)} easier, which shock ${draft.banned[cell]} bans`,
        'take one of the two out, or name other flows in it',
      );
    draft.eased[cell] = number;
  }
  const zero = cells.filter((cell) => baseline.flows[cell] === 0).length;
  if (zero > 0)
    context.add(
      note(
        'zero-flow',
        `${path}: ${zero} of ${cells.length} flows are observed at zero in ${baseline.name} and stay there, however cheap they become`,
      ),
    );
}
