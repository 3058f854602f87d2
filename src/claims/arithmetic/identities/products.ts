import type { Constraint, Identity } from '../network.js';
import { solveSum } from './flows.js';
import { grouped } from './grouped.js';

const WHOLES = new Set(['goods', 'services', 'goods_services']);

const tell: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `goods ${say(1)} plus services ${say(2)} make ${made}`
    : `goods and services ${say(0)} less ${say(3 - target)} make ${made}`;

/** Goods and services together are goods and services. */
export const goodsAndServices: Identity = (draft) =>
  grouped(draft, (s) => (WHOLES.has(s.product) ? s.anyProduct : null)).map(([first]) => ({
    identity: 'goods and services',
    variables: ['goods_services', 'goods', 'services'].map((product) => draft.level(first!.subject.ofProduct(product))),
    solve: solveSum,
    tell,
  }));
