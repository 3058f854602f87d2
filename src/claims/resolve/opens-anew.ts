import type { Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import type { Place } from './topic.js';

/** "Brazil had a surplus of" under a headline on its sales to China: a first sentence that names whose trade, and nobody else. */
export const opensAnew = (marks: Marks, place: Place, mention: FlowMention | null, reporter: string | null): boolean =>
  place.fromTitle &&
  mention !== null &&
  mention.pointsBack === null &&
  !mention.bilateral &&
  reporter === place.main &&
  marks.economies.some((e) => e.code === reporter && e.form !== 'capital') &&
  marks.economies.every((e) => e.code === reporter || isBehindClause(marks, mention, e.start));

/** "German exports fell, dragged down by demand from the United States": named where it tells why. */
const isBehindClause = ({ masked }: Marks, { end }: FlowMention, at: number): boolean =>
  WHY.test(masked.slice(end, at));
const WHY =
  /(?:,\s|\s)(?:dragged|weighed|pulled|hit|hurt|led|driven|pushed|boosted|lifted|helped|supported|buoyed|thanks|due|as|because|amid|despite)\s/;
