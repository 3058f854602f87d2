import { add, div, type Interval, intersects, mul, scale } from '../../../kernels/interval.js';
import type { Claim } from '../../../model/claim.js';
import { saidOf } from '../facts.js';
import { unsigned } from '../measure.js';
import type { Constraint, Draft, Identity } from '../network.js';
import { printedInterval } from '../rounding.js';
import { slipsOf } from '../slips.js';
import { type Subject, shareName } from '../subject.js';
import { groupSaid, isShareOfBoth } from './wholes-said.js';

const WHOLES = new Set(['goods', 'services', 'goods_services']);

const OF_IT = /\bof (?:it|this|that)$/i;

/** "5.3 percent of the value of exports". */
const OF_FLOW = /%?\sof\s(?:[-\w]+\s){0,4}(exports|imports)\b/i;

const SINGLE = /^[A-Z]{3}$/;

const ACROSS = { exports: 'imports', imports: 'exports' } as const;

/** A partner told together with another. */
const INCLUDING = /^(?:including\s[A-Z]|[A-Z]\w+(?:\s\w+)?\s(?:and|plus)\s[A-Z])/;

/** Of what a share may be meant. */
function wholesOf(part: Subject, claim: Claim): readonly Subject[] {
  const { flow, partner, product, reporter } = part;
  // "Exports covered 73 % of imports": a part of the other direction.
  if (claim.kind === 'ratio' && flow !== 'balance') return flow === 'total' ? [] : [part.ofFlow(ACROSS[flow])];
  if (flow === 'balance') {
    const said = /\b(exports|imports)\b/i.exec(claim.quote) ?? OF_FLOW.exec(saidOf(claim));
    const word = said?.[1]?.toLowerCase() as 'exports' | 'imports' | undefined;
    // The US tells its gap with one country of goods, and that with all of goods and services.
    // "A deficit of #, or 5.3 percent of exports".
    if (!word && partner !== 'WLD' && claim.kind !== 'ratio')
      return [part.ofWorld, part.ofWorld.ofProduct('goods_services')];
    return (word ? [word] : (['exports', 'imports'] as const)).map((f) => part.ofFlow(f));
  }
  // "Exports came to #, or more than four fifths of it": of the trade that the sentence is about.
  if ((flow === 'exports' || flow === 'imports') && OF_IT.test(claim.quote)) return [part.ofFlow('total')];
  // "China and Hong Kong took #": of all trade, which is told without them.
  const all = INCLUDING.test(part.scope) ? part.unscoped : part;
  const world = partner === 'WLD' ? [] : [all.ofWorld];
  const services = product.includes('services') ? [part.ofProduct('services')] : [];
  if (!WHOLES.has(product)) return [...services, part.ofProduct('goods'), part.ofProduct('goods_services'), ...world];
  const single = SINGLE.test(reporter);
  const groups = reporter === 'WLD' ? [] : single ? ['EU', 'EA', 'ASEAN', 'WLD'] : ['WLD'];
  return [
    ...world,
    ...(product === 'goods_services' ? [] : [part.ofProduct('goods_services')]),
    ...groups.map((group) => part.ofReporter(group)),
  ];
}

/** `part = whole * share`, in percent; of a balance by its size. */
function solveShare(target: number, at: (i: number) => Interval): Interval | null {
  if (target === 2) return unsigned(at(1))[0] > 0 ? scale(div(unsigned(at(0)), unsigned(at(1))), 100) : null;
  const share = scale(at(2), 0.01);
  if (share[0] <= 0) return null;
  return target === 1 ? div(unsigned(at(0)), share) : mul(at(1), share);
}

/** The size of a balance does not tell its side. */
const solveShareOfBalance: Constraint['solve'] = (target, at) => (target === 2 ? solveShare(target, at) : null);

const tell: Constraint['tell'] = (target, say, made) =>
  target === 2
    ? `${say(0)} of ${say(1)} is ${made}`
    : target === 0
      ? `${say(2)} of ${say(1)} make ${made}`
      : `${say(0)} as ${say(2)} make a whole of ${made}`;

/** What the text prints of a level, if only by exports and imports. */
function known(draft: Draft, s: Subject): Interval | null {
  const at = draft.variables.get(s.level)?.printed[0];
  if (at !== undefined) return printedInterval(draft.claims[at]!);
  if (s.flow !== 'total') return null;
  const [e, i] = [known(draft, s.ofFlow('exports')), known(draft, s.ofFlow('imports'))];
  return e && i && add(e, i);
}

/** "40.69 % of these shipments": of goods told before, which may themselves be a share of something. */
const OF_THESE = /\bof\s(?:these|those|such|the latter)\b/i;

/** Levels of other products that a share of a product may be of: those that are not themselves given as a share. */
type Others = (part: Subject, claim: Claim) => readonly Subject[];
function otherProducts(draft: Draft): Others {
  const shared = new Set<string>();
  const levels = new Map<string, Map<string, Subject>>();
  draft.claims.forEach((claim, i) => {
    const s = draft.tied[i]?.subject;
    if (s && claim.kind === 'share') shared.add(s.level);
  });
  draft.claims.forEach((claim, i) => {
    const s = draft.tied[i]?.subject;
    if (!s || claim.kind !== 'level' || WHOLES.has(s.product)) return;
    const group = levels.get(s.anyProduct) ?? new Map<string, Subject>();
    levels.set(s.anyProduct, group.set(s.product, s));
  });
  return (part, claim) =>
    [...(levels.get(part.anyProduct)?.values() ?? [])]
      .filter((s) => s.product !== part.product && (!shared.has(s.level) || OF_THESE.test(saidOf(claim))))
      .slice(0, 8);
}

