import { DATA_PARTS, type Decision, decisionsOf, scoreVerdicts } from '../test/articles/data-verdicts.js';
import { partOf } from '../test/articles/labelled.js';
import { type CheckedText, decidedAsLabelled } from './built.js';
import type { Outcome, Row } from './reference.js';

/** Of the claims that the bundled figures can decide, so many are to be decided as labelled. */
const RIGHT = 0.9;

function rowsOf(what: string, decisions: readonly Decision[]): Row[] {
  const { decidable, right, falseHolds, falseFails } = scoreVerdicts(decisions);
  return [
    {
      what: `${what}: right of ${decidable} decidable`,
      reference: '1.000',
      ours: right.toFixed(3),
      distance: (1 - right).toFixed(3),
      tolerance: `at least ${RIGHT}`,
      ok: right >= RIGHT,
    },
    {
      what: `${what}: sure and wrong`,
      reference: '0',
      ours: String(falseHolds + falseFails),
      distance: `${falseHolds} hold, ${falseFails} fail`,
      tolerance: '0',
      ok: falseHolds + falseFails === 0,
    },
  ];
}

/**
 * Verdicts on the texts that the bundled figures can decide against their labels: on the claims as labelled, and on the
 * claims as read from the text, where one that was not read counts as not decided.
 */
export async function verdicts(own: readonly CheckedText[]): Promise<Outcome> {
  const labelled = await decidedAsLabelled();
  const texts = own.filter(({ labels }) => labels.some(({ data_verdict }) => data_verdict));
  return {
    title: 'Verdicts from the bundled figures, against labels',
    rows: DATA_PARTS.flatMap((part) => {
      const inPart = texts.filter(({ name }) => partOf(name) === part);
      return [
        ...rowsOf(
          `${part}, claims as labelled`,
          inPart.flatMap(({ name }) => labelled.get(name) ?? []),
        ),
        ...rowsOf(
          `${part}, claims as read`,
          inPart.flatMap(({ labels, claims }) => decisionsOf(labels, claims)),
        ),
      ];
    }),
  };
}
