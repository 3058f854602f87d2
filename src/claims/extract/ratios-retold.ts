import { FRACTION, fractionOf } from './fraction-words.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, HEDGE } from './phrase.js';
import { CARDINAL_GATE, gateOf } from './word-gates.js';

const FLOW = '(?:exports|imports|sales|purchases|shipments)';
const FLOW_GATE = gateOf('exports|imports|sales|purchases|shipments');
const PARTED = gateOf('half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?');
const MONEY = '(?:euros?|dollars?|pounds?|yuan|rupees?|yen|francs?|crowns?)';
const times = (value: number) =>
  Number.isFinite(value) && value > 0 ? { comparison: 'ratio_to' as const, value, unit: 'times' } : null;

/** One flow measured by the other, told without "times" and "ratio". */
export const RETOLD_RATIOS: readonly Form[] = [
  {
    // "Exports came to only half the value of imports", "equal two thirds of imports", "made up for barely half of imports".
    needs: [PARTED, FLOW_GATE],
    form: new RegExp(
      String.raw`(?<=\b${FLOW}\s(?:(?:to|from|of)\s(?:the\s)?[\w.]+\s)?(?:(?:were|was|are|is)\s(?:worth\s)?|equal(?:s|led)?\s|came\sto\s|come\sto\s|amount(?:ed)?\sto\s|cover(?:s|ed)?\s|paid\sfor\s|pay\sfor\s|made\sup\sfor\s|make\sup\sfor\s|match(?:ed)?\s|reach(?:ed)?\s)(?:(?:only|just|barely|merely|hardly|scarcely|no\smore\sthan)\s)?)(?:only\s+|just\s+|barely\s+)?${HEDGE}${FRACTION}\s+(?:(?:of|the\s+(?:size|value|level|amount)\s+of|that\s+of)\s+)?(?:the\s+|its\s+|their\s+|total\s+)*${FLOW}\b(?!\s+(?:to|from)\s)`,
      'gi',
    ),
    read: ({ groups, index }, { flows }) => {
      const value = fractionOf(groups!);
      const flow = flows.findLast((f) => f.end <= index) ?? null;
      return Number.isFinite(value) ? { comparison: 'ratio_to', value, unit: 'ratio', flow } : null;
    },
  },
  {
    // "For every dollar earned two were spent", "against each euro of exports stood two euros of imports".
    needs: [
      gateOf('every|each'),
      CARDINAL_GATE,
      gateOf('spent|went|stood|came|paid|were|was|matched|met|faced|go|goes'),
    ],
    form: new RegExp(
      String.raw`\b(?:(?:for|against|to|on)\s+)?(?:every|each)\s+${MONEY}\s+(?:(?:of|in|from)\s+)?(?:the\s+)?(?:exports?|export\s+[a-z]+|earned|sold|exported|taken|made|sales)\b[^.;#]{0,40}?(?:\s(?:stood|came|there\s+were|went|was\s+matched\s+by|was\s+met\s+by|faced)\s+|,?\s+)${HEDGE}(?<n>${CARDINAL})(?:\s+${MONEY})?(?:\s+(?:of|in|for)\s+(?:imports|purchases)|\s+(?:were|was|had\s+to\s+be|went)\s+(?:spent|paid|laid\s+out|on\s+imports|to\s+imports))\b`,
      'gi',
    ),
    read: ({ groups }) => times(wordNumber(groups!.n!)),
  },
  {
    // "Imports outweigh exports by two to one", "exceeded exports three to one".
    needs: [gateOf('to'), gateOf('one'), CARDINAL_GATE, FLOW_GATE],
    form: new RegExp(
      String.raw`\b(?:by\s+)?(?:some\s+|about\s+|nearly\s+|almost\s+|more\s+than\s+)?(?<n>(?!one\b)${CARDINAL})\s+to\s+one\b(?!\s+(?:of|hundred|million|billion))`,
      'gi',
    ),
    read: ({ groups, index }, { text }) =>
      /\b(?:outweigh|outweighed|outweighs|exceed|exceeded|exceeds|outnumber|outnumbered|outstrip|outstripped|outran|top|topped|surpass|surpassed|beat)\s[^.;]{2,50}$/i.test(
        text.slice(Math.max(0, index - 70), index),
      )
        ? times(wordNumber(groups!.n!))
        : null,
  },
];
