import { impliedFlow } from './implied-flow.js';
import type { Form } from './phrase.js';
import { gateOf } from './word-gates.js';

const COVERAGE = String.raw`(?:coverage\s+of\s+imports\s+by\s+exports|(?<=\b(?:the|a|its|with\s+a|this)\s)coverage\s+(?:ratio|rate)|exports?(?:\s+of\s+[a-z]+)?\s+cover(?:ed|s)?\s+imports(?:\s+(?:in|over|during|for)\s[^.;#]{3,40}?)?\s+(?:by|at|with|to)\s+a\s+(?:ratio|rate|factor)|(?:exports?[- /](?:to[- ])?imports?|imports?)\s+coverage(?:\s+(?:ratio|rate|index))?|ratio\s+of\s+(?:[a-z]+\s+)?exports\s+to\s+(?:[a-z]+\s+)?imports(?:\s+coverage)?)`;
/** A plain number that is no amount, percentage or multiple. */
const NUMBER = String.raw`(?<n>[0-3]\.\d{1,3})\b(?!\s?(?:%|percent|per\b|pp\b|points?\b|thousand|million|billion|trillion|bn|mn|times))`;

const read: Form['read'] = ({ groups, index }) => {
  const printed = groups!.n!;
  const step = 10 ** -(printed.length - 2);
  const value = Number(printed);
  return {
    comparison: 'ratio_to',
    value,
    unit: 'ratio',
    sign: 1,
    flow: impliedFlow(index, 'exports', null),
    quantity: { value, step, scale: 'one', unit: 'ratio', currency: null, hedge: null },
  };
};

/** Exports as so many times imports, by the name of that ratio. */
export const COVERAGE_RATIOS: readonly Form[] = [
  {
    // "The coverage of imports by exports stood at 0.59", "the ratio of exports to imports was 1.2".
    needs: [gateOf('coverage|ratio|covered|cover|covers')],
    form: new RegExp(
      String.raw`(?<=\b${COVERAGE}\s)(?:was|is|stood\s+at|stands\s+at|came\s+to|amounted\s+to|reached|fell\s+to|rose\s+to|of|at|equalled|made)\s+(?:about\s+|around\s+|only\s+|just\s+)?${NUMBER}`,
      'gi',
    ),
    read,
  },
  {
    // "... at 0.59 in January-August, against 0.84 in the same months of 2022", "(0.84 a year before)".
    needs: [gateOf('coverage|ratio|covered|cover|covers')],
    form: new RegExp(
      String.raw`(?<=\b${COVERAGE}\s[^.;:]{2,40}[0-3]\.\d{1,3}\b[^.;:]{0,60}[\s,(])(?:(?:(?<=\(in\s[^()]{3,40}\s)(?:by|at|it\s+was)|against|after|versus|compared\s+(?:with|to)|(?:up\s+|down\s+)?from|than|while\s+it\s+was|and\s+it\s+was)\s+|(?<=\())${NUMBER}`,
      'gi',
    ),
    read: (match, marks) => ({ ...read(match, marks)!, isBase: true }),
  },
];
