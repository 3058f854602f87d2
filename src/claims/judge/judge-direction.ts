import type { Verdict } from '../../model/verdict.js';
import { rate, source } from '../say.js';
import type { Sought } from './book.js';
import { type Case, cannotTell, quoted, verdict } from './case.js';
import { evidenceFor } from './evidence.js';
import { growths } from './growth-readings.js';
import { noFigures } from './no-figures.js';
import { rateReadings } from './recompute.js';

const FALLS = /^(?:fall|decrease|narrow|less_than)$/;
const RISES = /^(?:rise|increase|widen|more_than)$/;

/** "Trade shrank": only the direction. */
export function judgeDirection(c: Case, sought: Sought): Verdict {
  const { claim, book } = c;
  const direction = claim.direction ?? '';
  const down = FALLS.test(direction);
  if (!down && !RISES.test(direction))
    return cannotTell(claim, 'ambiguous', 'the text gives neither a number nor a direction');
  const rates = claim.comparison === 'yoy' ? rateReadings(book, sought).filter((r) => r.known) : [];
  const found = [...rates.map((r) => r.figure), ...growths(c, sought).map((g) => g.growth)];
  const figure = found[0];
  if (!figure) return noFigures(c, sought);
  const shown = `${rate(figure.value)} (${source(figure)})`;
  const said = { text: shown, computed: figure.value, unit: 'percent' };
  const is = down ? figure.high < 0 : figure.low > 0;
  const not = found.every((f) => (down ? f.low > 0 : f.high < 0));
  if (is) return verdict({ status: 'holds', ...said, evidence: evidenceFor(book, figure) });
  if (not) return verdict({ status: 'fails', ...said, evidence: [...evidenceFor(book, figure), quoted(claim)] });
  return cannotTell(
    claim,
    'ambiguous',
    `${shown}: no sure change, within rounding or currency`,
    evidenceFor(book, figure),
  );
}
