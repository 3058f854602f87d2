import type { Constraint, Identity } from '../network.js';
import { solveSum } from './flows.js';
import { grouped } from './grouped.js';

const WHOLES = new Set(['goods', 'services', 'goods_services']);

const tell: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `goods ${say(1)} plus services ${say(2)} make ${made}`
    : `goods and services ${say(0)} less ${say(3 - target)} make ${made}`;

const levels: Identity = (draft) =>
  grouped(draft, (s) => (WHOLES.has(s.product) ? s.anyProduct : null)).map(([first]) => ({
    identity: 'goods and services',
    variables: ['goods_services', 'goods', 'services'].map((product) => draft.level(first!.subject.ofProduct(product))),
    solve: solveSum,
    tell,
  }));

/** By how much a flow of goods and one of services change, they change together; gaps change by their size, which adds up to nothing. */
const changes: Identity = ({ variables }) => {
  const found: Constraint[] = [];
  for (const both of variables.values()) {
    if (both.kind !== 'change' || both.subject.product !== 'goods_services' || both.subject.flow === 'balance')
      continue;
    const [goods, services] = ['goods', 'services'].map((product) =>
      variables.get(both.name.replace('~goods_services~', `~${product}~`)),
    );
    if (goods && services)
      found.push({ identity: 'goods and services', variables: [both, goods, services], solve: solveSum, tell });
  }
  return found;
};

/** Goods and services together are goods and services, and so are their changes. */
export const goodsAndServices: Identity = (draft) => [...levels(draft), ...changes(draft)];
