import type { NamedPeriod } from '../extract/periods.js';

/** "Compared with December 2019, exports": the base of the clause stands at its head. */
const AT_HEAD =
  /(?:^|[;.]\s)(?:(?:as|when)\s+)?(?:compared\s+(?:with|to)|against|relative\s+to|versus|from|(?<over>over))\s+(?:the\s+(?:level|figure|value)s?\s+(?:of|in|for)\s+)?(?:the\s+|in\s+)?$/i;

/** A comma, or at once what is compared: "Compared with the previous month exports fell". */
const HEAD_ENDS =
  /^(?:,|\s+(?:the\s+|its\s+|total\s+|@+(?:'s)?\s+)*(?:exports?|imports?|trade|sales|shipments|purchases|deliveries|turnover|it|they|both)\b)/;

/** The period that a sentence or clause before a place opens with as what it compares. */
export const baseAtHead = (masked: string, periods: readonly NamedPeriod[], place: number): NamedPeriod | undefined =>
  periods.find((p) => {
    const head =
      p.end <= place && HEAD_ENDS.test(masked.slice(p.end, p.end + 60)) ? AT_HEAD.exec(masked.slice(0, p.start)) : null;
    return head !== null && (head.groups!.over === undefined || STEPS_BACK.test(masked.slice(p.start, p.end)));
  });

/** "Over the fiscal year, exports fell # from #" tells of that year; only "over the previous month" goes back. */
const STEPS_BACK = /\b(?:earlier|ago|before|previous|prior|preceding|same|comparable|corresponding)\b/i;
