import type { Constraint, Draft, Identity, Variable } from '../network.js';
import { printedInterval } from '../rounding.js';
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

/** What is all but some goods: "non-oil goods", "non-energy products". */
const ALL_BUT = /^non-(.+?)(?: goods| products| commodities| merchandise)?$/;
/** One name for goods that are told apart from all others by several. */
const SAME: Readonly<Record<string, string>> = { petroleum: 'oil', 'crude oil': 'oil', agricultural: 'farm' };
const stemOf = (product: string): string => {
  const name = product.replace(/ (?:goods|products|commodities)$/, '');
  return SAME[name] ?? name;
};

/** Only where the text tells of both kinds. */
const kindsIn = ({ variables }: Draft): typeof KINDS => {
  const told = new Set<string>();
  for (const { subject } of variables.values()) if (OF_KINDS.has(subject.product)) told.add(subject.product);
  return told.size < 2 ? [] : KINDS.filter((both) => both.every((kind) => told.has(kind)));
};

const ofTwoKinds = (draft: Draft): Constraint[] =>
  kindsIn(draft).flatMap(([one, other]) =>
    grouped(draft, (s) => (s.product === one || s.product === other ? s.anyProduct : null)).flatMap(([first]) => {
      const [all, ours, theirs] = ['goods', one, other].map((product) =>
        draft.variables.get(first!.subject.ofProduct(product).level),
      );
      return all && ours && theirs && [ours, theirs].every((part) => isLess(draft, part, all))
        ? [{ identity: 'goods of two kinds', variables: [all, ours, theirs], solve: solveSum, tell: tellRest }]
        : [];
    }),
  );

const tellRest: Constraint['tell'] = (target, say, made) =>
  target === 0
    ? `${say(1)} and ${say(2)} of the other goods make ${made}`
    : `${say(0)} less ${say(3 - target)} make ${made}`;

/** Is a part no larger than what is told as the whole? What is smaller than its parts is hardly all goods; a gap may be. */
function isLess({ claims }: Draft, part: Variable, whole: Variable): boolean {
  if (whole.subject.flow === 'balance') return true;
  const [a, b] = [part, whole].map(({ printed: [first] }) =>
    first === undefined ? null : printedInterval(claims[first]!),
  );
  return !a || !b || a[0] <= b[1];
}

/** Firms by whose they are, and goods by whether they were made at home, as some offices count all trade. */
const KINDS: readonly (readonly [one: string, other: string])[] = [
  ['foreign-invested enterprises', 'domestic enterprises'],
  ['foreign-invested enterprises', 'domestic sector'],
  ['FDI sector', 'domestic sector'],
  ['foreign-invested sector', 'domestic sector'],
  ['foreign investment sector', 'domestic sector'],
  ['re-exports', 'domestic'],
  ['re-exports', 'domestic exports'],
];
const OF_KINDS: ReadonlySet<string> = new Set(KINDS.flat());

/** Some goods and all but these are all goods; so are goods, or firms, of one kind and of the other. */
export const allButSome: Identity = (draft) => {
  const found: Constraint[] = ofTwoKinds(draft);
  const rests = [...draft.variables.values()].filter(
    ({ kind, subject }) => kind === 'level' && subject.product.startsWith('non-') && ALL_BUT.test(subject.product),
  );
  if (rests.length === 0) return found;
  const groups = new Map(grouped(draft, (s) => s.anyProduct).map((group) => [group[0]!.subject.anyProduct, group]));
  for (const rest of rests) {
    const stem = stemOf(ALL_BUT.exec(rest.subject.product)![1]!);
    const group = groups.get(rest.subject.anyProduct) ?? [];
    const some = group.find(({ subject }) => stemOf(subject.product) === stem);
    const whole = group.find(({ subject }) => subject.product === 'goods');
    if (some && whole && [some, rest].every((part) => isLess(draft, part, whole)))
      found.push({ identity: 'goods of two kinds', variables: [whole, some, rest], solve: solveSum, tell: tellRest });
  }
  return found;
};

/** Goods and services together are goods and services, and so are their changes. */
export const goodsAndServices: Identity = (draft) => [...levels(draft), ...changes(draft)];
