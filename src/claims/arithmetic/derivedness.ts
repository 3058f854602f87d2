import type { Claim } from '../../model/claim.js';

const KINDS = ['level', 'balance', 'growth', 'share', 'record', 'rank', 'ratio'];

/** How far a claim is from a figure that is counted: what is worked out from other numbers is the likelier slip. */
export const derivedness = ({ kind, flow, product, converts }: Claim): number =>
  (converts === undefined ? 0 : 3) +
  KINDS.indexOf(kind) * 4 +
  (flow === 'balance' ? 2 : flow === 'total' || product === 'goods_services' ? 1 : 0);
