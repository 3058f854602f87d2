import type { Interval } from '../../kernels/interval.js';
import type { Claim } from '../../model/claim.js';
import type { Subject } from './subject.js';
import type { Tied } from './tied.js';

/** A number of the text's world, printed or not. */
export interface Variable {
  readonly name: string;
  /** Its place among the variables of the network. */
  readonly place: number;
  readonly kind: 'level' | 'rate' | 'change' | 'share' | 'ratio';
  /** What a level is of; of the others, the level that they speak of. */
  readonly subject: Subject;
  /** Claims that print it, by their place in the list. */
  readonly printed: number[];
}

/** Something that must be true of two or three variables. */
export interface Constraint {
  readonly identity: string;
  readonly variables: readonly Variable[];
  /** What the others make of `variables[target]`; null when nothing follows. */
  readonly solve: (target: number, at: (i: number) => Interval) => Interval | null;
  /** An order and no equation: it may contradict, but it confirms little. */
  readonly weak?: boolean;
  /** How the others make it, in words. `say` shows a variable, `made` is what they make. */
  readonly tell: (target: number, say: (i: number) => string, made: string) => string;
}

export interface Network {
  readonly claims: readonly Claim[];
  readonly variables: ReadonlyMap<string, Variable>;
  readonly constraints: readonly Constraint[];
}

/** An identity finds, among the variables of a text, those that it ties together. It may add variables not printed. */
export type Identity = (draft: Draft) => readonly Constraint[];

export interface Draft {
  readonly claims: readonly Claim[];
  readonly variables: ReadonlyMap<string, Variable>;
  readonly tied: readonly (Tied | null)[];
  /** The variable with this name, made when it is new. */
  readonly variable: (name: string, kind: Variable['kind'], subject: Subject) => Variable;
  /** The variable of an amount, made when it is new. */
  readonly level: (subject: Subject) => Variable;
}
