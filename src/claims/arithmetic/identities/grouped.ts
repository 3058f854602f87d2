import type { Draft, Variable } from '../network.js';
import type { Subject } from '../subject.js';

/** Levels that differ in one thing only, by what they share; null shares nothing. Only groups of two or more. */
export function grouped(draft: Draft, key: (s: Subject) => string | null): readonly (readonly Variable[])[] {
  const groups = new Map<string, Variable[]>();
  for (const variable of draft.variables.values()) {
    const name = variable.kind === 'level' ? key(variable.subject) : null;
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(variable);
    else groups.set(name, [variable]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
