import { gateOf } from './word-gates.js';

const KIND =
  '(?:private|foreign|domestic|state|local|privately[- ]owned|state-owned|(?:foreign|domestically)-(?:invested|funded|owned)|foreign[- ]direct[- ]investment|FDI)';
/** Source of an expression for kinds of firms whose trade some offices count apart: "private enterprises", "the FDI sector". */
export const FIRMS = String.raw`(?:${KIND}\s(?:enterprises|companies|firms|businesses)|(?:FDI|foreign[- ](?:direct[- ])?investment(?:\s\(FDI\))?|(?:foreign|domestically)[- ]invested|domestic)\s(?:sector|group)|(?:enterprises|companies|firms|businesses)\swith\sforeign\s(?:direct\s)?(?:investment|capital))`;
/** "Foreign-invested ones", behind firms of another kind. */
export const ONES = String.raw`(?:private|state-owned|(?:foreign|domestically)-(?:invested|funded|owned))\sones`;
export const FIRMS_GATE = gateOf('enterprises|companies|firms|businesses|ones|fdi|invested|investment|domestic');

const INVESTED =
  /\bFDI\b|\bdirect[- ]invest|\bforeign[- ]investment\s|\bwith\sforeign\b|\bforeign[- ]invested\s(?:sector|group)$/i;

/** What they are called while a text is read. */
export const INVESTED_FIRMS = 'foreign-invested enterprises';
export const DOMESTIC_FIRMS = 'domestic enterprises';

/** A kind of firms in one way of saying it: those with money from abroad have many names. */
export const firmsName = (words: string): string =>
  INVESTED.test(words)
    ? INVESTED_FIRMS
    : words
        .toLowerCase()
        .replace(/^domestically-invested/, 'domestic')
        .replace(/\s(?:sector|group)$/, ' enterprises');
