import { type Note, note } from '../model/note.js';
import { treatedClusters } from './certainty.js';
import { type Ground, pairsIn, totalDose } from './obstacles.js';
import { periodLabel } from './period-cell.js';

/** Fewer clusters than this are told. */
const FEW = 10;

const count = (n: number, what: string): string => `${n.toLocaleString('en-US')} ${what}${n === 1 ? '' : 's'}`;

/** What to know of the figures that a study rests on. */
export function remarks(ground: Ground): Note[] {
  const { cells, question, frame, doses } = ground;
  const { length, absent, waves, fromFirstDay, events } = question;
  const notes: Note[] = [];
  if (cells.missing > 0)
    notes.push(note('missing', `${count(cells.missing, 'row')} without a value, a name or a period left out`));
  const [first, last] = [frame.periods[0], frame.periods.at(-1)];
  if (first !== undefined && last !== undefined) {
    const gaps = last - first + 1 - frame.periods.length;
    if (gaps > 0)
      notes.push(
        note(
          'gaps',
          `${count(gaps, length)} between ${periodLabel(first, length)} and ${periodLabel(last, length)} without figures`,
        ),
      );
  }
  if (frame.absent > 0)
    notes.push(
      note(
        'absent',
        absent === 'zero'
          ? `${count(frame.absent, 'product-partner-period')} without a row counted as no trade`
          : `${count(frame.absent, 'product-partner-period')} without a row taken as not known; --absent zero counts them as no trade`,
      ),
    );
  if (doses.varies.length > 0)
    notes.push(
      note(
        'dose-varies',
        `${doses.varies.join(', ')} changes after the date; its mean from then on is taken as the dose`,
      ),
    );
  const partial = waves.filter((_, i) => !fromFirstDay[i]);
  if (partial.length > 0)
    notes.push(
      note(
        'part-period',
        `${[...new Set(partial.map(({ date }) => date))].join(', ')} falls within a ${length}, ${length} 0, which is in force for a part only; the average starts with ${length} 1`,
      ),
    );
  const effective = treatedClusters(ground);
  if (effective > 0 && effective < FEW)
    notes.push(
      note(
        'few-treated',
        `what is reached weighs as much as ${effective.toFixed(1)} clusters of one size, though more are reached: intervals are of the t distribution for so few, and still rest on few`,
      ),
    );
  const dose = totalDose(ground);
  const reachedPartners = new Set<number>();
  const sparedPartners = new Set<number>();
  for (const pair of pairsIn(frame)) (dose[pair]! > 0 ? reachedPartners : sparedPartners).add(cells.pairPartner[pair]!);
  const whole = [...reachedPartners].filter((partner) => !sparedPartners.has(partner));
  if (question.effects.includes('partner^period') && whole.length > 0 && events.length > 0)
    notes.push(
      note(
        'more-against-less',
        `every product of ${whole
          .map((partner) => cells.partners[partner])
          .slice(0, 5)
          .join(', ')} is reached to some extent: the effect is read off those reached more against those reached less`,
      ),
    );
  return notes;
}