/** The whole that the words say, the one whole in the text, or the one of several that the share fits. */
function wholeOf(i: number, part: Subject, draft: Draft, others: Others): Subject | null {
  const claim = draft.claims[i]!;
  const own = known(draft, part);
  const share = printedInterval(claim);
  if (!own || !share) return null;
  const said = isShareOfBoth(draft.claims, i) ? part.ofFlow('total') : groupSaid(claim, part);
  if (said && known(draft, said)) return said;
  const candidates = [...wholesOf(part, claim), ...(WHOLES.has(part.product) ? [] : others(part, claim))].filter((s) =>
    known(draft, s),
  );
  const apart = part.flow === 'balance' && candidates[0]?.product !== part.product;
  if (candidates.length <= 1 && !apart) return candidates[0] ?? null;
  const fits = (amount: Interval, said: Interval, s: Subject): boolean => {
    const made = solveShare(2, (i) => (i === 0 ? amount : known(draft, s)!));
    return made !== null && intersects(made, said);
  };
  return candidates.find((s) => fits(own, share, s)) ?? bySlip(claim, part, draft, candidates, fits);
}

/** Where no whole fits, the one that does once a scale word was lost, or two digits of the amount or the share swapped. */
function bySlip(
  claim: Claim,
  part: Subject,
  draft: Draft,
  candidates: readonly Subject[],
  fits: (amount: Interval, share: Interval, whole: Subject) => boolean,
): Subject | null {
  const at = draft.variables.get(part.level)?.printed[0];
  if (at === undefined) return null;
  const amount = draft.claims[at]!;
  const meant = (of: Claim, s: Subject): readonly Interval[] =>
    slipsOf(of, false)
      // Of goods, two digits changed over fit one of several amounts by chance; a thousand times as much does not.
      .filter(({ culprit }) => WHOLES.has(s.product) || culprit === 'lost scale word')
      .map((slip) => printedInterval(slip.claim))
      .filter((x) => x !== null);
  const [own, share] = [printedInterval(amount)!, printedInterval(claim)!];
  const found = candidates.filter(
    (s) => meant(amount, s).some((x) => fits(x, share, s)) || meant(claim, s).some((x) => fits(own, x, s)),
  );
  return found.length === 1 ? found[0]! : null;
}

/** Two countries of one sentence, each with its amount and its share: one whole that the text need not print. By claim. */
function unprintedWholes(draft: Draft): ReadonlyMap<number, Subject> {
  const groups = new Map<string, { readonly whole: Subject; readonly places: number[] }>();
  draft.claims.forEach((claim, i) => {
    const part = claim.kind === 'share' ? draft.tied[i]?.subject : undefined;
    const single = part && part.flow !== 'balance' && part.partner !== 'WLD' && SINGLE.test(part.partner);
    if (!single || !known(draft, part)) return;
    const whole = part.ofWorld;
    const key = `${claim.sentence[0]}~${whole.level}`;
    const group = groups.get(key) ?? { whole, places: [] };
    groups.set(key, group);
    group.places.push(i);
  });
  const found = new Map<number, Subject>();
  for (const { whole, places } of groups.values())
    if (places.length > 1 && !known(draft, whole)) for (const i of places) found.set(i, whole);
  return found;
}

/** A share ties a part to its whole, when the text prints both. A share of an increase is another thing. */
export const shares: Identity = (draft: Draft) => {
  const found = new Map<string, Constraint>();
  let levels: Others | null = null;
  const others: Others = (part, claim) => {
    levels ??= otherProducts(draft);
    return levels(part, claim);
  };
  const unprinted = unprintedWholes(draft);
  draft.claims.forEach((claim, i) => {
    const part = draft.tied[i]?.subject;
    const share = claim.kind === 'share' || (claim.kind === 'ratio' && claim.unit === 'percent');
    if (!share || !part || claim.value === null || claim.unit !== 'percent') return;
    if (/\b(?:increase|rise|growth|decline|fall|drop|change)\b/i.test(claim.quote)) return;
    const whole = wholeOf(i, part, draft, others) ?? unprinted.get(i);
    if (!whole) {
      // Of what it is nobody knows, but a share given twice is the same.
      if (claim.kind === 'share' && SINGLE.test(part.partner) && part.partner !== 'WLD')
        draft.variable(`S~${part.level}`, 'share', part).printed.push(i);
      return;
    }
    const [top, bottom] = [draft.level(part), draft.level(whole)];
    const name = shareName(part, whole);
    const variable = draft.variable(name, 'share', part);
    variable.printed.push(i);
    if (found.has(name)) return;
    const solve = part.flow === 'balance' ? solveShareOfBalance : solveShare;
    found.set(name, { identity: 'share', variables: [top, bottom, variable], solve, tell });
  });
  return [...found.values()];
};
