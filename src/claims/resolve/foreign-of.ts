import type { Marks } from '../extract/draft.js';
import type { Respective } from './beside.js';

/** "Trade of Jiangsu and Shanghai grew # and #, respectively": parts of the text's own economy are no partners of it. */
export const foreignOf = (respective: Respective | null, { economies }: Marks, main: string | null): string | null => {
  const partner = respective?.partner ?? null;
  return partner !== null && partner === main && economies.some((e) => e.code === main && e.form === 'part')
    ? null
    : partner;
};
