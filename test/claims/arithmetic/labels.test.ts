import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/claims/arithmetic/arithmetic.js';
import type { Claim } from '../../../src/model/claim.js';
import { type GoldText, goldTexts } from '../../articles/gold.js';
import { type Part, partOf } from '../../articles/labelled.js';

const TEXTS = goldTexts('loose');
const isOf =
  (part: Part) =>
  ({ name }: GoldText): boolean =>
    partOf(name) === part;
const isDeveloped = isOf('development');

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly suspects: number;
  readonly culprits: number;
  readonly checkable: number;
}

/** The arithmetic against the labels: of inconsistent claims, of suspects and culprits, of checkable claims. */
function score(texts: readonly GoldText[], change = (claims: readonly Claim[]): readonly Claim[] => claims): Score {
  const n = { hit: 0, said: 0, bad: 0, suspects: 0, found: 0, culprits: 0, named: 0, checkable: 0, right: 0 };
  for (const { claims, labels } of texts) {
    const verdicts = arithmetic(change(claims));
    for (const label of labels) {
      const verdict = verdicts.get(label.id)!;
      const [bad, said] = [label.arithmetic_verdict === 'inconsistent', verdict.status === 'inconsistent'];
      n.bad += Number(bad);
      n.said += Number(said);
      n.hit += Number(bad && said);
      n.suspects += Number(bad && label.suspect === true);
      n.found += Number(bad && label.suspect === true && verdict.suspect);
      n.culprits += Number(bad && label.culprit !== undefined);
      n.named += Number(bad && label.culprit !== undefined && verdict.culprit === label.culprit);
      n.checkable += Number(label.internally_checkable);
      n.right += Number(label.internally_checkable && label.arithmetic_verdict === verdict.status);
    }
  }
  return {
    precision: n.hit / n.said,
    recall: n.hit / n.bad,
    suspects: n.found / n.suspects,
    culprits: n.named / n.culprits,
    checkable: n.right / n.checkable,
  };
}

/** A pseudo-random sequence that is the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** One claim in ten tied to the wrong period, partner, product or flow, as an extraction may tie it. */
function damaged(random: () => number): (claims: readonly Claim[]) => readonly Claim[] {
  return (claims) =>
    claims.map((claim) => {
      if (random() >= 0.1) return claim;
      const field = (['period', 'partner', 'product', 'flow'] as const)[Math.floor(random() * 4)]!;
      const others = claims.map((o) => o[field]).filter((v) => v && JSON.stringify(v) !== JSON.stringify(claim[field]));
      return others.length === 0 ? claim : { ...claim, [field]: others[Math.floor(random() * others.length)] };
    });
}

describe('the arithmetic of the labelled texts', () => {
  it('finds what cannot hold together, and what is wrong with it', () => {
    const found = score(TEXTS.filter(isDeveloped));
    expect(found.precision).toBeGreaterThan(0.95);
    expect(found.recall).toBeGreaterThan(0.95);
    expect(found.suspects).toBeGreaterThan(0.9);
    expect(found.culprits).toBeGreaterThan(0.9);
    expect(found.checkable).toBeGreaterThan(0.85);
  });

  it('does much the same on texts that it was not made with', () => {
    const found = score(TEXTS.filter(isOf('seen later')));
    expect(found.precision).toBeGreaterThan(0.95);
    expect(found.recall).toBeGreaterThan(0.75);
    expect(found.checkable).toBeGreaterThan(0.79);
  });

  it('raises no false alarm over claims tied to the wrong figure', () => {
    const seeds = [7, 11, 23];
    const precision = seeds.map((seed) => score(TEXTS.filter(isDeveloped), damaged(sequence(seed))).precision);
    expect(precision.reduce((a, b) => a + b, 0) / seeds.length).toBeGreaterThan(0.88);
  });
});
