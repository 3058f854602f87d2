import type { FlowFacts } from '../measures/chosen/flow-facts.js';
import type { Sentence } from '../model/brief.js';
import { isMeasurement } from '../model/figure.js';
import type { TwoSides } from './section-mirror.js';
import { currencyWords } from './wording.js';

type Use = NonNullable<Sentence['use']>;

const weak = (f: FlowFacts): boolean =>
  [f.level, f.rate].some((x) => x && (isMeasurement(x) ? x.inputs : [x]).some((o) => o.status === 'secondary'));

/** Whether the headline can be printed as it stands, with the reasons in words. `changes` is how many are held. */
export function adviceOn(lead: FlowFacts, inOther: FlowFacts | null, sides: readonly TwoSides[], changes: number): Use {
  if (weak(lead))
    return {
      advice: 'do not quote yet',
      why: 'a figure was seen only in a copy of the office’s table, or in a compilation',
    };
  if (!lead.rate || !lead.level) return { advice: 'do not quote yet', why: 'the level or the year before is not held' };
  const why: string[] = [];
  if (lead.revised) why.push('the base was revised, so name it');
  else if (inOther?.revised) why.push(`the base was revised, as the ${currencyWords(inOther.currency)} figures show`);
  else if (!lead.published) why.push('the rate is computed here, not published');
  const moved = lead.base ? Math.abs(lead.level.value - (lead.newBase ?? lead.base).value) : Number.NaN;
  const apart = sides.reduce((most, s) => Math.max(most, Math.abs(s.gap.gap.value)), 0);
  if (apart > moved) why.push('the two sides differ by more than the change');
  if (changes > 0 && changes < 10)
    why.push(`${changes === 1 ? 'only 1 change is' : `only ${changes} changes are`} held to compare with`);
  return why.length
    ? { advice: 'hedge', why: why.join('; ') }
    : { advice: 'quote', why: 'published, with its base, and nothing held contradicts it' };
}
