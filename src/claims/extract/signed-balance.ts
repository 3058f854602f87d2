import type { Draft } from './draft.js';

/** What leads to a figure that states how things stood: "had brought +€22.6 bn", "after -€3 bn", "goods (+€14.5bn". */
const STATED =
  /(?:\b(?:had\s(?:brought|been|seen|shown|come\sto|stood\sat)|was|were|after|against|compared\swith|compared\sto|showed|brought|saw|(?:up|down)\sfrom)\s|\()$/;
/** "Stood at +€3.6 bn, up from +€2.8 bn": where it came from. */
const UP_FROM = /\b(?:up|down)\sfrom\s$/;
const MOVED = /\b(?:up|down|change|rose|fell|grew|increase|decrease|widened|narrowed)\b/i;

/**
 * "A surplus of #, where June 2018 had brought +€22.6 bn": an amount with a sign, behind a balance of its sentence, is one
 * too, and no change.
 */
export const balanceBefore = (left: string, earlier: readonly Draft[]): Draft | undefined =>
  STATED.test(left) && !MOVED.test(left.slice(-40).replace(UP_FROM, ''))
    ? earlier.findLast((d) => d.kind === 'balance')
    : undefined;

/** What is said before a signed amount that changed, and not of what a balance "is made up of". */
const CHANGED = /\b(?<!\bmade\s)(?:up|down|change|rose|fell)\b/i;
export const isChanged = (left: string): boolean => CHANGED.test(left);

/** "A decrease of 4.2% (€165.2 bn a year before)": what it was, and not by how much it moved. */
const THEN =
  /^\s(?:(?:an?|one|the)\s(?:year|month|quarter|week)\s(?:before|earlier|ago|previously)|in\s(?:the\s)?(?:[A-Z][a-z]+|Q\d|same|previous|first|second|third|fourth)(?:\s(?:month|quarter|half|period|year))?(?:\s(?:of\s)?(?:\d{4}|last\syear))?)\)/;
export const isLevelThen = (left: string, right: string): boolean => left.endsWith('(') && THEN.test(right);
