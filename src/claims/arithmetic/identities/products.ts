import { formatPeriod } from '../../../model/period.js';
import type { Identity } from '../network.js';
import { levelName, type Subject } from '../subject.js';
import { grouped, solveSum } from './flows.js';

const WHOLES = new Set(['goods', 'services', 'goods_services']);

const one = (s: Subject): string =>
  WHOLES.has(s.product)
    ? [s.reporter, s.partner, s.flow, s.scope, s.currency, formatPeriod(s.period)].join('~')
    : levelName(s);

/** Goods and services together are goods and services. */
export const goodsAndServices: Identity = (draft) =>
  grouped(draft, one).map((group) => {
    const name = (product: string): string => {
      const subject = { ...group[0]!.subject, product };
      return draft.variable(levelName(subject), 'level', subject).name;
    };
    return {
      identity: 'goods and services',
      variables: [name('goods_services'), name('goods'), name('services')],
      solve: solveSum,
      tell: (target, say, made) =>
        target === 0
          ? `goods ${say(1)} plus services ${say(2)} make ${made}`
          : `goods and services ${say(0)} less ${say(3 - target)} make ${made}`,
    };
  });
